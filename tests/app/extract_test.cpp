// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST_CASE("extract gives a plan as its schema says", "[app]")
{
    const Office office;
    const auto run = cli({u"extract"_s, u"--format"_s, u"json"_s, office.path(u"plan.txt"_s)});
    CHECK(run.code == 0);
    const QJsonObject json = run.json();
    CHECK(schemaErrors(u"plan"_s, json).toStdString() == "");
    CHECK(json.value(u"metadata")[u"plan_year"] == 2023);
    CHECK(json.value(u"clauses").toArray().size() == 3);
    CHECK(json.value(u"requirements").toArray().size() >= 3);
    QFile file(office.path(u"plan.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    int facts = 0;
    for (const auto& requirement : json.value(u"requirements").toArray())
        for (const auto& fact : requirement[u"facts"].toArray()) {
            const qsizetype begin = fact[u"begin"].toInteger();
            CHECK(text.sliced(begin, fact[u"end"].toInteger() - begin) == fact[u"quote"].toString());
            ++facts;
        }
    CHECK(facts >= 4);
}

TEST_CASE("several plans give a line each, in the order they were named", "[app]")
{
    const Office office;
    const QString other = office.write(u"other.txt"_s, "青河县2022年工作要点\n一、培训\n县司法局每年组织1次培训。\n");
    const auto run = cli({u"extract"_s, u"--format"_s, u"json"_s, other, office.path(u"plan.txt"_s)});
    CHECK(run.code == 0);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    CHECK(QJsonDocument::fromJson(lines[0])[u"metadata"][u"plan_year"] == 2022);
    CHECK(QJsonDocument::fromJson(lines[1])[u"metadata"][u"plan_year"] == 2023);
}

TEST_CASE("extract prints tables for people and for spreadsheets", "[app]")
{
    const Office office;
    const auto table = cli({u"extract"_s, office.path(u"plan.txt"_s)});
    CHECK(table.code == 0);
    CHECK(table.out.contains("青河县2023年政务公开工作要点"));
    CHECK(table.out.contains("县司法局"));
    const auto csv = cli({u"extract"_s, u"--format=csv"_s, office.path(u"plan.txt"_s)});
    CHECK(csv.code == 0);
    CHECK(csv.out.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.out.count("\r\n") >= 4);
}

TEST_CASE("text prints what the offsets point into", "[app]")
{
    const Office office;
    const QString file = office.write(u"bom.txt"_s, "\xEF\xBB\xBF一、甲\r\n二、乙\r\n");
    const auto plain = cli({u"text"_s, file});
    CHECK(plain.code == 0);
    CHECK(plain.out == "一、甲\r\n二、乙\r\n");
    const auto json = cli({u"text"_s, u"--format"_s, u"json"_s, file});
    CHECK(schemaErrors(u"text"_s, json.json()).toStdString() == "");
    CHECK(json.json().value(u"document")[u"characters"] == 10);
}

TEST_CASE("facts answers every line with a line", "[app]")
{
    const auto run = cli(
        {u"facts"_s, u"--plan-year"_s, u"2023"_s},
        "各单位每年至少组织1次培训。\r\n\n全年组织业务培训不少于两次。\n没有数字。\n2023年年底前完成𠮷县目录编制。");
    CHECK(run.code == 0);
    QList<QByteArray> lines = run.out.split('\n');
    CHECK(lines.takeLast().isEmpty());
    REQUIRE(lines.size() == 5);
    for (const QByteArray& line : lines)
        CHECK(schemaErrors(u"facts"_s, QJsonDocument::fromJson(line).object()).toStdString() == "");
    CHECK(lines[1] == "{\"facts\":[]}");
    CHECK(lines[3] == "{\"facts\":[]}");
    const auto fact = [&](int line) { return QJsonDocument::fromJson(lines[line])[u"facts"][0]; };
    CHECK(fact(0)[u"period"] == u"year"_s);
    CHECK(fact(2)[u"period"] == u"year:2023"_s);
    CHECK(fact(4)[u"date"] == u"2023-12-31"_s);
    const auto empty = cli({u"facts"_s});
    CHECK(empty.code == 0);
    CHECK(empty.out.isEmpty());
    CHECK(cli({u"facts"_s, u"--format=table"_s}, "每年至少组织1次培训。").out.contains("quantity"));
}

TEST_CASE("an office's own words are read beside the shipped ones", "[app]")
{
    const Office office;
    const QString words = office.write(u"words.tsv"_s, "measure\t渔排\tthing\t不少于30渔排\n");
    const QString plan = office.write(u"fish.txt"_s, "云溪县2024年渔业工作要点\n一、养殖\n全年改造不少于30渔排。\n");
    const QStringList command{u"extract"_s, u"--format"_s, u"json"_s, plan};
    const auto factsIn = [](const QJsonObject& json) {
        return json.value(u"requirements")[0][u"facts"].toArray().size();
    };
    CHECK(factsIn(cli(command).json()) == 0);
    CHECK(factsIn(cli(command + QStringList{u"--lexicon"_s, words}).json()) == 1);
    const auto missing = cli(command + QStringList{u"--lexicon"_s, office.path(u"none.tsv"_s)});
    CHECK(missing.code == 3);
    CHECK(missing.err.contains(u"none.tsv"_s));
}
