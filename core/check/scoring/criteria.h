// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/check/scoring/rubric.h"

namespace duibiao::check {

/// What a scoring standard (评分标准) says: "每少1次扣2分，扣完为止；逾期扣1分；未完成不得分".
struct Criteria {
    Effects effects;             ///< of the statuses that it names
    std::optional<Points> whole; ///< "按时完成的得5分": what the indicator is worth
    std::optional<Points> cap;   ///< "最多扣5分"
    std::optional<Points> bonus; ///< "加2分"
    std::optional<Points> bonusCap;
    bool isVeto = false;
    std::vector<Status>
        vetoStatuses; ///< those that raise it, where it names a condition that a verdict tells (未完成的，一票否决)
    std::vector<SourceSpan>
        notUnderstood; ///< statements that give or take points in a way that is not read, in the words given
};

/// Reads normalised words. What gives or takes points and is not understood to the end is named, never guessed: ranges
/// (扣1-3分), discretion (酌情扣分), conditions that no verdict tells.
[[nodiscard]] Criteria readCriteria(QStringView words);

/// The points at the end of a name, "强化培训（20分）", and the name without them.
struct NamedPoints {
    QString name;
    std::optional<Points> points;
};
[[nodiscard]] NamedPoints splitPoints(const QString& name);

/// "10", "10分", "（10分）"; nothing for other words.
[[nodiscard]] std::optional<Points> readPoints(QStringView words);

/// True when the words hold one of that kind from resources/lexicon/rubric_words.tsv ("total", "bonus_row", "veto").
[[nodiscard]] bool holdsRubricWord(QStringView words, QStringView kind);
/// True when the clause gives or takes points, or names the case in which something does (每少1次, 逾期的).
[[nodiscard]] bool scores(QStringView clause);

} // namespace duibiao::check
