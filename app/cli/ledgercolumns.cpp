// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgercolumns.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "app/cli/workspaces.h"
#include "core/report/columnscontract.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using submission::Column;
using submission::LedgerHeader;

constexpr int rowsShown = 10;

/// A ledger and the workspace that it is read for.
struct Asked {
    std::unique_ptr<store::Workspace> workspace; ///< nullptr where none is named
    units::Registry units;
    facts::Context context;
    submission::ColumnMappings mappings;
    std::optional<Document> document; ///< nothing where no ledger is named
};

int refuse(const Error& error)
{
    complain(error);
    if (error.code == ErrorCode::InvalidInput) return WrongUse;
    return error.code == ErrorCode::CannotWrite || error.code == ErrorCode::ReadOnly ? CannotWrite : NothingReadable;
}

Result<Asked> opened(const Options& options, const QStringList& ledgers)
{
    Asked asked;
    asked.context.planYear = QDate::currentDate().year();
    if (options.has(u"workspace"_s)) {
        auto workspace = openWorkspace(options.value(u"workspace"_s));
        if (!workspace) return failure(workspace.error());
        asked.workspace = std::move(*workspace);
        auto units = asked.workspace->units();
        if (!units) return failure(units.error());
        asked.units = std::move(*units);
        auto mappings = asked.workspace->columns();
        if (!mappings) return failure(mappings.error());
        asked.mappings = std::move(*mappings);
        if (const auto settings = asked.workspace->settings(); settings && settings->to.isValid())
            asked.context.planYear = settings->to.year();
    }
    if (ledgers.isEmpty()) return asked;
    auto document = readPaper(ledgers.first(), options);
    if (!document) return failure(document.error());
    asked.document = std::move(*document);
    return asked;
}

std::vector<report::LedgerReading> readings(const Asked& asked)
{
    std::vector<report::LedgerReading> out;
    for (int table = 0; asked.document && table < std::ssize(asked.document->tables); ++table) {
        LedgerHeader header = submission::findHeader(
            *asked.document, asked.document->tables[static_cast<std::size_t>(table)], asked.mappings);
        auto rows =
            submission::rowsAs(header, *asked.document, table, header.row + rowsShown, asked.units, asked.context);
        out.push_back({table, std::move(header), std::move(rows)});
    }
    return out;
}

QString asText(const Asked& asked)
{
    QString out;
    for (const report::LedgerReading& reading : readings(asked)) {
        const Table& table = asked.document->tables[static_cast<std::size_t>(reading.table)];
        const LedgerHeader& header = reading.header;
        if (!out.isEmpty()) out += u'\n';
        out += table.sheet.isEmpty() ? Texts::tr("Table %1").arg(reading.table + 1)
                                     : Texts::tr("Table %1, sheet %2").arg(reading.table + 1).arg(table.sheet);
        if (!header.isKnown()) {
            out += u'\n' +
                   Texts::tr("No header is understood. Say which column is what: --header ROW --column A=task --column "
                             "B=progress … (--header none where no row is one)") +
                   u'\n';
            continue;
        }
        out += u'\n' +
               (header.isHeaderless ? Texts::tr("No header, as somebody said")
                : header.isSaid
                    ? Texts::tr("Header in row %1, as somebody said").arg(submission::rowCalled(table, header.row))
                    : Texts::tr("Header in row %1, by its words").arg(submission::rowCalled(table, header.row))) +
               u'\n';
        TextTable columns({{Texts::tr("Column"), 8}, {Texts::tr("Header"), 30}, {Texts::tr("Is"), 24}});
        for (int i = 0; i < std::ssize(header.columns); ++i) {
            const Column column = header.columns[static_cast<std::size_t>(i)];
            columns.add({submission::columnCalled(table, i), header.words.value(i), submission::columnName(column)});
        }
        out += columns.text();
        if (header.indexOf(Column::Progress) < 0)
            out += Texts::tr("No column tells what was done: the rows are read as a list of deeds.") + u'\n';
        TextTable rows({{Texts::tr("Row"), 6, true},
                        {Texts::tr("Task"), 30},
                        {Texts::tr("Text"), 50},
                        {Texts::tr("Tells"), 16},
                        {Texts::tr("Dates"), 24}});
        for (const submission::Evidence& each : reading.rows) {
            QStringList dates;
            for (const facts::DateMention& date : each.dates) dates += date.first.toString(Qt::ISODate);
            rows.add({submission::rowCalled(table, each.row), each.task, each.text,
                      submission::stanceLabel(each.stance), dates.join(u' ')});
        }
        if (!rows.isEmpty()) out += u'\n' + rows.text();
    }
    if (asked.document) return out.isEmpty() ? Texts::tr("The file has no table.") + u'\n' : out;
    for (const submission::ColumnMapping& mapping : asked.mappings.all()) {
        QStringList pairs;
        for (int i = 0; i < std::ssize(mapping.columns); ++i)
            if (mapping.columns[static_cast<std::size_t>(i)] != Column::None)
                pairs += (mapping.head.isHeaderless ? cellName(0, i).chopped(1) : mapping.head.words.value(i)) + u'=' +
                         submission::columnName(mapping.columns[static_cast<std::size_t>(i)]);
        if (mapping.head.isHeaderless) pairs.prepend(Texts::tr("No header:"));
        out += pairs.join(u"  "_s) + u'\n';
    }
    return out.isEmpty() ? Texts::tr("Nothing was said about the columns of ledgers.") + u'\n' : out;
}

/// The index of the table that --table names, the first when left out; nothing when there is none (said on standard
/// error).
std::optional<int> tableMeant(const Options& options, const Document& document)
{
    const int table = options.has(u"table"_s) ? options.value(u"table"_s).toInt() - 1 : 0;
    if (table >= 0 && table < std::ssize(document.tables)) return table;
    (void)options.wrongUse(
        Texts::tr("The file has no table %1.").arg(options.has(u"table"_s) ? options.value(u"table"_s) : u"1"_s));
    return {};
}

/// The header as the options say it; nothing when they are wrong (said on standard error).
std::optional<LedgerHeader> headerSaid(const Options& options, const Asked& asked, int index)
{
    const Table& table = asked.document->tables[static_cast<std::size_t>(index)];
    LedgerHeader header = submission::findHeader(*asked.document, table, asked.mappings);
    if (options.value(u"header"_s) == u"none") {
        if (!header.isHeaderless) header = submission::withoutHeader(*asked.document, table);
    } else if (options.has(u"header"_s)) {
        int row = 0;
        while (row < std::min(table.rows, submission::lowestHeaderRow) &&
               submission::rowCalled(table, row) != options.value(u"header"_s))
            ++row;
        if (row == std::min(table.rows, submission::lowestHeaderRow)) {
            (void)options.wrongUse(
                Texts::tr("The table has no row %1 that can be its header.").arg(options.value(u"header"_s)));
            return {};
        }
        if (row != header.row || header.isHeaderless) header = submission::headerAt(*asked.document, table, row);
    }
    if (!header.isKnown()) {
        (void)options.wrongUse(Texts::tr("Say with --header which row names the columns, or --header none."));
        return {};
    }
    for (const QString& pair : options.values(u"column"_s)) {
        const auto column = submission::columnFromName(pair.section(u'=', 1));
        int at = 0;
        while (at < table.columns && submission::columnCalled(table, at) != pair.section(u'=', 0, 0).toUpper()) ++at;
        if (!column || at == table.columns) {
            QStringList names;
            for (const Column each : submission::allColumns()) names += submission::columnName(each);
            (void)options.wrongUse(Texts::tr("\"%1\" says no column: write a letter of the table, = and one of %2.")
                                       .arg(pair, names.join(u", "_s)));
            return {};
        }
        header.columns = submission::withColumn(std::move(header.columns), at, *column);
    }
    return header;
}

/// Stores or forgets what the options say; an exit code where that fails.
std::optional<int> change(const Options& options, Asked& asked)
{
    const bool says = options.has(u"column"_s) || options.has(u"header"_s);
    const bool forgets = options.has(u"forget"_s);
    if (!says && !forgets) return {};
    if (says && forgets) return options.wrongUse(Texts::tr("--forget stands alone."));
    if (!asked.document) return options.wrongUse(Texts::tr("Name the ledger."));
    if (!asked.workspace) return options.wrongUse(Texts::tr("--%1 is missing.").arg(u"workspace"_s));
    const auto table = tableMeant(options, *asked.document);
    if (!table) return WrongUse;
    const auto header =
        says ? headerSaid(options, asked, *table)
             : std::optional(submission::findHeader(
                   *asked.document, asked.document->tables[static_cast<std::size_t>(*table)], asked.mappings));
    if (!header) return WrongUse;
    const submission::TableHead head =
        submission::headOf(*asked.document, asked.document->tables[static_cast<std::size_t>(*table)], *header);
    const submission::ColumnMapping* said = asked.mappings.find(submission::headKey(head));
    store::ColumnsChange change{head, {}, {}};
    if (said) change.before = said->columns;
    if (says) change.after = header->columns;
    const auto done = asked.workspace->changeColumns(change);
    if (!done) return refuse(done.error());
    auto mappings = asked.workspace->columns();
    if (!mappings) return refuse(mappings.error());
    asked.mappings = std::move(*mappings);
    return {};
}

} // namespace

void addColumnsOptions(Options& options)
{
    options.add({u"table"_s}, Texts::tr("Which table of the file is meant, counted from 1 (columns)."), u"NUMBER"_s,
                u"1"_s);
    options.add({u"header"_s}, Texts::tr("The row that names the columns, or none where no row does (columns)."),
                u"ROW"_s);
    options.add({u"column"_s}, Texts::tr("What a column is, e.g. C=progress; may be given several times (columns)."),
                u"LETTER=NAME"_s);
    options.add({u"forget"_s}, Texts::tr("Forget what was said about a ledger with this header (columns)."));
}

int ledgerColumns(const Options& options, const QStringList& ledgers)
{
    if (ledgers.size() > 1) return options.wrongUse(Texts::tr("Unexpected \"%1\".").arg(ledgers.last()));
    if (ledgers.isEmpty() && !options.has(u"workspace"_s))
        return options.wrongUse(Texts::tr("Name the ledger, or with --workspace what remembers."));
    auto asked = opened(options, ledgers);
    if (!asked) return refuse(asked.error());
    if (const auto code = change(options, *asked)) return *code;
    if (options.format() != u"json") return print(asText(*asked)) ? Done : CannotWrite;
    const QJsonObject json = report::columnsJson(asked->document ? &*asked->document : nullptr, readings(*asked),
                                                 asked->units, asked->mappings);
    return print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n') ? Done : CannotWrite;
}

} // namespace duibiao::cli
