// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/officecalendar.h"
#include "core/text/officedays.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

/// A data folder of its own for each test: they run side by side.
struct CleanFolders {
    CleanFolders() : m_before(qEnvironmentVariable("XDG_DATA_HOME"))
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }
    ~CleanFolders()
    {
        if (m_before.isNull())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", m_before.toUtf8());
    }
    CleanFolders(const CleanFolders&) = delete;
    CleanFolders& operator=(const CleanFolders&) = delete;

private:
    QString m_before;
    QTemporaryDir m_folder;
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

TEST_CASE("a day is given another kind and back", "[text][calendar]")
{
    const CleanFolders clean;
    const auto years = text::yearsOfDays(2030);
    REQUIRE(years);
    CHECK(years->back().year == 2030);
    CHECK_FALSE(years->back().isKnown());
    const auto found = std::ranges::find(*years, 2024, &text::YearDays::year);
    REQUIRE(found != years->end());
    const text::YearDays& shipped = *found;
    REQUIRE((shipped.isShipped() && shipped.ownDays() == 0));
    const QDate tuesday(2024, 12, 31);
    const QDate sunday(2024, 12, 29);
    const QDate nationalDay(2024, 10, 1); // a Tuesday
    using enum text::DayKind;

    text::YearDays year = text::withDays(shipped, {tuesday, sunday}, Off, u" 县庆 "_s);
    CHECK((year.isOff(tuesday) && year.isOwn(tuesday) && year.ownDays() == 2));
    CHECK(year.find(tuesday)->festival == u"县庆");
    CHECK(text::faultOf(year).isEmpty());
    CHECK(text::withDays(year, {tuesday, sunday}, AsShipped, {}) == shipped);
    CHECK(text::withDays(text::withDays(year, {tuesday}, Worked, {}), {sunday}, Off, {}) == shipped);
    year = text::withDays(shipped, {sunday}, Worked, {});
    CHECK((!year.isOff(sunday) && text::faultOf(year).isEmpty()));

    // A shipped holiday is not left out; it may be worked.
    year = text::withDays(shipped, {nationalDay}, Worked, {});
    CHECK((!year.isOff(nationalDay) && year.isOwn(nationalDay) && year.days.size() == shipped.days.size()));
    REQUIRE(text::setYears({year}));
    CHECK(text::calendarInForce()->isWorkday(nationalDay) == true);
    CHECK(text::withDays(year, {nationalDay}, AsShipped, {}) == shipped);
}

TEST_CASE("days are changed one by one, and the others stay as somebody else left them", "[text][calendar]")
{
    const CleanFolders clean;
    REQUIRE(text::setNamedDays(2031, newYear()));
    const QString stamp = text::stampOfOfficeDays();
    const std::vector<text::NamedDay> seen = newYear();
    // Two who saw the same days change one each.
    std::vector<text::NamedDay> mine = seen;
    mine.push_back({QDate(2031, 12, 31), false, u"县庆"_s});
    std::vector<text::NamedDay> theirs = seen;
    theirs[2].festival = u"国庆节"_s;
    const auto changes = text::changesOf(seen, mine);
    REQUIRE(changes.size() == 1);
    CHECK((changes.front().day == QDate(2031, 12, 31) && !changes.front().before && changes.front().after));
    REQUIRE(text::changeDays(text::changesOf(seen, theirs)));
    REQUIRE(text::changeDays(changes));
    CHECK(text::stampOfOfficeDays() != stamp);
    CHECK(text::namedDays(2031)->size() == 5);
    CHECK(text::namedDays(2031)->at(2).festival == u"国庆节");
    REQUIRE(text::changeDays(text::reversed(changes)));
    CHECK(*text::namedDays(2031) == theirs);
    // A fault changes nothing; a whole year comes and goes.
    CHECK_FALSE(text::changeDays({{QDate(2031, 1, 1), seen.front(), std::nullopt}}));
    CHECK(*text::namedDays(2031) == theirs);
    REQUIRE(text::changeDays(text::changesOf(theirs, {})));
    CHECK(text::namedDays(2031)->empty());
    CHECK(text::changesOf(seen, seen).empty());
}

TEST_CASE("a day that somebody else changed meanwhile is not overwritten", "[text][calendar]")
{
    const CleanFolders clean;
    REQUIRE(text::setNamedDays(2031, newYear()));
    const QDate day(2031, 12, 31);
    const std::vector<text::DayChange> mine{{day, std::nullopt, text::NamedDay{day, false, u"县庆"_s}}};
    const text::NamedDay theirs{day, false, u"会期"_s};
    REQUIRE(text::changeDays(mine));
    REQUIRE(text::changeDays({{day, mine.front().after, theirs}}));
    // Neither taken back nor done again over it, and nothing else of the step is done either.
    std::vector<text::DayChange> back = text::reversed(mine);
    back.push_back({QDate(2031, 12, 30), std::nullopt, text::NamedDay{QDate(2031, 12, 30), false, u"县庆"_s}});
    for (const auto& changes : {back, mine}) {
        const auto refused = text::changeDays(changes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().message.contains(u"2031-12-31"));
    }
    CHECK(text::namedDays(2031)->back() == theirs);
    // Two who do the same do not quarrel.
    REQUIRE(text::changeDays({{day, std::nullopt, theirs}}));
}

TEST_CASE("years of a file stand over the shipped days, all or none", "[text][calendar]")
{
    const CleanFolders clean;
    const QTemporaryDir folder;
    const auto written = [&](const QByteArray& lines) {
        QFile file(folder.filePath(u"days.tsv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        return file.fileName();
    };
    const QByteArray good = "2024-12-31\toff\t县庆\n2031-01-01\toff\n2031-10-01\toff\n";
    const auto years = text::readYears(written(good));
    REQUIRE(years);
    REQUIRE(years->size() == 2);
    CHECK((years->front().year == 2024 && years->front().ownDays() == 1 && years->front().days.size() > 20));
    REQUIRE(text::setYears(*years));
    CHECK(text::knownYears().contains(2031));
    CHECK(text::readYears(written(good + "2032-05-01\toff\n")).error().code == ErrorCode::InvalidInput);
    CHECK(text::readYears(written("# nothing\n")).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(text::setYears({{2024, *text::namedDays(2024), {}}, {2032, {{QDate(2032, 5, 1), false, {}}}, {}}}));
    CHECK_FALSE(text::knownYears().contains(2032));
}
