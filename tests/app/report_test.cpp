// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"
#include "core/store/workspace.h"
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using test::cli;
using test::Office;

namespace {

QByteArray readAll(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A workspace with everything the office has.
QString makeWorkspace(const Office& office)
{
    const QString path = office.path(u"年度.duibiao"_s);
    const auto workspace = store::Workspace::create(path);
    REQUIRE(workspace);
    const auto add = [&](store::SourceKind kind, const QString& name) {
        REQUIRE((*workspace)->addSource(kind, name, readAll(office.path(name))));
    };
    add(store::SourceKind::Plan, u"plan.txt"_s);
    add(store::SourceKind::Submission, u"submissions/县司法局总结.txt"_s);
    add(store::SourceKind::Submission, u"submissions/乡镇/东河镇总结.txt"_s);
    const auto registry = units::readCsv(readAll(office.path(u"units.csv"_s)), u"units.csv"_s);
    REQUIRE(registry);
    REQUIRE((*workspace)->setUnits(*registry));
    REQUIRE((*workspace)->setSettings({QDate(2024, 1, 15), {}, {}}));
    return path;
}

} // namespace

TEST_CASE("a report is written in the format its name says", "[app]")
{
    const Office office;
    const std::pair<QString, QByteArray> papers[] = {
        {u"报告.html"_s, "<!DOCTYPE html>"},
        {u"report.HTM"_s, "<!DOCTYPE html>"},
        {u"report.csv"_s, "\xEF\xBB\xBF"},
        {u"report.json"_s, "{"},
        {u"报告.xlsx"_s, "PK"},
#ifdef DUIBIAO_HAS_PAPERS
        {u"report.pdf"_s, "%PDF-1."},
        {u"dates.ics"_s, "BEGIN:VCALENDAR"},
#endif
    };
    for (const auto& [name, start] : papers) {
        INFO(name.toStdString());
        const auto run = cli(office.arguments(u"report"_s) + QStringList{u"-o"_s, office.path(name)});
        CHECK(run.code == 0);
        CHECK(run.out.isEmpty());
        CHECK(run.err.toStdString() == "");
        CHECK(readAll(office.path(name)).startsWith(start));
    }
    CHECK(cli(office.arguments(u"report"_s)).out.startsWith("<!DOCTYPE html>"));
    CHECK(cli(office.arguments(u"report"_s) + QStringList{u"--format"_s, u"csv"_s}).out.startsWith("\xEF\xBB\xBF"));
}

#ifdef DUIBIAO_HAS_PAPERS
TEST_CASE("a calendar needs only the plan", "[app]")
{
    const Office office;
    const auto run = cli({u"report"_s, u"--plan"_s, office.path(u"plan.txt"_s), u"--format"_s, u"ics"_s});
    CHECK(run.code == 0);
    CHECK(run.out.contains("20230630"));
    CHECK(run.out.contains("20230930"));
    CHECK(cli({u"report"_s, u"--format"_s, u"ics"_s}).code == 2);
}
#endif

TEST_CASE("what cannot be written is told and leaves no half file", "[app]")
{
    const Office office;
    const auto run =
        cli(office.arguments(u"report"_s) + QStringList{u"-o"_s, office.path(u"no/such/folder/report.html"_s)});
    CHECK(run.code == 5);
    CHECK(run.err.contains(u"no/such/folder/report.html"));
    CHECK_FALSE(QFile::exists(office.path(u"no"_s)));
    CHECK(cli(office.arguments(u"report"_s) + QStringList{u"-o"_s, office.folder.path(), u"--format"_s, u"html"_s})
              .code == 5);
}

TEST_CASE("a workspace gives the report that its files give", "[app]")
{
    const Office office;
    const QString workspace = makeWorkspace(office);
    const auto run = cli({u"report"_s, u"--workspace"_s, workspace, u"--format"_s, u"json"_s});
    CHECK(run.code == 0);
    const QJsonObject stored = run.json();
    CHECK(test::schemaErrors(u"check"_s, stored).toStdString() == "");
    const QJsonObject direct = cli(office.arguments(u"check"_s) + QStringList{u"--format=json"_s}).json();
    CHECK(stored.value(u"summary") == direct.value(u"summary"));
    CHECK(stored.value(u"period") == direct.value(u"period"));
}

TEST_CASE("a decision made in the workspace stands in the report", "[app]")
{
    const Office office;
    const QString path = makeWorkspace(office);
    const QStringList line{u"report"_s, u"--workspace"_s, path, u"--format"_s, u"json"_s};
    QJsonObject doubtful;
    for (const auto& verdict : cli(line).json().value(u"verdicts").toArray())
        if (verdict[u"status"] == u"no_evidence"_s) doubtful = verdict.toObject();
    REQUIRE_FALSE(doubtful.isEmpty());
    {
        const auto workspace = store::Workspace::open(path);
        REQUIRE(workspace);
        REQUIRE((*workspace)
                    ->decide({doubtful.value(u"requirement_id").toString(),
                              doubtful.value(u"unit").toString(),
                              check::Status::Met,
                              u"电话核实"_s,
                              u"王审核"_s,
                              {}}));
    }
    const QByteArray before = readAll(path);
    bool found = false;
    for (const auto& verdict : cli(line).json().value(u"verdicts").toArray()) {
        if (verdict[u"requirement_id"] != doubtful.value(u"requirement_id") ||
            verdict[u"unit"] != doubtful.value(u"unit"))
            continue;
        found = true;
        CHECK(verdict[u"status"] == u"met"_s);
        CHECK(verdict[u"engine_status"] == u"no_evidence"_s);
        CHECK(verdict[u"decided_by"] == u"王审核"_s);
        CHECK(verdict[u"reason"] == u"电话核实"_s);
    }
    CHECK(found);
    CHECK(readAll(path) == before); // a report only reads
}

TEST_CASE("a workspace without a plan says so", "[app]")
{
    const Office office;
    const QString path = office.path(u"leer.duibiao"_s);
    REQUIRE(store::Workspace::create(path));
    const auto run = cli({u"report"_s, u"--workspace"_s, path});
    CHECK(run.code == 3);
    CHECK(run.err.contains(u"plan"));
}

TEST_CASE("a report is narrowed down by a filter that was saved", "[app]")
{
    const Office office;
    const QString path = makeWorkspace(office);
    const auto all = cli({u"report"_s, u"--workspace"_s, path, u"--format=json"_s}).json();
    int silent = 0;
    for (const auto& verdict : all.value(u"verdicts").toArray())
        if (verdict[u"status"] == u"no_evidence"_s) ++silent;
    REQUIRE(silent > 0);
    REQUIRE(silent < all.value(u"verdicts").toArray().size());
    const QStringList line{u"report"_s, u"--workspace"_s, path, u"--filter"_s, u"待催报"_s};

    // Before there is any, the error says how to come by one; after that, which ones there are.
    auto run = cli(line);
    CHECK(run.code == 2);
    CHECK(run.err.contains(u"待催报"));
    CHECK(run.err.contains(u"None was saved"));
    {
        const auto workspace = store::Workspace::open(path);
        REQUIRE(workspace);
        const store::FilterChange filters[] = {{u"待催报"_s, {}, check::Selection{.status = check::Status::NoEvidence}},
                                               {u"司法局"_s, {}, check::Selection{.unit = u"县司法局"_s}}};
        REQUIRE((*workspace)->changeFilters(filters));
    }
    run = cli({u"report"_s, u"--workspace"_s, path, u"--filter"_s, u"没有这个"_s});
    CHECK(run.code == 2);
    CHECK(run.err.contains(u"\"待催报\""));
    CHECK(run.err.contains(u"\"司法局\""));
    CHECK(run.out.isEmpty());

    const QJsonObject narrowed = cli(line + QStringList{u"--format=json"_s}).json();
    CHECK(test::schemaErrors(u"check"_s, narrowed).toStdString() == "");
    CHECK(narrowed.value(u"verdicts").toArray().size() == silent);
    CHECK(narrowed.value(u"summary") == all.value(u"summary")); // figures are never over a part
    CHECK(narrowed[u"narrowed"][u"listed"] == silent);
    CHECK(narrowed[u"narrowed"][u"filter"].toString().contains(u"待催报"));
    const auto page = cli(line);
    CHECK(page.code == 0);
    CHECK(QString::fromUtf8(page.out).contains(u"待催报"));

    CHECK(cli(office.arguments(u"report"_s) + QStringList{u"--filter"_s, u"待催报"_s}).code == 2);
    CHECK(cli(line + QStringList{u"--format=ics"_s}).code == 2);
}
