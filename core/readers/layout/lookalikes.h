// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::readers::layout {

/// Puts the characters that people read where a font names others that look the same: programs that turn glyphs back
/// into characters often find a radical (⺠ for 民) or a compatibility form first. Control characters are taken out.
void readLookAlikes(QString& text);

} // namespace duibiao::readers::layout
