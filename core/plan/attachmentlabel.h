// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// The length of the label that a line begins with, its colon included: 附件, 附件2：, 附表一, 附：, 附2. 0 when it
/// begins otherwise. Of source or normalised text.
[[nodiscard]] qsizetype attachmentLabelLength(QStringView text);

} // namespace duibiao::plan
