// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/text/normalized.h"
#include "core/units/organisation.h"
#include "core/units/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace duibiao::units;
using namespace Qt::StringLiterals;

namespace {

Registry sample()
{
    Registry registry;
    registry.add({u"县水务局"_s, {u"清河县水务局"_s, u"水务局"_s}, {u"各部门"_s, u"县直各部门单位"_s}});
    registry.add({u"县发改局"_s, {u"县发展和改革局"_s}, {u"各部门"_s, u"县直各部门单位"_s}});
    registry.add({u"青石镇人民政府"_s, {u"青石镇"_s, u"清河县青石镇"_s}, {u"各镇（街道）"_s}});
    registry.add({u"柳林街道办事处"_s, {u"柳林街道"_s}, {u"各镇（街道）"_s}});
    return registry;
}

} // namespace

TEST_CASE("a unit is found by its name and its aliases", "[units]")
{
    const Registry registry = sample();
    CHECK(registry.find(u"县水务局") == 0);
    CHECK(registry.find(u"县发展和改革局") == 1);
    CHECK(registry.find(u"青石镇") == 2);
    CHECK(registry.find(u"县财政局") == -1);
    CHECK(registry.find(u"") == -1);
}

TEST_CASE("an alias that two units claim names none", "[units]")
{
    Registry registry = sample();
    registry.add({u"市水务局"_s, {u"水务局"_s}, {}});
    CHECK(registry.find(u"水务局") == -1);
    CHECK(registry.bound(u"水务局").empty());
    CHECK(registry.find(u"市水务局") == 4);
}

TEST_CASE("a group binds its members in the registry's order", "[units]")
{
    const Registry registry = sample();
    CHECK(registry.bound(u"各镇（街道）") == std::vector{2, 3});
    CHECK(registry.bound(u"各镇(街道)") == std::vector{2, 3});
    CHECK(registry.bound(u"县直各部门") == std::vector{0, 1});
    CHECK(registry.bound(u"县水务局") == std::vector{0});
    CHECK(registry.bound(u"各企业").empty());
}

TEST_CASE("the longest name in a text tells the unit", "[units]")
{
    const Registry registry = sample();
    CHECK(registry.findIn(u"清河县水务局2024年节水工作总结") == 0);
    CHECK(registry.findIn(u"清河县青石镇关于报送县水务局的函") == 2);
    CHECK(registry.findIn(u"县水务局、县发改局联合通知") == -1);
    CHECK(registry.findIn(u"2024年工作总结") == -1);
    CHECK(registry.findIn(u"市水务局来函") == -1);
}

TEST_CASE("a list of units is read from CSV", "[units]")
{
    const auto registry =
        readCsv("name,aliases,groups\r\n\"县水务局\",\"水务局;清河县水务局\",各部门\r\n县发改局,,各部门；相关部门\n\n",
                u"units.csv"_s);
    REQUIRE(registry.has_value());
    CHECK(registry->units().size() == 2);
    CHECK(registry->bound(u"各部门").size() == 2);
    CHECK(registry->bound(u"相关部门") == std::vector{1});

    const auto noHeader = readCsv("县水务局,水务局,各部门\n", u"units.csv"_s);
    REQUIRE_FALSE(noHeader.has_value());
    CHECK(noHeader.error().file == u"units.csv");
    CHECK_FALSE(readCsv("name,aliases,groups\n", u"units.csv"_s).has_value());
}

TEST_CASE("two ways to write one unit are near misses", "[units]")
{
    const auto found = nearMisses({u"县发改局"_s, u"县发展和改革局"_s, u"县教育局"_s, u"县教育和体育局"_s,
                                   u"县民政局"_s, u"市发展和改革局"_s, u"各部门"_s, u"青石镇"_s, u"青石镇人民政府"_s,
                                   u"县委办公室"_s, u"县委机构编制委员会办公室"_s});
    const auto has = [&](QStringView a, QStringView b) {
        return std::ranges::any_of(found, [&](const NearMiss& miss) { return miss.a == a && miss.b == b; });
    };
    CHECK(has(u"县发改局", u"县发展和改革局"));
    CHECK(has(u"县教育局", u"县教育和体育局"));
    CHECK(has(u"青石镇", u"青石镇人民政府"));
    CHECK_FALSE(has(u"县发改局", u"市发展和改革局"));
    CHECK_FALSE(has(u"县委办公室", u"县委机构编制委员会办公室"));
    CHECK(found.size() == 3);
    for (const NearMiss& miss : found) CHECK((miss.similarity > 0 && miss.similarity <= 1));
}

TEST_CASE("every word of the organisations list does what its example says", "[units]")
{
    for (const QStringList& row : lexiconRows(u"organisations"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        if (row.at(0).startsWith(u"collective"))
            CHECK(isCollective(row.at(2)));
        else if (row.at(0) == u"level")
            CHECK(takeApart(text::folded(row.at(2))).level == row.at(1));
        else if (row.at(0) == u"suffix")
            CHECK(takeApart(text::folded(row.at(2))).kind == row.at(1).section(u'=', 1));
        else if (row.at(0) == u"grassroots")
            CHECK(takeCollectiveApart(text::folded(row.at(2))).kinds.contains(row.at(1).section(u'=', 1)));
        else
            CHECK(groupStem(text::folded(row.at(2))).size() < text::folded(row.at(2)).size());
    }
    CHECK_FALSE(isCollective(u"县水务局"));
    CHECK_FALSE(isCollective(u"县机关事务管理局"));
}
