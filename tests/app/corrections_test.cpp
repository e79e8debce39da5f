// SPDX-License-Identifier: GPL-3.0-or-later
// What people stated about a plan counts on the command line, too.
#include "core/store/workspace.h"
#include "tests/app/cli.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

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
    for (const QJsonValue& verdict : verdicts)
        found += verdict[u"requirement_id"].toString() == requirement ? 1 : 0;
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
