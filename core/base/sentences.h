// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao {

/// Whole sentences one after the other: in Chinese with no gap between them. Empty ones are left out.
[[nodiscard]] QString sentencesText(const QStringList& sentences);

} // namespace duibiao
