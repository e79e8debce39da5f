// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/support/fillsheet.h"
#include "tests/support/schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::filled;
using duibiao::test::Office;
using duibiao::test::schemaErrors;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList ledger(const Office& office, const QString& what, const QString& submissions = {})
{
    QStringList arguments{u"ledger"_s,  what,
                          u"--plan"_s,  office.path(u"plan.txt"_s),
                          u"--units"_s, office.path(u"units.csv"_s),
                          u"--as-of"_s, u"2024-01-15"_s};
    if (!submissions.isEmpty()) arguments += {u"--submissions"_s, submissions};
    return arguments;
}

QJsonObject answerOf(const QJsonObject& json, const QString& unit)
{
    for (const auto& each : json.value(u"units").toArray())
        if (each[u"unit"] == unit) return each.toObject();
    return {};
}

} // namespace

TEST_CASE("ledgers are written for the units, and read back in every language they are written in", "[app][ledger]")
{
    const Office office;
    for (const QString& language : {u"en"_s, u"zh_CN"_s, u"zh_TW"_s}) {
        INFO(language.toStdString());
        const QString out = office.path(u"out-"_s + language);
        const auto written = cli(ledger(office, u"export"_s) + QStringList{u"-o"_s, out, u"--lang="_s + language});
        CHECK(written.code == 0);
        const QStringList files = QDir(out).entryList(QDir::Files);
        REQUIRE(files.contains(u"县财政局.xlsx"_s));

        // One duty is answered, the others are asked for again.
        const QString back = office.path(u"back-"_s + language);
        (void)office.write(u"back-%1/县财政局.xlsx"_s.arg(language),
                           filled(contents(out + u"/县财政局.xlsx"_s), {{u"F4"_s, u"已于2023年6月5日完成。"_s}}));
        const auto read = cli(ledger(office, u"import"_s, back) +
                              QStringList{u"--format=json"_s, u"-o"_s, office.path(u"again-"_s + language)});
        CHECK(read.code == 0);
        CHECK(schemaErrors(u"ledger"_s, read.json()).toStdString() == "");
        const QJsonObject answer = answerOf(read.json(), u"县财政局"_s);
        CHECK(answer.value(u"answered").toArray().size() == 1);
        CHECK(answer.value(u"unknown").toArray().isEmpty());
        const bool isAskedAgain = QFile::exists(office.path(u"again-%1/县财政局.xlsx"_s.arg(language)));
        CHECK(isAskedAgain == !answer.value(u"open").toArray().isEmpty());
    }
}

TEST_CASE("a ledger for a unit that the list does not have is wrong use", "[app][ledger]")
{
    const Office office;
    const auto run =
        cli(ledger(office, u"export"_s) + QStringList{u"-o"_s, office.path(u"out"_s), u"--unit"_s, u"县没有局"_s});
    CHECK(run.code == 2);
    CHECK(run.err.contains(u"县没有局"));
    CHECK(cli(ledger(office, u"export"_s)).code == 2); // no folder
    CHECK(cli(ledger(office, u"neither"_s)).code == 2);
}

TEST_CASE("a folder that cannot be written to is said", "[app][ledger]")
{
    const Office office;
    (void)office.write(u"in-the-way"_s, "a file");
    const auto run = cli(ledger(office, u"export"_s) + QStringList{u"-o"_s, office.path(u"in-the-way/out"_s)});
    CHECK(run.code == 5);
    CHECK(run.err.contains(u"in-the-way"));
}
