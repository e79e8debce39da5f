// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/scoring/score.h"
#include "core/readers/readers.h"
#include "core/report/masked.h"
#include "core/report/report.h"
#include "tests/core/report/values.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

/// What a workbook says, read as any program would.
Document readBack(const report::Report& report)
{
    const auto bytes = report::toXlsx(report);
    REQUIRE(bytes);
    auto document = readers::read({u"报告.xlsx"_s, *bytes});
    REQUIRE(document);
    return std::move(*document);
}

} // namespace

TEST_CASE("a report is a workbook with a sheet for each of its parts", "[report]")
{
    report::Report report = test::report();
    report.title = u"=1+1"_s; // words that a program could take for a formula
    const Document book = readBack(report);
    CHECK(book.text.contains(u"=1+1"));
    for (const report::Line& line : report.lines) {
        CHECK(book.text.contains(line.requirement));
        CHECK(book.text.contains(line.verdict.requirementId));
    }
    for (const auto& [unit, counts] : report.byUnit) CHECK(book.text.contains(unit));
    for (const report::InputFile& input : report.inputs) CHECK(book.text.contains(input.sha256));
    CHECK(book.tables.size() >= 3);

    report.scored = report::Scored{check::defaultRubric(), {}, {}};
    check::UnitScore score;
    score.unit = u"县司法局"_s;
    score.formula = u"90 + 5"_s;
    report.scored->scores.units.push_back(score);
    CHECK(readBack(report).text.contains(u"90 + 5"));
}

TEST_CASE("what a cell cannot hold is cut, not left out", "[report]")
{
    report::Report report = test::report();
    report.lines.front().verdict.reason = u"长"_s.repeated(40'000);
    const QString text = readBack(report).text;
    CHECK(text.contains(u"长"_s.repeated(32'766) + u'…'));
    CHECK_FALSE(text.contains(u"长"_s.repeated(32'767)));
}

TEST_CASE("a masked report is masked as a workbook, too", "[report]")
{
    report::Report report = test::report();
    report.lines.front().verdict.reason = u"联系人：王小明，电话13800001234。"_s;
    CHECK(readBack(report).text.contains(u"13800001234"));
    CHECK_FALSE(readBack(report::masked(report)).text.contains(u"13800001234"));
}
