// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/layout/grid.h"

#include <numeric>

namespace duibiao::readers::layout {

namespace {

/// Lines that miss one another by this much were meant to touch.
constexpr double Touch = 3;
/// Rules nearer than this are one: a double line, a line and its shadow.
constexpr double Together = 3;
/// What is shorter is a stroke of a character or an ornament.
constexpr double ShortestRule = 6;
/// More lines than this on a page are a drawing; the next on the squares of one table is for the same.
constexpr size_t MostRules = 4000;
constexpr size_t MostSquares = 200'000;

struct Rule {
    double at = 0; ///< y of a horizontal rule, x of a vertical one
    double begin = 0;
    double end = 0;
};

/// Rules on one line that touch or overlap, made one.
std::vector<Rule> merged(std::vector<Rule> rules)
{
    std::ranges::sort(rules, {}, &Rule::at);
    std::vector<Rule> out;
    for (size_t first = 0; first < rules.size();) {
        size_t last = first + 1;
        while (last < rules.size() && rules[last].at - rules[last - 1].at < Together / 2) ++last;
        std::ranges::sort(rules.begin() + static_cast<std::ptrdiff_t>(first),
                          rules.begin() + static_cast<std::ptrdiff_t>(last), {}, &Rule::begin);
        const size_t from = out.size();
        for (size_t i = first; i < last; ++i) {
            rules[i].at = out.size() > from ? out.back().at : rules[i].at;
            if (out.size() > from && rules[i].begin <= out.back().end + Touch)
                out.back().end = std::max(out.back().end, rules[i].end);
            else
                out.push_back(rules[i]);
        }
        first = last;
    }
    return out;
}

class Sets {
public:
    explicit Sets(size_t size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), size_t{0}); }
    size_t find(size_t i)
    {
        while (m_parents[i] != i) i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    void unite(size_t a, size_t b) { m_parents[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

private:
    std::vector<size_t> m_parents;
};

/// Sorted values; those nearer than Together are one.
std::vector<double> edges(std::vector<double> values)
{
    std::ranges::sort(values);
    std::vector<double> out;
    for (const double value : values)
        if (out.empty() || value - out.back() > Together) out.push_back(value);
    return out;
}

size_t indexOf(const std::vector<double>& edges, double value)
{
    const auto next = std::ranges::lower_bound(edges, value - Together - 0.01);
    return std::min(static_cast<size_t>(next - edges.begin()), edges.size() - 1);
}

/// Builds the grid of rules that belong together.
class Builder {
public:
    Builder(const std::vector<Rule>& horizontal, const std::vector<Rule>& vertical)
    {
        std::vector<double> xs;
        std::vector<double> ys;
        for (const Rule& rule : horizontal) {
            ys.push_back(rule.at);
            xs.insert(xs.end(), {rule.begin, rule.end});
        }
        for (const Rule& rule : vertical) {
            xs.push_back(rule.at);
            ys.insert(ys.end(), {rule.begin, rule.end});
        }
        m_grid.columns = edges(std::move(xs));
        m_grid.rows = edges(std::move(ys));
        m_columns = m_grid.columns.size() - 1;
        m_rows = m_grid.rows.size() - 1;
        if (m_columns == 0 || m_rows == 0 || m_columns * m_rows > MostSquares) {
            m_columns = m_rows = 0;
            return;
        }
        m_rightOf.assign(m_columns * m_rows, false);
        m_below.assign(m_columns * m_rows, false);
        for (const Rule& rule : vertical) {
            const size_t edge = indexOf(m_grid.columns, rule.at);
            if (edge == 0 || edge > m_columns) continue;
            for (size_t row = indexOf(m_grid.rows, rule.begin); row < m_rows; ++row) {
                if (middle(m_grid.rows, row) > rule.end) break;
                if (middle(m_grid.rows, row) > rule.begin) m_rightOf[row * m_columns + edge - 1] = true;
            }
        }
        for (const Rule& rule : horizontal) {
            const size_t edge = indexOf(m_grid.rows, rule.at);
            if (edge == 0 || edge > m_rows) continue;
            for (size_t column = indexOf(m_grid.columns, rule.begin); column < m_columns; ++column) {
                if (middle(m_grid.columns, column) > rule.end) break;
                if (middle(m_grid.columns, column) > rule.begin) m_below[(edge - 1) * m_columns + column] = true;
            }
        }
    }

    Grid build()
    {
        m_grid.squares.assign(m_columns * m_rows, -1);
        for (size_t row = 0; row < m_rows; ++row)
            for (size_t column = 0; column < m_columns; ++column)
                if (m_grid.squares[row * m_columns + column] < 0) addField(row, column);
        if (m_rows > 0)
            m_grid.box = {m_grid.columns.front(), m_grid.rows.front(), m_grid.columns.back(), m_grid.rows.back()};
        return std::move(m_grid);
    }

private:
    static double middle(const std::vector<double>& edges, size_t index)
    {
        return (edges[index] + edges[index + 1]) / 2;
    }

    /// A field as wide as no line stands in its first row, and as high as that stretch stays open below.
    void addField(size_t row, size_t column)
    {
        const auto at = [&](size_t r, size_t c) { return r * m_columns + c; };
        size_t right = column;
        while (right + 1 < m_columns && !m_rightOf[at(row, right)] && m_grid.squares[at(row, right + 1)] < 0) ++right;
        size_t bottom = row;
        const auto open = [&](size_t r) {
            for (size_t c = column; c <= right; ++c) {
                if (m_below[at(r, c)] || m_grid.squares[at(r + 1, c)] >= 0) return false;
                if (c < right && m_rightOf[at(r + 1, c)]) return false;
            }
            return true;
        };
        while (bottom + 1 < m_rows && open(bottom)) ++bottom;
        const int index = static_cast<int>(m_grid.fields.size());
        for (size_t r = row; r <= bottom; ++r)
            for (size_t c = column; c <= right; ++c) m_grid.squares[at(r, c)] = index;
        m_grid.fields.push_back(
            {.row = static_cast<int>(row),
             .column = static_cast<int>(column),
             .rowSpan = static_cast<int>(bottom - row + 1),
             .columnSpan = static_cast<int>(right - column + 1),
             .box = {m_grid.columns[column], m_grid.rows[row], m_grid.columns[right + 1], m_grid.rows[bottom + 1]}});
    }

    Grid m_grid;
    size_t m_columns = 0;
    size_t m_rows = 0;
    std::vector<bool> m_rightOf; ///< a line stands to the right of the square
    std::vector<bool> m_below;
};

} // namespace

int Grid::fieldAt(double x, double y) const
{
    if (!box.holds(x, y) || squares.empty()) return -1;
    const auto column = std::ranges::upper_bound(columns, x) - columns.begin() - 1;
    const auto row = std::ranges::upper_bound(rows, y) - rows.begin() - 1;
    const auto width = static_cast<std::ptrdiff_t>(columns.size()) - 1;
    const auto height = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    return squares[static_cast<size_t>(std::min(row, height - 1) * width + std::min(column, width - 1))];
}

std::vector<Grid> findGrids(std::span<const Box> rulings)
{
    std::vector<Rule> horizontal;
    std::vector<Rule> vertical;
    for (const Box& box : rulings) {
        if (box.width() >= box.height() && box.width() >= ShortestRule)
            horizontal.push_back({box.middleY(), box.left, box.right});
        else if (box.height() >= ShortestRule)
            vertical.push_back({box.middleX(), box.top, box.bottom});
    }
    if (horizontal.size() + vertical.size() > MostRules) return {};
    horizontal = merged(std::move(horizontal));
    vertical = merged(std::move(vertical));

    Sets sets(horizontal.size() + vertical.size());
    for (size_t h = 0; h < horizontal.size(); ++h) {
        const Rule& across = horizontal[h];
        auto down = std::ranges::lower_bound(vertical, across.begin - Touch, {}, &Rule::at);
        for (; down != vertical.end() && down->at <= across.end + Touch; ++down)
            if (across.at >= down->begin - Touch && across.at <= down->end + Touch)
                sets.unite(h, horizontal.size() + static_cast<size_t>(down - vertical.begin()));
    }
    struct Group {
        std::vector<Rule> horizontal;
        std::vector<Rule> vertical;
    };
    std::vector<Group> groups(horizontal.size() + vertical.size());
    for (size_t i = 0; i < horizontal.size(); ++i) groups[sets.find(i)].horizontal.push_back(horizontal[i]);
    for (size_t i = 0; i < vertical.size(); ++i)
        groups[sets.find(horizontal.size() + i)].vertical.push_back(vertical[i]);

    std::vector<Grid> grids;
    for (const Group& group : groups) {
        if (group.horizontal.size() < 2 || group.vertical.empty()) continue;
        Grid grid = Builder(group.horizontal, group.vertical).build();
        if (grid.fields.size() >= 2) grids.push_back(std::move(grid));
    }
    std::ranges::sort(grids, {}, [](const Grid& grid) { return grid.box.top; });
    return grids;
}

} // namespace duibiao::readers::layout
