// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringList>

namespace duibiao::test {

/// The words that the rule `code` finds fault with in a plan, each followed by "@" and the first words of nothing else:
/// the quotes, in order.
[[nodiscard]] QStringList found(const char* code, const QString& text);

/// A plan of one chapter with `body` under it.
[[nodiscard]] QString planWith(const QString& body);

/// A task table as plain text, one row a list: number, requirement, units, deadline.
[[nodiscard]] QString tableOf(const QList<QStringList>& rows, bool withDeadline = true);

} // namespace duibiao::test
