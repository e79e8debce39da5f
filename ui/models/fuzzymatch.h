// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::ui {

/// How well `text` answers to what somebody typed: every word of it (words stand between blanks) has to stand in the
/// text, or, where it does not, its letters in their order. 0 for not at all; the higher the better: the beginning of
/// the text before the beginning of a word before anything else. Capitals do not matter.
[[nodiscard]] int fuzzyMatch(QStringView typed, QStringView text);

} // namespace duibiao::ui
