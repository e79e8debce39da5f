// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/judge.h"

#include <QStringList>

#include <optional>

namespace duibiao::check {

/// The members of the list that a demand names (目录、指南和年报), as they stand, without the words that all of them
/// share; empty where it names no list.
[[nodiscard]] QStringList membersIn(QStringView words);

/// What was submitted names some members of the list that the duty asks for, and not the others: silence on a part of
/// it. Nothing where all are named, or none, or where the papers list as many things in words of their own.
[[nodiscard]] std::optional<Outcome> judgeMembers(const Case& what, const Outcome& judged);

} // namespace duibiao::check
