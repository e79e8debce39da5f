// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that were given a name.
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

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

/// The filter of that name as the audit trail has it; empty when there is none.
QString before(Writer& writer, const QString& name)
{
    const QString all = columnNames().split(u", "_s).join(u" || '|' || "_s);
    return writer.value(u"SELECT %1 FROM filter WHERE name = ?"_s.arg(all), {name}).toString();
}

void put(Writer& writer, const QString& name, const std::optional<Selection>& selection)
{
    const QString was = before(writer, name);
    const QString becomes = selection ? columnsOf(*selection).join(u'|') : QString();
    if (was == becomes) return;
    writer.run(u"DELETE FROM filter WHERE name = ?"_s, {name});
    if (selection) {
        QVariantList values{name};
        for (const QString& column : columnsOf(*selection)) values += column;
        writer.run(u"INSERT INTO filter (name, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columnNames()), values);
    }
    writer.audit(u"filter"_s, name, was, becomes);
}

} // namespace

Result<void> Workspace::setFilters(std::span<const FilterChange> changes)
{
    for (const FilterChange& change : changes)
        if (change.name.trimmed().isEmpty())
            return failure({ErrorCode::InvalidInput, Texts::tr("A filter needs a name."), path(),
                            Texts::tr("Say what it is called.")});
    return d->change([&](Writer& writer) {
        for (const FilterChange& change : changes) put(writer, change.name.trimmed(), change.becomes);
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
