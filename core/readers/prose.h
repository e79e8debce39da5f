// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::readers {

/// Offices type whole plans into tables and worksheets, a paragraph a row. Rows of one cell each are such a text, and
/// not the title of a table, when there are this many of them and a sentence is among them.
constexpr int FewestProseRows = 3;

[[nodiscard]] inline bool isSentence(QStringView words)
{
    constexpr qsizetype Shortest = 12;
    return words.size() >= Shortest && words.contains(u'。');
}

} // namespace duibiao::readers
