// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/papers.h"
#include "tests/core/report/values.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

// QPdfWriter leaves page objects uncompressed.
qsizetype pages(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST_CASE("a report is written as PDF pages with its fonts inside", "[papers]")
{
    const auto pdf = papers::toPdf(test::report());
    REQUIRE(pdf);
    CHECK(pdf->startsWith("%PDF-1."));
    CHECK(pdf->trimmed().endsWith("%%EOF"));
    CHECK(pages(*pdf) == 1);
    CHECK(pdf->contains("/FontFile"));
    CHECK(pdf->contains("/MediaBox [0 0 595")); // A4 in points
}

TEST_CASE("a long report goes over several pages", "[papers]")
{
    report::Report report = test::report();
    const report::Line line = report.lines[1];
    for (int i = 0; i < 200; ++i) {
        report.lines.push_back(line);
        report.lines.back().verdict.requirementId = u"r-%1"_s.arg(i);
    }
    const auto pdf = papers::toPdf(report);
    REQUIRE(pdf);
    CHECK(pages(*pdf) > 5);
}

TEST_CASE("a report without a line is still a paper", "[papers]")
{
    const auto pdf = papers::toPdf({});
    REQUIRE(pdf);
    CHECK(pages(*pdf) == 1);
}
