// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody said about the columns of ledgers.
#include "core/store/conflict.h"
#include "core/store/texts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

QString listText(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QVariant& text)
{
    QStringList list;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toString().toUtf8()).array()) list += value.toString();
    return list;
}

/// Columns as they are stored; empty where nothing is said about them.
QString namesOf(const std::optional<std::vector<submission::Column>>& columns)
{
    if (!columns) return {};
    QStringList names;
    for (const submission::Column column : *columns) names += submission::columnName(column);
    return listText(names);
}

} // namespace

Result<void> Workspace::changeColumns(const ColumnsChange& change)
{
    const QString header = submission::headKey(change.head);
    const QStringList& words = change.head.words;
    if (change.after && (header.isEmpty() || change.after->size() != static_cast<std::size_t>(words.size())))
        return failure({ErrorCode::InvalidInput, Texts::tr("A header without words cannot be known again."), path(),
                        Texts::tr("Choose the row that names the columns.")});
    return d->change([&](Writer& writer) {
        const QString said = u"SELECT %1 FROM ledger_columns WHERE header = ?"_s;
        const QString was = writer.value(said.arg(u"columns"), {header}).toString();
        const QString becomes = namesOf(change.after);
        if (was == becomes) return; // somebody said the same
        if (was != namesOf(change.before)) {
            // The same head may have stood there with other words: those of another year, of another first row.
            const QString saidOf = writer.value(said.arg(u"words"), {header}).toString();
            return writer.fail(conflict(
                writer, path(), Texts::tr("What the columns of a ledger with this header are was said otherwise."),
                u"what = 'columns' AND subject IN (?, ?)"_s, {listText(words), saidOf}));
        }
        if (change.after)
            writer.run(u"INSERT INTO ledger_columns (header, words, columns) VALUES (?, ?, ?) "
                       "ON CONFLICT (header) DO UPDATE SET words = excluded.words, columns = excluded.columns"_s,
                       {header, listText(words), becomes});
        else
            writer.run(u"DELETE FROM ledger_columns WHERE header = ?"_s, {header});
        writer.audit(u"columns"_s, listText(words), was, becomes);
    });
}

Result<submission::ColumnMappings> Workspace::columns() const
{
    const auto rows = d->database->rows(
        u"SELECT words, columns, header FROM ledger_columns ORDER BY header"_s, {}, [](const QSqlQuery& row) {
            submission::ColumnMapping mapping{
                {listOf(row.value(0)), submission::isHeaderlessKey(row.value(2).toString())}, {}};
            // What a newer version calls otherwise is read as nothing: it has other workspaces.
            for (const QString& name : listOf(row.value(1)))
                mapping.columns.push_back(submission::columnFromName(name).value_or(submission::Column::None));
            return mapping;
        });
    if (!rows) return failure(rows.error());
    submission::ColumnMappings out;
    for (const submission::ColumnMapping& mapping : *rows) out.set(mapping);
    return out;
}

} // namespace duibiao::store
