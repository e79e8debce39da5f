// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of several deeds without a measure: each is judged, and what is only to be furthered asks for no proof.
#include "core/base/lexicon.h"
#include "core/check/deeds.h"
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Deed;
using check::Status;
using namespace Qt::StringLiterals;

TEST_CASE("every word of the list of deeds is read as what it is called", "[check]")
{
    for (const QStringList& row : lexiconRows(u"deeds"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        if (row.at(0) == u"product") {
            CHECK(check::deedsIn(row.at(2)).front().isPlain);
            CHECK(row.at(2).endsWith(row.at(1)));
            continue;
        }
        if (row.at(0) == u"leaning") {
            CHECK(row.at(2).contains(row.at(1)));
            CHECK(check::leansOnBefore(row.at(2)));
            continue;
        }
        CHECK(row.at(2).startsWith(row.at(1)));
        const std::vector<Deed> deeds = check::deedsIn(u"编制河道巡查名录，"_s + row.at(2));
        if (row.at(0) == u"aside") CHECK(deeds.size() == 1);
        if (row.at(0) == u"soft") CHECK(check::isSoftDeed(row.at(2)));
        if (row.at(0) == u"plain") CHECK(check::deedsIn(row.at(1) + u"河道巡查名录"_s).front().isPlain);
    }
}

TEST_CASE("a sentence is taken apart into what can be shown and what is only to be furthered", "[check]")
{
    const std::vector<Deed> deeds =
        check::deedsIn(u"围绕中心工作，深入推进河湖治理，编制河道岸线名录，并将名录向社会公布，确保河湖安澜"_s);
    REQUIRE(deeds.size() == 4);
    CHECK_FALSE(deeds[0].isPlain);
    CHECK(deeds[1].words == u"编制河道岸线名录");
    CHECK(deeds[1].isPlain);
    CHECK(deeds[2].isPlain);
    CHECK_FALSE(deeds[3].isPlain);
    CHECK(check::mainClause(u"按照省里部署，编制河道岸线名录"_s) == u"编制河道岸线名录");
    CHECK(check::withoutAsides(u"围绕汛期安全，组织防汛演练"_s) == u"组织防汛演练");
}

TEST_CASE("the deed behind the first clause is found", "[check]")
{
    const QString duty = u"县水利局深入推进河湖长效治理，编制河道岸线保护名录，不断提升管护水平。"_s;
    CHECK(stands(duty, u"5月8日，《清河县河道岸线保护名录》编制完成。"_s, u"岸线保护名录") == Status::Met);
    CHECK(stands(duty, u"河道岸线保护名录尚未编制。"_s, u"岸线保护名录") == Status::NotMet);
    CHECK(stands(duty, u"组织义务植树。"_s, u"岸线保护名录") == Status::NoEvidence);
}

TEST_CASE("of two plain deeds the one that nothing speaks of is asked about", "[check]")
{
    const QString duty = u"县水利局编制河道岸线保护名录，建立水库移民信访台账。"_s;
    const QString registered = u"5月8日，编制完成河道岸线保护名录。"_s;
    CHECK(stands(duty, registered, u"岸线保护名录") == Status::NeedsReview);
    CHECK(stands(duty, registered + u"6月3日，建立水库移民信访台账。"_s, u"岸线保护名录") == Status::Met);
    CHECK(stands(duty, registered + u"水库移民信访台账尚未建立。"_s, u"岸线保护名录") == Status::NotMet);
}

TEST_CASE("what is left of the same things is a shortfall", "[check]")
{
    const QString duty = u"县水利局于2024年9月底前公布水库安全责任人名单。"_s;
    CHECK(stands(duty, u"8月20日，公布41座水库的安全责任人名单，其余3座尚未公布。"_s, u"责任人名单") == Status::NotMet);
    CHECK(stands(duty, u"8月20日，公布44座水库的安全责任人名单。"_s, u"责任人名单") == Status::Met);
}

TEST_CASE("a paper that tells of a deed and one that denies it are for a reviewer", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局于2024年9月底前完成水库大坝安全鉴定。\n\n清河县人民政府\n2024年2月1日\n"_s);
    county.report(u"8月20日，水库大坝安全鉴定全面完成。"_s);
    county.submit(
        u"台账.csv"_s,
        u"清河县水利局台账,,,\n序号,工作任务,完成情况,完成日期\n1,水库大坝安全鉴定,水库大坝安全鉴定尚未完成,\n"_s);
    CHECK(county.status(u"安全鉴定") == Status::NeedsReview);
}

TEST_CASE("a day that the plan sets is proved by a day", "[check]")
{
    const QString duty = u"县水利局于2024年9月底前完成水库大坝安全鉴定。"_s;
    CHECK(stands(duty, u"水库大坝安全鉴定已完成。"_s, u"安全鉴定") == Status::NeedsReview);
    CHECK(stands(duty, u"水库大坝安全鉴定按期完成。"_s, u"安全鉴定") != Status::NotMet);
}

TEST_CASE("what the years limit is not of those years", "[check]")
{
    const QString duty = u"县水利局2024年完成2010年以来的取水许可档案整理。"_s;
    CHECK(stands(duty, u"11月5日，2010年以来的取水许可档案整理全部完成。"_s, u"档案整理") == Status::Met);
    CHECK(stands(duty, u"11月5日，2018年以来的取水许可档案整理全部完成。"_s, u"档案整理") != Status::Met);
    CHECK(stands(u"县水利局全年组织节水宣传不少于3次。"_s, u"2021年以来累计组织节水宣传4次。"_s, u"节水宣传") !=
          Status::Met);
}
