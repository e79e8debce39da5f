// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnscontract.h"
#include "core/report/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

using json::orNull;

QJsonArray columns(const submission::LedgerHeader& header, const Table& table)
{
    QJsonArray out;
    for (std::size_t i = 0; i < header.columns.size(); ++i)
        out.append(QJsonObject{{u"column"_s, submission::columnCalled(table, static_cast<int>(i))},
                               {u"words"_s, header.words.value(static_cast<qsizetype>(i))},
                               {u"is"_s, submission::columnName(header.columns[i])}});
    return out;
}

QJsonObject row(const submission::Evidence& from, const Table& table, const units::Registry& registry)
{
    QJsonArray dates;
    for (const facts::DateMention& date : from.dates) dates.append(orNull(date.first));
    return {{u"row"_s, submission::rowCalled(table, from.row).toInt()},
            {u"task"_s, orNull(from.task)},
            {u"text"_s, from.text},
            {u"tells"_s, submission::stanceName(from.stance)},
            {u"dates"_s, dates},
            {u"unit"_s, from.unit < 0 ? QJsonValue(QJsonValue::Null)
                                      : QJsonValue(registry.units()[static_cast<std::size_t>(from.unit)].name)}};
}

QJsonObject reading(const LedgerReading& from, const Document& document, const units::Registry& registry)
{
    const Table& table = document.tables[static_cast<std::size_t>(from.table)];
    const bool found = from.header.isKnown();
    QJsonArray rows;
    for (const submission::Evidence& each : from.rows) rows.append(row(each, table, registry));
    return {{u"table"_s, from.table + 1},
            {u"sheet"_s, orNull(table.sheet)},
            {u"header_row"_s, found && !from.header.isHeaderless
                                  ? QJsonValue(submission::rowCalled(table, from.header.row).toInt())
                                  : QJsonValue(QJsonValue::Null)},
            {u"known_by"_s,
             found ? QJsonValue(from.header.isSaid ? u"mapping"_s : u"words"_s) : QJsonValue(QJsonValue::Null)},
            {u"is_ledger"_s, from.header.indexOf(submission::Column::Progress) >= 0},
            {u"columns"_s, columns(from.header, table)},
            {u"rows"_s, rows}};
}

} // namespace

QJsonObject columnsJson(const Document* document, const std::vector<LedgerReading>& readings,
                        const units::Registry& registry, const submission::ColumnMappings& remembered)
{
    QJsonArray tables;
    for (const LedgerReading& each : readings) tables.append(reading(each, *document, registry));
    QJsonArray mappings;
    for (const submission::ColumnMapping& each : remembered.all()) {
        QJsonArray names;
        for (const submission::Column column : each.columns) names.append(submission::columnName(column));
        mappings.append(QJsonObject{{u"words"_s, json::list(each.head.words)},
                                    {u"has_header"_s, !each.head.isHeaderless},
                                    {u"columns"_s, names}});
    }
    return {{u"schema"_s, u"duibiao-columns/1"_s},
            {u"file"_s, document ? orNull(document->file) : QJsonValue(QJsonValue::Null)},
            {u"tables"_s, tables},
            {u"remembered"_s, mappings}};
}

} // namespace duibiao::report
