// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;

namespace duibiao::ui {

/// How high a line of words of any language is, in pixels. Where the type has no Chinese characters, those of another
/// one stand in for them, which are taller than the type says.
[[nodiscard]] int lineHeight(const QFont& font);

} // namespace duibiao::ui
