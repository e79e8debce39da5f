// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::Office;
using duibiao::test::schemaErrors;

namespace {

QStringList names(const QJsonValue& list)
{
    QStringList names;
    for (const auto& each : list.toArray()) names += each[u"name"].toString();
    return names;
}

} // namespace

TEST_CASE("the units of a plan are proposed, and what was written is a list to check with", "[app][units]")
{
    const Office office;
    const auto json = cli({u"units"_s, u"suggest"_s, u"--format=json"_s, office.path(u"plan.txt"_s)});
    CHECK(json.code == 0);
    CHECK(schemaErrors(u"units"_s, json.json()).toStdString() == "");
    CHECK(names(json.json().value(u"units")).contains(u"县司法局"));

    const QString list = office.path(u"proposed.csv"_s);
    CHECK(cli({u"units"_s, u"suggest"_s, u"--format=csv"_s, u"-o"_s, list, office.path(u"plan.txt"_s)}).code == 0);
    const auto checked =
        cli({u"units"_s, u"check"_s, u"--format=json"_s, u"--units"_s, list, office.path(u"plan.txt"_s)});
    CHECK(checked.code == 0);
    CHECK(schemaErrors(u"units"_s, checked.json()).toStdString() == "");
    for (const auto& unit : checked.json().value(u"units").toArray()) {
        INFO(unit[u"name"].toString().toStdString());
        CHECK(unit[u"listed"].toBool());
    }
    CHECK(names(checked.json().value(u"units")) == names(json.json().value(u"units")));
}

TEST_CASE("a list of units may be a table in another document", "[app][units]")
{
    const Office office;
    const QString list =
        office.write(u"units.html"_s, "<meta "
                                      "charset=utf-8><table><tr><th>单位名称<th>简称</tr><tr><td>县司法局<td>司法局</"
                                      "tr><tr><td>县信访局<td>司法局</tr></table>");
    const auto table = cli({u"units"_s, u"check"_s, u"--units"_s, list});
    CHECK(table.code == 0);
    CHECK(QString::fromUtf8(table.out).contains(u"司法局"));
    const auto clash =
        cli({u"units"_s, u"check"_s, u"--format=json"_s, u"--units"_s, list}).json().value(u"clashes").toArray();
    REQUIRE(clash.size() == 1);
    CHECK(clash.first()[u"name"] == u"司法局"_s);
}

TEST_CASE("wrong uses of units are told apart from lists that cannot be read", "[app][units]")
{
    const Office office;
    CHECK(cli({u"units"_s}).code == 2);
    CHECK(cli({u"units"_s, u"suggest"_s}).code == 2);
    CHECK(cli({u"units"_s, u"check"_s}).code == 2);
    CHECK(cli({u"units"_s, u"neither"_s}).code == 2);
    const auto missing = cli({u"units"_s, u"check"_s, u"--units"_s, office.path(u"none.csv"_s)});
    CHECK(missing.code == 3);
    CHECK(missing.err.contains(u"none.csv"));
    const auto unsuited = cli({u"units"_s, u"check"_s, u"--units"_s, office.path(u"plan.txt"_s)});
    CHECK(unsuited.code == 3);
    CHECK(unsuited.err.contains(u"name"));
}
