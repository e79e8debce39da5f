// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Synonym;

namespace {

Result<void> change(store::Workspace& workspace, const QString& said, const QString& before, const QString& after)
{
    return workspace.changeSynonyms(std::vector<store::SynonymChange>{{said, before, after}});
}

} // namespace

TEST_CASE("a workspace keeps the office's words and what was changed about them", "[store][synonyms]")
{
    const test::WorkspaceFile file;
    {
        const auto workspace = file.create();
        CHECK(workspace->synonyms()->empty());
        REQUIRE(workspace->changeSynonyms(
            std::vector<store::SynonymChange>{{u" 夜校 "_s, {}, u"培训"_s}, {u"板凳会"_s, {}, u"宣传"_s}}));
        REQUIRE(change(*workspace, u"夜校"_s, u"培训"_s, u"宣传"_s));
        REQUIRE(change(*workspace, u"板凳会"_s, u"宣传"_s, {}));
        CHECK(change(*workspace, u"课堂"_s, {}, u" "_s).error().code == ErrorCode::InvalidInput);
        CHECK(change(*workspace, u" "_s, {}, u"培训"_s).error().code == ErrorCode::InvalidInput);
    }
    CHECK(*file.open()->synonyms() == std::vector<Synonym>{{u"夜校"_s, u"宣传"_s}});
    CHECK(change(*file.open(true), u"夜校"_s, u"宣传"_s, {}).error().code == ErrorCode::ReadOnly);
    const auto trail = file.open()->auditTrail();
    REQUIRE(trail);
    CHECK(std::ranges::count(*trail, u"synonym"_s, &store::AuditEntry::what) == 4);
    CHECK(trail->front().subject == u"板凳会");
    CHECK((trail->front().before == u"宣传" && trail->front().after.isEmpty()));
}

TEST_CASE("of two who change the office's words neither overwrites the other", "[store][synonyms]")
{
    const test::WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    REQUIRE(change(*one, u"夜校"_s, {}, u"培训"_s));
    // Other words go side by side, and the same twice is no quarrel.
    REQUIRE(change(*two, u"板凳会"_s, {}, u"宣传"_s));
    REQUIRE(change(*two, u"夜校"_s, {}, u"培训"_s));
    CHECK(one->synonyms()->size() == 2);
    // One word in two ways: the second is told, and nothing of a step is written.
    const auto refused = two->changeSynonyms(
        std::vector<store::SynonymChange>{{u"院坝会"_s, {}, u"宣传"_s}, {u"夜校"_s, {}, u"宣传"_s}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"夜校"));
    CHECK(*one->synonyms() == std::vector<Synonym>{{u"夜校"_s, u"培训"_s}, {u"板凳会"_s, u"宣传"_s}});
    // Two that are sound by themselves and would hang together: 晚课 as 夜校, which counts as 培训 by now.
    CHECK(change(*two, u"晚课"_s, {}, u"夜校"_s).error().code == ErrorCode::Conflict);
    CHECK(change(*two, u"宣传"_s, {}, u"讲座"_s).error().code == ErrorCode::Conflict);
    CHECK(one->synonyms()->size() == 2);
}

TEST_CASE("a workspace from before words were kept takes them", "[store][synonyms]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 9);
    const auto workspace = file.open();
    CHECK(workspace->synonyms()->empty());
    CHECK(change(*workspace, u"夜校"_s, {}, u"培训"_s));
}
