// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

/// What pdf and ofd give: words at places on pages. Everything is measured in points (1/72 inch) from the page's upper
/// left corner, as the page is looked at.
namespace duibiao::readers::layout {

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double middleX() const { return (left + right) / 2; }
    [[nodiscard]] double middleY() const { return (top + bottom) / 2; }
    [[nodiscard]] bool holds(double x, double y) const { return x >= left && x <= right && y >= top && y <= bottom; }
    [[nodiscard]] bool overlaps(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    [[nodiscard]] Box united(const Box& other) const
    {
        return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
                std::max(bottom, other.bottom)};
    }
};

/// Characters that stand close together on one line: a Latin word, or as many Chinese characters as there are.
struct Word {
    QString text;
    Box box;
    double size = 0;      ///< of the font: the width of a Chinese character
    int quarterTurns = 0; ///< clockwise turns of the writing; a word set from top to bottom counts as turned once
};

/// False for places that damaged and hostile files make up: infinite ones, what is no number, and what lies farther
/// away than anything is printed.
[[nodiscard]] inline bool isPlaced(const Box& box)
{
    constexpr double Farthest = 1e6; // points: no page is three hundred metres wide
    return std::abs(box.left) <= Farthest && std::abs(box.top) <= Farthest && std::abs(box.right) <= Farthest &&
           std::abs(box.bottom) <= Farthest;
}

[[nodiscard]] inline bool isPlaced(const Word& word)
{
    return isPlaced(word.box) && isPlaced(Box{0, 0, word.size, 0}) && word.size > 0;
}

/// One page. `rulings` are the drawn lines, each a box that is thin in one direction; without them tables are told by
/// how their cells are aligned.
struct Page {
    int number = 1; ///< 1-based
    double width = 0;
    double height = 0;
    std::vector<Word> words;
    std::vector<Box> rulings;
};

} // namespace duibiao::readers::layout
