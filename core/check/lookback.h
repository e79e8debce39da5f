// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/round.h"
#include "core/plan/plan.h"

namespace duibiao::check {

/// 回头看: an unfinished duty of an earlier plan beside the duty of the plan of now that goes on with it.
struct LookBack {
    enum class Match {
        Id,       ///< the same duty: words and place
        Words,    ///< the same words elsewhere in the plan
        Similar,  ///< similar words; figures and years do not count
        Doubtful, ///< words that are somewhat alike: somebody has to say whether it is the same
        None,     ///< the plan of now has nothing like it
    };
    int line = -1; ///< index into the earlier round's lines
    int duty = -1; ///< index into the plan's requirements
    Match match = Match::None;
    double score = 0; ///< 0…1, how alike the words are
};

/// An unfinished duty of an earlier plan, brought over into a workspace.
struct CarriedDuty {
    qint64 id = 0;  ///< given by the workspace
    QString source; ///< the workspace file it came from, without its folder
    QString requirementId;
    QString unit;
    QString requirement;
    Status status = Status::NoEvidence;
    QString reason;
    LookBack::Match match = LookBack::Match::None;
    double score = 0;
    QString duty; ///< id of the duty of now; empty when there is none
    QString dutyWords;
    std::optional<bool> answer; ///< what somebody said who was asked whether they are the same
    QString who;                ///< who said so; else who brought it over
    QDateTime at;

    /// True while somebody has to say whether the two duties are the same.
    [[nodiscard]] bool isAsked() const { return match == LookBack::Match::Doubtful && !answer; }
    /// True when the duty of now goes on with this one.
    [[nodiscard]] bool goesOn() const { return !duty.isEmpty() && answer.value_or(match != LookBack::Match::Doubtful); }
};

/// "id", "words", "similar", "doubtful", "none".
[[nodiscard]] QString matchName(LookBack::Match match);
[[nodiscard]] std::optional<LookBack::Match> matchFromName(QStringView name);
[[nodiscard]] QString matchLabel(LookBack::Match match);

/// What units were told in the last round of the earlier plan and is not closed – `isSettled` says which lines are –
/// with the duties of the plan of now. In the order of the round.
[[nodiscard]] std::vector<LookBack> lookBack(const Round& earlier, const std::vector<bool>& isSettled,
                                             const plan::Plan& now);

} // namespace duibiao::check
