// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::plan {

/// A name without what says whose seal it bears: 某县某某领导小组办公室（代章）.
[[nodiscard]] QStringView withoutSeal(QStringView name);

/// True for the second line of a name that was too long for one: 领导小组办公室, 工作委员会.
[[nodiscard]] bool continuesName(QStringView name);

/// True when `line` (source or normalised, without spaces around it) is nothing but the names of issuing bodies: short,
/// without sentence marks, ending like one (resources/lexicon/papers.tsv, body_suffix).
[[nodiscard]] bool isBodyName(QStringView line);

/// The names of the bodies on a line of a signature, which are set apart by spaces: 浙江省科学技术厅    浙江省商务厅.
[[nodiscard]] QStringList bodyNames(QStringView line);

} // namespace duibiao::plan
