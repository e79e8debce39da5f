// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "core/review/review.h"
#include "tests/core/review/reviewhelp.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("every rule has a name of its own", "[review]")
{
    QSet<QString> codes;
    for (const review::Rule& rule : review::rules()) {
        const QString code = QString::fromLatin1(rule.code);
        INFO(code.toStdString());
        CHECK_FALSE(codes.contains(code));
        CHECK(std::ranges::all_of(code, [](QChar c) { return c == u'_' || (c >= u'a' && c <= u'z'); }));
        CHECK(rule.find != nullptr);
        codes.insert(code);
    }
}

TEST_CASE("findings come in the order of the document and lie in it", "[review]")
{
    const QString text = test::planWith(
        u"(一）加强巡查。加大巡查频次，定期通报。2025年2月1日前完成排查。（各部门负责）\n（四）组织演练。落实《某市防汛工作方案》。"_s);
    const auto document = readers::read({u"plan.txt"_s, text.toUtf8()});
    REQUIRE(document);
    const plan::Plan plan = plan::read(*document);
    const auto findings = review::review(*document, plan);
    CHECK(findings.size() >= 5);
    CHECK(std::ranges::is_sorted(findings, {}, [](const plan::Finding& f) { return f.span.begin; }));
    for (const auto& finding : findings)
        CHECK((finding.span.begin < finding.span.end && finding.span.end <= document->text.size()));
    CHECK(review::review(Document{}, plan::Plan{}).empty());
}

TEST_CASE("which days are working days is told by the calendar in force", "[review]")
{
    const QString text = test::planWith(u"（一）加固堤防。2025年5月20日前完成险工险段加固。"_s); // a Tuesday
    const auto document = readers::read({u"plan.txt"_s, text.toUtf8()});
    REQUIRE(document);
    const plan::Plan plan = plan::read(*document);
    const auto onOffDay = [&](const text::WorkCalendar& calendar) {
        return std::ranges::contains(review::review(*document, plan, calendar), u"deadline_on_off_day"_s,
                                     &plan::Finding::code);
    };
    CHECK_FALSE(onOffDay(text::WorkCalendar::shipped()));
    const auto own = text::WorkCalendar::parse(u"2025-05-20\toff\t放假\n");
    REQUIRE(own);
    text::WorkCalendar calendar = text::WorkCalendar::shipped();
    calendar.add(*own);
    CHECK(onOffDay(calendar));
}
