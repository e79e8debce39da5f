// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/lines.h"

namespace duibiao::readers::layout {

/// What furniture is told by: the lines of a page that could be its header or footer.
struct EdgeLine {
    size_t page = 0; ///< index of the page
    size_t line = 0; ///< index of the line on its page
    QString words;   ///< digits read as one
    double top = 0;  ///< distance from the page's upper edge, from the lower edge for footers
    bool isFooter = false;
    bool isApart = false;     ///< the gap to the text is wider than those between its lines
    bool isFarNumber = false; ///< a bare number that stands farther in than margins reach
};

/// A line of one character again and again (————, ……, an ornament), which stands for a drawn line.
[[nodiscard]] bool isOrnament(QStringView line);
/// A line of a table of contents: words, a row of dots, a page number.
[[nodiscard]] bool isContentsLine(QStringView line);

/// The lines of a page that are near enough to its upper and lower edge to be furniture.
[[nodiscard]] std::vector<EdgeLine> edgeLines(const std::vector<Line>& lines, size_t page, double pageHeight);
/// Those that are: page numbers, words that stand at the same place on several pages, and lines that stand apart from
/// the text at the same place on most pages, as the titles of chapters do.
[[nodiscard]] std::vector<EdgeLine> furniture(std::vector<EdgeLine> candidates, size_t pages);

/// True for words that are printed across other text, as watermarks and stamps are: larger by far and on top of them.
/// Sets those of `words` apart that are. n log n but for pages made to be slow, which are left as they are.
[[nodiscard]] std::vector<bool> printedAcross(const std::vector<Word>& words);

} // namespace duibiao::readers::layout
