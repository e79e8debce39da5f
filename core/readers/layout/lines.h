// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/layout/page.h"

#include <optional>
#include <span>

namespace duibiao::readers::layout {

/// A place inside a fragment where its words stand somewhat apart.
struct Gap {
    qsizetype at = 0; ///< into the fragment's text
    double left = 0;
    double right = 0;
};

/// Words of one line without a wide gap between them.
struct Fragment {
    QString text;
    Box box;
    double size = 0; ///< of the font that sets most of it
    double firstToken =
        0; ///< how wide what cannot be divided at its beginning is: a Latin word, a character with the mark behind it
    std::vector<Gap> gaps;

    /// Cuts the fragment where a gap lies within [left, right]; the part behind it, if there is one.
    [[nodiscard]] std::optional<Fragment> cutWithin(double left, double right);
};

/// Fragments side by side.
struct Line {
    std::vector<Fragment> fragments; ///< from left to right, never empty
    Box box;

    [[nodiscard]] QString text() const; ///< fragments separated by a space
    [[nodiscard]] double size() const;  ///< of the font that sets most of it
};

/// Groups words into lines from top to bottom. Chinese characters are put together without spaces, Latin words keep
/// theirs. n log n.
[[nodiscard]] std::vector<Line> buildLines(std::vector<const Word*> words);
/// The same for fragments, after the page was divided into columns.
[[nodiscard]] std::vector<Line> buildLines(std::vector<Fragment> fragments);

/// True when words stand so that a table is possible: drawn lines are worth looking for.
[[nodiscard]] bool mayHoldTable(const Page& page);

/// Appends a line of print to a paragraph: a space only between Latin words, hyphens at the line's end kept.
void joinLine(QString& paragraph, QStringView next);

/// 一、 （一） 1. （1） 第一条 ① at the beginning of a line, whatever it is the number of.
[[nodiscard]] bool beginsWithNumber(QStringView line);
/// 附件, 附件2, 附表 and the like on a line of its own, as they stand at the head of a page (GB/T 9704-2012, 7.3.5).
[[nodiscard]] bool isAttachmentLabel(QStringView line);
/// Ends with 。；：！？ or a bracket or quote behind one.
[[nodiscard]] bool endsSentence(QStringView line);

} // namespace duibiao::readers::layout
