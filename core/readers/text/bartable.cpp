// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/text/bartable.h"

#include "core/readers/text/lines.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace duibiao::readers {

namespace {

constexpr size_t fewestColumns = 3;
constexpr size_t mostColumns = 64;
/// A menu has no longer words.
constexpr qsizetype longestMenuWord = 7;
/// What is left of a broken cell is short, and a cell is broken into no more lines than this.
constexpr qsizetype longestRest = 60;
constexpr int mostRests = 8;

using Cells = std::vector<SourceSpan>;

bool isRule(QStringView text, const Cells& cells)
{
    bool dashes = false;
    for (const SourceSpan cell : cells)
        for (const QChar c : cell.in(text)) {
            if (!QStringView(u"-—–=:：+ ").contains(c)) return false;
            dashes = true;
        }
    return dashes;
}

class BarTable {
public:
    BarTable(QStringView text, qsizetype from) : m_text(text), m_from(from), m_end(from) {}

    void gather()
    {
        LineScanner scanner(m_text, m_from);
        while (const auto line = scanner.next()) {
            const SourceSpan words = trimmed(m_text, *line);
            if (words.isEmpty()) {
                m_gap = true;
                continue;
            }
            const bool bars = std::ranges::any_of(words.in(m_text), isBar);
            if (!(bars ? takeBars(words) : takeRest(words))) break;
            m_looked = line->end;
            m_gap = false;
        }
        flush();
    }

    [[nodiscard]] bool isTable() const
    {
        if (m_columns < fewestColumns || m_columns > mostColumns || m_rows.size() < 2) return false;
        const auto full = static_cast<size_t>(std::ranges::count(m_rows, m_columns, &Cells::size));
        if (full * 10 < m_rows.size() * 6) return false;
        // 索引号: | 1134… | 发布日期: | 2023-11-07 are fields, not rows.
        const auto labelled = std::ranges::count_if(m_rows, [&](const Cells& row) {
            return !row.front().isEmpty() && QStringView(u"：:").contains(m_text[row.front().end - 1]);
        });
        if (labelled * 2 > std::ssize(m_rows)) return false;
        const auto tells = [](const Cells& row) {
            return std::ranges::any_of(row, [](SourceSpan cell) { return cell.length() > longestMenuWord; });
        };
        return m_ruled || std::ranges::any_of(m_rows.begin() + 1, m_rows.end(), tells);
    }

    [[nodiscard]] PlainTable take() const
    {
        PlainTable found;
        found.span = {m_from, m_end};
        found.table.rows = static_cast<int>(m_rows.size());
        found.table.columns = static_cast<int>(m_columns);
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (size_t column = 0; column < std::min(m_rows[row].size(), m_columns); ++column)
                found.table.cells.push_back({.row = static_cast<int>(row),
                                             .column = static_cast<int>(column),
                                             .span = m_rows[row][column],
                                             .place = {}});
        return found;
    }

    [[nodiscard]] qsizetype looked() const { return m_looked; }

private:
    [[nodiscard]] Cells cellsOf(SourceSpan line)
    {
        if (m_columns == 0) {
            m_framed = isBar(m_text[line.begin]);
            m_closed = isBar(m_text[line.end - 1]);
        }
        qsizetype begin = line.begin;
        qsizetype end = line.end;
        if (m_framed && isBar(m_text[begin])) ++begin;
        if (m_closed && end > begin && isBar(m_text[end - 1])) --end;
        Cells cells;
        for (qsizetype i = begin; i <= end; ++i) {
            if (i < end && !isBar(m_text[i])) continue;
            SourceSpan cell = trimmed(m_text, {begin, i});
            if (cell.isEmpty()) cell = {begin, begin};
            cells.push_back(cell);
            begin = i + 1;
        }
        return cells;
    }

    bool takeBars(SourceSpan line)
    {
        Cells cells = cellsOf(line);
        if (isRule(m_text, cells)) {
            m_ruled = m_ruled || m_rows.size() == 1;
            return m_columns > 0;
        }
        if (m_columns == 0) m_columns = cells.size();
        if (!m_open.empty()) join(m_open.back(), std::exchange(m_waiting, {}));
        if (cells.size() == 1 && m_open.empty() && !m_framed) return false; // a line of text with a bar at its end
        // The rest of a row that was broken inside a cell.
        if (!m_open.empty() && !m_gap && m_open.size() + cells.size() - 1 <= m_columns) {
            join(m_open.back(), cells.front());
            m_open.insert(m_open.end(), cells.begin() + 1, cells.end());
        } else {
            flush();
            m_open = std::move(cells);
        }
        m_end = line.end;
        acceptRests();
        if (m_open.size() >= m_columns) flush();
        return true;
    }

    /// A line without bars carries the last cell on, when the table goes on behind it.
    bool takeRest(SourceSpan words)
    {
        if (m_gap || m_rows.empty() || words.length() > longestRest || m_rests >= mostRests) return false;
        ++m_rests;
        m_waiting = m_waiting.isEmpty() ? words : m_waiting.united(words);
        if (m_open.empty()) m_waitingRow = m_rows.size() - 1;
        return true;
    }

    void acceptRests()
    {
        if (!m_waiting.isEmpty()) join(m_rows[m_waitingRow].back(), m_waiting);
        m_waiting = {};
        m_rests = 0;
    }

    void join(SourceSpan& cell, SourceSpan rest)
    {
        if (!rest.isEmpty()) cell = cell.isEmpty() ? rest : SourceSpan{cell.begin, rest.end};
    }

    void flush()
    {
        if (!m_open.empty()) m_rows.push_back(std::exchange(m_open, {}));
    }

    QStringView m_text;
    qsizetype m_from;
    qsizetype m_end; ///< of the last line that belongs
    qsizetype m_looked = 0;
    std::vector<Cells> m_rows;
    Cells m_open;         ///< the row being read
    SourceSpan m_waiting; ///< lines without bars, which belong to the row before them when the table goes on
    size_t m_waitingRow = 0;
    size_t m_columns = 0;
    int m_rests = 0;
    bool m_framed = false; ///< a bar begins every line
    bool m_closed = false; ///< a bar ends every line
    bool m_ruled = false;  ///< a line of dashes stands below the header
    bool m_gap = false;
};

} // namespace

std::optional<PlainTable> readBarTable(QStringView text, qsizetype from, qsizetype& end)
{
    BarTable table(text, from);
    table.gather();
    end = table.looked();
    if (!table.isTable()) return std::nullopt;
    return table.take();
}

} // namespace duibiao::readers
