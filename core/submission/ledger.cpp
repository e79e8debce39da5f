// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/ledger.h"

#include "core/submission/dates.h"
#include "core/submission/stance.h"
#include "core/submission/words.h"
#include "core/text/holds.h"
#include "core/text/normalized.h"
#include "core/text/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::submission {

namespace {

constexpr int headerRows = 12; // a header stands within the first rows

QString wordsOf(const Document& document, const Cell* cell)
{
    return cell ? text::normalize(document.words(cell->span)).text().trimmed() : QString();
}

bool namesAny(QStringView header, std::initializer_list<QStringView> words)
{
    return text::holdsAny(header, words);
}

/// The first and the last day of one deed in two columns (开始日期, 结束日期) are one stretch of days: joins the last
/// to the first in front of it.
class StretchColumns {
public:
    /// True where `found`, under that header, only ends what the cell before it began.
    bool join(std::vector<facts::DateMention>& dates, QStringView header, const std::vector<facts::DateMention>& found)
    {
        const bool ends = m_begins && found.size() == 1 &&
                          namesAny(header, {u"结束", u"截止", u"终止", u"止时间", u"止日期"}) &&
                          dates.back().first <= found.front().last;
        if (ends) dates.back().last = found.front().last;
        if (!found.empty()) m_begins = found.size() == 1 && namesAny(header, {u"开始", u"起始", u"起时间", u"起日期"});
        return ends;
    }

private:
    bool m_begins = false; // the last of the dates stands under such a header
};

bool isWholeMonth(const facts::DateMention& date)
{
    return date.first.isValid() && date.first.day() == 1 && date.last == date.first.addMonths(1).addDays(-1);
}

/// The cells of a table by row and column; a merged cell stands in every place that it covers.
class Grid {
public:
    explicit Grid(const Table& table)
        : m_columns(table.columns),
          m_cells(static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns))
    {
        for (const Cell& cell : table.cells) {
            for (int row = cell.row; row < std::min(table.rows, cell.row + std::max(1, cell.rowSpan)); ++row) {
                for (int column = cell.column;
                     column < std::min(table.columns, cell.column + std::max(1, cell.columnSpan)); ++column) {
                    m_cells[index(row, column)] = &cell;
                }
            }
        }
    }
    [[nodiscard]] const Cell* at(int row, int column) const
    {
        return column < 0 || column >= m_columns ? nullptr : m_cells[index(row, column)];
    }

private:
    [[nodiscard]] std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }
    int m_columns;
    std::vector<const Cell*> m_cells;
};

/// One row of a table with what is carried down to it.
class TableReader {
public:
    /// `document` and `header` must outlive it; the document need not be the submission's yet.
    TableReader(Submission& submission, const Document& document, const units::Registry& registry,
                const facts::Context& context, int table, const LedgerHeader& header)
        : m_submission(submission), m_registry(registry), m_context(context), m_document(document), m_index(table),
          m_table(document.tables.at(static_cast<std::size_t>(table))), m_grid(m_table), m_header(header)
    {
        for (int column = 0; column < static_cast<int>(header.columns.size()); ++column)
            if (header.columns[static_cast<std::size_t>(column)] == Column::Progress) m_progress.push_back(column);
    }

    /// Down to row `last`.
    void read(int last)
    {
        for (int row = m_header.row + 1; row <= last; ++row) {
            if (m_progress.empty())
                readListRow(row);
            else
                readLedgerRow(row);
        }
    }

private:
    [[nodiscard]] const Cell* cell(int row, Column column) const { return m_grid.at(row, m_header.indexOf(column)); }

    void readLedgerRow(int row)
    {
        std::vector<int> told; // the columns that say something here
        bool isHeader = false; // that a page break repeats
        for (const int column : m_progress) {
            const Cell* progress = m_grid.at(row, column);
            const QString done = wordsOf(m_document, progress);
            const bool isMerged = !told.empty() && m_grid.at(row, told.back()) == progress; // with the one before
            if (!done.isEmpty() && !isMerged) told.push_back(column);
            isHeader =
                isHeader || (!done.isEmpty() && done == m_header.words.value(column)); // no words without a header
        }
        const Cell* id = cell(row, Column::RequirementId);
        const QString requirementId = wordsOf(m_document, id);
        if (!requirementId.isEmpty() && requirementId != m_header.words.value(m_header.indexOf(Column::RequirementId)))
            m_submission.assignedRows.push_back({requirementId, id->span, !told.empty()});
        QString task = wordsOf(m_document, cell(row, Column::Task));
        QString requirement = wordsOf(m_document, cell(row, Column::Requirement));
        // A task that is written once stands for the rows below it.
        if (task.isEmpty() && requirement.isEmpty() && told.empty()) return;
        if (!task.isEmpty())
            m_task = task;
        else
            task = m_task;
        if (requirement.isEmpty() && m_header.indexOf(Column::Requirement) >= 0 &&
            wordsOf(m_document, cell(row, Column::Task)).isEmpty())
            requirement = m_requirement;
        m_requirement = requirement;
        if (isHeader) return;

        Evidence row0;
        row0.origin = Origin::Ledger;
        row0.row = row;
        row0.table = m_index;
        row0.heading = title();
        row0.requirementId = requirementId;
        row0.task = requirement.isEmpty() || requirement == task ? task
                    : task.isEmpty()                             ? requirement
                                                                 : task + u'：' + requirement;
        if (const int column = m_header.indexOf(Column::Unit); column >= 0) {
            if (const auto bound = m_registry.bound(wordsOf(m_document, m_grid.at(row, column))); bound.size() == 1)
                row0.unit = bound.front();
        }
        std::vector<facts::DateMention> cellDates;
        if (const Cell* date = cell(row, Column::DoneOn)) {
            std::vector<SourceSpan> cannotBe;
            cellDates = datesOfCell(wordsOf(m_document, date), m_context, &cannotBe);
            if (!cannotBe.empty()) row0.impossibleDays.push_back(date->span);
            if (!date->span.isEmpty()) row0.dateSpan = date->span;
        }
        for (const int column : told) {
            const Cell* progress = m_grid.at(row, column);
            row0.place = placeOf(m_table, *progress);
            appendStretches(row0, *progress, cellDates);
        }
    }

    /// A row of a list of events, documents, enterprises: the whole row is quoted, title and header say what it is
    /// about.
    void readListRow(int row)
    {
        SourceSpan span;
        QString words;
        std::vector<facts::DateMention> dates;
        std::optional<SourceSpan> dateSpan;
        std::vector<SourceSpan> impossibleDays;
        const Cell* first = nullptr;
        StretchColumns stretch;
        for (int column = 0; column < m_table.columns; ++column) {
            const Cell* cell = m_grid.at(row, column);
            if (!cell || cell->row != row || cell->column != column || cell->span.isEmpty()) continue;
            if (!first) first = cell;
            span = span.united(cell->span);
            const QString text = wordsOf(m_document, cell);
            if (!words.isEmpty()) words += u'，';
            words += text;
            std::vector<SourceSpan> cannotBe;
            auto found = datesOfCell(text, m_context, &cannotBe);
            if (!cannotBe.empty()) impossibleDays.push_back(cell->span);
            if (!found.empty() && !dateSpan) dateSpan = cell->span;
            if (!stretch.join(dates, m_header.words.value(column), found))
                dates.insert(dates.end(), found.begin(), found.end());
        }
        if (!first || words.size() < 4) return;
        // "9月,2024-10-09": the month says of what, the day when.
        const auto isDay = [](const facts::DateMention& date) { return date.first == date.last; };
        if (std::ranges::any_of(dates, isDay))
            std::erase_if(dates, [](const facts::DateMention& date) { return isWholeMonth(date); });
        Evidence evidence;
        evidence.span = span;
        evidence.text = words;
        evidence.sentence = words;
        evidence.stance = stanceOfRow(words);
        evidence.origin = Origin::List;
        evidence.row = row;
        evidence.table = m_index;
        evidence.facts = facts::scan(words, m_context);
        evidence.dates = std::move(dates);
        evidence.impossibleDays = std::move(impossibleDays);
        for (facts::DateMention& date : evidence.dates) date.span = {};
        evidence.cellDates = evidence.dates.size();
        evidence.clauses = {{{0, words.size()}, span}};
        evidence.task = m_header.isHeaderless ? title() : title() + u'：' + m_header.words.join(u'，');
        evidence.dateSpan = dateSpan;
        evidence.place = placeOf(m_document.tables[static_cast<size_t>(m_index)], *first);
        m_submission.evidence.push_back(std::move(evidence));
    }

    /// A list tells of what was done, but for the rows that say themselves that it was not (正在对接，尚未展示).
    [[nodiscard]] Stance stanceOfRow(QStringView words) const
    {
        Section section = Section::Deeds;
        const std::vector<Stretch> stretches = splitByStance(words, section, m_context);
        return std::ranges::contains(stretches, Stance::NotDone, &Stretch::stance) ? Stance::NotDone : Stance::Done;
    }

    /// What stands over a list: its title row, else the paragraph before it, else the sheet's name.
    [[nodiscard]] QString title() const
    {
        for (int row = m_header.isHeaderless ? m_header.row : m_header.row - 1; row >= 0; --row) {
            if (const QString words = wordsOf(m_document, m_grid.at(row, 0)); !words.isEmpty()) return words;
        }
        qsizetype before = -1;
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
            const Block& block = m_document.blocks[i];
            if (block.kind == BlockKind::Table && block.table == m_index) break;
            if (block.kind == BlockKind::Paragraph && !block.span.isEmpty()) before = static_cast<qsizetype>(i);
        }
        if (before < 0) return m_table.sheet;
        const QString words =
            text::normalize(m_document.words(m_document.blocks[static_cast<std::size_t>(before)].span)).text();
        const auto sentences = text::splitSentences(words);
        return sentences.empty() ? words : sentences.back().in(words).toString();
    }

    void appendStretches(const Evidence& row, const Cell& progress, const std::vector<facts::DateMention>& cellDates)
    {
        text::NormalizedText words;
        text::normalizeInto(words, m_document.text, progress.span);
        const QStringView text = words.text();
        Section section = Section::Deeds;
        for (const SourceSpan sentence : text::splitSentences(text, true)) {
            const QStringView sentenceWords = sentence.in(text);
            for (const Stretch& stretch : splitByStance(sentenceWords, section, m_context)) {
                Evidence evidence = row;
                const SourceSpan span = stretch.span.shifted(sentence.begin);
                evidence.span = words.toSource(span);
                evidence.text = span.in(text).toString();
                evidence.sentence = sentenceWords.toString();
                evidence.stance = stretch.stance;
                evidence.notTriggered = stretch.notTriggered;
                evidence.facts = facts::scan(evidence.text, m_context);
                std::vector<SourceSpan> cannotBe;
                const auto textDates = datesOfText(evidence.text, m_context, &cannotBe);
                for (const SourceSpan day : cannotBe)
                    evidence.impossibleDays.push_back(words.toSource(day.shifted(span.begin)));
                if (stretch.stance == Stance::Done) {
                    evidence.dates = cellDates;
                    for (facts::DateMention& date : evidence.dates) date.span = {};
                    evidence.cellDates = evidence.dates.size();
                }
                evidence.dates.insert(evidence.dates.end(), textDates.begin(), textDates.end());
                for (const SourceSpan clause : stretch.clauses) {
                    evidence.clauses.push_back(
                        {clause.shifted(-stretch.span.begin), words.toSource(clause.shifted(sentence.begin))});
                }
                m_submission.evidence.push_back(std::move(evidence));
            }
        }
    }

    Submission& m_submission;
    const units::Registry& m_registry;
    const facts::Context& m_context;
    const Document& m_document;
    int m_index;
    const Table& m_table;
    Grid m_grid;
    const LedgerHeader& m_header;
    std::vector<int> m_progress; ///< the columns that tell what was done; empty for a list
    QString m_task;
    QString m_requirement;
};

} // namespace

int LedgerHeader::indexOf(Column column) const
{
    const auto found = std::ranges::find(columns, column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

namespace {

QStringList wordsOfRow(const Document& document, const Table& table, const Grid& grid, int row)
{
    QStringList words;
    for (int column = 0; column < table.columns; ++column) words += wordsOf(document, grid.at(row, column));
    return words;
}

LedgerHeader headerByWords(const Document& document, const Table& table, const Grid& grid, int row)
{
    LedgerHeader header{row, {}, wordsOfRow(document, table, grid, row)};
    const Cell* last = nullptr;
    for (int column = 0; column < table.columns; ++column) {
        const Cell* cell = grid.at(row, column);
        Column meaning = columnOf(header.words.at(column));
        // The first of two columns with one meaning counts; so does the first place of a merged cell.
        if (cell == last || std::ranges::contains(header.columns, meaning)) meaning = Column::None;
        last = cell;
        header.columns.push_back(meaning);
    }
    return header;
}

/// The first row that holds more than one thing, the last where none does: what stands above is a title.
int firstRowOf(const Document& document, const Table& table, const Grid& grid)
{
    const int rows = std::min(table.rows, lowestHeaderRow);
    for (int row = 0; row < rows; ++row) {
        QStringList words = wordsOfRow(document, table, grid, row);
        words.removeAll(QString());
        words.removeDuplicates(); // a merged cell's
        if (words.size() > 1) return row;
    }
    return std::max(rows - 1, 0);
}

bool isWorksheet(const Document& document)
{
    return document.format == Format::Xlsx || document.format == Format::Ods || document.format == Format::Csv;
}

/// Why a table was left out as a ledger; empty when it was not.
QString objectionTo(const LedgerHeader& header, const Document& document, const Table& table)
{
    if (header.isSaid || header.indexOf(Column::Progress) >= 0) return {};
    if (header.indexOf(Column::Task) >= 0 && header.indexOf(Column::Deadline) >= 0)
        return QCoreApplication::translate("duibiao::submission",
                                           "The table looks like a ledger, but no column tells what was done "
                                           "(完成情况, 落实情况, 进展). Say which column is what.");
    constexpr int fewestRows = 3; // what is smaller holds nothing that a header could be told from
    if (header.row >= 0 || !isWorksheet(document) || table.rows < fewestRows || table.columns < 2) return {};
    return QCoreApplication::translate(
        "duibiao::submission",
        "No header of this table is understood: nothing was read from it. Say which column is what.");
}

} // namespace

LedgerHeader findHeader(const Document& document, const Table& table, const ColumnMappings& mappings)
{
    const Grid grid(table);
    for (int row = 0; !mappings.isEmpty() && row < std::min(table.rows, lowestHeaderRow); ++row) {
        const QStringList words = wordsOfRow(document, table, grid, row);
        const ColumnMapping* said = mappings.find(headKey({words}));
        if (said && said->head.words.size() == words.size()) return {row, said->columns, words, true};
    }
    if (const int first = firstRowOf(document, table, grid); !mappings.isEmpty() && table.rows > 0) {
        const ColumnMapping* said = mappings.find(headKey({wordsOfRow(document, table, grid, first), true}));
        if (said && std::ssize(said->columns) == table.columns) return {first - 1, said->columns, {}, true, true};
    }
    LedgerHeader best;
    qsizetype bestCount = 1;
    for (int row = 0; row < std::min(table.rows, headerRows); ++row) {
        LedgerHeader header = headerByWords(document, table, grid, row);
        const qsizetype named =
            std::ranges::count_if(header.columns, [](Column column) { return column != Column::None; });
        if (named > bestCount) {
            bestCount = named;
            best = std::move(header);
        }
    }
    return best;
}

LedgerHeader withoutHeader(const Document& document, const Table& table)
{
    const int first = firstRowOf(document, table, Grid(table));
    return {first - 1, std::vector(static_cast<std::size_t>(table.columns), Column::None), {}, false, true};
}

TableHead headOf(const Document& document, const Table& table, const LedgerHeader& header)
{
    if (!header.isHeaderless) return {header.words};
    return {wordsOfRow(document, table, Grid(table), header.row + 1), true};
}

LedgerHeader headerAt(const Document& document, const Table& table, int row)
{
    return headerByWords(document, table, Grid(table), row);
}

std::vector<QStringList> firstRows(const Document& document, const Table& table, int rows)
{
    const Grid grid(table);
    std::vector<QStringList> out;
    for (int row = 0; row < std::min(table.rows, rows); ++row) out.push_back(wordsOfRow(document, table, grid, row));
    return out;
}

void readTables(Submission& submission, const units::Registry& registry, const facts::Context& context,
                const ColumnMappings& mappings)
{
    const Document& document = submission.document;
    for (std::size_t index = 0; index < document.tables.size(); ++index) {
        const Table& table = document.tables[index];
        const LedgerHeader header = findHeader(document, table, mappings);
        if (const QString objection = objectionTo(header, document, table); !objection.isEmpty()) {
            const SourceSpan place = table.cells.empty() ? SourceSpan() : table.cells.front().span;
            submission.warnings.push_back({QStringLiteral("ledger_columns_unknown"), objection, place});
            submission.state = State::Partly;
        }
        if (header.isKnown())
            TableReader(submission, document, registry, context, static_cast<int>(index), header).read(table.rows - 1);
    }
}

QString rowCalled(const Table& table, int row)
{
    return QString::number((row < std::ssize(table.sheetRows) ? table.sheetRows[static_cast<std::size_t>(row)] : row) +
                           1);
}

QString columnCalled(const Table& table, int column)
{
    return cellName(0, column < std::ssize(table.sheetColumns) ? table.sheetColumns[static_cast<std::size_t>(column)]
                                                               : column)
        .chopped(1);
}

std::vector<Evidence> rowsAs(const LedgerHeader& header, const Document& document, int table, int last,
                             const units::Registry& registry, const facts::Context& context)
{
    Submission rows;
    if (header.isKnown())
        TableReader(rows, document, registry, context, table, header)
            .read(std::min(last, document.tables.at(static_cast<std::size_t>(table)).rows - 1));
    return std::move(rows.evidence);
}

} // namespace duibiao::submission
