// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Selection;

namespace {

Selection everything()
{
    Selection selection;
    selection.words = {u"培训"_s, u"预算"_s};
    selection.status = check::Status::NeedsReview;
    selection.unit = u"县司法局"_s;
    selection.clause = u"一/（一）"_s;
    selection.kind = u"deadline"_s;
    selection.due = Selection::Due::Soon;
    selection.decided = Selection::Decided::Waiting;
    return selection;
}

} // namespace

TEST_CASE("a workspace keeps filters by name, renames and forgets them", "[store][filters]")
{
    const test::WorkspaceFile file;
    const auto set = [](store::Workspace& workspace, const std::vector<store::FilterChange>& changes) {
        return workspace.changeFilters(changes);
    };
    {
        const auto workspace = file.create();
        CHECK(workspace->filters()->empty());
        const qint64 version = workspace->dataVersion();
        REQUIRE(set(*workspace, {{u" 待办 "_s, {}, everything()}, {u"全部"_s, {}, Selection()}}));
        CHECK(workspace->dataVersion() > version);
        REQUIRE(set(*workspace, {{u"待办"_s, {}, everything()}})); // nothing new
        CHECK(set(*workspace, {{u"甲"_s, {}, Selection()}, {u" "_s, {}, Selection()}}).error().code ==
              ErrorCode::InvalidInput);
    }
    {
        const auto workspace = file.open();
        const auto filters = workspace->filters();
        REQUIRE(filters);
        REQUIRE(filters->size() == 2);
        CHECK(filters->at(1) == check::NamedSelection{u"待办"_s, everything()}); // 全 before 待
        REQUIRE(set(*workspace, {{u"待办"_s, everything(), {}}, {u"司法局待办"_s, {}, everything()}}));
        REQUIRE(set(*workspace, {{u"没有"_s, {}, {}}}));
        REQUIRE(workspace->filters()->size() == 2);
        CHECK(workspace->filters()->at(1).name == u"司法局待办");
    }
    CHECK(set(*file.open(true), {{u"甲"_s, {}, Selection()}}).error().code == ErrorCode::ReadOnly);
    const auto database = store::Database::open(file.path, store::Database::Access::Write);
    REQUIRE(database);
    CHECK((*database)->value(u"SELECT count(*) FROM audit WHERE what = 'filter'"_s)->toInt() == 4);
}

TEST_CASE("a filter that somebody else changed is not overwritten unseen", "[store][filters]")
{
    const test::WorkspaceFile file;
    const auto mine = file.create();
    const auto other = file.open();
    const auto change = [](store::Workspace& workspace, const std::vector<store::FilterChange>& changes) {
        return workspace.changeFilters(changes);
    };
    REQUIRE(change(*mine, {{u"待办"_s, {}, everything()}}));
    Selection narrower = everything();
    narrower.words += u"国库"_s;
    REQUIRE(change(*other, {{u"待办"_s, everything(), narrower}}));
    const auto refused = change(*mine, {{u"全部"_s, {}, Selection()}, {u"待办"_s, everything(), {}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"待办"));
    CHECK(refused.error().message.contains(u"quicker"));
    CHECK(*mine->filters() == std::vector{check::NamedSelection{u"待办"_s, narrower}}); // nothing of the step was done
    // Others of one's own go beside it, and what somebody did already is no quarrel.
    REQUIRE(change(*other, {{u"待办"_s, narrower, {}}}));
    CHECK(change(*mine, {{u"全部"_s, {}, Selection()}, {u"待办"_s, everything(), {}}}));
}

TEST_CASE("a workspace from before filters were kept takes them", "[store][filters]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 8);
    const auto workspace = file.open();
    CHECK(workspace->filters()->empty());
    REQUIRE(workspace->changeFilters(std::vector<store::FilterChange>{{u"待办"_s, {}, everything()}}));
    CHECK(workspace->filters()->size() == 1);
}
