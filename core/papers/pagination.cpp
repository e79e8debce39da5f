// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace duibiao::papers {
namespace {

/// What is not cut.
struct Piece {
    Slice place;
    bool staysWithNext = false;
    bool beginsPage = false;
    bool isRow = false;             ///< of a table, or a part of one
    std::optional<Slice> head = {}; ///< of the table that it is a row of
    double space = 0;               ///< above its words, where it is a paragraph
};

/// Cuts a document into pieces.
class Cutter {
public:
    Cutter(const QTextDocument& document, double height) : m_layout(*document.documentLayout()), m_height(height)
    {
        const QTextFrame* root = document.rootFrame();
        for (auto it = root->begin(); !it.atEnd(); ++it) {
            if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
                addTable(*table);
            else if (it.currentBlock().isValid())
                addParagraph(it.currentBlock());
        }
        // Margins go to what stands below; the empty line that Qt puts behind a table stands beside it.
        for (size_t i = 1; i < m_pieces.size(); ++i) {
            Slice& place = m_pieces[i].place;
            const double words = std::exchange(place.top, m_pieces[i - 1].place.bottom);
            place.bottom = std::max(place.bottom, place.top);
            if (!m_pieces[i].isRow) m_pieces[i].space = std::clamp(words - place.top, 0.0, place.height());
        }
    }
    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }

private:
    void addParagraph(const QTextBlock& block)
    {
        constexpr int shortest = 4; // lines, of which two stand on either page
        const QRectF place = m_layout.blockBoundingRect(block);
        const QTextLayout& lines = *block.layout();
        const bool leads = block.blockFormat().headingLevel() > 0;
        // A signature is on no page without something of what is signed.
        if (block.blockFormat().alignment().testFlag(Qt::AlignRight) && !m_pieces.empty())
            m_pieces.back().staysWithNext = true;
        const size_t first = m_pieces.size();
        if (leads || lines.lineCount() < shortest) {
            m_pieces.push_back({{place.top(), place.bottom()}, leads});
        } else {
            double top = place.top();
            for (int line = 0; line < lines.lineCount(); ++line) {
                const bool isLast = line + 1 == lines.lineCount();
                const double bottom = isLast ? place.bottom() : place.top() + lines.lineAt(line).rect().bottom();
                m_pieces.push_back({{top, bottom}, line == 0 || line + 2 == lines.lineCount()});
                top = bottom;
            }
        }
        m_pieces[first].beginsPage =
            block.blockFormat().pageBreakPolicy().testFlag(QTextFormat::PageBreak_AlwaysBefore);
    }

    /// The borders of the rows, the upper one of the first and the lower one of the last included.
    [[nodiscard]] std::vector<double> borders(const QTextTable& table) const
    {
        const auto rows = static_cast<size_t>(table.rows());
        std::vector<double> tops(rows, std::numeric_limits<double>::max());
        std::vector<double> bottoms(rows, 0);
        for (int row = 0; row < table.rows(); ++row) {
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                const auto first = static_cast<size_t>(cell.row());
                const auto last = first + static_cast<size_t>(cell.rowSpan()) - 1;
                const QRectF top = m_layout.blockBoundingRect(cell.firstCursorPosition().block());
                const QRectF bottom = m_layout.blockBoundingRect(cell.lastCursorPosition().block());
                tops[first] = std::min(tops[first], top.top());
                bottoms[last] = std::max(bottoms[last], bottom.bottom());
            }
        }
        // The place of a table is told too low by what stands around its words, its height is right.
        const double height = m_layout.frameBoundingRect(const_cast<QTextTable*>(&table)).height();
        const double around = (height - (bottoms.back() - tops.front())) / 2;
        std::vector<double> found{tops.front() - around};
        // The padding is the same above and below, so the border runs in the middle.
        for (size_t row = 1; row < rows; ++row)
            found.push_back(std::max((bottoms[row - 1] + tops[row]) / 2, found.back()));
        found.push_back(bottoms.back() + around);
        return found;
    }

    void addTable(const QTextTable& table)
    {
        // The paragraph that leads to the table.
        if (!m_pieces.empty()) m_pieces.back().staysWithNext = true;
        constexpr double shortTable = 1.0 / 4; // of a page
        const std::vector<double> edges = borders(table);
        const bool isShort = edges.back() - edges.front() < shortTable * m_height;
        const int heads = table.format().headerRowCount();
        std::optional<Slice> head;
        if (heads > 0 && heads < table.rows()) head = Slice{edges.front(), edges[static_cast<size_t>(heads)]};
        for (int row = 0; row < table.rows(); ++row) {
            const bool isLast = row + 1 == table.rows();
            const Slice place{edges[static_cast<size_t>(row)], edges[static_cast<size_t>(row) + 1]};
            const bool isHead = row < heads;
            const bool stays = !isLast && (isShort || isHead || spansOn(table, row));
            const std::optional<Slice> above = isHead ? std::nullopt : head;
            if (place.height() + (above ? above->height() : 0) <= m_height)
                m_pieces.push_back({place, stays, false, true, above});
            else
                addLines(table, row, place, above);
        }
    }

    /// A cell of this row goes on in the next one.
    [[nodiscard]] static bool spansOn(const QTextTable& table, int row)
    {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() + cell.rowSpan() - 1 > row) return true;
        }
        return false;
    }

    /// A row that fits on no page is cut where no line of any cell is.
    void addLines(const QTextTable& table, int row, Slice place, std::optional<Slice> head)
    {
        std::vector<Slice> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (column > 0 && cell == table.cellAt(row, column - 1)) continue;
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                const QTextBlock block = it.currentBlock();
                if (!block.isValid()) continue;
                const double top = m_layout.blockBoundingRect(block).top();
                for (int line = 0; line < block.layout()->lineCount(); ++line) {
                    const QRectF rect = block.layout()->lineAt(line).rect();
                    lines.push_back({top + rect.top(), top + rect.bottom()});
                }
            }
        }
        std::ranges::sort(lines, {}, &Slice::top);
        double top = place.top;
        double reach = place.top;
        for (const Slice& line : lines) {
            if (line.top >= reach && reach > top) {
                m_pieces.push_back({{top, line.top}, false, false, true, head});
                top = line.top;
            }
            reach = std::max(reach, line.bottom);
        }
        m_pieces.push_back({{top, place.bottom}, false, false, true, head});
    }

    const QAbstractTextDocumentLayout& m_layout;
    double m_height;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<std::vector<Slice>> paginated(const QTextDocument& document, double height)
{
    const Cutter cutter(document, height);
    const std::vector<Piece>& pieces = cutter.pieces();
    std::vector<std::vector<Slice>> pages(1);
    double used = 0;
    const auto put = [&](const Slice& slice) {
        used += slice.height();
        auto& page = pages.back();
        if (!page.empty() && page.back().bottom == slice.top)
            page.back().bottom = slice.bottom;
        else
            page.push_back(slice);
    };
    for (size_t begin = 0; begin < pieces.size();) {
        // Those that stay together, as far as a page holds them.
        size_t end = begin + 1;
        while (end < pieces.size() && pieces[end - 1].staysWithNext) ++end;
        const auto size = [&] { return pieces[end - 1].place.bottom - pieces[begin].place.top; };
        while (end > begin + 1 && size() > height) --end;
        if ((used > 0 && used + size() > height) || (pieces[begin].beginsPage && used > 0)) {
            pages.emplace_back();
            used = 0;
            if (pieces[begin].head) put(*pieces[begin].head);
        }
        for (size_t i = begin; i < end; ++i) {
            Slice place = pieces[i].place;
            if (used == 0) place.top += pieces[i].space; // nothing stands above it on this page
            put(place);
        }
        begin = end;
    }
    return pages;
}

} // namespace duibiao::papers
