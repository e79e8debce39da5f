// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/calendar.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>
#include <optional>

using duibiao::text::WorkCalendar;
using namespace Qt::StringLiterals;

namespace {

/// What the General Office of the State Council announced for a year, written down from the notices and apart from the
/// shipped file. Month and day; first..last for a stretch. Days of another year's notice stand with the year they lie
/// in.
struct Notice {
    int year;
    const char16_t* number;
    const char16_t* off;      ///< public holidays, weekends inside them included
    const char16_t* workdays; ///< Saturdays and Sundays that are worked instead
};

constexpr std::array notices{
    Notice{2016, u"国办发明电〔2015〕18号",
           u"01-01 02-07..02-13 04-04 05-01..05-02 06-09..06-11 09-15..09-17 10-01..10-07",
           u"02-06 02-14 06-12 09-18 10-08 10-09"},
    Notice{2017, u"国办发明电〔2016〕17号", u"01-01..01-02 01-27..02-02 04-02..04-04 05-01 05-28..05-30 10-01..10-08",
           u"01-22 02-04 04-01 05-27 09-30"},
    // 29 to 31 December 2018 by the notice for 2019.
    Notice{2018, u"国办发明电〔2017〕12号",
           u"01-01 02-15..02-21 04-05..04-07 04-29..05-01 06-18 09-24 10-01..10-07 12-30..12-31",
           u"02-11 02-24 04-08 04-28 09-29 09-30 12-29"},
    // The days of May by 国办发明电〔2019〕3号, which made one day four.
    Notice{2019, u"国办发明电〔2018〕15号", u"01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07",
           u"02-02 02-03 04-28 05-05 09-29 10-12"},
    // Spring Festival prolonged to 2 February by 国办发明电〔2020〕1号, which left the make-up day of 1 February out.
    Notice{2020, u"国办发明电〔2019〕16号", u"01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08",
           u"01-19 04-26 05-09 06-28 09-27 10-10"},
    Notice{2021, u"国办发明电〔2020〕27号",
           u"01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07",
           u"02-07 02-20 04-25 05-08 09-18 09-26 10-09"},
    // 31 December 2022 by the notice for 2023.
    Notice{2022, u"国办发明电〔2021〕11号",
           u"01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31",
           u"01-29 01-30 04-02 04-24 05-07 10-08 10-09"},
    // 30 and 31 December 2023 are a weekend that the notice for 2024 names without moving anything.
    Notice{2023, u"国办发明电〔2022〕16号", u"01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06",
           u"01-28 01-29 04-23 05-06 06-25 10-07 10-08"},
    // 9 February 2024, New Year's Eve, was left to paid leave: a working day.
    Notice{2024, u"国办发明电〔2023〕7号",
           u"01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07",
           u"02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"},
    Notice{2025, u"国办发明电〔2024〕12号", u"01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
           u"01-26 02-08 04-27 09-28 10-11"},
    Notice{2026, u"国办发明电〔2025〕7号",
           u"01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07",
           u"01-04 02-14 02-28 05-09 09-20 10-10"},
};

QDate day(int year, QStringView monthDay)
{
    const QDate date(year, monthDay.first(2).toInt(), monthDay.sliced(3, 2).toInt());
    REQUIRE(date.isValid());
    return date;
}

/// The days that a notice names, and whether they are worked.
std::map<QDate, bool> daysOf(const Notice& notice)
{
    std::map<QDate, bool> days;
    for (const QStringView stretch : QStringView(notice.off).tokenize(u' ')) {
        const QDate last = day(notice.year, stretch.last(5));
        for (QDate each = day(notice.year, stretch.first(5)); each <= last; each = each.addDays(1)) days[each] = false;
    }
    for (const QStringView each : QStringView(notice.workdays).tokenize(u' ')) days[day(notice.year, each)] = true;
    return days;
}

} // namespace

TEST_CASE("every day from 2016 to 2026 is worked or off as the State Council announced", "[text][calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::shipped();
    for (const Notice& notice : notices) {
        const std::map<QDate, bool> announced = daysOf(notice);
        for (QDate each(notice.year, 1, 1); each.year() == notice.year; each = each.addDays(1)) {
            const auto named = announced.find(each);
            const bool worked = named == announced.end() ? each.dayOfWeek() <= Qt::Friday : named->second;
            INFO(QString(notice.number).toStdString() << ' ' << each.toString(Qt::ISODate).toStdString());
            CHECK(calendar.isWorkday(each) == worked);
        }
    }
}

TEST_CASE("what is moved is made up for: a year has its weekdays less its public holidays", "[text][calendar]")
{
    // 全国年节及纪念日放假办法: 11 days a year, 13 since 2025 (国务院令第795号).
    for (const Notice& notice : notices) {
        int weekdays = 0;
        int worked = 0;
        for (QDate each(notice.year, 1, 1); each.year() == notice.year; each = each.addDays(1)) {
            weekdays += each.dayOfWeek() <= Qt::Friday ? 1 : 0;
            worked += WorkCalendar::shipped().isWorkday(each).value_or(false) ? 1 : 0;
        }
        const int prolonged = notice.year == 2020 ? 2 : 0; // 31 January off, 1 February not worked
        INFO(notice.year);
        CHECK(weekdays - worked == (notice.year >= 2025 ? 13 : 11) + prolonged);
        for (const auto& [each, isWorked] : daysOf(notice)) {
            if (isWorked) CHECK(each.dayOfWeek() > Qt::Friday);
        }
    }
}

TEST_CASE("days of a year without a notice are not counted", "[text][calendar]")
{
    const WorkCalendar& calendar = WorkCalendar::shipped();
    for (const int year : {2015, 2027, 2031}) {
        CHECK_FALSE(calendar.isWorkday(QDate(year, 6, 1)).has_value());
        CHECK_FALSE(calendar.addWorkdays(QDate(year, 6, 1), 1).has_value());
        CHECK_FALSE(calendar.rollForward(QDate(year, 6, 1)).has_value());
    }
    // A period that runs into such a year has no last day either.
    CHECK(calendar.addWorkdays(QDate(2026, 12, 30), 1) == QDate(2026, 12, 31));
    CHECK_FALSE(calendar.addWorkdays(QDate(2026, 12, 30), 2).has_value());
    CHECK_FALSE(calendar.workdaysBetween(QDate(2026, 12, 30), QDate(2027, 1, 4)).has_value());
}
