// SPDX-License-Identifier: GPL-3.0-or-later
// 核查—反馈—整改—再核查 from the command line.
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::Office;
using duibiao::test::Run;
using duibiao::test::schemaErrors;

namespace {

QStringList asJson(const QStringList& arguments)
{
    return QStringList{u"round"_s} + arguments + QStringList{u"--format=json"_s};
}

/// Begins the first round of an office in a workspace that this makes.
Run begin(const Office& office, const QString& workspace)
{
    QStringList arguments = office.arguments(u"start"_s);
    arguments.append(workspace);
    return cli(asJson(arguments));
}

QJsonObject firstItem(const QJsonObject& round, const QString& state)
{
    for (const auto& item : round.value(u"items").toArray())
        if (item[u"state"] == state) return item.toObject();
    return {};
}

/// What a unit sends back: proof of the duty that it had not answered for.
QByteArray answer()
{
    return "县财政局2023年政务公开工作总结\n\n    2023年9月20日，编制完成预算公开目录。\n    "
           "县财政局\n2023年12月20日\n";
}

} // namespace

TEST_CASE("a round is begun from files, shown, compared and closed", "[app][round]")
{
    const Office office;
    const QString workspace = office.path(u"年度.duibiao"_s);
    const auto first = begin(office, workspace);
    INFO(first.err.toStdString());
    REQUIRE(first.code == 0);
    CHECK(schemaErrors(u"round"_s, first.json()).toStdString() == "");
    CHECK(first.json()[u"round"][u"number"] == 1);
    CHECK(first.json()[u"inputs"].toArray().size() == 2);
    CHECK_FALSE(first.json()[u"lines"].toArray().isEmpty());
    const QJsonObject open = firstItem(first.json(), u"open"_s);
    REQUIRE_FALSE(open.isEmpty());

    // What came back is taken in, and makes the next round.
    (void)office.write(u"back/县财政局.txt"_s, answer());
    const auto second =
        cli(asJson({u"start"_s, u"--submissions"_s, office.path(u"back"_s), u"--who"_s, u"王审核"_s, workspace}));
    REQUIRE(second.code == 0);
    CHECK(second.json()[u"round"][u"number"] == 2);
    CHECK(second.json()[u"round"][u"started_by"] == u"王审核"_s);
    CHECK(second.json()[u"inputs"].toArray().size() == 3);
    const auto compared = cli(asJson({u"compare"_s, workspace}));
    REQUIRE(compared.code == 0);
    CHECK(schemaErrors(u"round"_s, compared.json()).toStdString() == "");
    CHECK(compared.json()[u"before"][u"number"] == 1);
    CHECK(compared.json()[u"after"][u"number"] == 2);
    REQUIRE(compared.json()[u"files"].toArray().size() == 1);
    CHECK(compared.json()[u"files"][0][u"fate"] == u"sent"_s);

    const auto listed = cli(asJson({u"list"_s, workspace}));
    CHECK(schemaErrors(u"round"_s, listed.json()).toStdString() == "");
    REQUIRE(listed.json()[u"rounds"].toArray().size() == 2);
    CHECK(listed.json()[u"rounds"][0][u"closed"].isString()); // the second began
    CHECK(listed.json()[u"rounds"][1][u"closed"].isNull());
    CHECK(cli({u"round"_s, u"close"_s, workspace}).code == 0);
    CHECK(cli({u"round"_s, u"close"_s, workspace}).code == 2); // once

    // People get tables.
    CHECK(cli({u"round"_s, u"list"_s, workspace}).out.contains("2024-01-15"));
    CHECK(cli({u"round"_s, u"show"_s, workspace, u"1"_s}).out.contains(open.value(u"unit").toString().toUtf8()));
    CHECK(cli({u"round"_s, u"compare"_s, workspace}).out.contains("sent"));
}

TEST_CASE("a paper that comes back changed takes the place of its earlier version", "[app][round]")
{
    const Office office;
    const QString workspace = office.path(u"年度.duibiao"_s);
    REQUIRE(begin(office, workspace).code == 0);
    QFile file(office.path(u"submissions/县司法局总结.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray changed = file.readAll() + "\n2023年11月6日，又举办业务培训班1期。\n";
    (void)office.write(u"back/县司法局总结.txt"_s, changed);
    QStringList next{u"start"_s, u"--submissions"_s, office.path(u"back"_s), workspace};

    SECTION("in its place, and nobody else's")
    {
        const auto second = cli(asJson(next));
        REQUIRE(second.code == 0);
        CHECK(second.err.contains(u"县司法局总结.txt"));
        CHECK(second.err.contains(u"--keep-both"));
        CHECK(second.json()[u"inputs"].toArray().size() == 2);
        const auto compared = cli(asJson({u"compare"_s, workspace}));
        REQUIRE(compared.json()[u"files"].toArray().size() == 1);
        CHECK(compared.json()[u"files"][0][u"fate"] == u"replaced"_s);
        // The same once more changes nothing.
        const auto third = cli(asJson(next));
        CHECK_FALSE(third.err.contains(u"--keep-both"));
        CHECK(third.json()[u"inputs"].toArray().size() == 2);
    }
    SECTION("beside it where somebody says so")
    {
        next.append(u"--keep-both"_s);
        const auto second = cli(asJson(next));
        REQUIRE(second.code == 0);
        CHECK(second.json()[u"inputs"].toArray().size() == 3);
    }
}

TEST_CASE("an item is closed with who and why, and the round shows it", "[app][round]")
{
    const Office office;
    const QString workspace = office.path(u"年度.duibiao"_s);
    const QJsonObject item = firstItem(begin(office, workspace).json(), u"open"_s);
    const QString id = item.value(u"requirement_id").toString();
    const QString unit = item.value(u"unit").toString();
    const QStringList close{u"round"_s, u"close"_s, u"--item"_s, id,       u"--unit"_s,
                            unit,       u"--who"_s, u"李复核"_s, workspace};
    CHECK(cli(close).code == 2); // no reason
    REQUIRE(cli(close + QStringList{u"--reason"_s, u"现场核实"_s}).code == 0);
    const auto shown = cli(asJson({u"show"_s, u"--unit"_s, unit, workspace}));
    CHECK(schemaErrors(u"round"_s, shown.json()).toStdString() == "");
    const QJsonObject closed = firstItem(shown.json(), u"closed"_s);
    CHECK(closed.value(u"requirement_id") == id);
    CHECK(closed[u"closing"][u"who"] == u"李复核"_s);
    CHECK(closed[u"closing"][u"reason"] == u"现场核实"_s);
    REQUIRE(cli(close + QStringList{u"--reopen"_s, u"--reason"_s, u"佐证不实"_s}).code == 0);
    CHECK(firstItem(cli(asJson({u"show"_s, u"--unit"_s, unit, workspace})).json(), u"closed"_s).isEmpty());
    CHECK(cli({u"round"_s, u"close"_s, u"--item"_s, u"nothing"_s, u"--unit"_s, unit, u"--reason"_s, u"x"_s, workspace})
              .code == 2);
    CHECK(cli({u"round"_s, u"close"_s, u"--item"_s, id, workspace}).code == 2);
    CHECK(cli({u"round"_s, u"close"_s, u"--reopen"_s, workspace}).code == 2); // a round is not closed by this
}

TEST_CASE("what got worse since the last round can end with exit code 1", "[app][round]")
{
    const Office office;
    const QString workspace = office.path(u"年度.duibiao"_s);
    REQUIRE(begin(office, workspace).code == 0);
    const QStringList compare{u"compare"_s, u"--fail-on"_s, u"worse,gone"_s, workspace};
    CHECK(cli(asJson(compare)).code == 0); // with what the workspace holds now: the same
    CHECK(cli(asJson(compare)).json()[u"after"][u"number"].isNull());
    // On an earlier day most is not due yet: seen from there, today is worse or better; the other way round it must
    // differ.
    REQUIRE(cli({u"round"_s, u"start"_s, u"--as-of"_s, u"2023-02-01"_s, workspace}).code == 0);
    const auto back = cli(asJson({u"compare"_s, u"--fail-on"_s, u"worse"_s, workspace, u"2"_s, u"1"_s}));
    CHECK(back.code == (back.json()[u"counts"][u"worse"].toInt() > 0 ? 1 : 0));
    CHECK(cli({u"round"_s, u"compare"_s, u"--fail-on"_s, u"nonsense"_s, workspace}).code == 2);
}

TEST_CASE("last year's unfinished duties are brought over once, and doubtful ones asked", "[app][round]")
{
    const Office office;
    const QString lastYear = office.path(u"2023.duibiao"_s);
    const QString thisYear = office.path(u"2024.duibiao"_s);
    const QJsonObject told = begin(office, lastYear).json();
    REQUIRE(begin(office, thisYear).code == 0);
    const auto looked = cli(asJson({u"look-back"_s, u"--from"_s, lastYear, thisYear}));
    REQUIRE(looked.code == 0);
    CHECK(schemaErrors(u"round"_s, looked.json()).toStdString() == "");
    const QJsonArray carried = looked.json()[u"carried"].toArray();
    CHECK(carried.size() == told[u"items"].toArray().size());
    REQUIRE_FALSE(carried.isEmpty());
    CHECK(carried[0][u"match"] == u"id"_s); // the same plan
    CHECK(carried[0][u"source"] == u"2023.duibiao"_s);
    CHECK(cli(asJson({u"look-back"_s, u"--from"_s, lastYear, thisYear})).json()[u"carried"].toArray().size() ==
          carried.size());
    const auto other = cli(asJson({u"look-back"_s, u"--other"_s, u"1"_s, thisYear}));
    CHECK(other.json()[u"carried"][0][u"goes_on"] == false);
    CHECK(cli({u"round"_s, u"look-back"_s, u"--same"_s, u"999"_s, thisYear}).code == 2);
}

TEST_CASE("rounds say what is wrong and what to do", "[app][round]")
{
    const Office office;
    CHECK(cli({u"round"_s}).code == 2);
    CHECK(cli({u"round"_s, u"begin"_s, u"x"_s}).code == 2);
    CHECK(cli({u"round"_s, u"list"_s}).code == 2);
    CHECK(cli({u"round"_s, u"list"_s, office.path(u"missing.duibiao"_s)}).code == 3);
    CHECK(cli({u"round"_s, u"list"_s, office.path(u"plan.txt"_s)}).code == 3);
    const QString empty = office.path(u"空.duibiao"_s);
    const auto noPlan = cli({u"round"_s, u"start"_s, empty});
    CHECK(noPlan.code == 3);
    CHECK(noPlan.err.contains(u"no plan"));
    CHECK(cli({u"round"_s, u"show"_s, empty}).code == 3); // nothing was left behind
    CHECK(cli({u"round"_s, u"show"_s, empty, u"第一轮"_s}).code == 2);
    CHECK(cli({u"round"_s, u"list"_s, empty}).code == 3);
    CHECK(cli({u"round"_s, u"start"_s, u"--as-of"_s, u"昨天"_s, empty}).code == 2);
    const auto start = cli(QStringList{u"round"_s} + office.arguments(u"start"_s) +
                           QStringList{office.path(u"没有/文件夹.duibiao"_s)});
    CHECK(start.code == 5);
}

TEST_CASE("what is printed of rounds is masked on demand, what they keep is not", "[app][round]")
{
    const Office office;
    const QString workspace = office.path(u"年度.duibiao"_s);
    REQUIRE(begin(office, workspace).code == 0);
    (void)office.write(
        u"back/县财政局.txt"_s,
        "县财政局2023年政务公开工作总结\n\n    2023年9月20日，编制完成预算公开目录，联系人：王小明，13812345678。\n    "
        "县财政局\n2023年12月20日\n");
    const QStringList start{u"start"_s, u"--submissions"_s, office.path(u"back"_s), workspace};
    const QByteArray masked = cli(asJson(start + QStringList{u"--mask"_s})).out;
    CHECK(masked.contains("138****5678"));
    CHECK_FALSE(masked.contains("13812345678"));
    for (const QStringList& what : {QStringList{u"show"_s, workspace}, {u"compare"_s, workspace}}) {
        INFO(what.first().toStdString());
        const auto bare = cli(asJson(what));
        const auto covered = cli(asJson(what + QStringList{u"--mask"_s}));
        CHECK(bare.out.contains("13812345678"));
        CHECK(covered.code == bare.code);
        CHECK(schemaErrors(u"round"_s, covered.json()).toStdString() == "");
        CHECK_FALSE(covered.out.contains("13812345678"));
        CHECK_FALSE(covered.out.contains(u"王小明"_s.toUtf8()));
    }
}
