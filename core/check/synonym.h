// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace duibiao::check {

/// A word of an office that names the same deed as another one: what it calls 夜校 counts as 培训.
struct Synonym {
    QString said;
    QString means;

    friend bool operator==(const Synonym&, const Synonym&) = default;
};

/// What is wrong with `synonym` beside `others` of the office and the shipped words, in words; empty where nothing is:
/// a word of one character or with figures or marks in it, one that says nothing about a deed, one that has a meaning
/// already, two that count as one anyway, a meaning that stands for another one itself.
[[nodiscard]] QString faultOf(const Synonym& synonym, std::span<const Synonym> others);

} // namespace duibiao::check
