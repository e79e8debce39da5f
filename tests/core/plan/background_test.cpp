// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/background.h"

#include "core/plan/reader.h"
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

TEST_CASE("a heading says what the words under it can be", "[plan][background]")
{
    for (const QString& heading : {u"指导思想"_s, u"总体要求和工作目标"_s, u"全县工作目标"_s, u"基本原则。"_s}) {
        INFO(heading.toStdString());
        CHECK(groundOf(heading) == Ground::Aims);
    }
    for (const QString& heading :
         {u"2023年工作回顾"_s, u"“十三五”时期和2025年工作回顾"_s, u"发展基础和面临形势"_s, u"水利发展现状"_s,
          u"存在的主要问题"_s, u"现状及问题"_s, u"面临的机遇"_s, u"形势"_s, u"背景"_s}) {
        INFO(heading.toStdString());
        CHECK(groundOf(heading) == Ground::History);
    }
    for (const QString& heading : {u"夯实发展基础"_s, u"着力解决突出问题"_s, u"优化发展环境"_s, u"重点任务"_s,
                                   u"群众反映的问题"_s, u"完善形势分析"_s, QString()}) {
        INFO(heading.toStdString());
        CHECK(groundOf(heading) == Ground::Duties);
    }
}

TEST_CASE("a sentence that tells of the past", "[plan][background]")
{
    CHECK(tellsOfPast(u"近年来，全县改造危桥32座，通村公路硬化率达到100%。", 2024));
    CHECK(tellsOfPast(u"“十三五”期间，累计新增绿地120公顷。", 2021));
    CHECK(tellsOfPast(u"去年，乡镇卫生院标准化率提高到90%。", 2024));
    CHECK_FALSE(tellsOfPast(u"“十四五”期间，新建水厂6座。", 2021));
    CHECK_FALSE(tellsOfPast(u"当前，各镇要每周调度一次防汛备汛工作。", 2024));
    CHECK_FALSE(tellsOfPast(u"6月底前，改造危桥12座。", 2024));
    CHECK_FALSE(tellsOfPast(u"", 2024));
}

TEST_CASE("aims that tell of a year before", "[plan][background]")
{
    CHECK(mentionsYearBefore(u"坚持预防为主，2023年全县共查处案件35起。", 2024));
    CHECK_FALSE(mentionsYearBefore(u"到2024年底，用水量较2020年下降12%。", 2024));
    CHECK_FALSE(mentionsYearBefore(u"落实《2023年工作要点》，2019年以来的项目全部验收。", 2024));
    CHECK_FALSE(mentionsYearBefore(u"2024年，新建学校3所。", 2024));
    CHECK_FALSE(mentionsYearBefore(u"2023年，新建学校3所。", 0));
}

TEST_CASE("what was and what is lacking makes no duty", "[plan][background]")
{
    const Plan plan = read(test::asDocument(
        u"云溪县水利发展三年行动计划（2024—2026年）\n"
        u"一、发展现状\n（一）工作成效\n建成小型水库18座，自来水普及率达到93%"
        u"。\n（二）存在问题\n仍有26处山洪沟未治理。\n"
        u"二、主要目标\n2023年，全县治理水土流失面积35平方公里。到2026年，自来水普及率达到96%。\n"
        u"三、重点任务\n（一）加快水库除险。近年来，已完成8座水库除险加固。2025年底前，完成剩余12座水库除险加固。\n"_s));
    REQUIRE(plan.requirements.size() == 2);
    CHECK(plan.requirements[0].text == u"到2026年，自来水普及率达到96%");
    CHECK(plan.requirements[1].text == u"2025年底前，完成剩余12座水库除险加固");
}
