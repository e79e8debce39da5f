// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"

#include <optional>
#include <utility>
#include <vector>

namespace duibiao::check {

/// A verdict and what it did to the points of its indicator.
struct ScoredVerdict {
    QString requirementId;
    QString path;
    Status status = Status::NeedsReview;
    Effect::Kind kind = Effect::Kind::LeftOut;
    Points share;   ///< Share: percent kept
    Points off;     ///< Deduct: points taken off
    Points missing; ///< Deduct by progress: how many were missing; zero otherwise
    friend bool operator==(const ScoredVerdict&, const ScoredVerdict&) = default;
};

/// One indicator of one unit.
struct IndicatorScore {
    int indicator = -1;     ///< index into Rubric::indicators
    bool isCounted = false; ///< false where nothing of it is to be scored: neither points nor maximum count
    bool isGiven = false;   ///< a person gave the points
    Points points;
    Points maximum;
    Points lost; ///< what the Deduct model takes from the base
    std::vector<ScoredVerdict> verdicts;
    QString formula; ///< how the points came about, in the user's language
    friend bool operator==(const IndicatorScore&, const IndicatorScore&) = default;
};

/// A bonus that a unit gets, or a veto that it meets.
struct ExtraScore {
    int index = -1; ///< into Rubric::bonuses or Rubric::vetoes
    Points points;  ///< of the bonus; of the veto the most that is left
    std::vector<ScoredVerdict> verdicts;
    QString formula;
    friend bool operator==(const ExtraScore&, const ExtraScore&) = default;
};

struct UnitScore {
    QString unit;
    QString group;         ///< Rubric::groups; empty for units of no group
    bool isScored = false; ///< false where nothing was to be scored; `formula` says why, and the figures are zero
    Points points;
    Points maximum; ///< what could be reached without bonuses
    Points rate;    ///< points of maximum in percent (得分率), above 100 with bonuses
    std::optional<int>
        rank; ///< within the group, by rate; equal rates share a place. Absent where the rubric gives no places
    std::vector<IndicatorScore>
        indicators; ///< in the rubric's order; those without any duty of the unit and without effect are left out
    std::vector<ExtraScore> bonuses;
    std::vector<ExtraScore> vetoes;
    QString formula;
    int open = 0; ///< verdicts of indicators that wait for a person: the score is provisional while there are any
    /// Between which points the score ends up when the open ones are settled as not met or as met; absent when none is
    /// open.
    std::optional<std::pair<Points, Points>> range;
    std::vector<ScoredVerdict> outside; ///< verdicts that no indicator scores
    friend bool operator==(const UnitScore&, const UnitScore&) = default;
};

/// The rates of one group, of the units that are scored.
struct GroupScore {
    QString name; ///< empty for the units of no group
    int scored = 0;
    Points average; ///< the figures are zero when none is scored
    Points best;
    Points worst;
    QString formula;
    friend bool operator==(const GroupScore&, const GroupScore&) = default;
};

struct Scores {
    std::vector<UnitScore> units;   ///< in the order of the registry
    std::vector<GroupScore> groups; ///< in the rubric's order, units of no group last; without groups that have no unit
    friend bool operator==(const Scores&, const Scores&) = default;
};

} // namespace duibiao::check
