// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;

static plan::Outline outlineOf(const QString& text)
{
    const Document document = test::asDocument(text);
    plan::Outline outline = plan::readOutline(document);
    CHECK(test::brokenSpans(document, outline) == QStringList());
    return outline;
}

static bool hasNoise(const plan::Outline& outline, QStringView why)
{
    return std::ranges::any_of(outline.noise, [why](const auto& noise) { return noise.why == why; });
}

TEST_CASE("a page break inside a sentence is mended", "[plan]")
{
    const auto outline = outlineOf(
        u"青石县防汛工作方案\n\n一、工作目标\n\n（一）压实责任。各镇要落实包保责任人，每月巡查不少\n\n于2次。做好记录。\n\n（二）备足物资。县应急局统一储备。\n"_s);
    CHECK(test::clauseLines(outline) ==
          QStringList{u"0 一 工作目标"_s, u"0 一/（一） 压实责任"_s, u"0 一/（二） 备足物资"_s});
    CHECK(test::matter(outline).contains(u"（一）压实责任。各镇要落实包保责任人，每月巡查不少于2次。做好记录。"_s));
    CHECK(hasNoise(outline, u"break_in_sentence"));
}

TEST_CASE("a line that breaks off behind a comma goes on", "[plan]")
{
    QString lines = u"青石县防汛工作方案\n一、工作目标\n"_s;
    for (int i = 0; i < 6; ++i)
        lines += u"县防汛指挥部统一调度各类抢险力量和物资，各镇街道落实包保责任人，主要\n河道水位全面受控。\n"_s;
    lines +=
        u"加强监测预报预警，县水文站每小时报送一次水情，每天会商研判不少于两次，\n储备\n编织袋不少于3万条，组建抢险队伍。\n"_s;
    const auto outline = outlineOf(lines);
    CHECK(test::matter(outline).contains(
        u"加强监测预报预警，县水文站每小时报送一次水情，每天会商研判不少于两次，储备编织袋不少于3万条，组建抢险队伍。"_s));
}

TEST_CASE("paragraphs on lines of their own stay apart", "[plan]")
{
    const auto outline = outlineOf(
        u"青石县防汛工作方案\n一、工作目标\n全县不发生溃坝事件。\n主要河道安全度汛。\n责任单位：县水利局\n完成时限：2025年5月底前\n"_s);
    CHECK(test::matter(outline) == QStringList{u"一、工作目标"_s, u"全县不发生溃坝事件。"_s, u"主要河道安全度汛。"_s,
                                               u"责任单位：县水利局"_s, u"完成时限：2025年5月底前"_s});
}

TEST_CASE("page numbers and menus are no part of the plan", "[plan]")
{
    const auto outline = outlineOf(
        u"首页    政务公开    政务服务    互动交流\n当前位置：首页 > 文件\n青石县防汛工作方案\n一、工作目标\n全县水库安全度\n— 2 —\n汛，不发生溃坝事件。\n二、工作要求\n各镇要高度重视。\n扫一扫在手机打开当前页\n"_s);
    CHECK(test::clauseLines(outline) == QStringList{u"0 一 工作目标"_s, u"0 二 工作要求"_s});
    CHECK(hasNoise(outline, u"page_number"));
    CHECK(hasNoise(outline, u"web_furniture"));
    for (const QString& words : test::matter(outline)) CHECK_FALSE(words.contains(u"扫一扫"));
}

TEST_CASE("debris inside the words is reported", "[plan]")
{
    const auto outline =
        outlineOf(u"青石县防汛工作方案\n(一）加强巡查。企业 and 群众共同参与\uFFFD\uFFFD，组 织演练。\n"_s);
    CHECK(hasNoise(outline, u"mixed_brackets"));
    CHECK(hasNoise(outline, u"foreign_word"));
    CHECK(hasNoise(outline, u"mojibake"));
    CHECK(hasNoise(outline, u"stray_space"));
}

TEST_CASE("page numbers that stand in the middle of a line are taken out of it", "[plan]")
{
    const auto outline = outlineOf(
        u"青石县防汛工作方案\n一、工作目标\n全县水库安全度- 1 -汛，2024-06-30前完成检查，报表编号为A-1-3。县水利局每月巡查不— 2 —少于2次。\n"_s);
    const QStringList words = test::matter(outline);
    CHECK(words.contains(u"全县水库安全度汛，2024-06-30前完成检查，报表编号为A-1-3。县水利局每月巡查不少于2次。"_s));
    CHECK(std::ranges::count_if(outline.noise, [](const auto& noise) { return noise.why == u"page_number"; }) == 2);
}

TEST_CASE("what the page has behind the last sentence of a line leaves the sentences alone", "[plan]")
{
    const auto outline = outlineOf(
        u"青石县防汛工作方案\n一、工作目标\n全县水库安全度汛。县水利局每月通报进展。【打印本页】　【关闭窗口】 版权所有：青石县人民政府\n"_s);
    CHECK(test::matter(outline).contains(u"全县水库安全度汛。县水利局每月通报进展。"_s));
    CHECK(hasNoise(outline, u"web_furniture"));
}

TEST_CASE("lines that were wrapped at a count of characters go on, narrow as figures make them", "[plan]")
{
    QString lines = u"青石县防汛工作方案\n一、工作目标\n"_s;
    for (int i = 0; i < 6; ++i)
        lines += u"　　县防汛指挥部统一调度各类抢险力量和物资，各镇街道落实包保\n责任人，主要河道水位全面受控。\n"_s;
    lines +=
        u"　　完善预案。县水利局2025—2027年每年安排2000万元用于\n险段整治，3月底前完成80%。各镇同步推进防汛指挥平台\n适老化、网站地图更新和手机版应用，每年检查2次。\n"_s;
    const auto outline = outlineOf(lines);
    CHECK(test::matter(outline).contains(
        u"完善预案。县水利局2025—2027年每年安排2000万元用于险段整治，3月底前完成80%。各镇同步推进防汛指挥平台适老化、网站地图更新和手机版应用，每年检查2次。"_s));
}
