// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/scope.h"
#include "tests/core/check/scoring/office.h"

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;
using test::deducting;
using test::indicatorOn;
using test::ScoredOffice;

TEST_CASE("points are taken from the base, each indicator up to what it is worth", "[check][scoring]")
{
    ScoredOffice office;
    for (const QString& duty : {u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s}) office.add(duty, Status::NotMet);
    office.add(u"b1"_s, Status::Met);
    office.add(u"b2"_s, Status::MetLate);
    const UnitScore score = office.of(deducting(Model::Deduct));
    REQUIRE(score.isScored);
    CHECK(score.points == Points::whole(89));
    CHECK(score.maximum == Points::whole(100));
    CHECK(score.rate == Points::whole(89));
    REQUIRE(score.indicators.size() == 2);
    CHECK(score.indicators[0].formula == u"10 − 4 × 3 (Not met) = −2; at most 10 off: 0");
    CHECK(score.indicators[1].formula == u"10 − 1 (Met late) = 9");
    CHECK(score.indicators[1].verdicts.size() == 2);
    CHECK(score.formula == u"100 − 10 (Training) − 1 (Reporting) = 89");
}

TEST_CASE("an indicator without points of its own only takes off, up to its cap", "[check][scoring]")
{
    ScoredOffice office;
    for (const QString& duty : {u"a1"_s, u"a2"_s, u"a3"_s}) office.add(duty, Status::NotMet);
    Rubric rubric = deducting(Model::Deduct);
    rubric.indicators[0].points = {};
    UnitScore score = office.of(rubric);
    CHECK(score.points == Points::whole(91));
    CHECK(score.indicators[0].formula == u"3 × 3 (Not met) = 9 off");
    rubric.indicators[0].cap = Points::whole(5);
    score = office.of(rubric);
    CHECK(score.points == Points::whole(95));
    CHECK(score.indicators[0].formula == u"3 × 3 (Not met) = 9 off, at most 5");
}

TEST_CASE("points add up, of those indicators that bind the unit", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"a2"_s, Status::NotMet);
    Rubric rubric = deducting(Model::Sum);
    rubric.effects[Status::NotMet] = Effect::share(0);
    UnitScore score = office.of(rubric);
    CHECK(score.points == Points::whole(5));
    CHECK(score.maximum == Points::whole(10));
    CHECK(score.rate == Points::whole(50));
    CHECK(score.formula == score.indicators[0].formula);
    CHECK(score.indicators[0].formula == u"10 × (100% (Met) + 0% (Not met)) ÷ 2 = 5");
    office.add(u"b1"_s, Status::Met);
    CHECK(office.of(rubric).formula == u"5 (Training) + 10 (Reporting) = 15");
}

TEST_CASE("the ratio compares units with few and with many duties", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"a2"_s, Status::Met);
    office.add(u"a3"_s, Status::NoEvidence);
    office.add(u"a1"_s, Status::Met, u"青石镇"_s);
    office.add(u"a4"_s, Status::NotDue, u"青石镇"_s);
    const Rubric rubric = defaultRubric();
    CHECK(office.of(rubric).points == Points::ofHundredths(6667));
    CHECK(office.of(rubric).formula == u"100 × (2 × 100% (Met) + 0% (No evidence)) ÷ 3 = 66.67");
    CHECK(office.of(rubric, u"青石镇"_s).points == Points::whole(100));
}

TEST_CASE("what is missing counts one by one, and a share by progress counts what was done", "[check][scoring]")
{
    ScoredOffice office;
    office.addShort(u"a1"_s, 3, 5);
    office.add(u"a2"_s, Status::NotMet); // tells no progress: one is missing
    Rubric rubric = deducting(Model::Sum);
    rubric.effects[Status::NotMet] = Effect::deduct(Points::whole(2), true);
    const UnitScore score = office.of(rubric);
    CHECK(score.points == Points::whole(4));
    CHECK(score.indicators[0].formula == u"10 − 2 × 2 (Not met, missing) − 2 (Not met) = 4");
    rubric.effects[Status::NotMet] = Effect::share(0, true);
    CHECK(office.of(rubric).points == Points::whole(3)); // (60 % + 0 %) ÷ 2
}

TEST_CASE("a unit to which nothing applies has no figure, and it is said why", "[check][scoring]")
{
    for (const Model model : {Model::Sum, Model::Deduct, Model::Ratio}) {
        ScoredOffice office;
        office.add(u"a1"_s, Status::NotApplicable);
        office.add(u"a2"_s, Status::NotApplicable);
        office.add(u"b1"_s, Status::NotDue);
        const UnitScore score = office.of(deducting(model));
        CHECK_FALSE(score.isScored);
        CHECK(score.points == Points());
        CHECK_FALSE(score.rank);
        CHECK(score.formula == u"Nothing to score: 1 Not due, 2 Not applicable.");
        CHECK(office.of(deducting(model), u"青石镇"_s).formula == u"Nothing to score: no duty binds the unit.");
    }
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    Rubric worthless = deducting(Model::Ratio);
    for (Indicator& each : worthless.indicators) each.points = {};
    CHECK_FALSE(office.of(worthless).isScored); // and nothing was divided by zero
    CHECK(office.of(worthless).formula.contains(u"no points"));
}

TEST_CASE("an indicator without a duty in the period counts as the rubric says", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"b1"_s, Status::NotApplicable);
    Rubric rubric = deducting(Model::Sum);
    CHECK(office.of(rubric).maximum == Points::whole(10));
    rubric.indicators[1].withoutDuty = Effect::share(80);
    CHECK(office.of(rubric).points == Points::whole(18));
    CHECK(office.of(rubric).maximum == Points::whole(20));
    CHECK(office.of(rubric).indicators[1].formula == u"Nothing to score: 1 Not applicable: 10 × 80% = 8");
    rubric.indicators[1].withoutDuty = Effect::deduct(*Points::fromText(u"1.2"));
    CHECK(office.of(rubric).points == *Points::fromText(u"18.8"));
}

TEST_CASE("verdicts that wait for a person make the score provisional", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"a2"_s, Status::NeedsReview);
    const UnitScore score = office.of(defaultRubric());
    CHECK(score.points == Points::whole(100));
    CHECK(score.open == 1);
    REQUIRE(score.range);
    CHECK(score.range->first == Points::whole(50));
    CHECK(score.range->second == Points::whole(100));
}

TEST_CASE("a veto stands above everything, bonuses included", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::NotMet);
    office.add(u"b1"_s, Status::Met);
    Rubric rubric = deducting(Model::Deduct);
    rubric.bonuses = {{u"Award"_s, {}, {}, {}, {}, {{u"县水利局"_s, Points::whole(5), u"named by the province"_s}}}};
    CHECK(office.of(rubric).points == Points::whole(102));
    CHECK(office.of(rubric).formula == u"100 − 3 (Training) + 5 (bonus) = 102");
    Veto veto{u"Safety"_s, {}, {{u"a1"_s}, {}, false}, {Status::NotMet, Status::NoEvidence}, {}};
    rubric.vetoes = {veto};
    CHECK(office.of(rubric).points == Points());
    CHECK(office.of(rubric).formula == u"100 − 3 (Training) + 5 (bonus) = 102; veto “Safety”: no more than 0");
    rubric.vetoes[0].atMost = Points::whole(59);
    CHECK(office.of(rubric).points == Points::whole(59));
    rubric.vetoes[0].scope = {};
    CHECK(office.of(rubric).points == Points::whole(102));
    rubric.vetoes[0].given = {{u"青石镇"_s, {}, u"accident"_s}};
    const UnitScore town = office.of(rubric, u"青石镇"_s); // vetoed though nothing of it is scored
    CHECK(town.isScored);
    CHECK(town.formula == u"accident: no more than 59");
}

TEST_CASE("bonuses have caps, and may have to be earned", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"a2"_s, Status::Met);
    office.add(u"b1"_s, Status::NotMet);
    Rubric rubric = deducting(Model::Deduct);
    rubric.bonuses = {
        {u"Ahead"_s, Points::whole(2), Points::whole(3), {{}, {{-1, u"一"_s}}, false}, {Status::Met}, {}}};
    UnitScore score = office.of(rubric);
    CHECK(score.points == Points::whole(100));
    CHECK(score.bonuses[0].formula == u"2 × 2 (Met) = 4, at most 3");
    rubric.bonusCap = Points::whole(1);
    CHECK(office.of(rubric).points == Points::whole(98));
    rubric.bonusFrom = Points::whole(98);
    CHECK(office.of(rubric).points == Points::whole(97));
    CHECK(office.of(rubric).formula.endsWith(u"bonuses count from 98% on"));
}

TEST_CASE("what a person gave stands in place of the verdicts", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::NotMet);
    Rubric rubric = deducting(Model::Sum);
    rubric.indicators[0].given = {{u"县水利局"_s, Points::whole(9), u"looked at the files"_s}};
    const UnitScore score = office.of(rubric);
    CHECK(score.points == Points::whole(9));
    CHECK(score.indicators[0].formula == u"Given: 9 (looked at the files)");
    rubric.indicators[0].given[0].points = Points::whole(50);
    CHECK(office.of(rubric).points == Points::whole(10)); // never more than it is worth
}

TEST_CASE("units are compared within their groups, and places are given only when asked for", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"a1"_s, Status::NotMet, u"县林业局"_s);
    office.add(u"a1"_s, Status::Met, u"青石镇"_s);
    Rubric rubric = defaultRubric();
    rubric.groups = {{u"部门"_s, {u"各部门"_s}}};
    CHECK_FALSE(office.of(rubric).rank);
    rubric.ranking = true;
    const Scores scores = office.scores(rubric);
    CHECK(scores.units[0].rank == 1);
    CHECK(scores.units[1].rank == 2);
    CHECK(scores.units[2].rank == 1);
    CHECK(scores.units[2].group.isEmpty());
    REQUIRE(scores.groups.size() == 2);
    CHECK(scores.groups[0].name == u"部门");
    CHECK(scores.groups[0].average == Points::whole(50));
    CHECK(scores.groups[0].formula == u"(100 + 0) ÷ 2 = 50");
    CHECK(scores.groups[1].worst == Points::whole(100));
    rubric.groups.clear();
    CHECK(office.of(rubric, u"青石镇"_s).rank == 1); // equal rates share a place
    CHECK(office.of(rubric, u"县林业局"_s).rank == 3);
}

TEST_CASE("every duty is scored by the indicator that names it most closely", "[check][scoring]")
{
    ScoredOffice office;
    Rubric rubric = deducting(Model::Sum);
    rubric.indicators.push_back(indicatorOn(u"二/（一）"_s, 5));
    Indicator one;
    one.scope.requirements = {u"b2"_s};
    one.needsSecondSignature = true;
    rubric.indicators.push_back(one);
    const auto indicator = [&](std::size_t requirement) {
        return indicatorOf(rubric, office.plan.requirements[requirement]);
    };
    CHECK(indicator(0) == 0);
    CHECK(indicator(4) == 2);
    CHECK(indicator(5) == 3);
    CHECK(needsSecondSignature(rubric, office.plan.requirements[5], Status::NotMet));
    CHECK_FALSE(needsSecondSignature(rubric, office.plan.requirements[4], Status::Met));
    rubric.secondSignature = SecondSignature{{Status::Met}, Points::whole(5)};
    CHECK(needsSecondSignature(rubric, office.plan.requirements[4], Status::Met));
    CHECK_FALSE(needsSecondSignature(rubric, office.plan.requirements[4], Status::NotMet));
    rubric.secondSignature->from = Points::whole(6); // the indicator is worth five
    CHECK_FALSE(needsSecondSignature(rubric, office.plan.requirements[4], Status::Met));
    CHECK(needsSecondSignature(rubric, office.plan.requirements[5], Status::NotMet));
    rubric.secondSignature = SecondSignature{};
    CHECK(needsSecondSignature(rubric, office.plan.requirements[4], Status::NotMet));
    plan::Requirement other = office.plan.requirements[0];
    other.path = u"一十"_s; // begins with the same character and is another clause
    CHECK(indicatorOf(rubric, other) == -1);
    other.path = u"一"_s;
    other.part = 1;
    rubric.indicators[0].scope.sections[0].part = 0;
    CHECK(indicatorOf(rubric, other) == -1);
    rubric.indicators[0].scope.rest = true;
    CHECK(indicatorOf(rubric, other) == 0);
}

TEST_CASE("duties that no indicator holds are named", "[check][scoring]")
{
    ScoredOffice office;
    office.add(u"a1"_s, Status::Met);
    office.add(u"b1"_s, Status::NotMet);
    office.add(u"gone"_s, Status::NotMet);
    Rubric rubric = deducting(Model::Sum);
    rubric.indicators.pop_back();
    const UnitScore score = office.of(rubric);
    CHECK(score.points == Points::whole(10));
    REQUIRE(score.outside.size() == 2);
    CHECK(score.outside[0].requirementId == u"gone");
    CHECK(score.outside[1].requirementId == u"b1");
}
