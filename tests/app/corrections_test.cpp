// SPDX-License-Identifier: GPL-3.0-or-later
// What people stated about a plan counts on the command line, too.
#include "core/store/workspace.h"
#include "tests/app/cli.h"
#include "tests/support/schema.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using duibiao::test::cli;
using duibiao::test::Office;
using Kind = plan::CorrectionKind;

namespace {

QJsonArray verdictsOf(const QString& workspace, QString* said = nullptr)
{
    const auto run = cli({u"check"_s, u"--workspace"_s, workspace, u"--format=json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    if (said) *said = run.err;
    return run.json().value(u"verdicts").toArray();
}

int about(const QJsonArray& verdicts, const QString& requirement)
{
    int found = 0;
    for (const QJsonValue& verdict : verdicts) found += verdict[u"requirement_id"].toString() == requirement ? 1 : 0;
    return found;
}

plan::Correction none(const QString& id, const QString& words)
{
    plan::Correction out;
    out.kind = Kind::NotADuty;
    out.duties = {{id, words}};
    out.who = u"王芳"_s;
    return out;
}

} // namespace

TEST_CASE("a check of a workspace follows the corrections of its plan and names those that no longer apply",
          "[app][correct]")
{
    const Office office;
    const QString workspace = office.path(u"2023.duibiao"_s);
    REQUIRE(
        cli({u"round"_s, u"start"_s, u"--plan"_s, office.path(u"plan.txt"_s), u"--units"_s, office.path(u"units.csv"_s),
             u"--as-of"_s, u"2024-01-15"_s, u"--period"_s, u"2023-01-01:2023-12-31"_s, workspace})
            .code == 0);
    const QJsonArray before = verdictsOf(workspace);
    REQUIRE_FALSE(before.isEmpty());
    const QString duty = before.first()[u"requirement_id"].toString();
    REQUIRE(about(before, duty) > 0);
    std::vector<qint64> ids;
    {
        auto opened = store::Workspace::open(workspace);
        REQUIRE(opened);
        auto stored = (*opened)->correct(std::vector{none(duty, {}), none(u"0"_s, u"不在计划中的任务"_s)}, 0);
        REQUIRE(stored);
        ids = *stored;
    }
    QString said;
    const auto extracted = cli({u"extract"_s, u"--workspace"_s, workspace, u"--format=json"_s});
    CHECK(extracted.code == 0);
    CHECK(test::schemaErrors(u"plan"_s, extracted.json()).toStdString() == "");
    const QJsonArray corrections = extracted.json().value(u"corrections").toArray();
    REQUIRE(corrections.size() == 2);
    CHECK(corrections[0][u"applies"].toBool());
    CHECK_FALSE(corrections[1][u"applies"].toBool());
    CHECK_FALSE(corrections[1][u"obstacle"].toString().isEmpty());
    const QJsonArray after = verdictsOf(workspace, &said);
    CHECK(about(after, duty) == 0);
    CHECK(after.size() == before.size() - about(before, duty));
    CHECK(said.contains(u"王芳"));
    CHECK(said.contains(u"不在计划中的任务"));
    CHECK_FALSE(said.contains(duty));
    {
        auto opened = store::Workspace::open(workspace);
        REQUIRE(opened);
        std::vector<plan::Correction> back;
        for (const qint64 id : ids) {
            back.emplace_back();
            back.back().kind = Kind::Revoke;
            back.back().refersTo = id;
        }
        REQUIRE((*opened)->correct(back, ids.back()));
    }
    CHECK(verdictsOf(workspace, &said) == before);
    CHECK_FALSE(said.contains(u"王芳"));
}

TEST_CASE("the plan of a workspace is printed with what was stated", "[app][correct]")
{
    const Office office;
    const QString workspace = office.path(u"2023.duibiao"_s);
    REQUIRE(cli({u"round"_s, u"start"_s, u"--plan"_s, office.path(u"plan.txt"_s), u"--units"_s,
                 office.path(u"units.csv"_s), workspace})
                .code == 0);
    const auto plan = [&] {
        const auto run = cli({u"extract"_s, u"--workspace"_s, workspace, u"--format=json"_s});
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        CHECK(test::schemaErrors(u"plan"_s, run.json()).toStdString() == "");
        return run.json();
    };
    const QJsonObject duty = plan().value(u"requirements")[0].toObject();
    CHECK_FALSE(duty.contains(u"stated"));
    {
        auto opened = store::Workspace::open(workspace);
        REQUIRE(opened);
        plan::Correction deadline;
        deadline.kind = Kind::Deadlines;
        deadline.duties = {{duty.value(u"id").toString(), duty.value(u"text").toString()}};
        deadline.after = QStringList{u"2023年年底前"_s};
        REQUIRE((*opened)->correct(std::vector{deadline}, 0));
    }
    const QJsonObject stated = plan().value(u"requirements")[0].toObject();
    CHECK(stated.value(u"id") == duty.value(u"id"));
    CHECK(stated.value(u"stated") == QJsonArray{u"deadlines"_s});
    const QJsonArray facts = stated.value(u"facts").toArray();
    CHECK(std::ranges::any_of(facts, [](const QJsonValue& fact) {
        return fact[u"stated"] == u"2023年年底前"_s && fact[u"date"] == u"2023-12-31"_s;
    }));
    CHECK(cli({u"extract"_s, u"--workspace"_s, workspace}).out.contains("2023年年底前"));
    CHECK(cli({u"extract"_s, u"--workspace"_s, workspace, office.path(u"plan.txt"_s)}).code == 2);
    CHECK(cli({u"extract"_s, u"--workspace"_s, office.path(u"nowhere.duibiao"_s)}).code == 3);
}
