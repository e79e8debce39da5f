// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/points.h"
#include "core/check/verdict.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace duibiao::check {

/// How the figures of the indicators become the figure of a unit.
enum class Model {
    Sum,    ///< the points of the indicators are added up
    Deduct, ///< what the indicators take off is taken from Rubric::base
    Ratio,  ///< points reached ÷ points that could be reached × 100: units with few and with many duties stand side by
            ///< side
};

/// "sum", "deduct", "ratio".
[[nodiscard]] QString modelName(Model model);
[[nodiscard]] std::optional<Model> modelFromName(QStringView name);
/// In the user's language.
[[nodiscard]] QString modelLabel(Model model);

/// What one verdict does to the points of its indicator.
struct Effect {
    enum class Kind {
        LeftOut, ///< takes no part: the other verdicts of the indicator carry its points
        Share,   ///< keeps `percent` of its equal share of the indicator's points
        Deduct,  ///< takes `points` off
    };
    Kind kind = Kind::LeftOut;
    int percent = 0; ///< 0…100
    Points points;
    /// Share: as much of its share as was done of what is required. Deduct: `points` for each one that is missing
    /// (每少1次扣2分). A verdict that tells no progress counts as if this were not set; one without evidence then takes
    /// off all that the indicator may lose.
    bool byProgress = false;

    [[nodiscard]] static Effect leftOut() { return {}; }
    [[nodiscard]] static Effect share(int percent, bool byProgress = false)
    {
        return {Kind::Share, percent, {}, byProgress};
    }
    [[nodiscard]] static Effect deduct(Points points, bool byProgress = false)
    {
        return {Kind::Deduct, 0, points, byProgress};
    }
    friend bool operator==(const Effect&, const Effect&) = default;
};

/// What each status does; statuses that are not listed are left out.
using Effects = std::map<Status, Effect>;

/// A clause of the plan with everything under it.
struct Section {
    int part = -1; ///< index into Plan::parts; -1 for any
    QString path;  ///< "二/（一）", as in Clause::path
    friend bool operator==(const Section&, const Section&) = default;
};

/// Which duties of the plan are meant.
struct Scope {
    QStringList requirements; ///< ids
    std::vector<Section> sections;
    bool rest = false; ///< every duty that no other indicator names; in vetoes and bonuses: every duty
    [[nodiscard]] bool isEmpty() const { return requirements.isEmpty() && sections.empty() && !rest; }
    friend bool operator==(const Scope&, const Scope&) = default;
};

/// What a person gave a unit, because no duty of the plan tells it (民主测评, 受省级表彰).
struct Given {
    QString unit;
    Points points; ///< not read in vetoes
    QString reason;
    friend bool operator==(const Given&, const Given&) = default;
};

/// One line of the rubric (考核指标).
struct Indicator {
    QString name;
    QString heading;  ///< the indicator of the level above (一级指标); empty when there is none
    QString criteria; ///< the scoring standard in the office's own words
    Points points;    ///< what it is worth; zero in the Deduct model where it only takes off
    std::optional<Points>
        cap;     ///< the most that is taken off, never more than `points` (扣完为止); without end where both are absent
    Scope scope; ///< an empty one is scored by hand
    Effects effects; ///< where this indicator differs from Rubric::effects
    /// When no duty of it counts for a unit: left out, keeps a share of the points, or takes points off.
    Effect withoutDuty = Effect::leftOut();
    bool needsSecondSignature = false; ///< a reviewer's decision on its duties has to be signed by another one
    std::vector<Given> given;          ///< stands in place of what the verdicts say
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// 一票否决: whatever else was reached, the unit gets no more than `atMost`.
struct Veto {
    QString name;
    Points atMost; ///< zero, or a cap (不高于及格分)
    Scope scope;
    std::vector<Status> statuses; ///< that raise it
    std::vector<Given> given;     ///< raised by a person
    friend bool operator==(const Veto&, const Veto&) = default;
};

/// 加分项.
struct Bonus {
    QString name;
    Points points;             ///< for each duty of the scope with one of `statuses`
    std::optional<Points> cap; ///< the most a unit gets of this (最高加3分)
    Scope scope;
    std::vector<Status> statuses;
    std::vector<Given> given;
    friend bool operator==(const Bonus&, const Bonus&) = default;
};

/// Units that are compared with each other only (乡镇 / 部门).
struct UnitGroup {
    QString name;
    QStringList members; ///< units, or groups of the registry
    friend bool operator==(const UnitGroup&, const UnitGroup&) = default;
};

/// Which decisions of a reviewer need a second signature, besides those of indicators that ask for it.
struct SecondSignature {
    std::vector<Status> statuses; ///< decided so; any where none is listed
    std::optional<Points> from;   ///< on duties of indicators worth at least so much; of any worth where absent
    friend bool operator==(const SecondSignature&, const SecondSignature&) = default;
};

/// How an office scores. Data: kept, edited, imported; `score` (score.h) is the one place that counts with it.
struct Rubric {
    QString title;
    Model model = Model::Ratio;
    Points base = Points::whole(100); ///< of the Deduct model
    Effects effects;
    std::vector<Indicator> indicators;
    std::vector<Veto> vetoes;
    std::vector<Bonus> bonuses;
    std::optional<Points> bonusCap; ///< of all bonuses together
    std::optional<SecondSignature> secondSignature;
    std::optional<Points> bonusFrom; ///< the rate in percent that has to be reached before any bonus counts
    std::vector<UnitGroup> groups;   ///< units of no group are compared with each other
    bool ranking = false;            ///< places are given; off unless asked for, since rankings are being restrained
    friend bool operator==(const Rubric&, const Rubric&) = default;
};

/// What stands in force when an office has not said how it scores: every duty that applies and is due weighs the same,
/// of 100. Met counts whole, late four fifths, the rest nothing; what waits for a person is left out and named.
[[nodiscard]] Rubric defaultRubric();

/// The most that is taken off the indicator; nothing where there is no end.
[[nodiscard]] std::optional<Points> capOf(const Indicator& indicator);

/// What `status` does in `indicator`.
[[nodiscard]] Effect effectOf(const Rubric& rubric, const Indicator& indicator, Status status);

} // namespace duibiao::check
