// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "translations/translations.h"
#include "ui/models/correctionform.h"
#include "ui/models/plancomparison.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

PlanPtr planOf(const QString& text)
{
    auto document = readers::read({u"plan.txt"_s, text.toUtf8()});
    REQUIRE(document);
    auto loaded = std::make_shared<LoadedPlan>();
    loaded->document = std::move(*document);
    loaded->plan = plan::read(loaded->document);
    return loaded;
}

const QString lastYear = u"青岭县2023年政务公开工作要点\n"
                         "一、加强培训\n县司法局每年组织2次业务培训。\n县财政局2023年6月底前公布预算。\n"
                         "二、强化公开\n县教育局每季度更新公开目录。\n县信访局每年开展1次回访。\n"_s;
const QString thisYear =
    u"青岭县2024年政务公开工作要点\n"
    "一、加强培训\n县司法局每年组织4次业务培训。\n县财政局2024年6月底前公布预算。\n县档案馆每年整理1次历史档案。\n"
    "二、强化公开\n县教育局每季度更新公开目录。\n"_s;

PlanComparison compared()
{
    const PlanPtr before = planOf(lastYear);
    const PlanPtr after = planOf(thisYear);
    return comparisonOf(before, after, plan::compare(before->plan, after->plan));
}

const ComparedDuty& rowWith(const PlanComparison& comparison, QStringView words)
{
    for (const ComparedDuty& duty : comparison.duties) {
        const LoadedPlan& where = duty.change.after >= 0 ? *comparison.after : *comparison.before;
        if (where.plan.requirements
                .at(static_cast<size_t>(duty.change.after >= 0 ? duty.change.after : duty.change.before))
                .text.contains(words))
            return duty;
    }
    FAIL("no row with these words");
    return comparison.duties.front();
}

} // namespace

TEST_CASE("Two plans are laid side by side and told what changed", "[models][compare]")
{
    installLanguage(u"en"_s);
    const PlanComparison comparison = compared();
    REQUIRE(comparison.duties.size() == 5);
    CHECK(comparisonSummary(comparison) == u"＋ 1 new · － 1 dropped · ≠ 2 changed · ＝ 1 the same");

    const ComparedDuty& training = rowWith(comparison, u"业务培训");
    CHECK(training.measure);
    CHECK(training.words);
    CHECK_FALSE(training.deadline);
    CHECK(changeName(training) == u"≠ Measure, words");
    REQUIRE(training.before.size() == 1);
    CHECK(comparison.before->document.words(training.before.front()) == u"2");
    CHECK(comparison.after->document.words(training.after.front()) == u"4");
    CHECK(measureChangeWords(comparison, training).contains(u"→"));

    // The year is another one; that the day is the same in its year is seen all the same.
    CHECK_FALSE(rowWith(comparison, u"公布预算").deadline);
    CHECK(rowWith(comparison, u"公开目录").isSame());
    CHECK(changeName(rowWith(comparison, u"历史档案")) == u"＋ New");
    CHECK(changeName(rowWith(comparison, u"回访")) == u"－ Dropped");
}

TEST_CASE("One goes from change to change, and the texts stand side by side", "[models][compare]")
{
    const PlanComparison comparison = compared();
    int visited = 0;
    for (int at = comparison.nextChange(-1); at >= 0; at = comparison.nextChange(at)) {
        CHECK_FALSE(comparison.duties[static_cast<size_t>(at)].isSame());
        ++visited;
    }
    CHECK(visited == 4);
    CHECK(comparison.previousChange(comparison.nextChange(-1)) == -1);
    CHECK(comparison.nextChange(comparison.nextChange(-1)) > 0);

    const qsizetype before = lastYear.indexOf(u"二、强化公开");
    const qsizetype after = thisYear.indexOf(u"二、强化公开");
    CHECK(comparison.afterAt(before) == after);
    CHECK(comparison.beforeAt(after) == before);
    CHECK(comparison.afterAt(0) == 0);
    CHECK(std::ranges::is_sorted(comparison.anchors));
}

TEST_CASE("Changes are marked by look, not by colour alone", "[models][compare]")
{
    const PlanComparison comparison = compared();
    const std::vector<Mark> before = comparisonMarks(comparison, false);
    const std::vector<Mark> after = comparisonMarks(comparison, true);
    CHECK(std::ranges::count(before, FactKind::Dropped, &Mark::kind) == 1);
    CHECK(std::ranges::count(after, FactKind::Added, &Mark::kind) == 1);
    CHECK(std::ranges::count(after, FactKind::Changed, &Mark::kind) >= 1);
    for (const bool dark : {false, true}) {
        CHECK(factFormat(FactKind::Dropped, dark).fontStrikeOut());
        CHECK(factFormat(FactKind::Changed, dark).fontOverline());
        CHECK_FALSE(factFormat(FactKind::Added, dark).fontOverline());
        CHECK_FALSE(factFormat(FactKind::Added, dark).fontStrikeOut());
    }
}

TEST_CASE("A plan beside itself has no changes", "[models][compare]")
{
    const PlanPtr plan = planOf(thisYear);
    const PlanComparison comparison = comparisonOf(plan, plan, plan::compare(plan->plan, plan->plan));
    CHECK(comparison.nextChange(-1) == -1);
    CHECK(comparisonMarks(comparison, true).empty());
}

TEST_CASE("What is typed into the fields of a duty becomes corrections of the fields that changed", "[models][correct]")
{
    const PlanPtr plan = planOf(thisYear);
    using Kind = plan::CorrectionKind;
    CHECK(fieldText(*plan, 1, Kind::Deadlines) == u"2024年6月底前");
    CorrectionTexts texts = fieldTexts(*plan, 1);
    CHECK(correctionsOf(*plan, 1, texts, {}).empty());
    texts.at(0) = u" 2024年年底前 ； "_s;
    texts.at(4) = u"县审计局，县税务局"_s;
    const auto corrections = correctionsOf(*plan, 1, texts, u" 来函更正 "_s);
    REQUIRE(corrections.size() == 2);
    CHECK(corrections[0].kind == Kind::Deadlines);
    CHECK(corrections[0].before == QStringList{u"2024年6月底前"_s});
    CHECK(corrections[0].after == QStringList{u"2024年年底前"_s});
    CHECK(corrections[0].why == u"来函更正");
    CHECK(corrections[1].kind == Kind::With);
    CHECK(corrections[1].after == QStringList{u"县审计局"_s, u"县税务局"_s});
    CHECK(correctionWords(corrections[0]) == u"2024年6月底前 → 2024年年底前");
    CHECK(fieldLines({}, Kind::Lead).isEmpty());
}
