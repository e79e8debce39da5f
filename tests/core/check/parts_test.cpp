// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of several parts, duties that come back, duties for everything.
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

const QString& drillPlan()
{
    static const QString text =
        u"清河县2024年应急管理工作要点\n\n为做好2024年应急管理工作，制定本要点。\n一、提升应急能力\n"
        "（一）加强演练。各部门年内至少组织1次综合应急演练、2次专项应急演练。\n"
        "（二）开展普查。各部门要在6月底前完成自然灾害风险普查，普查成果应用率不低于90%。\n"
        "（三）畅通值守。各部门每季度至少开展1次应急值守抽查。\n"_s;
    return text;
}

check::Verdict drill(const QString& sentences, QStringView duty, QDate asOf = QDate(2025, 1, 10))
{
    County county(drillPlan(), asOf);
    county.report(sentences);
    return county.verdict(duty);
}

Status issues(const QString& sentences)
{
    County county(waterPlan());
    county.report(sentences);
    return county.status(u"全部整改");
}

Status bulletins(const QString& sentences, QDate asOf)
{
    County county(waterPlan(), asOf);
    county.report(sentences);
    return county.status(u"每季度通报");
}

const QString oneFullDrill = u"4月12日，组织综合应急演练。"_s;
const QString oneSpecialDrill = u"6月20日，组织专项应急演练。"_s;
const QString otherSpecialDrill = u"9月3日，组织防汛专项应急演练。"_s;

} // namespace

TEST_CASE("a duty of several parts is judged part by part", "[check]")
{
    CHECK(drill(oneFullDrill + oneSpecialDrill + otherSpecialDrill, u"综合应急演练").status == Status::Met);
    CHECK(drill(oneFullDrill + oneSpecialDrill, u"综合应急演练").status == Status::NotMet);
    CHECK(drill(oneSpecialDrill + otherSpecialDrill, u"综合应急演练").status != Status::Met);
    CHECK(drill(u"全年植树500株。"_s, u"综合应急演练").status == Status::NoEvidence);
    CHECK(drill(oneFullDrill + oneSpecialDrill, u"综合应急演练", QDate(2024, 7, 1)).status == Status::NotDue);
}

TEST_CASE("the reason of a duty of several parts says what each came to", "[check]")
{
    const check::Verdict verdict = drill(oneFullDrill + oneSpecialDrill, u"综合应急演练");
    INFO(verdict.reason.toStdString());
    CHECK(verdict.reason.contains(u"1次"));
    CHECK(verdict.reason.contains(u"2次"));
    CHECK(verdict.reason.contains(check::statusLabel(Status::Met)));
    CHECK(verdict.reason.contains(check::statusLabel(Status::NotMet)));
}

TEST_CASE("silence on one part of a duty is for a reviewer while the rest was done", "[check]")
{
    const check::Verdict verdict = drill(u"5月28日，完成自然灾害风险普查。"_s, u"风险普查");
    INFO(verdict.reason.toStdString());
    CHECK((verdict.status == Status::NeedsReview || verdict.status == Status::Met)); // a duty a part, or one of two
    // Nothing at all is no evidence, whether the other part is still open or not.
    CHECK(drill(u"全年植树500株。"_s, u"风险普查", QDate(2024, 8, 1)).status != Status::Met);
}

TEST_CASE("only closed periods of a duty that comes back count", "[check]")
{
    const QString first = u"3月29日，通报河湖问题整改情况。"_s;
    const QString second = u"6月20日，通报河湖问题整改情况。"_s;
    CHECK(bulletins(first, QDate(2024, 3, 31)) == Status::NotDue);
    CHECK(bulletins(first, QDate(2024, 6, 30)) == Status::NotDue); // the second quarter is not over
    CHECK(bulletins(first, QDate(2024, 7, 1)) == Status::NotMet);
    CHECK(bulletins(first + second, QDate(2024, 7, 1)) == Status::NotDue);
    CHECK(bulletins(first + second, QDate(2025, 1, 5)) == Status::NotMet);
    CHECK(bulletins(second + u"8月2日、9月13日、12月6日，通报河湖问题整改情况。"_s, QDate(2025, 1, 5)) ==
          Status::NotMet); // two in one quarter are one
}

TEST_CASE("one day of completion says nothing about the periods of a duty that comes back", "[check]")
{
    County county(waterPlan());
    county.submit(
        u"台账.csv"_s,
        u"清河县水利局2024年工作台账,,,\n序号,工作任务,完成情况,完成日期\n1,通报河湖问题整改情况,按要求通报河湖问题整改情况,2024.12.30\n"_s);
    CHECK(county.status(u"每季度通报") == Status::NeedsReview);
}

TEST_CASE("of several rates the one counts that the demand names", "[check]")
{
    const QString plan =
        u"清河县2024年慢性病管理工作要点\n\n一、管好慢性病\n（一）规范管理。各部门高血压患者规范管理率不低于75%，糖尿病患者规范管理率不低于70%。\n"_s;
    County county(plan);
    county.report(u"高血压患者规范管理率76.3%，糖尿病患者规范管理率68.9%。"_s);
    const check::Verdict diabetes = county.verdict(u"糖尿病");
    INFO(diabetes.reason.toStdString());
    CHECK(diabetes.status == Status::NotMet);
    CHECK(diabetes.reason.contains(u"68.9"));
    const check::Verdict pressure = county.verdict(u"高血压");
    CHECK(pressure.reason.contains(u"76.3"));
}

TEST_CASE("a first sentence with a figure is a claim, not a heading", "[check]")
{
    County county(waterPlan());
    county.report(u"（一）开展河道专项巡查4次；巡查记录齐全。按要求建立台账。"_s);
    CHECK(county.status(u"专项巡查") == Status::Met);
}

TEST_CASE("a step that follows does not make the deed late", "[check]")
{
    County county(
        u"清河县2024年医疗改革工作要点\n\n一、深化改革\n（一）完善考核。各部门要在2024年6月30日前印发医共体绩效考核办法。\n"_s);
    county.report(u"6月5日印发《清河县医共体绩效考核办法》，7月26日组织实施。"_s);
    CHECK(county.status(u"绩效考核办法") == Status::Met);
}

TEST_CASE("all means all: what is nearly all, hoped for or of something else is not", "[check]")
{
    CHECK(issues(u"承办的督办问题42个，全部整改到位。"_s) == Status::Met);
    CHECK(issues(u"承办的督办问题42个，群众满意率98.5%，全部整改到位。"_s) == Status::Met);
    CHECK(issues(u"承办的督办问题42个，已整改41个，占97.6%，其余1个正在推进。"_s) == Status::NotMet);
    CHECK(issues(u"承办的督办问题已整改41个，其余1个正在整改。"_s) == Status::NotMet);
    for (const QString& short_ :
         {u"承办的督办问题基本全部整改到位。"_s, u"承办的督办问题42个，力争全部整改到位。"_s,
          u"承办的督办问题人均办理3件，整改有序推进。"_s, u"承办的督办问题除1个涉诉外全部整改到位。"_s,
          u"承办的督办问题整改42个，群众满意率100%。"_s}) {
        INFO(short_.toStdString());
        CHECK(issues(short_) != Status::Met);
    }
}

TEST_CASE("a percentage of something else is not the one that is asked for", "[check]")
{
    County county(u"清河县2024年安全生产工作要点\n\n一、整治隐患\n（一）整改隐患。各部门一般隐患整改率不低于95%。\n"_s);
    county.report(u"一般隐患整改工作有序推进，群众满意率98%。"_s);
    CHECK(county.status(u"整改率") != Status::Met);
    County reached(
        u"清河县2024年安全生产工作要点\n\n一、整治隐患\n（一）整改隐患。各部门一般隐患整改率不低于95%。\n"_s);
    reached.report(u"一般隐患整改率96.2%，群众满意率89%。"_s);
    CHECK(reached.status(u"整改率") == Status::Met);
}
