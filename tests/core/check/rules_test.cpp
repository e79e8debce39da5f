// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

Status after(const QString& sentences, QStringView duty, QDate asOf = QDate(2025, 1, 10))
{
    County county(waterPlan(), asOf);
    county.report(sentences);
    return county.status(duty);
}

constexpr QStringView patrols = u"专项巡查";
constexpr QStringView briefing = u"听取1次";
constexpr QStringView sandAreas = u"可采区名录";
constexpr QStringView dredging = u"清淤疏浚";
constexpr QStringView openIssues = u"全部整改";
constexpr QStringView bulletins = u"每季度通报";

} // namespace

TEST_CASE("events in the period are counted by their days", "[check]")
{
    CHECK(after(u"3月5日、6月12日、9月20日，先后开展河道专项巡查。"_s, patrols) == Status::Met);
    CHECK(after(u"3月5日、6月12日，先后开展河道专项巡查。"_s, patrols) == Status::NotMet);
    CHECK(after(u"2023年11月5日，开展河道专项巡查；2024年3月5日、6月12日，又开展河道专项巡查。"_s, patrols) ==
          Status::NotMet);
    CHECK(after(u"全年共开展河道专项巡查十余次。"_s, patrols) == Status::Met);
    CHECK(after(u"全年共开展河道专项巡查5次。3月5日，开展河道专项巡查。"_s, patrols) == Status::NeedsReview);
    CHECK(after(u"3月5日，开展河道专项巡查。"_s, patrols, QDate(2024, 6, 30)) == Status::NotDue);
    CHECK(after(u"去年开展河道专项巡查5次，今年河道专项巡查尚未开展。"_s, patrols) == Status::NotMet);
    CHECK(after(u"计划明年开展河道专项巡查4次。全年植树500株。"_s, patrols) != Status::Met);
    CHECK(after(u"全年植树500株。"_s, patrols) == Status::NoEvidence);
}

TEST_CASE("the reason of a count gives every number with its measure word", "[check]")
{
    const auto reasonAfter = [](const QString& sentences) {
        County county(waterPlan());
        county.report(sentences);
        return county.verdict(patrols).reason;
    };
    CHECK(reasonAfter(u"3月5日、6月12日、9月20日，先后开展河道专项巡查。"_s).count(u"3次"_s) == 2);
    CHECK(reasonAfter(u"3月5日、6月12日，先后开展河道专项巡查。"_s).contains(u"2次"_s));
    CHECK(reasonAfter(u"全年共开展河道专项巡查十余次。"_s).contains(u"10次"_s));
}

TEST_CASE("a deed in another role or by somebody else needs review", "[check]")
{
    CHECK(after(u"8月3日，局长主持会议，听取河湖长制工作汇报。"_s, briefing) == Status::Met);
    CHECK(after(u"8月3日，分管负责同志听取河湖长制工作汇报。"_s, briefing) == Status::NeedsReview);
}

TEST_CASE("working days after an event follow the real calendar", "[check]")
{
    // 20 September 2024 is a Friday; 29 September is a make-up workday, 1 to 7 October are off: the tenth working day
    // is 10 October.
    CHECK(after(u"采砂规划于2024年9月20日批准。10月10日，向社会公布可采区名录。"_s, sandAreas) == Status::Met);
    CHECK(after(u"采砂规划于2024年9月20日批准。10月11日，向社会公布可采区名录。"_s, sandAreas) == Status::MetLate);
    CHECK(after(u"采砂规划于2024年9月20日批准，10月8日向社会公布可采区名录。"_s, sandAreas) == Status::Met);
    CHECK(after(u"采砂规划尚未批准，待批准后公布可采区名录。"_s, sandAreas) == Status::NotDue);
    CHECK(after(u"已向社会公布可采区名录。"_s, sandAreas) == Status::NeedsReview);
}

TEST_CASE("a deed is in time, late, undated or missing", "[check]")
{
    CHECK(after(u"9月28日，完成中小河道清淤疏浚工程。"_s, dredging) == Status::Met);
    CHECK(after(u"10月中旬，完成中小河道清淤疏浚工程。"_s, dredging) == Status::MetLate);
    CHECK(after(u"已完成中小河道清淤疏浚工程。"_s, dredging) == Status::NeedsReview);
    CHECK(after(u"中小河道清淤疏浚工程尚未完成。"_s, dredging) == Status::NotMet);
    CHECK(after(u"中小河道清淤疏浚工程正在施工。"_s, dredging, QDate(2024, 8, 1)) == Status::NotDue);
}

TEST_CASE("41 of 42 is not all", "[check]")
{
    CHECK(after(u"承办的督办问题42个，全部整改到位。"_s, openIssues) == Status::Met);
    CHECK(after(u"承办的督办问题42个，其中41个已整改到位，其余1个正在整改。"_s, openIssues) == Status::NotMet);
    CHECK(after(u"承办的督办问题整改率97.6%。"_s, openIssues) == Status::NotMet);
}

TEST_CASE("a recurring duty wants every closed period", "[check]")
{
    CHECK(after(u"3月29日、6月28日、9月27日、12月30日，先后通报河湖问题整改情况。"_s, bulletins) == Status::Met);
    CHECK(after(u"3月29日、6月28日、12月30日，先后通报河湖问题整改情况。"_s, bulletins) == Status::NotMet);
    CHECK(after(u"定期通报河湖问题整改情况。"_s, bulletins) != Status::Met);
}

TEST_CASE("who is not bound gets no verdict", "[check]")
{
    County county(waterPlan());
    county.report(u"3月5日，开展河道专项巡查。"_s);
    CHECK(county.verdict(patrols, u"青石镇人民政府"_s).cause == check::Cause::NotBound);
    CHECK(county.status(briefing, u"青石镇人民政府"_s) == Status::NoEvidence);
    CHECK(county.status(patrols, u"县林业局"_s) == Status::NoEvidence);
}

TEST_CASE("every verdict names its rule, its reason and quotes that stand in the submissions", "[check]")
{
    County county(waterPlan());
    county.report(
        u"3月5日、6月12日、9月20日，先后开展河道专项巡查。9月28日，完成中小河道清淤疏浚工程。承办的督办问题42个，全部整改到位。"_s);
    bool quoted = false;
    for (const check::Verdict& verdict : county.verdicts()) {
        CHECK_FALSE(verdict.rule.isEmpty());
        CHECK_FALSE(verdict.reason.isEmpty());
        CHECK((verdict.confidence > 0 && verdict.confidence <= 1));
        if (verdict.status == Status::Met || verdict.status == Status::NotMet) CHECK_FALSE(verdict.evidence.empty());
        for (const check::EvidenceRef& ref : verdict.evidence) {
            CHECK(county.submissions().front().document.words(ref.span) == ref.quote);
            quoted = true;
        }
    }
    CHECK(quoted);
}

TEST_CASE("a duty of a phase is due on the phase's last day", "[check][rules]")
{
    County county(
        u"清河县2024年河道清障专项行动方案\n一、工作步骤\n（一）集中整治阶段（2024年4月1日—6月30日）\n1. 各部门拆除违规网箱。\n2. 各部门清理河道垃圾。\n"_s);
    county.report(u"（一）2024年6月12日，拆除违规网箱23处。\n（二）2024年8月3日，清理河道垃圾40吨。"_s);
    CHECK(county.status(u"拆除违规网箱") == check::Status::Met);
    CHECK(county.status(u"清理河道垃圾") == check::Status::MetLate);
}
