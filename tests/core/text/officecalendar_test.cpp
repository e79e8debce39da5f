// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officecalendar.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

/// A file of an office with these lines, read.
Result<text::WorkCalendar> withLines(const QByteArray& lines)
{
    QTemporaryDir folder;
    REQUIRE(folder.isValid());
    QFile file(folder.filePath(u"own.tsv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    return text::calendarWith(file.fileName());
}

const QByteArray NextYear =
    "# 2031\n2031-01-01\toff\t元旦\n2031-10-01\toff\t国庆节\n2031-10-02\toff\n2031-10-11\twork\n";

} // namespace

TEST_CASE("an office adds a year that the program does not ship", "[text][calendar]")
{
    const auto calendar = withLines(NextYear);
    REQUIRE(calendar.has_value());
    CHECK(calendar->knows(2031));
    CHECK(calendar->isWorkday(QDate(2031, 10, 2)) == false);
    CHECK(calendar->isWorkday(QDate(2031, 10, 11)) == true); // a Saturday
    CHECK(calendar->addWorkdays(QDate(2031, 9, 30), 1) == QDate(2031, 10, 3));
    // The shipped years stay, and the shipped calendar itself is not changed.
    CHECK(calendar->isWorkday(QDate(2023, 6, 25)) == true);
    CHECK_FALSE(text::WorkCalendar::shipped().knows(2031));
    // With the marks that Windows programs leave.
    CHECK(withLines("\xEF\xBB\xBF" + QByteArray(NextYear).replace('\n', "\r\n")).has_value());
}

TEST_CASE("an office corrects a day of a shipped year", "[text][calendar]")
{
    const auto calendar = withLines("2026-10-09\toff\t国庆节\n");
    REQUIRE(calendar.has_value());
    CHECK(calendar->isWorkday(QDate(2026, 10, 9)) == false);
    CHECK(text::WorkCalendar::shipped().isWorkday(QDate(2026, 10, 9)) == true);
}

TEST_CASE("a calendar file with a fault is refused with the fault", "[text][calendar]")
{
    struct Faulty {
        QByteArray lines;
        QString said;
    };
    for (const Faulty& faulty : {Faulty{NextYear + "2031-02-30\toff\n", u"6"_s},             // no such day
                                 Faulty{NextYear + "2031-12-25 off\n", u"2031-12-25 off"_s}, // no tab
                                 Faulty{NextYear + "2031-10-02\twork\n", u"6"_s},            // was off above
                                 Faulty{NextYear + "2031-10-08\twork\n", u"2031-10-08"_s},   // a Wednesday
                                 Faulty{"2031-01-01\toff\n", u"2031"_s}}) {                  // a part of a year
        const auto refused = withLines(faulty.lines);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        INFO(refused.error().message.toStdString());
        CHECK(refused.error().message.contains(faulty.said));
        CHECK(refused.error().file.endsWith(u"own.tsv"));
        CHECK_FALSE(refused.error().remedy.isEmpty());
    }
    const auto missing = text::calendarWith(u"/nowhere/days.tsv"_s);
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::FileNotFound);
}
