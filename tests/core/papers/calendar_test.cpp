// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/papers.h"
#include "tests/core/report/values.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

/// The content lines, unfolded (RFC 5545, 3.1).
QStringList lines(const QByteArray& calendar)
{
    QString text = QString::fromUtf8(calendar);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u"\n "_s, QString());
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a dated duty is an all-day event", "[papers]")
{
    const QStringList calendar = lines(papers::toCalendar(test::plan()));
    CHECK(calendar.first() == u"BEGIN:VCALENDAR");
    CHECK(calendar.last() == u"END:VCALENDAR");
    CHECK(calendar.count(u"BEGIN:VEVENT"_s) == 1);
    CHECK(calendar.contains(u"DTSTART;VALUE=DATE:20230630"));
    CHECK(calendar.contains(u"UID:r-1@duibiao"));
    CHECK_FALSE(calendar.filter(u"SUMMARY:县司法局、县财政局：县司法局要在2023年6月底前"_s).isEmpty());
}

TEST_CASE("a duty that only its table row dates takes that day; an undated one is left out", "[papers]")
{
    plan::Plan plan = test::plan();
    plan.requirements[0].facts.clear();
    plan.table[0].deadline = QDate(2023, 9, 30);
    plan::Requirement undated = plan.requirements[0];
    undated.id = u"r-2"_s;
    undated.spans.resize(1);
    plan.requirements.push_back(undated);
    const QStringList calendar = lines(papers::toCalendar(plan));
    CHECK(calendar.count(u"BEGIN:VEVENT"_s) == 1);
    CHECK(calendar.contains(u"DTSTART;VALUE=DATE:20230930"));
}

TEST_CASE("a plan without deadlines gives an empty calendar", "[papers]")
{
    const QStringList calendar = lines(papers::toCalendar({}));
    CHECK(calendar.first() == u"BEGIN:VCALENDAR");
    CHECK_FALSE(calendar.contains(u"BEGIN:VEVENT"));
}

TEST_CASE("the calendar names the program that wrote it", "[papers]")
{
    CHECK(lines(papers::toCalendar(test::plan())).filter(u"PRODID:-//Duibiao//"_s).size() == 1);
}
