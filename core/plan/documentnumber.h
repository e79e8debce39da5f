// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// How many code units of `text` are a document number (平政办发〔2023〕5号: code of the issuer, year in brackets of
/// any kind, running number) that begins at `at`; 0 when none does. GB/T 9704-2012, 7.2.5.
[[nodiscard]] qsizetype documentNumberLength(QStringView text, qsizetype at = 0);

} // namespace duibiao::plan
