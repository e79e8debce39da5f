// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::check {

/// How often a figure at `at` is meant: 2 for "春季、秋季各1次" and "城东镇、城西镇分别举办3场", 12 for "12个村各1场",
/// 1 where nothing is shared out.
[[nodiscard]] int timesEach(QStringView text, qsizetype at);

/// The figure at `at` comes on top of those before it: 另1处, 还举办2场, 此外…3次.
[[nodiscard]] bool comesOnTop(QStringView text, qsizetype at);

} // namespace duibiao::check
