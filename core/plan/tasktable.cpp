// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tasktable.h"

#include "core/facts/scanner.h"
#include "core/plan/aswritten.h"
#include "core/plan/nesting.h"
#include "core/plan/responsibility.h"
#include "core/plan/dutywords.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

enum class Column { Unknown, Number, Task, Topic, Requirement, Units, Lead, With, Deadline, Other };

/// The cells of one row, by column.
struct Row {
    std::vector<const Cell*> cells; // null where no cell stands
    SourceSpan span;
};

/// What each column of a table holds. A table that goes on after a page break has the same layout again.
struct Layout {
    std::vector<Column> columns;
    QString header; ///< folded words of the header, to know it when it comes again

    [[nodiscard]] bool has(Column column) const { return std::ranges::find(columns, column) != columns.end(); }
    [[nodiscard]] bool isTaskTable() const { return has(Column::Requirement) && (has(Column::Units) || has(Column::Lead)); }
};

Column columnNamed(QStringView cell)
{
    const QString name = text::folded(cell);
    const DutyWords& words = DutyWords::shipped();
    const std::pair<const WordSet*, Column> kinds[] = {{&words.columnNumber, Column::Number},     {&words.columnLead, Column::Lead},
                                                       {&words.columnWith, Column::With},         {&words.columnUnits, Column::Units},
                                                       {&words.columnDeadline, Column::Deadline}, {&words.columnOther, Column::Other},
                                                       {&words.columnRequirement, Column::Requirement},
                                                       {&words.columnTopic, Column::Topic},       {&words.columnTask, Column::Task}};
    for (const auto& [set, column] : kinds)
        if (set->contains(name)) return column;
    // 2024年重点工作任务, 责任单位（牵头单位列首位）: a short header that ends, or begins before a bracket, with a known name.
    constexpr qsizetype longestHeader = 16;
    if (name.size() > longestHeader) return Column::Unknown;
    const qsizetype bracket = cell.indexOf(u'（');
    if (bracket > 0) return columnNamed(cell.first(bracket));
    for (const auto& [set, column] : kinds)
        if (set->before(name, name.size()) >= 4) return column;
    return Column::Unknown;
}

bool isText(Column column)
{
    return column == Column::Task || column == Column::Topic || column == Column::Requirement;
}

std::vector<Row> rowsOf(const Table& table)
{
    std::vector<Row> rows(static_cast<std::size_t>(std::max(table.rows, 0)));
    for (const Cell& cell : table.cells) {
        if (cell.row < 0 || cell.column < 0 || cell.row >= table.rows) continue;
        Row& row = rows[static_cast<std::size_t>(cell.row)];
        const auto column = static_cast<std::size_t>(cell.column);
        if (row.cells.size() <= column) row.cells.resize(column + 1);
        row.cells[column] = &cell;
        row.span = row.span.united(cell.span);
    }
    return rows;
}

QString foldedRow(const Row& row, const Document& document)
{
    QString words;
    for (const Cell* cell : row.cells)
        if (cell) words += text::folded(document.words(cell->span)) + u'|';
    return words;
}

/// Reads a row as a header; a layout with no requirement column where it is none.
Layout readHeader(const Row& row, const Document& document)
{
    Layout layout;
    int known = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell* cell = row.cells[i];
        if (!cell) continue;
        Column column = columnNamed(document.words(cell->span));
        if (column != Column::Unknown)
            ++known;
        else if (document.words(cell->span).trimmed().isEmpty() && i > 0 && i - 1 < layout.columns.size() && isText(layout.columns[i - 1]))
            column = layout.columns[i - 1]; // a flattened merge
        else if (!document.words(cell->span).trimmed().isEmpty() && cell->span.length() > 16) return {}; // a sentence: no header
        const auto end = i + static_cast<std::size_t>(std::clamp(cell->columnSpan, 1, 64));
        if (layout.columns.size() < end) layout.columns.resize(end, Column::Unknown);
        std::fill(layout.columns.begin() + static_cast<std::ptrdiff_t>(i), layout.columns.begin() + static_cast<std::ptrdiff_t>(end), column);
    }
    if (known < 2) return {};
    layout.header = foldedRow(row, document);
    return layout;
}

/// A second header row (牵头单位 | 配合单位 below 责任单位) names some columns more exactly.
bool refineHeader(Layout& layout, const Row& row, const Document& document)
{
    int filled = 0;
    Layout refined = layout;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i] || document.words(row.cells[i]->span).trimmed().isEmpty()) continue;
        ++filled;
        const Column column = columnNamed(document.words(row.cells[i]->span));
        if (column == Column::Unknown) return false;
        if (refined.columns.size() <= i) refined.columns.resize(i + 1, Column::Unknown);
        refined.columns[i] = column;
    }
    if (filled == 0) return false;
    refined.header += foldedRow(row, document);
    layout = refined;
    return true;
}

/// Gives the text columns their places. Where several headers say what is asked, the last is the requirement; a header that spans two columns
/// (工作任务 | 具体要求 over task, topic, requirement) leaves the first of them to the topic.
void settleTextColumns(Layout& layout)
{
    std::vector<std::size_t> asked;
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i] == Column::Requirement) asked.push_back(i);
        if (layout.columns[i] == Column::Task || layout.columns[i] == Column::Topic) groups.push_back(i);
    }
    if (asked.empty()) {
        if (groups.empty()) return;
        asked.push_back(groups.back());
        groups.pop_back();
    }
    layout.columns[asked.back()] = Column::Requirement;
    asked.pop_back();
    groups.insert(groups.end(), asked.begin(), asked.end());
    std::ranges::sort(groups);
    for (std::size_t i = 0; i < groups.size(); ++i) layout.columns[groups[i]] = i == 0 ? Column::Task : Column::Topic;
}

/// A flattened table has fewer header cells than columns where a header spans two: the columns left over stand between the task and the
/// requirement, because that is where plans merge headers.
void widen(Layout& layout, std::size_t columns)
{
    if (columns <= layout.columns.size()) return;
    const std::size_t missing = columns - layout.columns.size();
    auto place = layout.columns.end();
    for (auto at = layout.columns.begin(); at != layout.columns.end(); ++at)
        if (isText(*at)) place = at;
    if (place == layout.columns.end()) return;
    layout.columns.insert(place, missing, Column::Topic);
    // The group column has to stay in front: 工作任务 over two columns with no other text column.
    const auto first = std::ranges::find_if(layout.columns, [](Column column) { return column == Column::Task || column == Column::Topic; });
    if (first != layout.columns.end()) *first = Column::Task;
}

/// The words of a cell on one line, for reading and as written; both run parallel.
struct CellWords {
    QString words;
    QString written;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

/// What is known of a cell that stands for the rows below it too.
struct Carried {
    CellWords cell;
    SourceSpan span;
    int until = -1; ///< last row that a merge covers; -1 without a merge
};

CellWords wordsOf(QStringView source)
{
    const text::NormalizedText normalized = text::normalize(source);
    SourceSpan span{0, normalized.size()};
    while (!span.isEmpty() && normalized.text()[span.begin].isSpace()) ++span.begin;
    while (!span.isEmpty() && normalized.text()[span.end - 1].isSpace()) --span.end;
    return {span.in(normalized.text()).toString(), asWritten(normalized, span, source)};
}

/// A cell that was left empty on purpose: /, —.
bool saysNone(QStringView words)
{
    return !words.isEmpty() && std::ranges::all_of(words, [](QChar c) { return QStringView(u"/\\-－—–").contains(c); });
}

/// A name broken over lines is mended; where two names stand on two lines, an enumeration mark parts them.
CellWords unitWordsOf(QStringView source)
{
    CellWords joined;
    for (const QStringView line : source.tokenize(u'\n')) {
        const CellWords words = wordsOf(line);
        if (words.isEmpty()) continue;
        const bool between = !joined.isEmpty() && !QStringView(u"、，；：").contains(joined.words.back()) && !QStringView(u"、，；").contains(words.words.front());
        // 县退役军人 / 事务局 is one name; 县发改局 / 县工信局 are two.
        if (between && looksLikeOrganisation(joined.words) && DutyWords::shipped().level.at(words.words, 0) > 0) {
            joined.words += u'、';
            joined.written += u'、';
        }
        joined.words += words.words;
        joined.written += words.written;
    }
    return joined;
}

QStringList namesInScript(const QStringList& names, const CellWords& cell)
{
    QStringList written;
    for (const QString& name : names) written.append(inScript(name, cell.words, cell.written));
    return written;
}

QDate readDeadline(const QString& words, int planYear)
{
    const facts::Context context{planYear, {}};
    QDate day;
    for (const facts::Fact& fact : facts::scan(words, context))
        if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value))
            if (deadline->form == facts::Deadline::Form::ByDate && (!day.isValid() || deadline->date > day)) day = deadline->date;
    if (day.isValid()) return day;
    for (const facts::DateMention& mention : facts::scanDates(words, context))
        if (!day.isValid() || mention.last > day) day = mention.last;
    return day;
}

/// Reads the tables of one document one after the other; what one leaves open the next may go on with.
class Reader {
public:
    Reader(const Document& document, const std::vector<Part>& parts, int planYear) : m_document(document), m_parts(parts), m_planYear(planYear) {}

    void read(const Table& table, SourceSpan span, bool directlyBehind)
    {
        const std::vector<Row> rows = rowsOf(table);
        m_part = partAt(span.begin);
        const int partYear = m_part < std::ssize(m_parts) ? m_parts[static_cast<std::size_t>(m_part)].planYear : 0;
        m_year = partYear > 0 ? partYear : m_planYear;

        std::size_t first = 0;
        std::optional<Layout> layout;
        constexpr std::size_t headerWithin = 4; // a title and a unit line may stand above it
        for (std::size_t i = 0; i < rows.size() && i < headerWithin && !layout; ++i) {
            Layout header = readHeader(rows[i], m_document);
            if (header.columns.empty()) continue;
            first = i + 1;
            if (first < rows.size() && refineHeader(header, rows[first], m_document)) ++first;
            layout = header;
        }
        if (layout) {
            settle(*layout, rows, first);
            if (!layout->isTaskTable()) {
                m_layout.reset();
                return;
            }
            // The same header again is a page break; another one a new table.
            if (!m_layout || m_layout->header != layout->header || m_layout->columns != layout->columns || m_layoutPart != m_part) forget();
            m_layout = layout;
        } else if (!m_layout || !directlyBehind || m_layoutPart != m_part || static_cast<int>(m_layout->columns.size()) != table.columns) {
            m_layout.reset();
            return;
        }
        m_layoutPart = m_part;
        for (Carried* carried : {&m_task, &m_topic, &m_units, &m_lead, &m_with, &m_deadline}) carried->until = -1;
        for (std::size_t i = first; i < rows.size(); ++i) readRow(rows[i], static_cast<int>(i));
    }

    [[nodiscard]] std::vector<TaskRow> take() { return std::move(m_rows); }

private:
    int partAt(qsizetype offset) const
    {
        int part = 0;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            if (m_parts[i].span.begin <= offset) part = static_cast<int>(i);
        return part;
    }

    static void settle(Layout& layout, const std::vector<Row>& rows, std::size_t first)
    {
        std::size_t columns = 0;
        for (std::size_t i = first; i < rows.size(); ++i) columns = std::max(columns, rows[i].cells.size());
        settleTextColumns(layout);
        widen(layout, columns);
    }

    void forget() { m_task = m_topic = m_units = m_lead = m_with = m_deadline = {}; }

    /// Takes the cell's words, or what stands for it: the merge above it, or in flattened tables the last cell that was filled.
    void take(Carried& carried, const Cell* cell, int row, bool blankMeansAbove, bool isUnits)
    {
        if (cell) {
            const CellWords words = isUnits ? unitWordsOf(m_document.words(cell->span)) : wordsOf(m_document.words(cell->span));
            if (isUnits && saysNone(words.words)) { // nobody, and not the units of the row above
                carried = {};
                return;
            }
            if (!words.isEmpty()) {
                carried = {words, cell->span, cell->rowSpan > 1 ? row + cell->rowSpan - 1 : -1};
                return;
            }
        }
        if (carried.until >= row || blankMeansAbove) return;
        carried = {};
    }

    void readRow(const Row& row, int index)
    {
        if (row.cells.empty() || foldedRow(row, m_document) == m_layout->header) return;
        std::array<const Cell*, 10> cells{};
        int filled = 0;
        const Cell* only = nullptr;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Cell* cell = row.cells[i];
            if (!cell || m_document.words(cell->span).trimmed().isEmpty()) continue;
            ++filled;
            only = cell;
            if (i >= m_layout->columns.size()) continue;
            const Cell*& slot = cells[static_cast<std::size_t>(m_layout->columns[i])];
            if (!slot) slot = cell;
        }
        const auto at = [&](Column column) { return cells[static_cast<std::size_t>(column)]; };
        if (filled == 0) return;
        if (isHeaderAgain(row)) return;
        // A line across the table names the group of the rows below it.
        if (filled == 1 && only->columnSpan > 1 && (!at(Column::Requirement) || only->columnSpan > 2)) {
            m_task = {wordsOf(m_document.words(only->span)), only->span, -1};
            m_topic = {};
            return;
        }
        // A task that differs opens a new group; its topic is its own.
        if (const Cell* task = at(Column::Task))
            if (wordsOf(m_document.words(task->span)).words != m_task.cell.words) m_topic = {};
        const bool flattened = m_document.format == Format::Text;
        take(m_task, at(Column::Task), index, true, false);
        take(m_topic, at(Column::Topic), index, true, false);
        take(m_units, at(Column::Units), index, flattened, true);
        take(m_lead, at(Column::Lead), index, flattened, true);
        take(m_with, at(Column::With), index, flattened, true);
        take(m_deadline, at(Column::Deadline), index, flattened, false);
        const Cell* requirement = at(Column::Requirement);
        if (!requirement) return;

        TaskRow task;
        task.part = m_part;
        if (const Cell* number = at(Column::Number)) task.number = wordsOf(m_document.words(number->span)).written;
        task.task = m_task.cell.written;
        task.topic = m_topic.cell.written;
        task.requirement = wordsOf(m_document.words(requirement->span)).written;
        task.responsible = responsible();
        task.units = task.responsible.lead + task.responsible.with;
        task.deadlineText = m_deadline.cell.written;
        if (!task.deadlineText.isEmpty()) task.deadline = readDeadline(m_deadline.cell.words, m_year);
        task.span = requirement->span;
        task.rowSpan = row.span;
        task.unitsSpan = m_units.span.united(m_lead.span).isEmpty() ? SourceSpan{} : m_lead.span.isEmpty() ? m_units.span : m_lead.span;
        task.deadlineSpan = m_deadline.span;
        m_rows.push_back(task);
    }

    /// A header that comes again inside a table, at a page break.
    bool isHeaderAgain(const Row& row) const
    {
        int known = 0;
        int filled = 0;
        for (const Cell* cell : row.cells) {
            if (!cell || m_document.words(cell->span).trimmed().isEmpty()) continue;
            ++filled;
            if (columnNamed(m_document.words(cell->span)) != Column::Unknown) ++known;
        }
        return filled >= 2 && known == filled;
    }

    Responsibility responsible() const
    {
        Responsibility units;
        if (!m_units.cell.isEmpty()) {
            // The cell may say roles itself: 县教体局牵头，县财政局配合; or 县教体局（牵头）、县财政局.
            if (const std::optional<Responsibility> said = parseNote(m_units.cell.words))
                units = {namesInScript(said->lead, m_units.cell), namesInScript(said->with, m_units.cell), {}};
            else
                units.lead = namesInScript(splitUnits(m_units.cell.words), m_units.cell);
        }
        const QStringList lead = namesInScript(splitUnits(m_lead.cell.words), m_lead.cell);
        units.with += namesInScript(splitUnits(m_with.cell.words), m_with.cell);
        if (!lead.isEmpty()) {
            // 牵头单位 beside 责任单位: the others take part.
            for (const QString& unit : std::as_const(units.lead))
                if (!lead.contains(unit) && !units.with.contains(unit)) units.with.append(unit);
            units.lead = lead;
        }
        units.lead.removeDuplicates();
        units.with.removeIf([&](const QString& unit) { return units.lead.contains(unit); });
        units.from = Responsibility::Inherited::Table;
        return units;
    }

    const Document& m_document;
    const std::vector<Part>& m_parts;
    const int m_planYear;
    int m_part = 0;
    int m_year = 0;
    std::optional<Layout> m_layout;
    int m_layoutPart = -1;
    Carried m_task, m_topic, m_units, m_lead, m_with, m_deadline;
    std::vector<TaskRow> m_rows;
};

} // namespace

std::vector<TaskRow> readTaskTables(const Document& document, const std::vector<Part>& parts, int planYear)
{
    Reader reader(document, parts, planYear);
    bool directlyBehind = false;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::Table) {
            if (block.table >= 0 && block.table < std::ssize(document.tables))
                reader.read(document.tables[static_cast<std::size_t>(block.table)], block.span, directlyBehind);
            directlyBehind = true;
        } else if (block.kind != BlockKind::Furniture && !document.words(block.span).trimmed().isEmpty()) {
            directlyBehind = false;
        }
    }
    return reader.take();
}

} // namespace duibiao::plan
