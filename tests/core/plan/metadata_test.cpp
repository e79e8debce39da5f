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
    for (const QStringView no : {QStringView(u"2025年3月"), QStringView(u"2025年3月5日印发"), QStringView(u"2025年2月30日"), QStringView(u"3月5日"), QStringView(u"12025-03-05"), QStringView(u"")})
        CHECK_FALSE(plan::wholeDate(no).isValid());
}

TEST_CASE("document numbers are told in any brackets", "[plan]")
{
    CHECK(plan::documentNumberLength(u"青政办发〔2025〕7号") == 12);
    CHECK(plan::documentNumberLength(u"青政办发(2025)7号") == 12);
    CHECK(plan::documentNumberLength(u"青政办发[2025]第17号文") == 14);
    CHECK(plan::documentNumberLength(u"〔2025〕7号") == 0);
    CHECK(plan::documentNumberLength(u"青政办发〔25〕7号") == 0);
    CHECK(plan::documentNumberLength(u"青政办发〔2025〕7条") == 0);
}

TEST_CASE("a title says the year or the years", "[plan]")
{
    CHECK(plan::yearOfTitle(u"青石县2025年防汛工作要点") == 2025);
    CHECK(plan::yearOfTitle(u"青石县防汛三年行动计划（2024—2026年）") == 0);
    CHECK(plan::yearOfTitle(u"青石县防汛工作方案（2025年版）") == 0);
    CHECK(plan::periodOfTitle(u"青石县防汛三年行动计划（2024—2026年）") == std::pair(QDate(2024, 1, 1), QDate(2026, 12, 31)));
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
    const auto outline = plan::readOutline(test::asDocument(u"青石县2025年防汛工作方案\n为落实某政发〔2024〕3号文件，自2025年3月5日起执行。\n一、目标\n2025年6月1日前完成。\n"_s));
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
        if (kind == u"title_suffix") CHECK_FALSE(words.titleSuffixes.endingOf(example).isEmpty());
        else if (kind == u"notice_suffix") CHECK_FALSE(words.noticeSuffixes.endingOf(example).isEmpty());
        else if (kind == u"body_suffix") CHECK(plan::isBodyName(example));
        else if (kind == u"furniture" || kind == u"furniture_anywhere") CHECK(plan::furnitureKind(example) != QLatin1StringView());
        else if (kind.startsWith(u"label_")) CHECK(words.labels.contains(row[1]));
        else CHECK((kind == u"cited_suffix" || kind == u"edition" || kind == u"tool" || kind == u"closing"));
    }
}
