// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;
class QPalette;

namespace duibiao::ui {

/// What the preview of a report knows less of than a browser is said in the page itself: the report's own style sheet
/// is left out, the marks of the statuses are pictures of `side` pixels (report::statusUrl()), tables have lines and
/// room, figures stand under one another.
/// With `marksAlone` the counts of the units have the marks as headings, and a line above says what they mean.
[[nodiscard]] QString previewPage(const QString& report, int side, bool marksAlone);
/// The style sheet of the preview, in the colours of the theme.
[[nodiscard]] QString previewStyle(const QPalette& palette);
/// How wide the counts of the units are, about, with their headings in words.
[[nodiscard]] int widthOfCounts(const QFontMetrics& type, int side);

} // namespace duibiao::ui
