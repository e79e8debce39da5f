// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/organisation.h"
#include "core/units/suggestion.h"

#include "core/text/normalized.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace duibiao::units;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Suggestion& suggestion)
{
    QStringList names;
    for (const Suggestion::Proposed& each : suggestion.units) names += each.unit.name;
    return names;
}

QStringList membersOf(const Suggestion& suggestion, const QString& group)
{
    QStringList names;
    for (const Suggestion::Group& each : suggestion.groups)
        if (each.name == group)
            for (const int member : each.members) names += suggestion.units[static_cast<std::size_t>(member)].unit.name;
    return names;
}

} // namespace

TEST_CASE("the units that a plan names are proposed, groups with the bodies that their words mean", "[units]")
{
    const Suggestion suggestion = suggest({{u"县水务局"_s, 3},
                                           {u"各镇（街道）"_s, 5},
                                           {u"青石镇人民政府"_s, 1},
                                           {u"县直各部门单位"_s, 2},
                                           {u"柳林街道"_s, 1},
                                           {u"相关部门"_s, 4},
                                           {u"县法院"_s, 1}});
    CHECK(namesOf(suggestion) == QStringList{u"县水务局"_s, u"青石镇人民政府"_s, u"柳林街道"_s, u"县法院"_s});
    CHECK(membersOf(suggestion, u"各镇（街道）"_s) == QStringList{u"青石镇人民政府"_s, u"柳林街道"_s});
    CHECK(membersOf(suggestion, u"县直各部门单位"_s) == QStringList{u"县水务局"_s, u"县法院"_s});
    CHECK(membersOf(suggestion, u"相关部门"_s).isEmpty());
    CHECK(suggestion.units[1].unit.groups == QStringList{u"各镇（街道）"_s});
    CHECK(suggestion.units[0].duties == 3);
}

TEST_CASE("districts are the members of what a city's plan calls its districts", "[units]")
{
    const Suggestion suggestion = suggest({{u"各县（市、区）人民政府"_s, 1},
                                           {u"江北区"_s, 2},
                                           {u"平阳县人民政府"_s, 1},
                                           {u"市教育局"_s, 1},
                                           {u"各学校"_s, 1}});
    CHECK(membersOf(suggestion, u"各县（市、区）人民政府"_s) == QStringList{u"江北区"_s, u"平阳县人民政府"_s});
    CHECK(membersOf(suggestion, u"各学校"_s).isEmpty());
}

TEST_CASE("what a list has already stays as it is, and what is like it is shown", "[units]")
{
    Registry known;
    known.add({u"县发展和改革局"_s, {u"县发改委"_s}, {u"各部门"_s}});
    const Suggestion suggestion =
        suggest({{u"县发改委"_s, 2}, {u"县发改局"_s, 1}, {u"各部门"_s, 3}, {u"县财政局"_s, 1}}, known);
    CHECK(namesOf(suggestion) == QStringList{u"县发展和改革局"_s, u"县发改局"_s, u"县财政局"_s});
    CHECK(suggestion.units[0].duties == 2);
    CHECK(suggestion.units[0].isKnown);
    CHECK_FALSE(suggestion.units[1].isKnown);
    // The office has said who 各部门 are.
    CHECK(membersOf(suggestion, u"各部门"_s) == QStringList{u"县发展和改革局"_s});
    REQUIRE(suggestion.nearMisses.size() == 1);
    CHECK(suggestion.nearMisses.front().a == u"县发展和改革局");
    CHECK(suggestion.nearMisses.front().b == u"县发改局");
}

TEST_CASE("two units become one under all their names", "[units]")
{
    const Unit one = merged({u"县发改局"_s, {u"发改局"_s}, {u"各部门"_s}},
                            {u"县发展和改革局"_s, {u"发改局"_s, u"县发改局"_s}, {u"各部门"_s, u"专班"_s}, u"县政府"_s});
    CHECK(one.name == u"县发改局");
    CHECK(one.aliases == QStringList{u"发改局"_s, u"县发展和改革局"_s});
    CHECK(one.groups == QStringList{u"各部门"_s, u"专班"_s});
    CHECK(one.parent == u"县政府");
}

TEST_CASE("a name that two units claim is told", "[units]")
{
    Registry registry;
    registry.add({u"县水务局"_s, {u"水务局"_s, u"县水务局"_s}, {}});
    registry.add({u"市水务局"_s, {u"水务局"_s}, {}});
    registry.add({u"县财政局"_s, {}, {}});
    registry.add({u"县财政局"_s, {}, {}});
    const auto found = clashes(registry);
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == u"水务局");
    CHECK(found[0].units == QStringList{u"县水务局"_s, u"市水务局"_s});
    CHECK(found[1].units == QStringList{u"县财政局"_s, u"县财政局"_s});
}

TEST_CASE("a unit has those above it, and a circle ends", "[units]")
{
    Registry registry;
    registry.add({u"县卫健局"_s, {}, {}, u"县政府"_s});
    registry.add({u"县疾控中心"_s, {}, {}, u"县卫健局"_s});
    registry.add({u"甲中心"_s, {}, {}, u"乙中心"_s});
    registry.add({u"乙中心"_s, {}, {}, u"甲中心"_s});
    CHECK(registry.parentsOf(0).empty()); // 县政府 is not in the list
    CHECK(registry.parentsOf(1) == std::vector{0});
    CHECK(registry.parentsOf(2) == std::vector{3});
}

TEST_CASE("a list of units is read from the tables of a document, below its title", "[units]")
{
    const auto registry = readTables({{{u"说明"_s, u"甲"_s}},
                                      {{u"全县单位名录"_s, u"全县单位名录"_s, {}},
                                       {u"单位名称"_s, u"简称"_s, u"主管部门"_s},
                                       {u"县疾控中心"_s, u"疾控中心、县疾控"_s, u"县卫健局"_s},
                                       {{}, u"无名"_s, {}},
                                       {u"单位名称"_s, u"简称"_s, u"主管部门"_s},
                                       {u"县卫健局"_s, {}, {}}}},
                                     u"名录.xlsx"_s);
    REQUIRE(registry.has_value());
    REQUIRE(registry->units().size() == 2);
    CHECK(registry->units()[0].aliases == QStringList{u"疾控中心"_s, u"县疾控"_s});
    CHECK(registry->parentsOf(0) == std::vector{1});
    CHECK(readTables({{{u"甲"_s}}}, u"名录.xlsx"_s).error().message.contains(u"name"));
}

TEST_CASE("a list of units comes back from its comma-separated form as it was", "[units]")
{
    const std::vector<Unit> units{{u"县水务局"_s, {u"水务局"_s, u"县水利局"_s}, {u"各部门"_s}, u"县政府"_s},
                                  {u"甲,\"乙\"单位"_s, {}, {}}};
    const auto registry = readCsv(toCsv(units), u"units.csv"_s);
    REQUIRE(registry.has_value());
    REQUIRE(registry->units().size() == 2);
    for (std::size_t i = 0; i < units.size(); ++i) {
        CHECK(registry->units()[i].name == units[i].name);
        CHECK(registry->units()[i].aliases == units[i].aliases);
        CHECK(registry->units()[i].groups == units[i].groups);
        CHECK(registry->units()[i].parent == units[i].parent);
    }
}
