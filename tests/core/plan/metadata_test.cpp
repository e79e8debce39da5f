// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/metadata.h"

#include "core/base/lexicon.h"
#include "core/plan/dates.h"
#include "core/plan/documentnumber.h"
#include "core/plan/furniture.h"
#include "core/plan/signature.h"
#include "core/plan/words.h"
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("papers are dated in several ways", "[plan]")
{
    CHECK(plan::wholeDate(u"2025年3月5日") == QDate(2025, 3, 5));
    CHECK(plan::wholeDate(u"二〇二五年十一月二十三日") == QDate(2025, 11, 23));
    CHECK(plan::wholeDate(u"二○二五年三月十日") == QDate(2025, 3, 10));
    CHECK(plan::wholeDate(u"2025-03-05") == QDate(2025, 3, 5));
    CHECK(plan::wholeDate(u"2025.3.5") == QDate(2025, 3, 5));
    for (const QStringView no :
         {QStringView(u"2025年3月"), QStringView(u"2025年3月5日印发"), QStringView(u"2025年2月30日"),
          QStringView(u"3月5日"), QStringView(u"12025-03-05"), QStringView(u"")})
        CHECK_FALSE(plan::wholeDate(no).isValid());
}

TEST_CASE("document numbers are told in any brackets", "[plan]")
{
    CHECK(plan::documentNumberLength(u"青政办发〔2025〕7号") == 12);
    CHECK(plan::documentNumberLength(u"青政办发(2025)7号") == 12);
    CHECK(plan::documentNumberLength(u"青政办发[2025]第17号文") == 14);
    CHECK(plan::documentNumberLength(u"青政办 [2025] 17 号") == 15);
    CHECK(plan::documentNumberLength(u"〔2025〕7号") == 0);
    CHECK(plan::documentNumberLength(u"青政办发〔25〕7号") == 0);
    CHECK(plan::documentNumberLength(u"青政办发〔2025〕7条") == 0);
}

TEST_CASE("a title says the year or the years", "[plan]")
{
    CHECK(plan::yearOfTitle(u"青石县2025年防汛工作要点") == 2025);
    CHECK(plan::yearOfTitle(u"青石县防汛三年行动计划（2024—2026年）") == 0);
    CHECK(plan::yearOfTitle(u"青石县防汛工作方案（2025年版）") == 0);
    CHECK(plan::periodOfTitle(u"青石县防汛三年行动计划（2024—2026年）") ==
          std::pair(QDate(2024, 1, 1), QDate(2026, 12, 31)));
    CHECK(plan::periodOfTitle(u"青石县“十四五”水利发展规划") == std::pair(QDate(2021, 1, 1), QDate(2025, 12, 31)));
    CHECK_FALSE(plan::periodOfTitle(u"青石县2025年防汛工作要点"));
}

TEST_CASE("an index block gives number, dates and issuer", "[plan]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"索引号：QS001-2025-0007  主题分类：水利\n发文机关：青石县人民政府  成文日期：2025年03月05日\n发文字号：青政发〔2025〕7号  发布日期：2025-03-08\n青石县2025年防汛工作方案\n各镇人民政府：\n现就防汛工作制定本方案。\n一、目标\n安全度汛。\n"_s));
    const auto& metadata = outline.metadata;
    CHECK(metadata.title == u"青石县2025年防汛工作方案");
    CHECK(metadata.docNumber == u"青政发〔2025〕7号");
    CHECK(metadata.issuer == u"青石县人民政府");
    CHECK(metadata.writtenOn == QDate(2025, 3, 5));
    CHECK(metadata.publishedOn == QDate(2025, 3, 8));
    CHECK(metadata.addressees == QStringList{u"各镇人民政府"_s});
}

TEST_CASE("the labels of an index block may stand in brackets", "[plan]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"【索引号】：QS001-2025-0007 【发文机关】：青石县水利局 【成文日期】：2025-03-05\n[文号]:青水发〔2025〕7号 [发布日期]:2025-03-08\n青石县2025年防汛工作方案\n一、目标\n安全度汛。\n"_s));
    CHECK(outline.metadata.issuer == u"青石县水利局");
    CHECK(outline.metadata.writtenOn == QDate(2025, 3, 5));
    CHECK(outline.metadata.docNumber == u"青水发〔2025〕7号");
    CHECK(outline.metadata.publishedOn == QDate(2025, 3, 8));
}

TEST_CASE("what the paper does not say stays empty", "[plan]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"青石县2025年防汛工作方案\n为落实某政发〔2024〕3号文件，自2025年3月5日起执行。\n一、目标\n2025年6月1日前完成。\n"_s));
    CHECK(outline.metadata.docNumber.isEmpty());
    CHECK_FALSE(outline.metadata.writtenOn.isValid());
    CHECK_FALSE(outline.metadata.publishedOn.isValid());
    CHECK(outline.metadata.issuer.isEmpty());
}

TEST_CASE("the words of papers.tsv do what their examples say", "[plan]")
{
    const auto& words = plan::PaperWords::shipped();
    for (const QStringList& row : lexiconRows(u"papers"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        const QString& kind = row[0];
        const QString& example = row[2];
        CHECK(example.contains(row[1]));
        if (kind == u"title_suffix")
            CHECK_FALSE(words.titleSuffixes.endingOf(example).isEmpty());
        else if (kind == u"notice_suffix")
            CHECK_FALSE(words.noticeSuffixes.endingOf(example).isEmpty());
        else if (kind == u"body_suffix")
            CHECK(plan::isBodyName(example));
        else if (kind == u"furniture" || kind == u"furniture_anywhere")
            CHECK(plan::furnitureKind(example) != QLatin1StringView());
        else if (kind == u"foot")
            CHECK(words.foot.standsIn(example));
        else if (kind.startsWith(u"label_"))
            CHECK(words.labels.contains(row[1]));
        else
            CHECK((kind == u"cited_suffix" || kind == u"edition" || kind == u"tool" || kind == u"closing"));
    }
}

TEST_CASE("an index block may have neither colons nor lines of its own", "[plan]")
{
    const plan::Metadata read =
        plan::readOutline(
            test::asDocument(
                u"索引号\t1100000/2024-7\t公开目录\t规划计划\n发布机构\t青石县水利局\t公开日期\t2024年4月12日\n文 "
                u"号\t青水发〔2024〕9号\t有效性\t有效\n\n"
                "青石县水利局关于印发2024年水利工作要点的通知\n\n各乡镇水利站：\n现将要点印发给你们。\n青石县水利局\n2024年4月10日\n2024年水利工作要点\n一、防汛\n修堤。\n"_s))
            .metadata;
    CHECK(read.title == u"青石县水利局关于印发2024年水利工作要点的通知");
    CHECK(read.docNumber == u"青水发〔2024〕9号");
    CHECK(read.publishedOn == QDate(2024, 4, 12));
    CHECK(read.writtenOn == QDate(2024, 4, 10));
}

TEST_CASE("an index block may set values below their labels", "[plan]")
{
    const plan::Metadata read =
        plan::readOutline(
            test::asDocument(u"  • 索引号:\n\n    6100/2024-5\n  • 来源:\n\n  • 发文日期:\n\n    2024年4月9日 16:40\n  "
                             u"• 发布日期:\n\n    2024年4月12日 16:34\n  • 内容概述:\n\n"
                             "青石县2024年水利工作要点\n一、防汛\n修堤。\n青石县水利局\n2024年4月6日\n"_s))
            .metadata;
    CHECK(read.publishedOn == QDate(2024, 4, 12));
    CHECK(read.writtenOn == QDate(2024, 4, 6)); // the signature, not when the page was made
}

TEST_CASE("an index block may stand in a table of bars", "[plan]")
{
    const plan::Metadata read =
        plan::readOutline(
            test::asDocument(
                u"索引号: | 1134/202311-00052 | 组配分类: | 规划计划 |\n发布机构: | 青石县水利局 | 主题分类: | 水利 "
                u"|\n名称: | 青石县2024年水利工作安排 | 文号: | 青水〔2023〕88号 |\n"
                "公开日期: | 2023-11-06 | 发布日期: | 2023-11-07 | |\n青石县2024年水利工作安排 |\n一、防汛\n修堤。\n"_s))
            .metadata;
    CHECK(read.title == u"青石县2024年水利工作安排");
    CHECK(read.docNumber == u"青水〔2023〕88号");
    CHECK(read.issuer == u"青石县水利局");
    CHECK(read.publishedOn == QDate(2023, 11, 7));
}

TEST_CASE("debris around a paper", "[plan]")
{
    const plan::Metadata read =
        plan::readOutline(
            test::asDocument(
                u"青石县水利局关于印发2024年水利工作要点的通知\n您当前的位置：首页 > "
                u"公开\n\n青石县水利局关于印发2024年水利工作要点的通知\n\n各乡镇人民政府：\n现将要点印发给你们。\n?\n"
                "???????????? ?青石县水利局\n????????? 2024年4月10日\n（此件公开发布）\n?\n2024年水利工作要点\n?\n一、防汛\n修堤。\n"_s))
            .metadata;
    CHECK(read.title == u"青石县水利局关于印发2024年水利工作要点的通知");
    CHECK(read.issuer == u"青石县水利局");
    CHECK(read.writtenOn == QDate(2024, 4, 10));
}

TEST_CASE("titles over several lines", "[plan]")
{
    const auto title = [](const QString& text) { return plan::readOutline(test::asDocument(text)).metadata.title; };
    CHECK(
        title(
            u"青石县人民政府关于全面推行\n河道巡查制度水情通报制度\n工程管护制度的实施意见\n各乡镇人民政府：\n一、目标\n修堤。\n"_s) ==
        u"青石县人民政府关于全面推行河道巡查制度水情通报制度工程管护制度的实施意见");
    CHECK(title(u"青石县水利局\n2024年河道清淤专项行动方案\n\n为做好清淤工作，制定本方案。\n一、目标\n清淤。\n"_s) ==
          u"青石县水利局2024年河道清淤专项行动方案");
    CHECK(
        title(u"青石县供水管理办法\n（2022年12月8日县政府常务会议通过）\n第一章 总则\n第一条 为供水制定本办法。\n"_s) ==
        u"青石县供水管理办法");
    CHECK(title(u"青石县河道清淤行动计划\n（2024—2026年）\n一、目标\n清淤。\n"_s) ==
          u"青石县河道清淤行动计划（2024—2026年）");
}

TEST_CASE("pages that a browser prints", "[plan]")
{
    for (const QStringView line : {QStringView(u"https://www.example.gov.cn/art/2024/5/8/a.html    1/3"),
                                   QStringView(u"青石县水利局工作方案      2024/5/8 09:20"),
                                   QStringView(u"2024/5/8 09:20   工作方案"), QStringView(u"【打印】  【关闭】")})
        CHECK(plan::furnitureKind(line) == "web_furniture"_L1);
    for (const QStringView line :
         {QStringView(u"主办单位：青石县水利局"), QStringView(u"承办单位：青石县供水公司"),
          QStringView(u"2024/5/8前完成"), QStringView(u"1/3以上的村完成清淤"), QStringView(u"【责任单位：县水利局】")})
        CHECK(plan::furnitureKind(line).isEmpty());
}

TEST_CASE("a citation is neither the paper itself nor a form", "[plan]")
{
    const auto cited = [](const QString& text) {
        QStringList titles;
        for (const auto& citation : plan::readOutline(test::asDocument(text)).citations) titles += citation.title;
        return titles;
    };
    CHECK(
        cited(
            u"2024年青石县水利工作要点\n根据《青石县防汛应急预案》，制定了《青石县2024年水利工作要点》。\n一、防汛\n填写《隐患排查统计表》（附件1）上报。\n"_s) ==
        QStringList{u"青石县防汛应急预案"_s});
}

TEST_CASE("labels and values may stand on lines of their own", "[plan]")
{
    const auto& metadata =
        plan::readOutline(
            test::asDocument(
                u"索引号\nQS001-2025-0007\n发文字号\n青政发〔2025〕7号\n发文机关\n青石县人民政府\n成文日期\n2025-03-"
                u"05\n发布日期\n2025-03-08\n"
                "青石县2025年防汛工作方案\n各镇人民政府：\n现就防汛工作制定本方案。\n一、目标\n安全度汛。\n"_s))
            .metadata;
    CHECK(metadata.title == u"青石县2025年防汛工作方案");
    CHECK(metadata.docNumber == u"青政发〔2025〕7号");
    CHECK(metadata.issuer == u"青石县人民政府");
    CHECK(metadata.writtenOn == QDate(2025, 3, 5));
    CHECK(metadata.publishedOn == QDate(2025, 3, 8));
}

TEST_CASE("the menu and the foot of a printed web page are no part of the paper", "[plan][furniture]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"首页 政务公开 办事服务 互动交流\n赛事服务\n首页 "
        u">详情\n青石县水利局等3部门关于印发《青石县防汛行动计划（2025—2027年）》的通知\n发布时间：2025-03-"
        u"08\n各镇人民政府：\n现将《青石县防汛行动计划（2025—2027年）》印发给你们，请认真贯彻落实。\n"
        "青石县防汛行动计划（2025—2027年）\n一、加强巡查\n各镇每月至少巡查2次。\n青石县水利局\n2025年3月5日\n省人大 "
        "省政协\n中国政府网 省级部门网站\n本服务提供单位：青石县经信局 "
        "支持电话：0000-1234567\n扫码进入手机应用\n隐私政策 网站声明\n"
        "备案：青ICP备00000000号 网站标识码：0000000000\n"_s));
    CHECK(outline.metadata.title == u"青石县水利局等3部门关于印发《青石县防汛行动计划（2025—2027年）》的通知");
    CHECK(test::matter(outline).filter(u"扫码"_s).isEmpty());
    CHECK(test::matter(outline).filter(u"提供单位"_s).isEmpty());
    CHECK(test::matter(outline).filter(u"巡查2次"_s).size() == 1);
    // Without such a foot the same words belong to the paper.
    CHECK(test::matter(plan::readOutline(test::asDocument(
                           u"青石县活动方案\n一、组织\n各镇要办好活动。\n网站主办单位：青石县文旅局\n"_s)))
              .filter(u"主办单位"_s)
              .size() == 1);
}

TEST_CASE("a signature may go over two lines and say whose seal it bears", "[plan]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"关于印发《青石县智能制造实施方案（2024—2027年）》的通知\n各镇经信办：\n现将方案印发给你们，请结合实际抓好落实"
        u"。\n青石县制造业高质量发展（数字经济）\n领导小组办公室（代章）\n2024年9月2日\n"
        "青石县智能制造实施方案（2024—2027年）\n一、目标\n各镇每年培育2家企业。\n"_s));
    CHECK(outline.metadata.issuer == u"青石县制造业高质量发展（数字经济）领导小组办公室");
    CHECK(outline.metadata.writtenOn == QDate(2024, 9, 2));
    CHECK(plan::withoutSeal(u"某县人民政府办公室（代章）") == u"某县人民政府办公室");
    CHECK(plan::withoutSeal(u"某县（某局）") == u"某县（某局）");
}
