// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masked.h"

#include "tests/core/report/values.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("A masked report hides private words wherever it repeats papers, and keeps everything else", "[report]")
{
    report::Report report = test::report();
    const auto line =
        std::ranges::find_if(report.lines, [](const report::Line& each) { return !each.verdict.evidence.empty(); });
    REQUIRE(line != report.lines.end());
    const QString told = u"联系人：王小明，13812345678"_s;
    line->requirement += told;
    line->verdict.reason += told;
    line->verdict.evidence.front().quote += told;
    const report::Report masked = report::masked(report);

    for (const QByteArray& paper : {report::toHtml(masked), report::toCsv(masked)}) {
        CHECK_FALSE(paper.contains("13812345678"));
        CHECK_FALSE(paper.contains(u"王小明"_s.toUtf8()));
        CHECK(paper.contains("138****5678"));
    }
    CHECK(report::toHtml(report).contains("13812345678"));
    const auto same = static_cast<size_t>(line - report.lines.begin());
    CHECK(masked.lines[same].requirement.size() == line->requirement.size());
    CHECK(masked.counts.total == report.counts.total);
    CHECK(masked.lines[same].verdict.status == line->verdict.status);
}
