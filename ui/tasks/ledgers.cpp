// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ledgers.h"

#include "core/base/wording.h"
#include "core/submission/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Ledgers)
};

constexpr int rowsShown = 60;

LedgerTable shown(const Document& document, int index, const submission::ColumnMappings& mappings)
{
    const Table& table = document.tables[static_cast<size_t>(index)];
    LedgerTable out;
    out.name = table.sheet.isEmpty() ? Texts::tr("Table %1").arg(index + 1) : table.sheet;
    out.rows = submission::firstRows(document, table, rowsShown);
    out.lastHeader = std::min(table.rows, submission::lowestHeaderRow) - 1;
    for (int row = 0; row < std::ssize(out.rows); ++row) out.rowNames += submission::rowCalled(table, row);
    for (int column = 0; column < table.columns; ++column) out.columnNames += submission::columnCalled(table, column);
    submission::LedgerHeader header = submission::findHeader(document, table, mappings);
    out.header = header.isHeaderless ? -1 : header.row;
    out.isHeaderless = header.isHeaderless;
    out.firstRow = submission::withoutHeader(document, table).row + 1;
    out.columns = std::move(header.columns);
    out.isSaid = header.isSaid;
    return out;
}

UnderstoodRow understood(const submission::Evidence& from, const Table& table, const LoadedInputs& inputs)
{
    QStringList dates;
    for (const facts::DateMention& date : from.dates)
        if (date.first.isValid()) dates += dayText(date.first);
    dates.removeDuplicates();
    return {submission::rowCalled(table, from.row),
            from.task,
            from.text,
            submission::stanceLabel(from.stance),
            joined(dates, Between::Items),
            inputs.unitName(from.unit)};
}

} // namespace

LedgerFile ledgerFileOf(const Loaded& loaded, int submission)
{
    const InputsPtr inputs = loaded.inputs;
    const auto documentOf = [inputs, submission]() -> const Document& {
        return inputs->submissions.at(static_cast<size_t>(submission)).document;
    };
    const facts::Context context{yearOf(loaded), {}};
    LedgerFile out;
    out.file = documentOf().file;
    for (int table = 0; table < std::ssize(documentOf().tables); ++table)
        out.tables.push_back(shown(documentOf(), table, loaded.columns));
    out.columnsAt = [documentOf](int table, int row) {
        return submission::headerAt(documentOf(), documentOf().tables.at(static_cast<size_t>(table)), row).columns;
    };
    out.understood = [inputs, documentOf, context](const LedgerChoice& choice) {
        const Table& table = documentOf().tables.at(static_cast<size_t>(choice.table));
        std::vector<UnderstoodRow> rows;
        if (!choice.isMade()) return rows;
        submission::LedgerHeader header = choice.isHeaderless
                                              ? submission::withoutHeader(documentOf(), table)
                                              : submission::headerAt(documentOf(), table, choice.header);
        header.columns = choice.columns;
        for (const submission::Evidence& each :
             submission::rowsAs(header, documentOf(), choice.table, header.row + rowsShown, inputs->units, context))
            rows.push_back(understood(each, table, *inputs));
        return rows;
    };
    return out;
}

bool hasUnknownColumns(const submission::Submission& submission)
{
    return std::ranges::contains(submission.warnings, QStringLiteral("ledger_columns_unknown"), &Warning::code);
}

} // namespace duibiao::ui
