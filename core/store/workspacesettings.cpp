// SPDX-License-Identifier: GPL-3.0-or-later
// The units and the settings of the check.
#include "core/store/conflict.h"
#include "core/store/texts.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace duibiao::store {

void writeUnits(Writer& writer, const units::Registry& registry)
{
    const QString before = writer.value(u"SELECT count(*) FROM unit"_s).toString();
    writer.run(u"DELETE FROM unit"_s);
    QSqlQuery addUnit = writer.prepared(u"INSERT INTO unit (position, name, parent) VALUES (?, ?, ?)"_s);
    QSqlQuery addName = writer.prepared(u"INSERT INTO unit_name (unit, kind, position, name) VALUES (?, ?, ?, ?)"_s);
    int unitPosition = 0;
    for (const units::Unit& unit : registry.units()) {
        writer.run(addUnit, {unitPosition, unit.name, unit.parent.isNull() ? u""_s : unit.parent});
        const auto addNames = [&](const QString& kind, const QStringList& names) {
            for (qsizetype i = 0; i < names.size(); ++i) writer.run(addName, {unitPosition, kind, i, names[i]});
        };
        addNames(u"alias"_s, unit.aliases);
        addNames(u"group"_s, unit.groups);
        ++unitPosition;
    }
    writer.audit(u"units"_s, u"unit"_s, before, QString::number(registry.units().size()));
}

Result<void> Workspace::setUnits(const units::Registry& registry)
{
    return d->change([&](Writer& writer) { writeUnits(writer, registry); });
}

Result<units::Registry> Workspace::units() const
{
    std::map<int, units::Unit> byPosition;
    const auto names =
        d->database->rows(u"SELECT unit.position, unit.name, kind, unit_name.name, unit.parent FROM unit LEFT JOIN "
                          u"unit_name ON unit_name.unit = unit.position "
                          "ORDER BY unit.position, kind, unit_name.position"_s,
                          {}, [&](const QSqlQuery& row) {
                              units::Unit& unit = byPosition[row.value(0).toInt()];
                              unit.name = row.value(1).toString();
                              unit.parent = row.value(4).toString();
                              const QString kind = row.value(2).toString();
                              if (kind == u"alias") unit.aliases += row.value(3).toString();
                              if (kind == u"group") unit.groups += row.value(3).toString();
                              return true;
                          });
    if (!names) return failure(names.error());
    units::Registry registry;
    for (auto& [position, unit] : byPosition) registry.add(std::move(unit));
    return registry;
}

namespace {

std::array<std::pair<QString, QDate>, 3> daysOf(const CheckSettings& settings)
{
    return {{{u"as_of"_s, settings.asOf}, {u"from"_s, settings.from}, {u"to"_s, settings.to}}};
}

QString storedDay(Writer& writer, const QString& name)
{
    return writer.value(u"SELECT value FROM setting WHERE name = ?"_s, {name}).toString();
}

void writeSettings(Writer& writer, const CheckSettings& settings)
{
    for (const auto& [name, day] : daysOf(settings)) {
        const QString before = storedDay(writer, name);
        if (before == dayText(day)) continue;
        writer.run(
            u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
            {name, dayText(day)});
        writer.audit(u"setting"_s, name, before, dayText(day));
    }
}

} // namespace

Result<void> Workspace::setSettings(const CheckSettings& settings)
{
    return d->change([&](Writer& writer) { writeSettings(writer, settings); });
}

Result<void> Workspace::changeSettings(const SettingsChange& change)
{
    return d->change([&](Writer& writer) {
        const auto after = daysOf(change.after);
        for (size_t i = 0; const auto& [name, day] : daysOf(change.before)) {
            const QString stored = storedDay(writer, name);
            const QDate becomes = after[i++].second;
            if (stored == dayText(day) || stored == dayText(becomes)) continue;
            return writer.fail(conflict(writer, path(), Texts::tr("The days of the check were changed."),
                                        u"what = 'setting' AND subject = ?"_s, {name}));
        }
        writeSettings(writer, change.after);
    });
}

Result<CheckSettings> Workspace::settings() const
{
    CheckSettings settings;
    const auto rows = d->database->rows(u"SELECT name, value FROM setting"_s, {}, [&](const QSqlQuery& row) {
        const QString name = row.value(0).toString();
        const QDate day = QDate::fromString(row.value(1).toString(), Qt::ISODate);
        if (name == u"as_of") settings.asOf = day;
        if (name == u"from") settings.from = day;
        if (name == u"to") settings.to = day;
        return true;
    });
    if (!rows) return failure(rows.error());
    return settings;
}

} // namespace duibiao::store
