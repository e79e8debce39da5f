// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/facts_of.h"

#include "core/base/wording.h"

#include <QDate>
#include <QString>

namespace duibiao::check {

/// The days of events, in order, joined.
[[nodiscard]] QString daysText(const std::vector<Event>& events);
/// A number without needless decimals.
[[nodiscard]] QString numberText(double number);
/// The number with the measure word of the demand it answers, "4次".
[[nodiscard]] QString amountText(double number, const QString& unit);
/// "at least 5", "more than 10", "2 to 3".
[[nodiscard]] QString demandText(facts::Comparison comparison, double value, double high, const QString& unit);
/// True when `value` satisfies the comparison. A bare "=" of events asks for at least that many.
[[nodiscard]] bool satisfies(facts::Comparison comparison, double value, double low, double high);

} // namespace duibiao::check
