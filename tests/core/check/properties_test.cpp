// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

QString patrolOn(int month)
{
    return u"%1月12日，开展河道专项巡查。"_s.arg(month);
}

const QString ledger = u"清河县水利局2024年工作台账,,,,\n序号,工作任务,具体要求,完成情况,完成日期\n1,河道巡查,开展河道专项巡查,开展河道专项巡查,2024/5/20\n"
                       "2,清淤疏浚,完成中小河道清淤疏浚工程,清淤疏浚工程全部完成,2024/9/25\n"_s;

std::vector<Status> statuses(const County& county)
{
    std::vector<Status> list;
    for (const check::Verdict& verdict : county.verdicts()) list.push_back(verdict.status);
    return list;
}

/// Worse is higher.
int rank(Status status)
{
    switch (status) {
    case Status::Met: return 0;
    case Status::MetLate: return 1;
    default: return 2;
    }
}

} // namespace

TEST_CASE("one more dated event never makes a count worse", "[check]")
{
    int before = rank(Status::NoEvidence);
    QString sentences;
    for (int month = 1; month <= 6; ++month) {
        sentences += patrolOn(month);
        County county(waterPlan());
        county.report(sentences);
        const int now = rank(county.status(u"专项巡查"));
        CHECK(now <= before);
        before = now;
        if (month >= 3) CHECK(now == 0);
    }
}

TEST_CASE("the order of files does not matter, and a file given twice changes nothing", "[check]")
{
    County county(waterPlan());
    county.report(patrolOn(3) + patrolOn(8));
    county.submit(u"台账.csv"_s, ledger);
    const auto forward = statuses(county);
    county.reverse();
    CHECK(statuses(county) == forward);
    county.submitAgain();
    CHECK(statuses(county) == forward);
}

TEST_CASE("an event told in a report and in a ledger counts once", "[check]")
{
    County county(waterPlan());
    county.report(patrolOn(3) + u"5月20日，对城区河段开展河道专项巡查。"_s);
    county.submit(u"台账.csv"_s, ledger);
    const auto verdict = county.verdict(u"专项巡查");
    REQUIRE(verdict.progress.has_value());
    CHECK(verdict.progress->done == 2);
    CHECK(verdict.status == Status::NotMet);
}

TEST_CASE("evidence whose every date lies outside the period never fulfils a count", "[check]")
{
    County county(waterPlan());
    county.report(u"2023年3月5日、2023年6月12日、2023年9月20日，先后开展河道专项巡查。"_s);
    CHECK(rank(county.status(u"专项巡查")) > 1);
}

TEST_CASE("the plan's own words prove nothing", "[check]")
{
    for (const QString& words : {u"各部门每年至少开展3次河道专项巡查。"_s, u"各部门承办的督办问题要全部整改到位。"_s,
                                 u"按照每年至少开展3次河道专项巡查的要求，"_s}) {
        County silent(waterPlan());
        silent.report(u"全年植树500株。"_s);
        County repeating(waterPlan());
        repeating.report(u"全年植树500株。"_s + words);
        CHECK(statuses(silent) == statuses(repeating));
    }
}

TEST_CASE("no verdict quotes the same words twice", "[check]")
{
    County county(u"清河县2024年水利工作要点\n一、压实责任\n（一）加强调度。县水利局每季度至少召开1次调度会议，研究解决突出问题，全年不少于4次。\n"_s);
    county.report(u"2月6日、5月8日、8月13日、11月5日分别召开调度会议，全年共4次，研究解决突出问题21个。"_s);
    const std::vector<check::Verdict> verdicts = county.verdicts();
    REQUIRE_FALSE(verdicts.empty());
    std::size_t quotes = 0;
    for (const check::Verdict& verdict : verdicts) {
        for (const check::EvidenceRef& one : verdict.evidence) {
            const auto holding = std::ranges::count_if(verdict.evidence, [&](const check::EvidenceRef& other) { return other.file == one.file && other.span.contains(one.span); });
            CHECK(holding == 1); // itself
        }
        quotes += verdict.evidence.size();
    }
    CHECK(quotes > 0);
}
