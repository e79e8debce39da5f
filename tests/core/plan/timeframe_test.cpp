// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timeframe.h"

#include "core/facts/scanner.h"
#include "core/plan/reader.h"
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

bool framed(const QString& sentence)
{
    return isTimeFrame(sentence, facts::scan(sentence, {2024, {}}));
}

std::vector<QDate> daysOf(const Requirement& requirement)
{
    std::vector<QDate> days;
    for (const facts::Fact& fact : requirement.facts)
        if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value)) days.push_back(deadline->date);
    return days;
}

} // namespace

TEST_CASE("words that say nothing but when", "[plan][timeframe]")
{
    CHECK(framed(u"整治时间：2024年3月至11月。"_s));
    CHECK(framed(u"2024年3月1日至11月30日"_s));
    CHECK(framed(u"动员部署阶段（2024年3月1日—3月31日）"_s));
    CHECK(framed(u"2024年4月至6月为集中攻坚阶段。"_s));
    CHECK(framed(u"动员部署（2月下旬至3月中旬）"_s));
    CHECK_FALSE(framed(u"完成普查（2024年5月底前）"_s));
    CHECK_FALSE(framed(u"2024年6月底前完成集中攻坚阶段任务。"_s));
    CHECK_FALSE(framed(u"各镇于2024年3月1日至31日进入动员阶段"_s));
    CHECK_FALSE(framed(u"2024年3月至11月，开展集中整治。"_s));
    CHECK_FALSE(framed(u"集中整治阶段"_s));
}

TEST_CASE("days that stand outside every duty are kept, and the first duty under them carries them",
          "[plan][timeframe]")
{
    const QString text = u"云溪县燃气安全专项整治方案\n"
                         u"一、整治时间\n2024年3月至11月。\n"
                         u"二、实施步骤\n"
                         u"（一）动员部署阶段（2024年3月1日—3月31日）。各镇制定方案，开展动员部署。\n"
                         u"（二）集中整治阶段（2024年4月1日—10月31日）\n各燃气企业每月入户安检不少于1次。\n"_s;
    const Document document = test::asDocument(text);
    const Plan plan = read(document);
    QStringList quotes;
    for (const LooseFact& loose : plan.facts)
        quotes.append(loose.path + u' ' + loose.fact.measure.in(document.text).toString());
    CHECK(quotes == QStringList{u"一 2024年3月至11月"_s, u"一 2024年3月至11月"_s, u"二/（一） 2024年3月1日—3月31日"_s,
                                u"二/（一） 2024年3月1日—3月31日"_s, u"二/（二） 2024年4月1日—10月31日"_s,
                                u"二/（二） 2024年4月1日—10月31日"_s});
    REQUIRE(plan.requirements.size() == 2);
    CHECK(plan.requirements[0].text == u"各镇制定方案，开展动员部署");
    CHECK(std::ranges::contains(daysOf(plan.requirements[0]), QDate(2024, 3, 31)));
    CHECK(std::ranges::contains(daysOf(plan.requirements[0]), QDate(2024, 11, 30)));
    CHECK(daysOf(plan.requirements[1]) == std::vector{QDate(2024, 4, 1), QDate(2024, 10, 31)});
}

TEST_CASE("the days of a phase govern all that stands under it, those of the undertaking the rest", "[plan][timeframe]")
{
    const QString text =
        u"云溪县燃气安全专项整治方案\n"
        u"一、整治时间\n2024年3月至11月。\n"
        u"二、实施步骤\n"
        u"（一）动员部署阶段（2024年3月1日—3月31日）。各镇制定方案。县燃气办开展动员部署。\n"
        u"（二）集中整治阶段（2024年4月1日—10月31日）\n1. 各燃气企业开展入户安检。\n2. 县市场监管局查处不合格灶具。\n"
        u"三、工作要求\n各镇建立工作台账。\n"_s;
    const Plan plan = read(test::asDocument(text));
    std::vector<QDate> ends;
    for (const Requirement& requirement : plan.requirements) {
        REQUIRE(requirement.phase >= 0);
        ends.push_back(
            std::get<facts::Deadline>(plan.facts[static_cast<std::size_t>(requirement.phase)].fact.value).date);
    }
    CHECK(ends == std::vector{QDate(2024, 3, 31), QDate(2024, 3, 31), QDate(2024, 10, 31), QDate(2024, 10, 31),
                              QDate(2024, 11, 30)});
}

TEST_CASE("the day that opens a sentence stands over all its duties", "[plan][timeframe]")
{
    const Document document = test::asDocument(
        u"云溪县2024年林业工作要点\n一、国土绿化\n到2026年，建成森林乡村10个，培育示范林场3个，2025年6月底前完成造林2万亩。\n"_s);
    const Plan plan = read(document);
    REQUIRE(plan.requirements.size() == 3);
    CHECK(daysOf(plan.requirements[0]) == std::vector{QDate(2026, 12, 31)});
    CHECK(daysOf(plan.requirements[1]).empty());
    REQUIRE(plan.requirements[1].phase >= 0);
    CHECK(plan.facts[static_cast<std::size_t>(plan.requirements[1].phase)].fact.measure.in(document.text) ==
          u"到2026年");
    CHECK(plan.requirements[2].phase == -1);
    CHECK(daysOf(plan.requirements[2]) == std::vector{QDate(2025, 6, 30)});
}

TEST_CASE("a plan without phases is governed by none", "[plan][timeframe]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县2024年林业工作要点\n一、国土绿化\n2024年6月底前完成人工造林2万亩。\n二、防火\n各镇组建护林队。\n"_s));
    REQUIRE(plan.requirements.size() == 2);
    for (const Requirement& requirement : plan.requirements) CHECK(requirement.phase == -1);
}

TEST_CASE("months of a plan of several years are those of its first", "[plan][timeframe]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县城市更新行动方案（2024—2025年）\n一、动员部署阶段（5月）\n各镇制定方案。\n二、督查阶段（8月至11月）\n县政府开展督查。\n"_s));
    REQUIRE(plan.requirements.size() == 2);
    CHECK(daysOf(plan.requirements[0]) == std::vector{QDate(2024, 5, 31)});
    CHECK(daysOf(plan.requirements[1]) == std::vector{QDate(2024, 8, 1), QDate(2024, 11, 30)});
}

TEST_CASE("a lead to a list asks for nothing itself", "[plan][timeframe]")
{
    const Plan plan = read(
        test::asDocument(u"云溪县2024年林业工作要点\n今年要重点抓好以下工作：\n一、国土绿化\n完成人工造林2万亩。\n"_s));
    REQUIRE(plan.requirements.size() == 1);
    CHECK(plan.requirements.front().text == u"完成人工造林2万亩");
}
