// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::Office;
using duibiao::test::schemaErrors;

namespace {

constexpr auto before =
    "青河县2022年河湖管护工作要点\n一、重点任务\n1.各镇河长每年巡河不少于5次。\n2.完成12条河道清淤疏浚。\n";
constexpr auto after =
    "青河县2023年河湖管护工作要点\n一、重点任务\n1.各镇河长每年巡河不少于3次。\n2.建设智慧水利监测平台。\n";

} // namespace

TEST_CASE("compare gives both sides of every change as its schema says", "[app]")
{
    const Office office;
    const QString earlier = office.write(u"2022.txt"_s, before);
    const QString later = office.write(u"2023.txt"_s, after);
    const auto run = cli({u"compare"_s, u"--format=json"_s, earlier, later});
    CHECK(run.code == 0);
    const QJsonObject json = run.json();
    CHECK(schemaErrors(u"compare"_s, json).toStdString() == "");
    CHECK(json[u"summary"][u"weakened"] == 1);
    CHECK(json[u"summary"][u"new"] == 1);
    CHECK(json[u"summary"][u"dropped"] == 1);
    const auto pair = json[u"duties"][0];
    CHECK(pair[u"measures"][0][u"before"][u"value"] == 5);
    CHECK(pair[u"measures"][0][u"after"][u"value"] == 3);
    const QString text = QString::fromUtf8(after);
    const qsizetype begin = pair[u"after"][u"begin"].toInteger();
    CHECK(text.sliced(begin, pair[u"after"][u"end"].toInteger() - begin) == pair[u"after"][u"quote"].toString());
}

TEST_CASE("compare prints for people and spreadsheets, and fails where it is asked to", "[app]")
{
    const Office office;
    const QString earlier = office.write(u"2022.txt"_s, before);
    const QString later = office.write(u"2023.txt"_s, after);
    const auto table = cli({u"compare"_s, earlier, later});
    CHECK(table.code == 0);
    CHECK(table.out.contains("weakened"));
    CHECK(table.out.contains("→"));
    CHECK(cli({u"compare"_s, u"--format=csv"_s, earlier, later}).out.startsWith("\xEF\xBB\xBF"));
    CHECK(cli({u"compare"_s, u"--fail-on"_s, u"dropped"_s, earlier, later}).code == 1);
    CHECK(cli({u"compare"_s, u"--fail-on"_s, u"weakened,dropped"_s, earlier, earlier}).code == 0);
    CHECK(cli({u"compare"_s, u"--fail-on"_s, u"met"_s, earlier, later}).code == 2);
    CHECK(cli({u"compare"_s, earlier}).code == 2);
    CHECK(cli({u"compare"_s, earlier, office.path(u"missing.txt"_s)}).code == 3);
}
