// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::check {

/// True when the words name the head of a unit (主要负责同志, 局长, 党组书记); deputies are none.
[[nodiscard]] bool namesLeader(QStringView words);
/// True when the words name one of a unit's two heads, the secretary of its party committee or its administrative head,
/// and not the one that `wanted` names: 镇长 where 镇党委书记 is asked for. False where `wanted` leaves open which of
/// them.
[[nodiscard]] bool namesOtherHead(QStringView wanted, QStringView words);
/// True when the words name a deputy (分管负责同志, 副局长).
[[nodiscard]] bool namesDeputy(QStringView words);
/// True when the words say that somebody else did the deed or that the unit only joined in (选派…参加, 协助, 配合县…).
[[nodiscard]] bool namesOther(QStringView words);

/// The words without the persons they name, for comparison: who did it is judged apart.
[[nodiscard]] QString withoutPersons(QString words);

} // namespace duibiao::check
