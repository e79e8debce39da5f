// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using plan::Correction;
using Kind = plan::CorrectionKind;

namespace {

Correction deadline(const QString& duty)
{
    Correction out;
    out.kind = Kind::Deadlines;
    out.duties = {{duty, u"县司法局组织2次培训"_s}};
    out.before = QStringList{u"2024年6月底前"_s};
    out.after = QStringList{u"2024年年底前"_s};
    out.why = u"县政府办2024年5月来函"_s;
    out.who = u"王芳"_s;
    return out;
}

Correction revoke(qint64 id)
{
    Correction out;
    out.kind = Kind::Revoke;
    out.refersTo = id;
    return out;
}

} // namespace

TEST_CASE("a workspace keeps the log of corrections, and what is taken back stays in it", "[store][correct]")
{
    const test::WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 version = workspace->dataVersion();
    const std::vector entries{deadline(u"aa"_s), deadline(u"bb"_s)};
    const auto ids = workspace->correct(entries, 0);
    REQUIRE(ids);
    REQUIRE(ids->size() == 2);
    CHECK(workspace->dataVersion() > version);
    const auto revoked = workspace->correct(std::vector{revoke(ids->front())}, ids->back());
    REQUIRE(revoked);

    const auto log = file.open()->corrections();
    REQUIRE(log);
    REQUIRE(log->size() == 3);
    const Correction& first = log->front();
    CHECK(first.kind == Kind::Deadlines);
    CHECK(first.duties == deadline(u"aa"_s).duties);
    CHECK(first.before == QStringList{u"2024年6月底前"_s});
    CHECK(first.after == QStringList{u"2024年年底前"_s});
    CHECK(first.who == u"王芳");
    CHECK(first.at.isValid());
    CHECK(log->back().refersTo == ids->front());

    const auto trail = workspace->auditTrail();
    REQUIRE(trail);
    CHECK(trail->front().what == u"correct_revoke");
    CHECK(trail->front().subject == u"aa");
    CHECK(trail->front().before == u"2024年年底前");
    CHECK(trail->front().after == u"2024年6月底前");
    CHECK(trail->back().what == u"correct_deadlines");
    CHECK(trail->back().why == u"县政府办2024年5月来函");
    CHECK(file.open(true)->correct(entries, 3).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("of two people who correct one duty the second is told", "[store][correct]")
{
    const test::WorkspaceFile file;
    const auto workspace = file.create();
    const auto other = file.open();
    const auto first = workspace->correct(std::vector{deadline(u"aa"_s)}, 0);
    REQUIRE(first);
    const auto late = other->correct(std::vector{deadline(u"bb"_s), deadline(u"aa"_s)}, 0);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(late.error().message.contains(u"王芳"));
    CHECK(other->corrections()->size() == 1);                 // all or none
    CHECK(other->correct(std::vector{deadline(u"bb"_s)}, 0)); // another duty
    CHECK(other->correct(std::vector{deadline(u"aa"_s)}, first->front()));
    REQUIRE(other->correct(std::vector{revoke(first->front())}, 3));
    CHECK(workspace->correct(std::vector{revoke(first->front())}, 3).error().code ==
          ErrorCode::Conflict); // taken back already
    CHECK(workspace->correct(std::vector{revoke(99)}, 4).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("corrections without words or duties are refused, and none is ever changed", "[store][correct]")
{
    const test::WorkspaceFile file;
    {
        const auto workspace = file.create();
        Correction lead = deadline(u"aa"_s);
        lead.kind = Kind::Lead;
        lead.after.clear();
        CHECK(workspace->correct(std::vector{lead}, 0).error().code == ErrorCode::InvalidInput);
        Correction split = deadline(u"aa"_s);
        split.kind = Kind::Split;
        CHECK(workspace->correct(std::vector{split}, 0).error().code == ErrorCode::InvalidInput);
        Correction homeless = deadline(u"aa"_s);
        homeless.duties.clear();
        CHECK(workspace->correct(std::vector{homeless}, 0).error().code == ErrorCode::InvalidInput);
        REQUIRE(workspace->correct(std::vector{deadline(u"aa"_s)}, 0));
    }
    const test::RawSql raw(file.path);
    CHECK_FALSE(raw.run(u"UPDATE correction SET becomes = '[]'"_s));
    CHECK_FALSE(raw.run(u"DELETE FROM correction"_s));
    CHECK_FALSE(raw.run(u"INSERT OR REPLACE INTO correction SELECT * FROM correction"_s));
}

TEST_CASE("a workspace from before corrections takes them", "[store][correct]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 7);
    const auto workspace = file.open();
    CHECK(workspace->corrections()->empty());
    CHECK(workspace->correct(std::vector{deadline(u"aa"_s)}, 0));
    CHECK(file.open()->corrections()->size() == 1);
}
