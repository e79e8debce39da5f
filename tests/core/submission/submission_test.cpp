// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"
#include "core/submission/dates.h"
#include "core/submission/submission.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::submission;
using namespace Qt::StringLiterals;

namespace {

units::Registry registry()
{
    units::Registry units;
    units.add({u"县水利局"_s, {u"清河县水利局"_s}, {u"各部门"_s}});
    units.add({u"县林业局"_s, {u"清河县林业局"_s}, {u"各部门"_s}});
    return units;
}

Submission readText(const QString& name, const QString& text)
{
    auto document = readers::read({name, text.toUtf8()});
    REQUIRE(document.has_value());
    return read(std::move(*document), registry(), {2024, QDate(2025, 1, 10)});
}

const Evidence* holding(const Submission& submission, QStringView words)
{
    const auto found = std::ranges::find_if(
        submission.evidence, [words](const Evidence& evidence) { return evidence.text.contains(words); });
    return found == submission.evidence.end() ? nullptr : &*found;
}

const QString report =
    u"清河县水利局2024年河湖长制工作总结\n\n一、工作开展情况\n（一）加强巡查。3月5日、9月12日，先后两次开展河道专项巡查"
    u"。\n"
    "（二）抓好培训。业务培训尚未组织，计划明年4月开展。\n二、下一步打算\n开展河道巡查不少于4次。\n\n清河县水利局\n2025年1月6日\n"_s;

} // namespace

TEST_CASE("a report is read into claims under their headings", "[submission]")
{
    const Submission submission = readText(u"总结.txt"_s, report);
    CHECK(submission.unit == 0);
    CHECK(submission.matchedBy == u"title");
    CHECK(submission.writtenOn == QDate(2025, 1, 6));

    const Evidence* patrol = holding(submission, u"专项巡查");
    REQUIRE(patrol);
    CHECK(patrol->stance == Stance::Done);
    CHECK(patrol->heading == u"加强巡查");
    REQUIRE(patrol->dates.size() == 2);
    CHECK(patrol->dates.back().last == QDate(2024, 9, 12));
    CHECK(submission.document.words(patrol->span) == patrol->text);

    REQUIRE(holding(submission, u"尚未组织"));
    CHECK(holding(submission, u"尚未组织")->stance == Stance::NotDone);
    REQUIRE(holding(submission, u"不少于4次"));
    CHECK(holding(submission, u"不少于4次")->stance == Stance::Planned);
    CHECK_FALSE(holding(submission, u"工作总结"));
}

TEST_CASE("every piece of evidence and every clause leads back to the source", "[submission]")
{
    const Submission submission = readText(u"总结.txt"_s, report);
    REQUIRE_FALSE(submission.evidence.empty());
    for (const Evidence& evidence : submission.evidence) {
        CHECK_FALSE(evidence.span.isEmpty());
        CHECK(evidence.span.end <= submission.document.text.size());
        qsizetype covered = 0;
        for (const EvidenceClause& clause : evidence.clauses) {
            CHECK(evidence.span.contains(clause.source));
            covered += clause.text.length();
        }
        CHECK(covered == evidence.text.size());
    }
}

TEST_CASE("the unit is told by title, signature, label or file name, and never guessed", "[submission]")
{
    const QString body = u"今年共开展巡查3次，覆盖全部河段，发现问题5个，已全部整改到位。\n"_s;
    CHECK(readText(u"a.txt"_s, u"工作总结\n\n"_s + body + body + body + body + u"\n县林业局\n2025年1月6日\n"_s)
              .matchedBy == u"signature");
    CHECK(readText(u"a.txt"_s, u"工作情况\n填报单位：县林业局\n"_s + body).unit == 1);
    const Submission byName = readText(u"林业局台账.txt"_s, u"工作情况\n"_s + body);
    CHECK(byName.unit == 1);
    CHECK(byName.matchedBy == u"file_name");

    const Submission unknown = readText(u"a.txt"_s, u"工作情况\n"_s + body);
    CHECK(unknown.unit == -1);
    REQUIRE_FALSE(unknown.warnings.empty());
    CHECK(unknown.warnings.back().code == u"unit_unknown");

    const Submission torn =
        readText(u"a.txt"_s, u"县水利局工作总结\n\n"_s + body + body + body + u"\n县林业局\n2025年1月6日\n"_s);
    CHECK(torn.unit == -1);
    CHECK(torn.warnings.back().code == u"unit_ambiguous");
}

TEST_CASE("a ledger is found by its header wherever it stands", "[submission]")
{
    const Submission submission = readText(
        u"台账.csv"_s,
        u"清河县水利局2024年工作台账,,,,\n填报日期：2025年1月8日,,,,\n序号,重点任务,工作要求,落实情况,完成时间\n"
        "1,河道巡查,每年至少开展2次河道巡查,开展河道巡查两轮,3.5、9.12\n2,,编制实施方案,方案已印发,2024/4/8\n3,业务培训,组织培训,尚未组织,\n"_s);
    CHECK(submission.unit == 0);
    REQUIRE(submission.evidence.size() == 3);
    const Evidence& patrol = submission.evidence[0];
    CHECK(patrol.origin == Origin::Ledger);
    CHECK(patrol.task == u"河道巡查：每年至少开展2次河道巡查");
    CHECK(patrol.cellDates == 2);
    REQUIRE(patrol.dateSpan.has_value());
    CHECK(submission.document.words(*patrol.dateSpan) == u"3.5、9.12");
    CHECK(submission.document.words(patrol.span) == u"开展河道巡查两轮");
    CHECK(submission.evidence[1].task == u"河道巡查：编制实施方案");
    CHECK(submission.evidence[1].dates.front().last == QDate(2024, 4, 8));
    CHECK(submission.evidence[2].stance == Stance::NotDone);
}

TEST_CASE("a ledger of several units gives each row to its unit", "[submission]")
{
    const Submission submission = readText(
        u"汇总.csv"_s,
        u"序号,工作任务,责任单位,完成情况,完成日期\n1,巡查,县水利局,已开展巡查3次,2024/5/6\n2,植树,县林业局,已植树5000株,2024/3/12\n"_s);
    CHECK(submission.unit == -1);
    REQUIRE(submission.evidence.size() == 2);
    CHECK(submission.evidence[0].unit == 0);
    CHECK(submission.evidence[1].unit == 1);
}

TEST_CASE("the first and the last day of a deed in two columns of a list are one stretch", "[submission]")
{
    const auto datesOf = [](const QString& header) {
        const Submission submission =
            readText(u"活动.csv"_s, u"县水利局2024年宣传活动清单,,,,\n"_s + header +
                                        u"\n1,节水宣传周,2024-03-22,2024-03-28,发放资料300份\n"_s);
        REQUIRE(submission.evidence.size() == 1);
        REQUIRE(submission.evidence.front().origin == Origin::List);
        return submission.evidence.front().dates;
    };
    const auto joined = datesOf(u"序号,活动名称,开始日期,结束日期,备注"_s);
    REQUIRE(joined.size() == 1);
    CHECK(joined.front().first == QDate(2024, 3, 22));
    CHECK(joined.front().last == QDate(2024, 3, 28));
    CHECK(datesOf(u"序号,活动名称,举办日期,公开日期,备注"_s).size() == 2); // two deeds
}

TEST_CASE("a day that no calendar has is warned of where it stands", "[submission]")
{
    const QString day = GENERATE(u"2023年2月29日"_s, u"2023年13月5日"_s, u"2023年3月35日"_s);
    const Submission submission =
        readText(u"总结.txt"_s, u"县水利局2023年总结\n\n"_s + day +
                                    u"召开节水工作会议，部署全年任务。\n\n县水利局\n2023年12月20日\n"_s);
    const auto warning = std::ranges::find(submission.warnings, u"impossible_date"_s, &Warning::code);
    REQUIRE(warning != submission.warnings.end());
    CHECK(submission.document.words(warning->span) == day);
    REQUIRE_FALSE(submission.evidence.empty());
    CHECK(submission.evidence.front().dates.empty());
}

TEST_CASE("date cells hold dates, lists of short dates, or none", "[submission]")
{
    const facts::Context context{2024, {}};
    CHECK(datesOfCell(u"3/16、5/25", context).size() == 2);
    CHECK(datesOfCell(u"3.30、6.29、9.27、12.28", context).back().last == QDate(2024, 12, 28));
    CHECK(datesOfCell(u"2023.12.8", context).front().last == QDate(2023, 12, 8));
    CHECK(datesOfCell(u"长期坚持", context).empty());
    const auto carried = datesOfText(u"2023年3月1日、5月2日", context);
    REQUIRE(carried.size() == 2);
    CHECK(carried.back().last == QDate(2023, 5, 2));
}
