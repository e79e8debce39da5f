// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/notes.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::plan;

TEST_CASE("notes stand in brackets anywhere in a paragraph", "[plan][notes]")
{
    const QString text = u"推行绿色设计。（县工信局牵头）到2024年，建成回收体系。（县商务局、县供销社负责）"_s;
    const std::vector<FoundNote> notes = findNotes(text, 0);
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].span.in(text) == u"（县工信局牵头）");
    CHECK(notes[1].span.in(text) == u"（县商务局、县供销社负责）");
    CHECK(notes[1].units.lead == QStringList{u"县商务局"_s, u"县供销社"_s});
    CHECK_FALSE(notes[0].insideSentence);
}

TEST_CASE("other brackets are no notes", "[plan][notes]")
{
    CHECK(findNotes(u"落实《关于加强管理的通知》（县办发〔2024〕5号）要求，建立村（社区）台账（以下简称台账）。", 0)
              .empty());
    CHECK(findNotes(u"（一）加强领导。", 3).empty());
    CHECK(findNotes(u"联合执法（含县市场监管局、县公安局）每年开展2次。", 0).empty());
}

TEST_CASE("a role in mid sentence binds nothing else", "[plan][notes]")
{
    const std::vector<FoundNote> notes =
        findNotes(u"技能鉴定由行业部门组织（技工院校内由人社部门负责），结果互认。", 0);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].insideSentence);
    CHECK(notes[0].units.lead == QStringList{u"人社部门"_s});
}

TEST_CASE("labelled lines and sentences are notes without brackets", "[plan][notes]")
{
    const std::vector<FoundNote> line = findNotes(u"责任单位：区行政审批局；配合单位：区公安分局", 0);
    REQUIRE(line.size() == 1);
    CHECK(line[0].units.lead == QStringList{u"区行政审批局"_s});
    CHECK(line[0].units.with == QStringList{u"区公安分局"_s});
    const QString text = u"压缩开办时间。牵头单位：区市场监管局。"_s;
    const std::vector<FoundNote> behind = findNotes(text, 0);
    REQUIRE(behind.size() == 1);
    CHECK(behind[0].span.in(text) == u"牵头单位：区市场监管局");
}

TEST_CASE("names alone are a note behind the last sentence", "[plan][notes]")
{
    const std::vector<FoundNote> notes = findNotes(u"更新收运车辆。（城管办、财政所）", 0);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].units.lead == QStringList{u"城管办"_s, u"财政所"_s});
    CHECK(findNotes(u"硬化村道5公里。[规建办、各村]", 0).size() == 1);
    CHECK(findNotes(u"更新收运车辆。（此件公开发布）", 0).empty());
    CHECK(findNotes(u"新建便民场所（文化站、图书室）。", 0).empty());
}

TEST_CASE("a line may only say who or by when", "[plan][notes]")
{
    CHECK(isNoteLine(u"责任单位：县财政局"));
    CHECK(isNoteLine(u"（县财政局牵头负责）。"));
    CHECK(isNoteLine(u"完成时限：2024年6月底"));
    CHECK_FALSE(isNoteLine(u"具体措施："));
    CHECK_FALSE(isNoteLine(u"县财政局要及时拨付。（县财政局负责）"));
    CHECK_FALSE(isNoteLine(u""));
}

TEST_CASE("a note may only say that the first of the names leads", "[plan][notes]")
{
    const std::vector<FoundNote> notes =
        findNotes(u"推行绿色设计。（县工信局、县商务局负责）（排在首位的为牵头单位，下同）", 0);
    REQUIRE(notes.size() == 2);
    CHECK_FALSE(notes[0].firstLeads);
    CHECK(notes[1].firstLeads);
    CHECK(notes[1].units.lead.isEmpty());
}

TEST_CASE("notes are found in one pass", "[plan][notes][pathological]")
{
    constexpr qsizetype size = 100'000;
    for (const QString& unit :
         {u"（"_s, u"）"_s, u"（（）"_s, u"（县教育局负责）"_s, u"责任单位："_s, u"。责任单位：县教育局"_s}) {
        INFO(unit.toStdString());
        (void)findNotes(unit.repeated(size / unit.size()), 0);
    }
    SUCCEED();
}

TEST_CASE("a label may stand in brackets, and a note say how many items it binds", "[plan][notes]")
{
    const QString text = u"开展视力筛查。【责任单位】县教育局、县卫健局"_s;
    const std::vector<FoundNote> label = findNotes(text, 0);
    REQUIRE(label.size() == 1);
    CHECK(label[0].span.in(text) == u"【责任单位】县教育局、县卫健局");
    CHECK(label[0].units.lead == QStringList{u"县教育局"_s, u"县卫健局"_s});
    const std::vector<FoundNote> several = findNotes(u"（以上2项由各乡镇人民政府负责，县财政局配合）", 0);
    REQUIRE(several.size() == 1);
    CHECK(several[0].items == 2);
    CHECK(several[0].units.lead == QStringList{u"各乡镇人民政府"_s});
    CHECK(several[0].units.with == QStringList{u"县财政局"_s});
}
