// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody says about the columns of a ledger, from the command line.
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

const QByteArray ledger =
    "县司法局,,\n条目,干什么,干得怎样\n1,业务培训,5月8日、6月2日先后组织业务培训2次\n2,政策解读,尚未开展\n";

/// A workspace with the office's plan and units, and that ledger as the only thing that was sent.
struct Workspace {
    Office office;
    QString path = office.path(u"2023.duibiao"_s);
    QString sent = office.write(u"sent/县司法局台账.csv"_s, ledger);

    Workspace()
    {
        const auto run = cli({u"round"_s, u"start"_s, u"--plan"_s, office.path(u"plan.txt"_s), u"--units"_s,
                              office.path(u"units.csv"_s), u"--submissions"_s, office.path(u"sent"_s), u"--as-of"_s,
                              u"2024-01-15"_s, u"--period"_s, u"2023-01-01:2023-12-31"_s, path});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
    }
    [[nodiscard]] QJsonObject check() const
    {
        const auto run = cli({u"check"_s, u"--workspace"_s, path, u"--format=json"_s});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        return run.json();
    }
    [[nodiscard]] duibiao::test::Run columns(const QStringList& more) const
    {
        return cli(QStringList{u"ledger"_s, u"columns"_s, u"--workspace"_s, path, u"--format=json"_s} + more);
    }
};

} // namespace

TEST_CASE("columns are said once and count for every later check of the workspace", "[app][columns]")
{
    const Workspace workspace;
    QJsonObject input = workspace.check().value(u"inputs")[0].toObject();
    CHECK(input.value(u"state") == u"partly"_s);
    CHECK(input.value(u"warnings")[0][u"code"] == u"ledger_columns_unknown"_s);

    const auto before = workspace.columns({workspace.sent});
    CHECK(before.code == 0);
    CHECK(schemaErrors(u"columns"_s, before.json()).toStdString() == "");
    CHECK(before.json().value(u"tables")[0][u"header_row"].isNull());

    const auto said = workspace.columns(
        {u"--header"_s, u"2"_s, u"--column"_s, u"B=task"_s, u"--column"_s, u"c=progress"_s, workspace.sent});
    INFO(said.err.toStdString());
    CHECK(said.code == 0);
    CHECK(schemaErrors(u"columns"_s, said.json()).toStdString() == "");
    const auto table = said.json().value(u"tables")[0];
    CHECK(table[u"known_by"] == u"mapping"_s);
    CHECK(table[u"header_row"] == 2);
    REQUIRE(table[u"rows"].toArray().size() == 2);
    CHECK(table[u"rows"][0][u"dates"].toArray() == QJsonArray{u"2023-05-08"_s, u"2023-06-02"_s});
    CHECK(table[u"rows"][1][u"tells"] == u"not_done"_s);

    const QJsonObject checked = workspace.check();
    input = checked.value(u"inputs")[0].toObject();
    CHECK(input.value(u"state") == u"read"_s);
    bool cited = false;
    for (const auto& verdict : checked.value(u"verdicts").toArray())
        for (const auto& evidence : verdict[u"evidence"].toArray())
            cited = cited || evidence[u"quote"].toString().contains(u"业务培训2次");
    CHECK(cited);

    // The list of what is remembered, and forgetting it.
    const auto remembered = workspace.columns({});
    CHECK(schemaErrors(u"columns"_s, remembered.json()).toStdString() == "");
    CHECK(remembered.json().value(u"remembered")[0][u"columns"].toArray() ==
          QJsonArray{u"none"_s, u"task"_s, u"progress"_s});
    CHECK(workspace.columns({u"--forget"_s, workspace.sent}).json().value(u"remembered").toArray().isEmpty());
    CHECK(workspace.check().value(u"inputs")[0][u"state"] == u"partly"_s);
}

TEST_CASE("a ledger without a header is said by the places of its columns", "[app][columns]")
{
    const Workspace workspace;
    const QString bare = workspace.office.write(
        u"bare.csv"_s, "1,业务培训,5月8日、6月2日先后组织业务培训2次\n2,政策解读,尚未开展\n3,考核,尚未开展\n");
    const auto said = workspace.columns({u"--header=none"_s, u"--column=B=task"_s, u"--column=C=progress"_s, bare});
    INFO(said.err.toStdString());
    REQUIRE(said.code == 0);
    CHECK(schemaErrors(u"columns"_s, said.json()).toStdString() == "");
    const auto table = said.json().value(u"tables")[0];
    CHECK(table[u"header_row"].isNull());
    CHECK(table[u"known_by"] == u"mapping"_s);
    REQUIRE(table[u"rows"].toArray().size() == 3);
    CHECK(table[u"rows"][0][u"row"] == 1);
    CHECK(said.json().value(u"remembered")[0][u"has_header"] == false);
    CHECK(cli({u"ledger"_s, u"columns"_s, u"--workspace"_s, workspace.path, bare})
              .out.contains("No header, as somebody said"));
    CHECK(workspace.columns({u"--forget"_s, bare}).json().value(u"remembered").toArray().isEmpty());
}

TEST_CASE("columns that cannot be are wrong use", "[app][columns]")
{
    const Workspace workspace;
    CHECK(cli({u"ledger"_s, u"columns"_s}).code == 2);
    CHECK(cli({u"ledger"_s, u"columns"_s, u"--header=2"_s, workspace.sent}).code == 2); // nothing to remember it
    CHECK(workspace.columns({u"--column=B=task"_s, workspace.sent}).code == 2);         // under which header?
    CHECK(workspace.columns({u"--header=2"_s, u"--column=Z=task"_s, workspace.sent}).code == 2);
    const auto name = workspace.columns({u"--header=2"_s, u"--column=B=colour"_s, workspace.sent});
    CHECK(name.code == 2);
    CHECK(name.err.contains(u"progress")); // what may stand there
    CHECK(workspace.columns({u"--header=9"_s, workspace.sent}).code == 2);
    CHECK(workspace.columns({u"--table=3"_s, u"--header=2"_s, workspace.sent}).code == 2);
    CHECK(workspace.columns({u"--header=2"_s}).code == 2);
    CHECK(workspace.columns({workspace.office.path(u"none.csv"_s)}).code == 3);
    // Without a workspace it shows what the words tell.
    const auto shown = cli({u"ledger"_s, u"columns"_s, workspace.sent});
    CHECK(shown.code == 0);
    CHECK(shown.out.contains("No header is understood"));
}

TEST_CASE("a round that does not come about leaves no workspace behind", "[app][round]")
{
    const Office office;
    const QString path = office.path(u"new.duibiao"_s);
    const auto run = cli({u"round"_s, u"start"_s, u"--plan"_s, office.path(u"none.txt"_s), path});
    CHECK(run.code == 3);
    CHECK_FALSE(QFile::exists(path));
    CHECK(cli({u"round"_s, u"start"_s, u"--plan"_s, office.path(u"plan.txt"_s), u"--as-of=yesterday"_s, path}).code ==
          2);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a report by a rubric carries the scores with their formulas", "[app][score]")
{
    const Office office;
    const QString rubric = office.write(
        u"rubric.json"_s, R"({"schema": "duibiao-rubric/1", "title": "考核细则", "model": "sum", "indicators": [
        {"name": "能力建设", "points": 60, "rest": true}, {"name": "民主测评", "points": 40, "given": [{"unit": "县司法局", "points": 35}]}]})");
    QStringList arguments = office.arguments(u"report"_s) + QStringList{u"--rubric"_s, rubric};
    const auto json = cli(arguments + QStringList{u"--format=json"_s}).json();
    CHECK(schemaErrors(u"check"_s, json).toStdString() == "");
    arguments[0] = u"score"_s;
    const auto scores = cli(arguments + QStringList{u"--format=json"_s}).json();
    CHECK(json.value(u"scores")[u"units"] == scores.value(u"units"));
    CHECK(json.value(u"scores")[u"units"][0][u"formula"].toString().size() > 4);
    arguments[0] = u"report"_s;
    const QString page = QString::fromUtf8(cli(arguments).out);
    CHECK(page.contains(u"考核细则"));
    for (const auto& unit : scores.value(u"units").toArray())
        CHECK(page.contains(unit[u"formula"].toString().toHtmlEscaped()));
    // Nobody chose one: a report without scores.
    CHECK_FALSE(cli(office.arguments(u"check"_s) + QStringList{u"--format=json"_s}).json().contains(u"scores"));
    CHECK(cli(office.arguments(u"check"_s) + QStringList{u"--rubric"_s, office.path(u"none.json"_s)}).code == 3);
}
