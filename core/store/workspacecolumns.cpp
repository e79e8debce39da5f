// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody said about the columns of ledgers.
#include "core/store/texts.h"
#include "core/store/workspace_p.h"

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

QString namesOf(const submission::ColumnMapping& mapping)
{
    QStringList names;
    for (const submission::Column column : mapping.columns) names += submission::columnName(column);
    return listText(names);
}

/// What was said about the header, as the audit trail has it; empty when nothing was.
QString before(Writer& writer, const QString& header)
{
    return writer.value(u"SELECT columns FROM ledger_columns WHERE header = ?"_s, {header}).toString();
}

} // namespace

Result<void> Workspace::setColumns(const submission::ColumnMapping& mapping)
{
    const QString header = submission::headKey(mapping.head);
    const QStringList& words = mapping.head.words;
    if (header.isEmpty() || mapping.columns.size() != static_cast<std::size_t>(words.size()))
        return failure({ErrorCode::InvalidInput, Texts::tr("A header without words cannot be known again."), path(),
                        Texts::tr("Choose the row that names the columns.")});
    return d->change([&](Writer& writer) {
        const QString was = before(writer, header);
        const QString becomes = namesOf(mapping);
        if (was == becomes) return;
        writer.run(u"INSERT INTO ledger_columns (header, words, columns) VALUES (?, ?, ?) "
                   "ON CONFLICT (header) DO UPDATE SET words = excluded.words, columns = excluded.columns"_s,
                   {header, listText(words), becomes});
        writer.audit(u"columns"_s, listText(words), was, becomes);
    });
}

Result<void> Workspace::forgetColumns(const submission::TableHead& head)
{
    const QString header = submission::headKey(head);
    return d->change([&](Writer& writer) {
        const QString was = before(writer, header);
        if (was.isEmpty()) return;
        writer.run(u"DELETE FROM ledger_columns WHERE header = ?"_s, {header});
        writer.audit(u"columns"_s, listText(head.words), was, {});
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
