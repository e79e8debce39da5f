// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;

namespace {

const QByteArray one = "{\"title\": \"甲\"}";
const QByteArray two = "{\"title\": \"乙\"}";

} // namespace

TEST_CASE("a workspace keeps its rubric, and those before it", "[store][scoring]")
{
    const test::WorkspaceFile file;
    {
        const auto workspace = file.create();
        CHECK(workspace->rubric()->isEmpty());
        const qint64 version = workspace->dataVersion();
        REQUIRE(workspace->changeRubric({{}, one}));
        CHECK(workspace->dataVersion() > version);
        REQUIRE(workspace->changeRubric({one, two}));
        REQUIRE(workspace->changeRubric({one, two})); // nothing new
    }
    {
        const auto workspace = file.open();
        CHECK(*workspace->rubric() == two);
        REQUIRE(workspace->changeRubric({two, {}}));
        CHECK(workspace->rubric()->isEmpty());
    }
    CHECK(file.open(true)->changeRubric({{}, "{}"}).error().code == ErrorCode::ReadOnly);
    const auto database = store::Database::open(file.path, store::Database::Access::Write);
    REQUIRE(database);
    CHECK((*database)->value(u"SELECT count(*) FROM rubric"_s)->toInt() == 3);
    CHECK((*database)->value(u"SELECT count(*) FROM audit WHERE what = 'rubric'"_s)->toInt() == 3);
    CHECK_FALSE((*database)->run(u"DELETE FROM rubric"_s));
    CHECK_FALSE((*database)->run(u"UPDATE rubric SET json = ''"_s));
}

TEST_CASE("a rubric that somebody else put into force is not replaced unseen", "[store][scoring]")
{
    const test::WorkspaceFile file;
    const auto mine = file.create();
    const auto other = file.open();
    REQUIRE(mine->changeRubric({{}, one}));
    REQUIRE(other->changeRubric({one, two}));
    const auto refused = mine->changeRubric({one, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"quicker"));
    CHECK(*mine->rubric() == two);
    CHECK(mine->changeRubric({two, {}}));
}

TEST_CASE("a workspace from before rubrics were kept opens with what is in it", "[store][scoring]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 2);
    {
        const test::RawSql raw(file.path);
        const QString sha256(64, u'0');
        REQUIRE(raw.run(u"INSERT INTO content VALUES ('%1', x'616263')"_s.arg(sha256)));
        REQUIRE(
            raw.run(u"INSERT INTO source (kind, name, sha256, imported_at) VALUES ('plan', '要点.txt', '%1', '')"_s.arg(
                sha256)));
    }
    const auto workspace = file.open();
    CHECK(workspace->sources(store::SourceKind::Plan)->size() == 1);
    CHECK(workspace->rubric()->isEmpty());
    REQUIRE(workspace->changeRubric({{}, "{}"}));
    CHECK(*workspace->rubric() == "{}");
}
