// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/integrity/irregularity.h"
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;
using duibiao::test::County;
using Kind = Irregularity::Kind;

namespace {

const QString planText = uR"(清河县2024年节水工作要点

清政办发〔2024〕3号

一、重点任务
（一）各单位全年开展节水宣传活动不少于2次。
（二）各单位每年至少组织1次节水器具检查。
（三）2024年年底前，各单位要完成用水台账核对。

                                清河县人民政府办公室
                                  2024年3月5日
)"_s;

/// A long account of a year, told by `unit`.
QString account(const QString& unit)
{
    return u"清河县%1年度节水工作总结\n\n一、工作开展情况\n"
           "4月11日在文化广场摆放展板十二块，向赶集群众讲解水表读数和漏水自查的办法，发放购物袋三百余只。"
           "5月20日邀请水厂老师傅走进机关食堂，当场演示更换龙头垫片，后勤同志轮流上手练习。"
           "9月2日组织业务培训，围绕定额管理、计量器具检定和超计划加价收费三个专题授课，参训人员当天完成测验。"
           "11月15日完成用水台账核对，逐栋楼比对抄表记录，纠正错登水表七块，补登两块，资料已装订成册。\n\n"
           "清河县%1\n2025年1月6日\n"_s.arg(unit);
}

std::vector<Irregularity> of(const County& county, Kind kind)
{
    std::vector<Irregularity> found;
    for (const Irregularity& each : county.composed().irregularities)
        if (each.kind == kind) found.push_back(each);
    return found;
}

} // namespace

TEST_CASE("the report of another unit under a new name is told, with the words that both have", "[check][integrity]")
{
    County county(planText);
    county.submit(u"水利局.txt"_s, account(u"水利局"_s));
    CHECK(of(county, Kind::SameReport).empty());
    county.submit(u"林业局.txt"_s, account(u"林业局"_s));
    const auto found = of(county, Kind::SameReport);
    REQUIRE(found.size() == 1);
    CHECK(found.front().unit == u"县水利局");
    CHECK(found.front().otherUnit == u"县林业局");
    REQUIRE(found.front().places.size() == 2);
    for (const Irregularity::Place& place : found.front().places) {
        CHECK(place.quote.contains(u"更换龙头垫片"));
        const auto file = std::ranges::find(county.submissions(), place.file, &submission::Submission::file);
        REQUIRE(file != county.submissions().end());
        CHECK(place.span.in(file->document.text) == place.quote);
    }
    county.reverse();
    CHECK(of(county, Kind::SameReport).front().message == found.front().message);
}

TEST_CASE("two units that repeat the plan, or do alike things in words of their own, are not told",
          "[check][integrity]")
{
    County county(planText);
    const QString own =
        u"清河县林业局2024年节水工作总结\n\n一、工作开展情况\n"
        "4月18日在苗圃门口设咨询台，护林员结合灌溉实例说明滴灌如何省水，登记愿意改造的农户二十六户。"
        "6月3日到国有林场开展节水宣传活动，张贴图解四十张。"
        "8月9日组织业务培训，请水利专家讲解山地集雨池的选址和防渗做法，三十五名护林员参加。"
        "12月1日完成用水台账核对，把苗圃、办公楼、家属院三本账合并，发现一处暗管渗漏并已修复。\n\n清河县林业局\n2025年1月7日\n"_s;
    county.submit(u"水利局.txt"_s, account(u"水利局"_s));
    county.submit(u"林业局.txt"_s, own);
    CHECK(of(county, Kind::SameReport).empty());
}

TEST_CASE("last year's report handed in again is told; another unit's of last year is not", "[check][integrity]")
{
    County county(planText);
    county.submitYearBefore(u"总结.txt"_s, account(u"水利局"_s).replace(u"2025年"_s, u"2024年"_s));
    county.submit(u"林业局.txt"_s, account(u"林业局"_s));
    CHECK(of(county, Kind::LastYearsReport).empty());
    county.submit(u"总结.txt"_s, account(u"水利局"_s));
    const auto found = of(county, Kind::LastYearsReport);
    REQUIRE(found.size() == 1);
    CHECK(found.front().unit == u"县水利局");
    REQUIRE(found.front().places.size() == 2);
    CHECK_FALSE(found.front().places.front().isOfYearBefore);
    CHECK(found.front().places.back().isOfYearBefore);
}

TEST_CASE("a duty met by what happened before the plan was written is shown", "[check][integrity]")
{
    County county(planText);
    county.report(u"1月12日组织节水器具检查，全体人员参加。"_s);
    const auto found = of(county, Kind::DateBeforePlan);
    REQUIRE(found.size() == 1);
    CHECK(found.front().message.contains(u"2024-01-12"));
    CHECK(found.front().message.contains(u"2024-03-05"));

    County later(planText);
    later.report(u"4月12日组织节水器具检查，全体人员参加。"_s);
    CHECK(of(later, Kind::DateBeforePlan).empty());
}

TEST_CASE("two totals for one thing are told, parts of a year and other things are not", "[check][integrity]")
{
    County county(planText);
    county.report(u"全年共开展节水宣传活动5次。上半年共发放宣传册200份。"_s);
    county.report(u"全年共发放宣传册500份。全年共检修管网3处。"_s);
    CHECK(of(county, Kind::FiguresDiffer).empty());
    county.report(u"全年共开展节水宣传活动3次。"_s);
    const auto found = of(county, Kind::FiguresDiffer);
    REQUIRE(found.size() == 1);
    CHECK(found.front().unit == u"县水利局");
    CHECK(found.front().message.contains(u"5次"));
    CHECK(found.front().message.contains(u"3次"));
}

TEST_CASE("a duty that somebody counts as met without evidence is shown", "[check][integrity]")
{
    const County county(planText);
    const auto verdicts = county.verdicts();
    CHECK(of(county, Kind::MetWithoutEvidence).empty());
    const report::Ruling ruling{
        verdicts.front().requirementId, verdicts.front().unit, Status::Met, u"电话核实"_s, u"张三"_s, {}};
    const auto found = county.composed({&ruling, 1}).irregularities;
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == Kind::MetWithoutEvidence);
    CHECK(found.front().requirementId == verdicts.front().requirementId);
}
