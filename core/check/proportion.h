// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace duibiao::check {

/// The percentage that two figures of a sentence come to by what they count, where the demand names both things:
/// 审核人员6人，执法人员126人 is 4.8 where 审核人员不低于执法人员总数的5% is asked for, 一线38人，已配备36台 is 94.7
/// where a 配备率 is. Nothing where the demand names no two things, or the sentence does not count both of them once.
[[nodiscard]] std::optional<double> proportionIn(QStringView sentence, QStringView demand);

} // namespace duibiao::check
