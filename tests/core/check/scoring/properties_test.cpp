// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every score, whatever rubric and verdicts: looked at over many made-up ones.
#include "tests/core/check/scoring/office.h"

#include <algorithm>
#include <random>

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;
using test::ScoredOffice;

namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    [[nodiscard]] int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    [[nodiscard]] bool coin() { return below(2) == 0; }
    [[nodiscard]] Points points() { return Points::ofHundredths(below(2000)); }
    [[nodiscard]] Status status() { return static_cast<Status>(below(7)); }
    [[nodiscard]] Effect effect()
    {
        switch (below(3)) {
        case 0: return Effect::leftOut();
        case 1: return Effect::share(below(101), coin());
        default: return Effect::deduct(points(), coin());
        }
    }
    template <typename T> void shuffle(std::vector<T>& list) { std::ranges::shuffle(list, m_engine); }

private:
    std::mt19937 m_engine;
};

Rubric madeUp(Dice& dice)
{
    Rubric rubric;
    rubric.model = static_cast<Model>(dice.below(3));
    rubric.ranking = true;
    for (int status = 0; status < 7; ++status)
        if (dice.below(4) > 0) rubric.effects[static_cast<Status>(status)] = dice.effect();
    for (const QString& path : {u"一"_s, u"二"_s}) {
        Indicator indicator = test::indicatorOn(path, 0);
        if (dice.coin()) indicator.points = dice.points();
        if (dice.coin()) indicator.cap = dice.points();
        if (dice.coin()) indicator.effects[dice.status()] = dice.effect();
        if (dice.coin()) indicator.withoutDuty = dice.effect();
        rubric.indicators.push_back(std::move(indicator));
    }
    if (dice.coin()) rubric.vetoes = {{u"veto"_s, dice.points(), {{}, {}, true}, {dice.status()}, {}}};
    if (dice.coin()) rubric.bonuses = {{u"bonus"_s, dice.points(), dice.points(), {{}, {}, true}, {dice.status()}, {}}};
    if (dice.coin()) rubric.bonusCap = dice.points();
    if (dice.coin()) rubric.groups = {{u"部门"_s, {u"各部门"_s}}};
    return rubric;
}

ScoredOffice madeUpOffice(Dice& dice)
{
    ScoredOffice office;
    for (const units::Unit& unit : office.units.units()) {
        for (const plan::Requirement& requirement : office.plan.requirements) {
            if (dice.below(4) == 0) continue;
            office.add(requirement.id, dice.status(), unit.name);
            if (dice.coin())
                office.verdicts.back().progress = Verdict::Count{double(dice.below(6)), double(dice.below(6))};
        }
    }
    return office;
}

} // namespace

TEST_CASE("scores hold what they promise, whatever the rubric", "[check][scoring]")
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        const Rubric rubric = madeUp(dice);
        ScoredOffice office = madeUpOffice(dice);
        const Scores scores = office.scores(rubric);
        for (const UnitScore& unit : scores.units) {
            INFO(unit.unit.toStdString() << ": " << unit.formula.toStdString());
            CHECK_FALSE(unit.formula.isEmpty());
            CHECK(unit.points >= Points());
            CHECK(unit.rank.has_value() == unit.isScored);
            std::size_t verdicts = unit.outside.size();
            for (const IndicatorScore& each : unit.indicators) {
                INFO(each.formula.toStdString());
                const Indicator& indicator = rubric.indicators[static_cast<std::size_t>(each.indicator)];
                CHECK(each.points >= Points());
                CHECK(each.points <= each.maximum);
                CHECK(each.lost >= Points());
                if (indicator.cap) CHECK(each.lost <= *indicator.cap); // caps hold
                if (indicator.points > Points() && each.isCounted) CHECK(each.points == indicator.points - each.lost);
                CHECK_FALSE(each.formula.isEmpty());
                verdicts += each.verdicts.size();
            }
            const auto own = std::ranges::count(office.verdicts, unit.unit, &Verdict::unit);
            CHECK(std::cmp_equal(verdicts, own)); // every verdict is scored once, or named as outside
            Points bonuses;
            for (const ExtraScore& veto : unit.vetoes) CHECK(unit.points <= veto.points); // the veto wins
            for (const ExtraScore& bonus : unit.bonuses) bonuses += bonus.points;
            if (rubric.bonusCap) bonuses = std::min(bonuses, *rubric.bonusCap);
            if (unit.vetoes.empty()) CHECK(unit.points <= unit.maximum + bonuses);
            CHECK(unit.range.has_value() == (unit.open > 0));
        }
        dice.shuffle(office.verdicts);
        CHECK(office.scores(rubric) == scores); // the order of the verdicts does not matter
    }
}

TEST_CASE("a duty met instead of not met never lowers the default score", "[check][scoring]")
{
    const Rubric rubric = defaultRubric();
    for (unsigned seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        ScoredOffice office = madeUpOffice(dice);
        if (office.verdicts.empty()) continue;
        Verdict& one = office.verdicts[static_cast<std::size_t>(dice.below(static_cast<int>(office.verdicts.size())))];
        one.status = Status::NotMet;
        const Points before = office.of(rubric, one.unit).rate;
        one.status = Status::Met;
        CHECK(office.of(rubric, one.unit).rate >= before);
    }
}
