// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::plan {

/// True when `line` (source or normalised, without spaces around it) is nothing but the names of issuing bodies: short, without sentence marks, ending
/// like one (resources/lexicon/papers.tsv, body_suffix).
[[nodiscard]] bool isBodyName(QStringView line);

/// The names of the bodies on a line of a signature, which are set apart by spaces: 浙江省科学技术厅    浙江省商务厅.
[[nodiscard]] QStringList bodyNames(QStringView line);

} // namespace duibiao::plan
