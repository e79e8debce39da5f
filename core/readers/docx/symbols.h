// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::readers::docx {

/// A character of a symbol font (w:sym) as text: the ticks, boxes and circled numbers of forms, the comparison signs of
/// the font Symbol, and characters that are in their font under their own code. Empty for mere decoration. `code`:
/// hexadecimal.
[[nodiscard]] QString symbol(const QString& font, const QString& code);

} // namespace duibiao::readers::docx
