// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

#include <csignal>

using namespace Qt::StringLiterals;
using duibiao::test::cli;
using duibiao::test::Office;
using duibiao::test::schemaErrors;

namespace {

/// The status of the verdict of `unit` on the duty whose evidence or id does not matter: the one in clause `path`.
QString status(const QJsonObject& json, const QString& unit, const QString& path)
{
    for (const auto& verdict : json.value(u"verdicts").toArray())
        if (verdict[u"unit"] == unit && verdict[u"path"] == path) return verdict[u"status"].toString();
    return {};
}

} // namespace

TEST_CASE("a check prints verdicts as its schema says", "[app]")
{
    const Office office;
    const auto run = cli(office.arguments(u"check"_s) + QStringList{u"--format=json"_s});
    CHECK(run.code == 0);
    const QJsonObject json = run.json();
    CHECK(schemaErrors(u"check"_s, json).toStdString() == "");
    CHECK(json.value(u"as_of") == u"2024-01-15"_s);
    CHECK(json.value(u"period")[0] == u"2023-01-01"_s);
    CHECK(status(json, u"东河镇"_s, u"二"_s) == u"met");
    CHECK(status(json, u"县财政局"_s, u"三"_s) == u"no_evidence");
    CHECK(json.value(u"inputs")[0][u"unit"] == u"东河镇"_s);
    CHECK(json.value(u"summary")[u"total"].toInt() == json.value(u"verdicts").toArray().size());
}

TEST_CASE("the order of files does not change a check", "[app]")
{
    const Office office;
    const QStringList arguments = office.arguments(u"check"_s) + QStringList{u"--format=json"_s};
    CHECK(cli(arguments).out == cli(arguments).out);
}

TEST_CASE("an office's calendar is taken, and one with a fault refused with the fault", "[app]")
{
    const Office office;
    const auto checkWith = [&](const QByteArray& days) {
        return cli(office.arguments(u"check"_s) +
                   QStringList{u"--calendar"_s, office.write(u"days.tsv"_s, days), u"--format=json"_s});
    };
    CHECK(checkWith("2031-01-01\toff\n2031-10-01\toff\n").code == 0);
    const auto refused = checkWith("2031-01-01\toff\n2031-10-32\toff\n");
    CHECK(refused.code == 3);
    CHECK(refused.err.contains(u"days.tsv"));
    CHECK(refused.err.contains(u"2031-10-32"));
}

TEST_CASE("files may be named from where one stands", "[app]")
{
    const Office office;
    const QStringList here{u"check"_s,         u"--plan"_s,      u"plan.txt"_s, u"--units"_s,    u"units.csv"_s,
                           u"--submissions"_s, u"submissions"_s, u"--as-of"_s,  u"2024-01-15"_s, u"--format=json"_s};
    const auto relative = cli(here, {}, office.folder.path());
    CHECK(relative.code == 0);
    CHECK(relative.json().value(u"verdicts") ==
          cli(office.arguments(u"check"_s) + QStringList{u"--format=json"_s}).json().value(u"verdicts"));
    CHECK(relative.json().value(u"inputs")[0][u"file"] == u"乡镇/东河镇总结.txt"_s);
}

TEST_CASE("the period and the day can be set", "[app]")
{
    const Office office;
    QStringList arguments =
        office.arguments(u"check"_s) + QStringList{u"--format=json"_s, u"--period"_s, u"2023-01-01:2023-06-30"_s};
    arguments[arguments.indexOf(u"--as-of"_s) + 1] = u"2023-07-01"_s;
    const QJsonObject json = cli(arguments).json();
    CHECK(json.value(u"period")[1] == u"2023-06-30"_s);
    CHECK(status(json, u"县财政局"_s, u"三"_s) == u"not_due");
    CHECK(cli(office.arguments(u"check"_s) + QStringList{u"--period"_s, u"2023"_s}).code == 2);
}

TEST_CASE("a status that --fail-on names turns into exit code 1", "[app]")
{
    const Office office;
    const QStringList arguments = office.arguments(u"check"_s);
    CHECK(cli(arguments + QStringList{u"--fail-on"_s, u"no_evidence"_s}).code == 1);
    CHECK(cli(arguments + QStringList{u"--fail-on"_s, u"met_late,no_evidence"_s}).code == 1);
    CHECK(cli(arguments + QStringList{u"--fail-on"_s, u"met_late"_s}).code == 0);
    const auto unknown = cli(arguments + QStringList{u"--fail-on"_s, u"done"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"no_evidence")); // names the statuses there are
}

TEST_CASE("a check prints tables for people and for spreadsheets", "[app]")
{
    const Office office;
    const auto table = cli(office.arguments(u"check"_s));
    CHECK(table.code == 0);
    CHECK(table.out.contains("县财政局"));
    CHECK(table.out.contains("□"));
    const auto csv = cli(office.arguments(u"check"_s) + QStringList{u"--format=csv"_s});
    CHECK(csv.code == 0);
    CHECK(csv.out.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.out.contains("组织业务培训"));
}

TEST_CASE("Ctrl+C ends a check between two files", "[app]")
{
    const Office office;
    office.write(u"submissions/0.txt"_s, ""); // is refused first: the line on standard error says that the work goes on
    for (int i = 0; i < 1500; ++i)
        office.write(u"submissions/其他/%1.txt"_s.arg(i),
                     "县司法局工作总结\n2023年5月8日组织业务培训1次。\n" + QByteArray::number(i));
    QProcess process;
    process.start(QStringLiteral(DUIBIAO_CLI), office.arguments(u"check"_s));
    REQUIRE(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    REQUIRE(process.waitForReadyRead());
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), SIGINT) == 0);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 130);
    CHECK(process.readAllStandardOutput().isEmpty());
}

TEST_CASE("papers with a secrecy marking are refused unless they are allowed", "[app]")
{
    const Office office;
    office.write(u"submissions/县财政局.txt"_s, u"机密★5年\n县财政局2023年工作总结\n组织培训2次。\n"_s.toUtf8());
    const QStringList arguments = office.arguments(u"check"_s) + QStringList{u"--format=json"_s};
    const auto refused = cli(arguments);
    CHECK(refused.code == 4);
    CHECK(refused.err.contains(u"机密★5年"));
    CHECK(refused.err.contains(u"--allow-marked"));
    CHECK(cli(arguments + QStringList{u"--allow-marked"_s}).code == 0);

    QStringList marked = arguments;
    marked[marked.indexOf(u"--plan"_s) + 1] = office.path(u"submissions/县财政局.txt"_s);
    CHECK(cli(marked).code == 3);
}

TEST_CASE("submissions may come as an archive", "[app]")
{
    const Office office;
    QStringList arguments = office.arguments(u"check"_s) + QStringList{u"--format=json"_s};
    arguments[arguments.indexOf(u"--submissions"_s) + 1] =
        QStringLiteral(DUIBIAO_SOURCE_DIR "/tests/ui/tasks/data/gbk.zip");
    const auto run = cli(arguments);
    CHECK(run.code == 4); // there is a photograph among them
    CHECK(run.json().value(u"inputs")[0][u"file"].toString().startsWith(u"gbk.zip/年终材料/"_s));
    CHECK(run.err.contains(u"gbk.zip/年终材料/县水务局/照片.jpg"));
}

TEST_CASE("what a check prints is masked on demand, except as data", "[app][check]")
{
    const Office office;
    (void)office.write(
        u"submissions/县财政局总结.txt"_s,
        "县财政局2023年政务公开工作总结\n\n    2023年9月20日，编制完成预算公开目录，联系人：王小明，13812345678。\n    "
        "县财政局\n2023年12月20日\n");
    const QStringList line = office.arguments(u"check"_s) + QStringList{u"--format=csv"_s};
    CHECK(cli(line).out.contains("13812345678"));
    const auto masked = cli(line + QStringList{u"--mask"_s});
    CHECK(masked.code == 0);
    CHECK(masked.out.contains("138****5678"));
    CHECK_FALSE(masked.out.contains("13812345678"));
    CHECK(cli(office.arguments(u"check"_s) + QStringList{u"--format=json"_s, u"--mask"_s}).code == 2);
}
