// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"

namespace duibiao::ui {

/// A line of a rubric for which a person may give a unit points, or which a person may raise.
struct Givable {
    enum class Kind { Indicator, Bonus, Veto };
    Kind kind = Kind::Indicator;
    std::size_t index = 0; ///< into the rubric's list of that kind
    friend bool operator==(const Givable&, const Givable&) = default;
};

/// What can be given under the rubric: indicators that hold no duty first, then bonuses and vetoes, then the other
/// indicators.
[[nodiscard]] std::vector<Givable> givables(const check::Rubric& rubric);
/// "Bonus: named by the province".
[[nodiscard]] QString givableWords(const check::Rubric& rubric, const Givable& what);
/// The most that can be given; nothing where there is no end.
[[nodiscard]] std::optional<check::Points> mostOf(const check::Rubric& rubric, const Givable& what);
/// What the unit was given; nullptr when it was given nothing.
[[nodiscard]] const check::Given* givenTo(const check::Rubric& rubric, const Givable& what, const QString& unit);
/// The rubric where `given.unit` has this in place of what it was given before.
[[nodiscard]] check::Rubric withGiven(check::Rubric rubric, const Givable& what, const check::Given& given);
/// The rubric where the unit was given nothing of it.
[[nodiscard]] check::Rubric withoutGiven(check::Rubric rubric, const Givable& what, const QString& unit);

} // namespace duibiao::ui
