// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/text/celllines.h"

#include "core/readers/text/lines.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace duibiao::readers {

namespace {

constexpr size_t fewestColumns = 3;
constexpr size_t mostColumns = 12;
constexpr qsizetype longestHeaderCell = 16;
constexpr qsizetype longestGroup = 50;
/// Broken cells: a row has no more lines than this for each column.
constexpr size_t mostLinesPerCell = 6;

struct CellLine {
    SourceSpan words;
    bool gap = false; ///< an empty line stands before it
};

using Cells = std::vector<SourceSpan>;

bool endsSentence(QStringView words)
{
    return QStringView(u"。；！？").contains(words.back());
}

bool leavesOpen(QStringView words)
{
    return QStringView(u"、，,（(：:").contains(words.back());
}

class CellLineTable {
public:
    CellLineTable(QStringView text, qsizetype from) : m_text(text)
    {
        m_table.span = {from, from};
        m_scanner = LineScanner(text, from);
    }

    std::optional<PlainTable> read()
    {
        if (!readHeader()) return std::nullopt;
        addRow(m_header, 0);
        while (at(0) && (readGroup() || readRow())) {
        }
        if (m_numbered < 2) return std::nullopt; // one row makes no table
        m_table.table.columns = static_cast<int>(m_header.size());
        return std::move(m_table);
    }

private:
    /// The line `ahead` lines from here; nothing behind the last one.
    const CellLine* at(size_t ahead)
    {
        bool gap = false;
        while (m_lines.size() <= m_next + ahead) {
            const auto line = m_scanner.next();
            if (!line) return nullptr;
            const SourceSpan words = trimmed(m_text, *line);
            if (words.isEmpty())
                gap = true;
            else
                m_lines.push_back({words, std::exchange(gap, false)});
        }
        return &m_lines[m_next + ahead];
    }

    [[nodiscard]] QStringView words(const CellLine& line) const { return line.words.in(m_text); }

    /// The number that a line is, with a point behind it or without; 0 when it is none.
    [[nodiscard]] int serialOf(const CellLine* line) const
    {
        constexpr qsizetype longestSerial = 4;
        if (!line) return 0;
        QStringView read = words(*line);
        if (read.size() > 1 && QStringView(u".．、").contains(read.back())) read.chop(1);
        return read.size() <= longestSerial ? read.toInt() : 0;
    }

    [[nodiscard]] bool isSerial(const CellLine* line, int number) const { return line && serialOf(line) == number; }

    /// The number of a row: the next one, or a later one behind an empty line (rows were left out).
    [[nodiscard]] bool startsRow(const CellLine* line) const
    {
        constexpr int longestGap = 20;
        const int number = serialOf(line);
        return line && (number == m_serial || (line->gap && number > m_serial && number <= m_serial + longestGap));
    }

    /// The titles up to the first number, or up to an empty line when a group comes first.
    bool readHeader()
    {
        for (size_t i = 0; i <= mostColumns; ++i) {
            const CellLine* line = at(i);
            if (!line) return false;
            const bool ends = isSerial(line, 1) || (i >= fewestColumns && line->gap && !m_lines[1].gap);
            if (ends) {
                m_next = i;
                return m_header.size() >= fewestColumns;
            }
            if (line->words.length() > longestHeaderCell || endsSentence(words(*line)) || leavesOpen(words(*line)))
                return false;
            m_header.push_back(line->words);
        }
        return false;
    }

    [[nodiscard]] bool isHeaderAt(size_t ahead)
    {
        for (size_t i = 0; i < m_header.size(); ++i) {
            const CellLine* line = at(ahead + i);
            if (!line || words(*line) != m_header[i].in(m_text)) return false;
        }
        return true;
    }

    /// 一、加强监管, （二）夯实基础: a line that is numbered otherwise than the rows.
    [[nodiscard]] bool isGroup(const CellLine& line) const
    {
        return line.words.length() <= longestGroup &&
               QStringView(u"一二三四五六七八九十（(第").contains(words(line).front());
    }

    bool readGroup()
    {
        if (isHeaderAt(0)) {
            Cells again;
            for (size_t i = 0; i < m_header.size(); ++i) again.push_back(at(i)->words);
            addRow(again, 0);
            m_next += m_header.size();
            return true;
        }
        const CellLine line = *at(0);
        if (startsRow(&line) || line.words.length() > longestGroup) return false;
        if (!startsRow(at(1)) && !(isGroup(line) && at(1) && isGroup(*at(1)) && startsRow(at(2)))) return false;
        m_table.table.cells.push_back({.row = m_table.table.rows++,
                                       .column = 0,
                                       .columnSpan = static_cast<int>(m_header.size()),
                                       .span = line.words,
                                       .place = {}});
        m_table.span.end = line.words.end;
        ++m_next;
        return true;
    }

    bool readRow()
    {
        if (!startsRow(at(0))) return false;
        const int number = serialOf(at(0));
        const size_t columns = m_header.size();
        const bool gapsPartRows = at(0)->gap && at(1) && !at(1)->gap;
        Cells cells{at(0)->words};
        size_t lines = 1;
        for (; lines < columns * mostLinesPerCell; ++lines) {
            const CellLine* line = at(lines);
            if (!line || (gapsPartRows && line->gap)) break;
            if (cells.size() >= fewestColumns &&
                (isSerial(line, number + 1) || isHeaderAt(lines) ||
                 (cells.size() >= columns && isGroup(*line) && isSerial(at(lines + 1), number + 1))))
                break;
            cells.push_back(line->words);
        }
        // Nothing but the number of its columns ends the last row.
        const bool more = isSerial(at(lines), number + 1) || isSerial(at(lines + 1), number + 1) || isHeaderAt(lines);
        if (!more && !gapsPartRows && cells.size() > columns) {
            lines = columns;
            while (lines < cells.size() && leavesOpen(cells[lines - 1].in(m_text))) ++lines;
            cells.resize(lines);
        }
        mend(cells, columns);
        if (cells.size() < 2) return false;
        m_next += lines;
        m_serial = number + 1;
        ++m_numbered;
        addRow(cells, columns - cells.size());
        return true;
    }

    /// Joins broken cells until the row has as many as the header: first where a line is left open, then behind the
    /// longest line that ends no sentence.
    void mend(Cells& cells, size_t columns) const
    {
        while (cells.size() > columns) {
            size_t best = 1;
            qsizetype most = -1;
            for (size_t i = 1; i + 1 < cells.size(); ++i) {
                const QStringView line = cells[i].in(m_text);
                const qsizetype score = leavesOpen(line) ? 1'000'000 : endsSentence(line) ? 0 : line.size();
                if (score <= most) continue;
                most = score;
                best = i;
            }
            cells[best].end = cells[best + 1].end;
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(best) + 1);
        }
    }

    /// Adds a row whose cells behind the first are moved `blank` columns to the right.
    void addRow(const Cells& cells, size_t blank)
    {
        for (size_t i = 0; i < cells.size(); ++i)
            m_table.table.cells.push_back({.row = m_table.table.rows,
                                           .column = static_cast<int>(i == 0 ? 0 : i + blank),
                                           .span = cells[i],
                                           .place = {}});
        ++m_table.table.rows;
        m_table.span.end = cells.back().end;
    }

    QStringView m_text;
    LineScanner m_scanner{QStringView()};
    std::deque<CellLine> m_lines; // references stay good while it grows
    size_t m_next = 0;
    Cells m_header;
    int m_serial = 1;   ///< number of the row that comes next
    int m_numbered = 0; ///< rows read
    PlainTable m_table;
};

} // namespace

bool isSerialHeader(QStringView line)
{
    QString words;
    for (const QChar c : line) {
        if (c.isSpace()) continue;
        words += c;
        if (words.size() > 2) return false;
    }
    return words == u"序号" || words == u"編號" || words == u"编号" || words == u"序號";
}

std::optional<PlainTable> readCellLines(QStringView text, qsizetype from)
{
    return CellLineTable(text, from).read();
}

} // namespace duibiao::readers
