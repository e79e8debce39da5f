// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that were given a name.
#include "core/store/conflict.h"
#include "core/store/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

using check::Selection;

QStringList columnsOf(const Selection& selection)
{
    return {selection.words.join(u' '),
            selection.status ? check::statusName(*selection.status) : QString(),
            selection.unit,
            selection.clause,
            selection.kind,
            check::dueName(selection.due),
            check::decidedName(selection.decided)};
}

const QString& columnNames()
{
    static const QString names = u"words, status, unit, clause, kind, due, decided"_s;
    return names;
}

/// A filter as the audit trail has it; empty where there is none.
QString auditWords(const std::optional<Selection>& filter)
{
    return filter ? columnsOf(*filter).join(u'|') : QString();
}

/// The same for the one that is stored.
QString storedWords(Writer& writer, const QString& name)
{
    const QString all = columnNames().split(u", "_s).join(u" || '|' || "_s);
    return writer.value(u"SELECT %1 FROM filter WHERE name = ?"_s.arg(all), {name}).toString();
}

void put(Writer& writer, const QString& path, const FilterChange& change)
{
    const QString name = change.name.trimmed();
    const QString was = storedWords(writer, name);
    const QString becomes = auditWords(change.after);
    if (was == becomes) return; // somebody did the same
    if (was != auditWords(change.before))
        return writer.fail(conflict(writer, path, Texts::tr("The filter “%1” was changed.").arg(name),
                                    u"what = 'filter' AND subject = ?"_s, {name}));
    writer.run(u"DELETE FROM filter WHERE name = ?"_s, {name});
    if (change.after) {
        QVariantList values{name};
        for (const QString& column : columnsOf(*change.after)) values += column;
        writer.run(u"INSERT INTO filter (name, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columnNames()), values);
    }
    writer.audit(u"filter"_s, name, was, becomes);
}

} // namespace

Result<void> Workspace::changeFilters(std::span<const FilterChange> changes)
{
    for (const FilterChange& change : changes)
        if (change.name.trimmed().isEmpty())
            return failure({ErrorCode::InvalidInput, Texts::tr("A filter needs a name."), path(),
                            Texts::tr("Say what it is called.")});
    return d->change([&](Writer& writer) {
        for (const FilterChange& change : changes)
            if (!writer.error()) put(writer, path(), change);
    });
}

Result<std::vector<check::NamedSelection>> Workspace::filters() const
{
    return d->database->rows(u"SELECT name, %1 FROM filter ORDER BY name"_s.arg(columnNames()), {},
                             [](const QSqlQuery& row) {
                                 check::NamedSelection named{row.value(0).toString(), {}};
                                 Selection& selection = named.selection;
                                 selection.words = row.value(1).toString().split(u' ', Qt::SkipEmptyParts);
                                 // What a newer version calls otherwise is read as no condition: it has other
                                 // workspaces.
                                 selection.status = check::statusFromName(row.value(2).toString());
                                 selection.unit = row.value(3).toString();
                                 selection.clause = row.value(4).toString();
                                 selection.kind = row.value(5).toString();
                                 selection.due = check::dueFromName(row.value(6).toString());
                                 selection.decided = check::decidedFromName(row.value(7).toString());
                                 return named;
                             });
}

} // namespace duibiao::store
