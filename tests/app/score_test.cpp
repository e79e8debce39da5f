// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"
#include "core/units/registry.h"
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::Office;
using duibiao::test::schemaErrors;

namespace {

QJsonObject unitIn(const QJsonObject& json, const QString& name)
{
    for (const auto& each : json.value(u"units").toArray())
        if (each[u"unit"] == name) return each.toObject();
    return {};
}

} // namespace

TEST_CASE("units are scored, and every figure has its formula", "[app][score]")
{
    const Office office;
    const auto run = cli(office.arguments(u"score"_s) + QStringList{u"--format=json"_s});
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    CHECK(schemaErrors(u"score"_s, run.json()).toStdString() == "");
    const QJsonObject town = unitIn(run.json(), u"东河镇"_s);
    CHECK(town.value(u"rate") == 100);
    CHECK(town.value(u"rank").isNull()); // places are given only when asked for
    CHECK(unitIn(run.json(), u"县财政局"_s).value(u"points").toDouble(-1) < 100);

    const auto text = cli(office.arguments(u"score"_s));
    CHECK(text.code == 0);
    CHECK(text.out.contains("All duties weigh the same"));
    CHECK(text.out.contains("100 (1 Met)"));
    const auto csv = cli(office.arguments(u"score"_s) + QStringList{u"--format=csv"_s});
    CHECK(csv.out.contains("Group,Unit,Place,Indicator,Points,Maximum,Rate,Open,Formula\r\n"));
}

TEST_CASE("one unit is explained down to the verdicts", "[app][score]")
{
    const Office office;
    const auto run = cli(office.arguments(u"score"_s) + QStringList{u"--explain"_s, u"司法局"_s});
    CHECK(run.code == 0);
    CHECK(run.out.startsWith("县司法局\n"));
    CHECK(run.out.contains("组织业务培训"));
    const auto unknown = cli(office.arguments(u"score"_s) + QStringList{u"--explain"_s, u"县没有局"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"县没有局"));
    CHECK(cli(office.arguments(u"score"_s) + QStringList{u"--explain"_s, u"县司法局"_s, u"--format=json"_s}).code == 2);
}

TEST_CASE("the office's own rubric is used, as a file of the program and as a table", "[app][score]")
{
    const Office office;
    const QString json =
        office.write(u"rubric.json"_s, R"({"schema": "duibiao-rubric/1", "model": "deduct", "ranking": true,
        "counts": {"met": {"share": 100}, "no_evidence": {"deduct": 2.5}, "not_met": {"deduct": 2}},
        "indicators": [{"name": "All", "rest": true}]})");
    const auto deducted = cli(office.arguments(u"score"_s) + QStringList{u"--rubric"_s, json, u"--format=json"_s});
    CHECK(deducted.code == 0);
    CHECK(unitIn(deducted.json(), u"东河镇"_s).value(u"rank") == 1);
    CHECK(unitIn(deducted.json(), u"东河镇"_s).value(u"points") == 100);

    const QString table = office.write(
        u"细则.csv"_s,
        u"考核内容,分值,评分标准\n政策解读活动,10,每少1次扣2分，扣完为止\n群众评议,5,酌情扣分\n"_s.toUtf8());
    const QString saved = office.path(u"understood.json"_s);
    const auto read = cli(office.arguments(u"score"_s) +
                          QStringList{u"--rubric"_s, table, u"--save-rubric"_s, saved, u"--format=json"_s});
    CHECK(read.code == 0);
    CHECK(schemaErrors(u"score"_s, read.json()).toStdString() == "");
    CHECK(unitIn(read.json(), u"东河镇"_s).value(u"points") == 10);
    CHECK(read.err.contains(u"酌情扣分")); // what was not understood is said, with its cell
    CHECK(read.err.contains(u"C3"));
    CHECK(read.err.contains(u"群众评议"));
    QFile file(saved);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(schemaErrors(u"rubric"_s, QJsonDocument::fromJson(file.readAll()).object()).toStdString() == "");
    const auto again = cli(office.arguments(u"score"_s) + QStringList{u"--rubric"_s, saved, u"--format=json"_s});
    CHECK(again.json().value(u"units") == read.json().value(u"units"));
}

TEST_CASE("a workspace is scored by its own rubric, with the decisions made in it", "[app][score]")
{
    using namespace duibiao;
    const Office office;
    const QString path = office.path(u"2023.duibiao"_s);
    const auto contents = [&](const QString& name) {
        QFile file(office.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    QString duty;
    {
        const auto workspace = store::Workspace::create(path);
        REQUIRE(workspace);
        REQUIRE((*workspace)->addSource(store::SourceKind::Plan, u"plan.txt"_s, contents(u"plan.txt"_s)));
        REQUIRE((*workspace)->setUnits(*units::readCsv(contents(u"units.csv"_s), u"units.csv"_s)));
        REQUIRE((*workspace)->setSettings({QDate(2024, 1, 15), {}, {}}));
        const auto standard = cli({u"score"_s, u"--workspace"_s, path, u"--format=json"_s});
        CHECK(standard.code == 0);
        const QJsonObject town = unitIn(standard.json(), u"东河镇"_s);
        CHECK(town.value(u"points") == 0);
        duty = town.value(u"indicators")[0][u"verdicts"][0][u"requirement_id"].toString();
        REQUIRE(
            (*workspace)
                ->changeRubric(
                    {{},
                     R"({"schema": "duibiao-rubric/1", "model": "sum", "indicators": [{"name": "A", "points": 7, "rest": true}]})"}));
        REQUIRE((*workspace)->decide({duty, u"东河镇"_s, check::Status::Met, u"看了原件"_s, u"审核员"_s, {}}));
    }
    const auto run = cli({u"score"_s, u"--workspace"_s, path, u"--format=json"_s});
    CHECK(run.code == 0);
    CHECK(unitIn(run.json(), u"东河镇"_s).value(u"points") == 7);
    CHECK(cli({u"score"_s, u"--workspace"_s, path, u"--plan"_s, u"p.txt"_s}).code == 2);
    CHECK(cli({u"score"_s, u"--workspace"_s, office.path(u"none.duibiao"_s)}).code == 3);
}

TEST_CASE("a rubric that cannot be used is said, with the place of the fault", "[app][score]")
{
    const Office office;
    const auto missing = cli(office.arguments(u"score"_s) + QStringList{u"--rubric"_s, office.path(u"none.json"_s)});
    CHECK(missing.code == 3);
    CHECK(missing.err.contains(u"none.json"));
    const QString wrong = office.write(
        u"wrong.json"_s, R"({"schema": "duibiao-rubric/1", "indicators": [{"name": "A", "points": "many"}]})");
    const auto refused = cli(office.arguments(u"score"_s) + QStringList{u"--rubric"_s, wrong});
    CHECK(refused.code == 3);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u"indicators[0].points"));
    const QString text = office.write(u"text.txt"_s, u"没有表格。"_s.toUtf8());
    CHECK(cli(office.arguments(u"score"_s) + QStringList{u"--rubric"_s, text}).code == 3);
    const auto kept =
        cli(office.arguments(u"score"_s) + QStringList{u"--save-rubric"_s, office.path(u"no/such/folder.json"_s)});
    CHECK(kept.code == 5);
    CHECK(cli({u"score"_s}).code == 2);
}

TEST_CASE("scores are masked on demand, and the rubric that is saved is not", "[app][score]")
{
    const Office office;
    const QString rubric = office.write(u"rubric.json"_s, R"({"schema": "duibiao-rubric/1", "model": "sum",
        "indicators": [{"name": "A", "points": 7, "rest": true,
                        "given": [{"unit": "县司法局", "points": 6, "reason": "联系人：王小明，电话13812345678"}]}]})");
    const QString saved = office.path(u"saved.json"_s);
    const QStringList line = office.arguments(u"score"_s) + QStringList{u"--rubric"_s, rubric};
    for (const QStringList& more :
         {QStringList{}, {u"--format=json"_s}, {u"--format=csv"_s}, {u"--explain"_s, u"县司法局"_s}}) {
        INFO(more.join(u' ').toStdString());
        CHECK(cli(line + more).out.contains("13812345678"));
        const auto masked = cli(line + more + QStringList{u"--mask"_s, u"--save-rubric"_s, saved});
        CHECK(masked.code == 0);
        CHECK_FALSE(masked.out.contains("13812345678"));
        CHECK_FALSE(masked.out.contains(u"王小明"_s.toUtf8()));
        CHECK(masked.out.contains("138****5678"));
    }
    QFile file(saved);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("13812345678"));
}
