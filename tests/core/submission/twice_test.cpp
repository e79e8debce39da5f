// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"
#include "core/submission/twice.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::submission;
using namespace Qt::StringLiterals;

namespace {

std::vector<Submission> sent(const QList<std::pair<QString, QString>>& files)
{
    units::Registry units;
    units.add({u"县水利局"_s, {}, {}});
    units.add({u"县林业局"_s, {}, {}});
    std::vector<Submission> out;
    for (const auto& [name, text] : files) {
        auto document = readers::read({name, text.toUtf8()});
        REQUIRE(document.has_value());
        document->sha256 = name;
        out.push_back(read(std::move(*document), units, {2024, {}}));
    }
    compareFilesOfUnits(out);
    return out;
}

bool warns(const Submission& submission, const QString& code)
{
    return std::ranges::contains(submission.warnings, code, &Warning::code);
}

const QString report =
    u"县水利局2024年工作总结\n\n3月5日开展河道巡查1次。5月6日组织业务培训1次。完成清淤3公里。%1\n\n县水利局\n2024年12月20日\n"_s;

} // namespace

TEST_CASE("figures that nobody can mean are left out and named", "[submission]")
{
    const auto files = sent(
        {{u"县水利局总结.txt"_s,
          u"县水利局2024年工作总结\n\n全年开展巡查99999999999次。完成投资3亿元。组织培训3次。\n\n县水利局\n2024年12月20日\n"_s}});
    REQUIRE(warns(files[0], u"number_beyond_reason"_s));
    CHECK(std::ranges::count(files[0].warnings, u"number_beyond_reason"_s, &Warning::code) == 1);
    const auto patrol =
        std::ranges::find_if(files[0].evidence, [](const Evidence& each) { return each.text.contains(u"巡查"); });
    REQUIRE(patrol != files[0].evidence.end());
    CHECK(patrol->facts.empty());
    const auto training =
        std::ranges::find_if(files[0].evidence, [](const Evidence& each) { return each.text.contains(u"组织培训"); });
    REQUIRE(training != files[0].evidence.end());
    CHECK_FALSE(training->facts.empty());
}

TEST_CASE("two ledgers of a unit that answer one task differently are named", "[submission][twice]")
{
    const auto files =
        sent({{u"县水利局台账.csv"_s, u"任务,完成情况\n河道巡查,3月5日巡查1次\n业务培训,尚未开展\n"_s},
              {u"县水利局台账新.csv"_s, u"任务,完成情况\n河道巡查,3月5日巡查1次\n业务培训,5月6日培训1次\n"_s},
              {u"县林业局台账.csv"_s, u"任务,完成情况\n河道巡查,4月5日巡查1次\n业务培训,6月6日培训1次\n"_s}});
    CHECK_FALSE(warns(files[0], u"answered_twice"_s));
    REQUIRE(warns(files[1], u"answered_twice"_s));
    CHECK(files[1].warnings.back().message.contains(u"县水利局台账.csv"));
    CHECK(files[1].document.words(files[1].warnings.back().span) == u"5月6日培训1次");
    CHECK_FALSE(warns(files[2], u"answered_twice"_s)); // another unit
}

TEST_CASE("two versions of one report are named, two different reports are not", "[submission][twice]")
{
    const auto versions = sent(
        {{u"县水利局总结.txt"_s, report.arg(QString())}, {u"县水利局总结改.txt"_s, report.arg(u"10月8日宣传1次。"_s)}});
    CHECK_FALSE(warns(versions[0], u"second_version"_s));
    CHECK(warns(versions[1], u"second_version"_s));
    const auto others =
        sent({{u"县水利局总结.txt"_s, report.arg(QString())},
              {u"县水利局信息.txt"_s,
               u"县水利局信息\n\n8月5日开展水法宣传1次。9月1日开展水土保持检查2次。完成植树30亩。\n"_s}});
    CHECK_FALSE(warns(others[1], u"second_version"_s));
}
