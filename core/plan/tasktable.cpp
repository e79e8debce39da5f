// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tasktable.h"

#include "core/plan/firstnamed.h"
#include "core/plan/responsibility.h"
#include "core/plan/tablecells.h"
#include "core/plan/tablelayout.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace duibiao::plan {

namespace {

bool hasDigit(QStringView words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.isDigit(); });
}

/// Reads the tables of one document one after the other; what one leaves open the next may go on with.
class Reader {
public:
    Reader(const Document& document, const std::vector<Part>& parts, int planYear)
        : m_document(document), m_parts(parts), m_planYear(planYear)
    {
    }

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
            nameRequirement(*layout, rows, first, m_document);
            settle(*layout, rows, first);
            if (!layout->isTaskTable()) {
                m_layout.reset();
                return;
            }
            // The same header again is a page break; another one a new table.
            if (!m_layout || m_layout->header != layout->header || m_layout->columns != layout->columns ||
                m_layoutPart != m_part)
                forget();
            m_layout = layout;
        } else if (!m_layout || !directlyBehind || m_layoutPart != m_part ||
                   static_cast<int>(m_layout->columns.size()) != table.columns) {
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
        settleColumns(layout, columns);
    }

    void forget() { m_group = m_task = m_topic = m_units = m_lead = m_with = m_deadline = {}; }

    /// Takes the cell's words, or what stands for it: the merge above it, or in flattened tables the last cell that was
    /// filled.
    void take(Carried& carried, const Cell* cell, int row, bool blankMeansAbove, bool isUnits)
    {
        if (cell) {
            const CellWords words =
                isUnits ? unitWordsOf(m_document.words(cell->span)) : wordsOf(m_document.words(cell->span));
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
        std::array<const Cell*, 11> cells{};
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
        // A line across the table names the group of the rows below it; flattened, it stands where numbers stand.
        const bool across = only->columnSpan > 1 && (!at(Column::Requirement) || only->columnSpan > 2);
        const bool flattenedAcross =
            only == at(Column::Number) && losesMerges() && !hasDigit(m_document.words(only->span));
        if (filled == 1 && (across || flattenedAcross)) {
            m_group = m_task = {wordsOf(m_document.words(only->span)), only->span, -1};
            m_topic = {};
            return;
        }
        // A task that differs opens a new group; its topic is its own.
        if (const Cell* task = at(Column::Task))
            if (wordsOf(m_document.words(task->span)).words != m_task.cell.words) m_topic = {};
        const bool flattened = losesMerges();
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
        // The line across the table is what the rows are about, and the first column then what each is about.
        if (!m_group.cell.isEmpty() && m_task.span != m_group.span && !m_layout->has(Column::Topic))
            task.topic = std::exchange(task.task, m_group.cell.written);
        task.requirement = wordsOf(m_document.words(requirement->span)).written;
        task.responsible = responsible();
        task.units = task.responsible.lead + task.responsible.with;
        task.deadlineText = m_deadline.cell.written;
        if (!task.deadlineText.isEmpty()) task.deadline = readDeadline(m_deadline.cell.words, m_year);
        task.span = requirement->span;
        task.rowSpan = row.span;
        task.unitsSpan = m_units.span.united(m_lead.span).isEmpty() ? SourceSpan{}
                         : m_lead.span.isEmpty()                    ? m_units.span
                                                                    : m_lead.span;
        task.deadlineSpan = m_deadline.span;
        m_rows.push_back(task);
    }

    /// True for formats that have no merged cells: what was merged stands in the first of the cells.
    [[nodiscard]] bool losesMerges() const
    {
        return m_document.format == Format::Text || m_document.format == Format::Csv;
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
            if (m_layout->firstLeads) letFirstLead(units);
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
    Carried m_group; // the line across the table that stands over the rows
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
