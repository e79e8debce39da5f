// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masked.h"
#include "core/report/report.h"
#include "tests/core/report/values.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

report::Report narrowed(const check::NamedSelection& narrowing)
{
    const Document document = test::planDocument();
    const plan::Plan plan = test::plan();
    const units::Registry registry = test::registry();
    const auto submissions = test::submissions();
    const auto verdicts = test::verdicts();
    return report::compose({.planDocument = document,
                            .plan = plan,
                            .units = registry,
                            .submissions = submissions,
                            .verdicts = verdicts,
                            .asOf = QDate(2024, 1, 10),
                            .from = QDate(2023, 1, 1),
                            .to = QDate(2023, 12, 31),
                            .narrowing = &narrowing});
}

} // namespace

TEST_CASE("a report made from a filter names it, lists what it takes, and counts everything", "[report][narrowed]")
{
    const report::Report all = test::report();
    const check::Status status = all.lines.front().verdict.status;
    const report::Report some = narrowed({u"要办的"_s, {.words = {u"业务培训"_s}, .status = status}});
    REQUIRE(some.narrowed);
    CHECK(some.narrowed->all == static_cast<int>(all.lines.size()));
    CHECK(some.narrowed->shown == static_cast<int>(some.lines.size()));
    REQUIRE_FALSE(some.lines.empty());
    REQUIRE(some.lines.size() < all.lines.size());
    for (const report::Line& line : some.lines) CHECK(line.verdict.status == status);
    CHECK(some.counts == all.counts);
    CHECK(some.byUnit == all.byUnit);
    for (const QString& words : {u"要办的"_s, u"业务培训"_s, check::statusLabel(status)}) {
        CHECK(some.narrowed->filter.contains(words));
        CHECK(QString::fromUtf8(report::toHtml(some)).contains(words));
        CHECK(QString::fromUtf8(report::toCsv(some)).contains(words));
    }
    CHECK(QString::fromUtf8(report::toHtml(some)).contains(some.narrowed->text().toHtmlEscaped()));
    CHECK_FALSE(QString::fromUtf8(report::toHtml(all)).contains(u"class=\"narrowed\""));
    CHECK(report::toCsv(some).split('\n').size() == static_cast<qsizetype>(some.lines.size()) + 2);
}

TEST_CASE("no condition is no filter, and private words of a filter are masked", "[report][narrowed]")
{
    CHECK_FALSE(narrowed({u"全部"_s, {}}).narrowed);
    const report::Report masked = report::masked(narrowed({{}, {.words = {u"13812345678"_s}}}));
    REQUIRE(masked.narrowed);
    CHECK_FALSE(masked.narrowed->filter.contains(u"13812345678"));
}
