// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// What the words under a heading can be.
enum class Ground {
    Duties,  ///< demands
    Aims,    ///< guiding ideology, principles, aims: only what is measured is a demand there
    History, ///< what was achieved, what is lacking, what lies ahead: nothing is demanded, whatever is counted
};

/// What a clause's heading says about the words under it: 指导思想, 总体要求和工作目标 are aims; 2023年工作回顾,
/// 发展基础和面临形势 are history.
[[nodiscard]] Ground groundOf(QStringView heading);

/// Whether a sentence of the aims tells of a year before `year`: …，2023年全县共查处案件35起. A year that is compared
/// with (较2020年下降) or since which something holds is none. Normalised text.
[[nodiscard]] bool mentionsYearBefore(QStringView sentence, int year);

/// Whether a sentence tells what was before the plan: 近年来，…; “十三五”期间，…; 截至2022年底，全县已建成…. `year` is
/// the first one planned for, 0 when unknown. Who is told what to do (近年来…，各镇要…) is not told of the past.
/// Normalised text.
[[nodiscard]] bool tellsOfPast(QStringView sentence, int year);

} // namespace duibiao::plan
