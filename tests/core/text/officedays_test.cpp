// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officecalendar.h"
#include "core/text/officedays.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

struct CleanFolders {
    CleanFolders()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(text::officeCalendarFile());
    }
    ~CleanFolders()
    {
        QFile::remove(text::officeCalendarFile());
        QStandardPaths::setTestModeEnabled(false);
    }
    CleanFolders(const CleanFolders&) = delete;
    CleanFolders& operator=(const CleanFolders&) = delete;
};

std::vector<text::NamedDay> newYear()
{
    return {{QDate(2031, 1, 1), false, u"元旦"_s},
            {QDate(2031, 10, 1), false, u"国庆节"_s},
            {QDate(2031, 10, 2), false, {}},
            {QDate(2031, 10, 11), true, u"国庆节"_s}};
}

} // namespace

TEST_CASE("an office writes down a new year, and takes it away again", "[text][calendar]")
{
    const CleanFolders clean;
    CHECK_FALSE(text::knownYears().contains(2031));
    CHECK(text::namedDays(2031)->empty());
    REQUIRE(text::setNamedDays(2031, newYear()));
    CHECK(text::knownYears().contains(2031));
    CHECK(*text::namedDays(2031) == newYear());
    const auto calendar = text::calendarInForce();
    REQUIRE(calendar);
    CHECK(calendar->isWorkday(QDate(2031, 10, 11)) == true);
    CHECK(calendar->isWorkday(QDate(2031, 10, 2)) == false);
    CHECK(calendar->knows(2024));
    REQUIRE(text::setNamedDays(2031, {}));
    CHECK_FALSE(text::knownYears().contains(2031));
}

TEST_CASE("of a shipped year only what differs is kept", "[text][calendar]")
{
    const CleanFolders clean;
    std::vector<text::NamedDay> days = *text::namedDays(2024);
    const auto before = days.size();
    REQUIRE(before > 20);
    days.push_back({QDate(2024, 12, 31), false, u"县庆"_s});
    REQUIRE(text::setNamedDays(2024, days));
    CHECK(text::namedDays(2024)->size() == before + 1);
    CHECK(text::readNamedDays(text::officeCalendarFile())->size() == 1);
    CHECK(text::calendarInForce()->isWorkday(QDate(2024, 12, 31)) == false);
}

TEST_CASE("days with a fault are refused in words and change nothing", "[text][calendar]")
{
    const CleanFolders clean;
    REQUIRE(text::setNamedDays(2031, newYear()));
    const auto refused = [](int year, const std::vector<text::NamedDay>& days) {
        const auto done = text::setNamedDays(year, days);
        return !done && done.error().code == ErrorCode::InvalidInput && !done.error().message.isEmpty();
    };
    auto days = newYear();
    days.push_back({QDate(2032, 1, 1), false, {}}); // of another year
    CHECK(refused(2031, days));
    days = newYear();
    days.push_back(days.front()); // twice
    CHECK(refused(2031, days));
    days = newYear();
    days.push_back({QDate(2031, 10, 13), true, {}}); // a Monday
    CHECK(refused(2031, days));
    days = newYear();
    days.erase(days.begin()); // without New Year's Day
    CHECK(refused(2031, days));
    days = newYear();
    days.push_back({QDate(), false, {}});
    CHECK(refused(2031, days));
    auto shipped = *text::namedDays(2024);
    shipped.pop_back();
    CHECK(refused(2024, shipped));
    CHECK(*text::namedDays(2031) == newYear());
}
