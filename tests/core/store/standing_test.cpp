// SPDX-License-Identifier: GPL-3.0-or-later
// Which decisions outlive a new check or a new revision of the plan.
#include "core/store/standing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Status;
using store::CellReview;
using store::LookAgain;

namespace {

const QString unit = u"县司法局"_s;
const QString training = u"每年至少组织1次业务培训。"_s;

plan::Plan planOf(const std::vector<std::pair<QString, QString>>& duties)
{
    plan::Plan out;
    for (const auto& [id, text] : duties) {
        plan::Requirement& duty = out.requirements.emplace_back();
        duty.id = id;
        duty.text = text;
    }
    return out;
}

check::Verdict verdict(const QString& id, Status status, const QStringList& quotes)
{
    check::Verdict out;
    out.requirementId = id;
    out.unit = unit;
    out.status = status;
    for (const QString& quote : quotes) out.evidence.push_back({u"总结.txt"_s, {}, quote, {}});
    return out;
}

/// A decision on r1 that was accepted when the check said so.
CellReview accepted(Status status = Status::Met, const QStringList& quotes = {u"3月2日举办培训班。"_s})
{
    store::Decision decision{u"r1"_s, unit, status, {}, u"王"_s, {}};
    decision.id = 1;
    decision.kind = store::DecisionKind::Accept;
    decision.basis = store::basisOf(training, verdict(u"r1"_s, status, quotes));
    return store::reviewOf(std::span(&decision, 1));
}

std::optional<LookAgain::Why> lookAgain(const CellReview& review, const plan::Plan& plan,
                                        const std::vector<check::Verdict>& verdicts)
{
    const auto standing = store::standing(std::span(&review, 1), plan, verdicts);
    REQUIRE(standing.inForce.size() + standing.again.size() == 1);
    if (standing.again.empty()) return {};
    return standing.again.front().why;
}

} // namespace

TEST_CASE("a decision stands while the duty, the evidence and the verdict are the same", "[store]")
{
    const plan::Plan plan = planOf({{u"r1"_s, training}});
    CHECK_FALSE(lookAgain(accepted(), plan, {verdict(u"r1"_s, Status::Met, {u"3月2日举办培训班。"_s})}));
    // The order of the quotes and a file that was given twice change nothing.
    CHECK_FALSE(lookAgain(accepted(Status::Met, {u"甲。"_s, u"乙。"_s}), plan,
                          {verdict(u"r1"_s, Status::Met, {u"乙。"_s, u"甲。"_s, u"乙。"_s})}));
    CHECK_FALSE(lookAgain(accepted(), plan, {})); // not checked yet
}

TEST_CASE("other evidence, or another verdict, asks for another look", "[store]")
{
    const plan::Plan plan = planOf({{u"r1"_s, training}});
    CHECK(lookAgain(accepted(), plan,
                    {verdict(u"r1"_s, Status::Met, {u"3月2日举办培训班。"_s, u"5月6日举办培训班。"_s})}) ==
          LookAgain::Why::EvidenceChanged);
    CHECK(lookAgain(accepted(), plan, {verdict(u"r1"_s, Status::Met, {})}) == LookAgain::Why::EvidenceChanged);
    CHECK(lookAgain(accepted(), plan, {verdict(u"r1"_s, Status::NotMet, {u"3月2日举办培训班。"_s})}) ==
          LookAgain::Why::VerdictChanged);
    CHECK(lookAgain(accepted(Status::NotDue, {}), plan, {verdict(u"r1"_s, Status::NoEvidence, {})}) ==
          LookAgain::Why::VerdictChanged);
    CHECK(lookAgain(accepted(), plan, {verdict(u"other"_s, Status::Met, {})}) == LookAgain::Why::NotBound);
    CellReview attached = accepted();
    attached.attachedSince = true;
    CHECK(lookAgain(attached, plan, {verdict(u"r1"_s, Status::Met, {u"3月2日举办培训班。"_s})}) ==
          LookAgain::Why::Attached);
}

TEST_CASE("a duty that moved within the plan keeps its decisions", "[store]")
{
    const plan::Plan moved = planOf({{u"r0"_s, u"按月公开财政收支。"_s}, {u"r7"_s, training}});
    const CellReview review = accepted();
    const auto standing = store::standing(std::span(&review, 1), moved,
                                          std::vector{verdict(u"r7"_s, Status::Met, {u"3月2日举办培训班。"_s})});
    REQUIRE(standing.inForce.size() == 1);
    CHECK(standing.inForce.front().requirementId == u"r7");
    // What was decided on the duty of now counts before what came with the move.
    CellReview newer = accepted();
    newer.requirementId = newer.inForce->requirementId = u"r7"_s;
    newer.inForce->id = 2;
    const std::vector both{review, newer};
    const auto second =
        store::standing(both, moved, std::vector{verdict(u"r7"_s, Status::Met, {u"3月2日举办培训班。"_s})});
    REQUIRE(second.inForce.size() == 1);
    CHECK(second.inForce.front().id == 2);
    CHECK(second.again.empty());
    // Twice the same words: which of the two is meant is not guessed.
    CHECK(lookAgain(review, planOf({{u"r8"_s, training}, {u"r9"_s, training}}), {}) ==
          LookAgain::Why::RequirementChanged);
}

TEST_CASE("a duty with other words asks for another look, beside the words of now", "[store]")
{
    const plan::Plan revised = planOf({{u"r0"_s, u"按月公开财政收支。"_s}, {u"r2"_s, u"每年至少组织2次业务培训。"_s}});
    const CellReview review = accepted();
    const auto standing = store::standing(std::span(&review, 1), revised, {});
    REQUIRE(standing.again.size() == 1);
    CHECK(standing.again.front().why == LookAgain::Why::RequirementChanged);
    CHECK(standing.again.front().requirement == 1);
    CHECK(standing.again.front().decision.basis.requirement == training);
    CHECK(lookAgain(review, planOf({{u"r0"_s, u"按月公开财政收支。"_s}}), {}) == LookAgain::Why::RequirementGone);
}

TEST_CASE("what an older version decided stands as long as its duty does", "[store]")
{
    CellReview old = accepted();
    old.inForce->basis = {};
    CHECK_FALSE(lookAgain(old, planOf({{u"r1"_s, training}}), {verdict(u"r1"_s, Status::NotMet, {})}));
    CHECK(lookAgain(old, planOf({{u"r2"_s, training}}), {}) == LookAgain::Why::RequirementGone);
}
