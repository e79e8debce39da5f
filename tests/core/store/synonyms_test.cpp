// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Synonym;

TEST_CASE("a workspace keeps the office's words and what was changed about them", "[store][synonyms]")
{
    const test::WorkspaceFile file;
    {
        const auto workspace = file.create();
        CHECK(workspace->synonyms()->empty());
        REQUIRE(workspace->setSynonyms(std::vector<Synonym>{{u" 夜校 "_s, u"培训"_s}, {u"板凳会"_s, u"宣传"_s}}));
        REQUIRE(workspace->setSynonyms(std::vector<Synonym>{{u"夜校"_s, u"宣传"_s}, {u"板凳会"_s, u"宣传"_s}}));
        REQUIRE(workspace->setSynonyms(std::vector<Synonym>{{u"夜校"_s, u"宣传"_s}}));
        CHECK(workspace->setSynonyms(std::vector<Synonym>{{u"课堂"_s, u" "_s}}).error().code ==
              ErrorCode::InvalidInput);
    }
    CHECK(*file.open()->synonyms() == std::vector<Synonym>{{u"夜校"_s, u"宣传"_s}});
    CHECK(file.open(true)->setSynonyms({}).error().code == ErrorCode::ReadOnly);
    const auto trail = file.open()->auditTrail();
    REQUIRE(trail);
    CHECK(std::ranges::count(*trail, u"synonym"_s, &store::AuditEntry::what) == 4);
    CHECK(trail->front().subject == u"板凳会");
    CHECK((trail->front().before == u"宣传" && trail->front().after.isEmpty()));
}

TEST_CASE("a workspace from before words were kept takes them", "[store][synonyms]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 9);
    const auto workspace = file.open();
    CHECK(workspace->synonyms()->empty());
    CHECK(workspace->setSynonyms(std::vector<Synonym>{{u"夜校"_s, u"培训"_s}}));
}
