// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tablelayout.h"

#include "core/plan/dutywords.h"
#include "core/plan/firstnamed.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"

#include <utility>

namespace duibiao::plan {

namespace {

bool isText(Column column)
{
    return column == Column::Task || column == Column::Topic || column == Column::Requirement;
}

/// Gives the text columns their places. Where several headers say what is asked, the last is the requirement; a header
/// that spans two columns (工作任务 | 具体要求 over task, topic, requirement) leaves the first of them to the topic.
void settleTextColumns(Layout& layout)
{
    std::vector<std::size_t> asked;
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i] == Column::Requirement) asked.push_back(i);
        if (layout.columns[i] == Column::Task || layout.columns[i] == Column::Topic) groups.push_back(i);
    }
    if (asked.empty() && groups.empty() && layout.has(Column::Units) &&
        (layout.has(Column::Deadline) || layout.has(Column::Number))) {
        // 整治行业 | 时间安排 | 责任单位: who and when are told of what no known word heads.
        for (std::size_t i = 0; i < layout.columns.size(); ++i)
            if (layout.columns[i] == Column::Unknown) groups.push_back(i);
    }
    if (asked.empty()) {
        if (groups.empty()) return;
        asked.push_back(groups.back());
        groups.pop_back();
    }
    // 考核指标 | 目标要求: what is looked at in front of what is asked of it; behind it, only how it is judged.
    for (std::size_t i = 0; i < asked.back(); ++i)
        if (layout.columns[i] == Column::Index) groups.push_back(i);
    layout.columns[asked.back()] = Column::Requirement;
    asked.pop_back();
    groups.insert(groups.end(), asked.begin(), asked.end());
    std::ranges::sort(groups);
    for (std::size_t i = 0; i < groups.size(); ++i) layout.columns[groups[i]] = i == 0 ? Column::Task : Column::Topic;
}

/// A flattened table has fewer header cells than columns where a header spans two: the columns left over stand between
/// the task and the requirement, because that is where plans merge headers.
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
    const auto first = std::ranges::find_if(
        layout.columns, [](Column column) { return column == Column::Task || column == Column::Topic; });
    if (first != layout.columns.end()) *first = Column::Task;
}

} // namespace

static Column columnOfBoth(QStringView name);

Column columnNamed(QStringView cell)
{
    const QString name = text::folded(cell);
    const DutyWords& words = DutyWords::shipped();
    const std::pair<const WordSet*, Column> kinds[] = {
        {&words.columnNumber, Column::Number},     {&words.columnLead, Column::Lead},
        {&words.columnWith, Column::With},         {&words.columnUnits, Column::Units},
        {&words.columnDeadline, Column::Deadline}, {&words.columnIndex, Column::Index},
        {&words.columnOther, Column::Other},       {&words.columnRequirement, Column::Requirement},
        {&words.columnTopic, Column::Topic},       {&words.columnTask, Column::Task}};
    for (const auto& [set, column] : kinds)
        if (set->contains(name)) return column;
    // 2024年重点工作任务, 责任单位（牵头单位列首位）: a short header that ends, or begins before a bracket, with a
    // known name.
    constexpr qsizetype longestHeader = 16;
    if (name.size() > longestHeader) return Column::Unknown;
    const qsizetype bracket = cell.indexOf(u'（');
    if (bracket > 0) return columnNamed(cell.first(bracket));
    if (const Column both = columnOfBoth(name); both != Column::Unknown) return both;
    for (const auto& [set, column] : kinds)
        if (set->before(name, name.size()) >= 4) return column;
    return Column::Unknown;
}

/// 工作内容和要求, 牵头单位及配合单位: two names in one header; what is asked comes first, then whatever the first of
/// them names.
static Column columnOfBoth(QStringView name)
{
    for (qsizetype at = 2; at + 2 < name.size(); ++at) {
        if (!text::isOneOf(name[at], u"和及与、/")) continue;
        const Column first = columnNamed(name.first(at));
        const Column second = columnNamed(name.sliced(at + 1));
        if (first == Column::Unknown && second != Column::Requirement) continue;
        if (first == Column::Requirement || second == Column::Requirement) return Column::Requirement;
        return first == Column::Lead && second == Column::With ? Column::Units : first;
    }
    return Column::Unknown;
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

Layout readHeader(const Row& row, const Document& document)
{
    Layout layout;
    int known = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell* cell = row.cells[i];
        if (!cell) continue;
        Column column = columnNamed(document.words(cell->span));
        if (column == Column::Units && firstNamedLeads(document.words(cell->span))) layout.firstLeads = true;
        if (column != Column::Unknown)
            ++known;
        else if (document.words(cell->span).trimmed().isEmpty() && i > 0 && i - 1 < layout.columns.size() &&
                 isText(layout.columns[i - 1]))
            column = layout.columns[i - 1]; // a flattened merge
        else if (!document.words(cell->span).trimmed().isEmpty() && cell->span.length() > 16)
            return {}; // a sentence: no header
        const auto end = i + static_cast<std::size_t>(std::clamp(cell->columnSpan, 1, 64));
        if (layout.columns.size() < end) layout.columns.resize(end, Column::Unknown);
        std::fill(layout.columns.begin() + static_cast<std::ptrdiff_t>(i),
                  layout.columns.begin() + static_cast<std::ptrdiff_t>(end), column);
    }
    if (known < 2) return {};
    layout.header = foldedRow(row, document);
    return layout;
}

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

void settleColumns(Layout& layout, std::size_t columns)
{
    settleTextColumns(layout);
    widen(layout, columns);
}

void nameRequirement(Layout& layout, const std::vector<Row>& rows, std::size_t first, const Document& document)
{
    if (layout.has(Column::Requirement) || !layout.has(Column::Units)) return;
    struct Words {
        qsizetype length = 0;
        qsizetype cells = 0;
        [[nodiscard]] qsizetype average() const { return cells > 0 ? length / cells : 0; }
    };
    std::vector<Words> columns(layout.columns.size());
    constexpr std::size_t looked = 40; // rows tell enough
    for (std::size_t i = first; i < std::min(rows.size(), first + looked); ++i) {
        for (std::size_t c = 0; c < std::min(rows[i].cells.size(), columns.size()); ++c) {
            const Cell* cell = rows[i].cells[c];
            const qsizetype length = cell ? document.words(cell->span).trimmed().size() : 0;
            if (length == 0) continue;
            columns[c].length += length;
            ++columns[c].cells;
        }
    }
    std::size_t asked = columns.size();
    qsizetype known = 0; // of the group column that would ask otherwise
    qsizetype filled = 0;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (isText(layout.columns[c])) {
            known = columns[c].average();
            filled = columns[c].cells;
        } else if (layout.columns[c] == Column::Unknown &&
                   (asked == columns.size() || columns[c].average() > columns[asked].average())) {
            asked = c;
        }
    }
    if (asked == columns.size() || filled == 0) return;
    constexpr qsizetype shortest = 8;
    const bool merged = filled * 2 <= columns[asked].cells;
    if (columns[asked].average() >= shortest && (merged || columns[asked].average() > 2 * known))
        layout.columns[asked] = Column::Requirement;
}

} // namespace duibiao::plan
