// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

static QStringList clauses(const QString& text)
{
    const Document document = test::asDocument(text);
    const plan::Outline outline = plan::readOutline(document);
    CHECK(test::brokenSpans(document, outline) == QStringList());
    return test::clauseLines(outline);
}

TEST_CASE("items that go on behind semicolons are items", "[plan]")
{
    CHECK(clauses(u"青石县2025年道路养护计划\n一、任务\n①清扫路面；②修补坑槽3处；③每周巡查1次。\n"_s) ==
          QStringList{u"0 一 任务"_s, u"0 一/① -"_s, u"0 一/② -"_s, u"0 一/③ -"_s});
    CHECK(clauses(u"青石县2025年道路养护计划\n一、任务\n1.清扫路面；2.修补坑槽。\n"_s) ==
          QStringList{u"0 一 任务"_s, u"0 一/1 -"_s, u"0 一/2 -"_s});
    CHECK(clauses(u"青石县2025年道路养护计划\n一、任务\n（一）养护。范围：1.县道；2.乡道；3.村道。\n"_s) ==
          QStringList{u"0 一 任务"_s, u"0 一/（一） 养护"_s});
    CHECK(clauses(u"青石县2025年道路养护计划\n一、任务\n1.修补坑槽；3.5万平方米以上的另行报批。\n"_s).size() == 2);
}

TEST_CASE("items that stand on one line", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务\n（1）清扫路面    （2）修补坑槽    （3）疏通边沟\n（4）每周巡查\n"_s) ==
        QStringList{u"0 一 任务"_s, u"0 一/（1） 清扫路面"_s, u"0 一/（2） 修补坑槽"_s, u"0 一/（3） 疏通边沟"_s,
                    u"0 一/（4） 每周巡查"_s});
}

TEST_CASE("what only says who or by when makes no heading of the sentence above", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务\n1.修补破损路面，疏通边沟。\n责任单位：县公路中心\n完成时限：6月底前\n2.整治隐患。\n逐条登记路侧险要路段。\n"_s) ==
        QStringList{u"0 一 任务"_s, u"0 一/1 -"_s, u"0 一/2 整治隐患"_s});
    CHECK(
        clauses(u"青石县2025年道路养护计划\n一、严格程序　　检查人员不得少于2人。\n二、加强领导  列入目标考核。\n"_s) ==
        QStringList{u"0 一 严格程序"_s, u"0 二 加强领导"_s});
    CHECK(
        clauses(
            u"青石镇防汛预案\n1 总则\n1.1 目的\n为防汛制定。\n1.2 依据\n防洪法。\n2 响应\n2.1 IV级响应\n每日会商。\n2.3 III级响应\n"_s)
            .size() == 6);
}

TEST_CASE("numbers that run on through the chapters nest under them", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、日常养护\n1.清扫路面。每周两次。\n二、大中修\n2.修复破损。汛后完成。\n（一）组织方式\n3.公开招标。\n（1）编制文件\n①核对清单\n"_s) ==
        QStringList{u"0 一 日常养护"_s, u"0 一/1 清扫路面"_s, u"0 二 大中修"_s, u"0 二/2 修复破损"_s,
                    u"0 二/（一） 组织方式"_s, u"0 二/（一）/3 公开招标"_s, u"0 二/（一）/3/（1） 编制文件"_s,
                    u"0 二/（一）/3/（1）/① 核对清单"_s});
}

TEST_CASE("gaps and repeats in the numbering are kept as they stand", "[plan]")
{
    CHECK(clauses(u"青石县2025年道路养护计划\n一、目标\n三、任务\n三、保障\n九、附则\n"_s) ==
          QStringList{u"0 一 目标"_s, u"0 三 任务"_s, u"0 三 保障"_s, u"0 九 附则"_s});
}

TEST_CASE("enumerations inside a paragraph are no clauses", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务\n一是清扫路面；二是修补坑槽。主要包括：1.县道；2.乡道；3.村道。一、二级公路优先，占比3.5%。\n第一条规定的情形除外。\n"_s) ==
        QStringList{u"0 一 任务"_s});
}

TEST_CASE("markers inside a flattened paragraph are found", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务。（一）清扫路面。每周两次。（二）修补坑槽。随坏随补。\n二、要求（一）压实责任。各镇负责。（二）按时上报。每月上报。\n"_s) ==
        QStringList{u"0 一 任务"_s, u"0 一/（一） 清扫路面"_s, u"0 一/（二） 修补坑槽"_s, u"0 二 要求"_s,
                    u"0 二/（一） 压实责任"_s, u"0 二/（二） 按时上报"_s});
}

TEST_CASE("numbers go on inside a flattened paragraph, whatever stands before them", "[plan]")
{
    // Behind a note with brackets inside; behind a heading with a comma; through the chapters; where a stop was lost.
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、全面排查，掌握底数（一）清扫路面。每周两次。（各镇（街道）负责）（二）修补坑槽。随坏随补。二、压实责任（三）按时上报。每月上报。（四）定期通报。每季度通报。\n"_s) ==
        QStringList{u"0 一 全面排查，掌握底数"_s, u"0 一/（一） 清扫路面"_s, u"0 一/（二） 修补坑槽"_s,
                    u"0 二 压实责任"_s, u"0 二/（三） 按时上报"_s, u"0 二/（四） 定期通报"_s});
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务1.清扫路面。每周两次。责任单位：县交通运输局2.修补坑槽。随坏随补。责任单位：各镇人民政府二、要求3.按时上报。每月上报。\n"_s) ==
        QStringList{u"0 一 任务"_s, u"0 一/1 清扫路面"_s, u"0 一/2 修补坑槽"_s, u"0 二 要求"_s, u"0 二/3 按时上报"_s});
    CHECK(
        clauses(
            u"青石县道路管理办法第一章 总则第一条 为加强管理，制定本办法。第二条 本办法适用于县道。第二章 养护第三条 各镇每周清扫两次。\n"_s) ==
        QStringList{u"0 第一章 总则"_s, u"0 第一章/第一条 -"_s, u"0 第一章/第二条 -"_s, u"0 第二章 养护"_s,
                    u"0 第二章/第三条 -"_s});
}

TEST_CASE("what only looks like the next number is none", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务\n每周二、周三清扫，按照方案第（二）项和附件二、附件三的标准，对二、三级道路先行养护，系数为2.5，《规程（二）》另行印发。\n二、要求\n按时上报。\n"_s) ==
        QStringList{u"0 一 任务"_s, u"0 二 要求"_s});
}

TEST_CASE("marks of plain-text headings are no words", "[plan]")
{
    CHECK(
        clauses(
            u"# 青石县2025年道路养护计划\n## 一、任务\n（一）清扫路面\n——每周清扫两次。\n## 二、要求\n#3泵站不在范围内。\n"_s) ==
        QStringList{u"0 一 任务"_s, u"0 一/（一） 清扫路面"_s, u"0 二 要求"_s});
}

TEST_CASE("a list of attachments holds no clauses", "[plan]")
{
    CHECK(
        clauses(
            u"青石县2025年道路养护计划\n一、任务\n清扫路面。\n附件：1.养护路段表\n2.经费测算表\n青石县交通运输局\n2025年3月5日\n"_s) ==
        QStringList{u"0 一 任务"_s});
}

TEST_CASE("two plans in one file are two parts", "[plan]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"青石县绿化三年行动计划\n（2024—2026年）\n为改善环境，制定本计划。\n一、目标\n绿化率达到40%。\n二、任务\n植树。\n青石县2024年绿化工作要点\n2024年工作要求如下。\n一、植树\n种植1万株。\n二、管护\n定期浇水。\n"_s));
    REQUIRE(outline.parts.size() == 2);
    CHECK(outline.parts[0].title == u"青石县绿化三年行动计划（2024—2026年）");
    CHECK(outline.parts[0].planYear == 0);
    CHECK(outline.parts[1].title == u"青石县2024年绿化工作要点");
    CHECK(outline.parts[1].planYear == 2024);
    CHECK(test::clauseLines(outline) == QStringList{u"0 一 目标"_s, u"0 二 任务"_s, u"1 一 植树"_s, u"1 二 管护"_s});
}

TEST_CASE("the roles of paragraphs say what is plan and what is cover", "[plan]")
{
    const auto outline = plan::readOutline(test::asDocument(
        u"青石县人民政府办公室\n关于印发2025年防汛工作要点的通知\n青政办发〔2025〕7号\n各镇人民政府：\n现将要点印发给你们。\n青石县人民政府办公室\n2025年3月5日\n2025年防汛工作要点\n为做好防汛工作，制定本要点。\n一、压实责任\n（一）包保到人。县领导包保水库。\n各镇要将本要点落实情况于年底前上报。\n抄送：县委办公室。\n"_s));
    REQUIRE(outline.paragraphs.size() == 13);
    const auto role = [&](size_t i) { return outline.paragraphs[i].role; };
    CHECK(role(0) == plan::Role::Cover);
    CHECK(role(6) == plan::Role::Cover);
    CHECK(role(7) == plan::Role::Title);
    CHECK(role(8) == plan::Role::Body);
    CHECK(role(9) == plan::Role::Heading);
    CHECK(role(10) == plan::Role::Heading);
    CHECK(outline.paragraphs[10].text.text().sliced(outline.paragraphs[10].bodyBegin) == u"县领导包保水库。");
    CHECK(role(11) == plan::Role::Body);
    CHECK(outline.paragraphs[11].clause == -1); // closing words belong to no clause
    CHECK(role(12) == plan::Role::Cover);
}
