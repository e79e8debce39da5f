// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using submission::Column;

namespace {

const QStringList header{u"条目"_s, u"干什么"_s, u"2024年干得怎样"_s};

using Columns = std::optional<std::vector<Column>>;

const Columns first{{Column::Number, Column::Task, Column::Progress}};
const Columns second{{Column::None, Column::Task, Column::Note}};

} // namespace

TEST_CASE("a workspace remembers what somebody said about the columns of a ledger", "[store][columns]")
{
    const test::WorkspaceFile file;
    {
        const auto workspace = file.create();
        CHECK(workspace->columns()->isEmpty());
        const qint64 version = workspace->dataVersion();
        REQUIRE(workspace->changeColumns({{header}, {}, first}));
        CHECK(workspace->dataVersion() > version);
        REQUIRE(workspace->changeColumns({{header}, {}, first})); // nothing new
        CHECK(workspace->changeColumns({{{u""_s}}, {}, {{Column::Task}}}).error().code == ErrorCode::InvalidInput);
        CHECK(workspace->changeColumns({{header}, first, {{Column::Task}}}).error().code == ErrorCode::InvalidInput);
    }
    {
        const auto workspace = file.open();
        const auto columns = workspace->columns();
        REQUIRE(columns);
        const submission::ColumnMapping* mapping =
            columns->find(submission::headKey({{u"条目"_s, u"干 什么"_s, u"2025年干得怎样"_s}}));
        REQUIRE(mapping);
        CHECK(mapping->head == submission::TableHead{header});
        CHECK(mapping->columns == std::vector{Column::Number, Column::Task, Column::Progress});
        // Said again for the same header, it stands in place of what was said.
        REQUIRE(workspace->changeColumns({{header}, first, second}));
        CHECK(workspace->columns()->all().size() == 1);
        REQUIRE(workspace->changeColumns({{header}, second, {}}));
        REQUIRE(workspace->changeColumns({{header}, second, {}})); // nothing there any more
        CHECK(workspace->columns()->isEmpty());
    }
    CHECK(file.open(true)->changeColumns({{header}, {}, second}).error().code == ErrorCode::ReadOnly);
    const auto database = store::Database::open(file.path, store::Database::Access::Write);
    REQUIRE(database);
    CHECK((*database)->value(u"SELECT count(*) FROM audit WHERE what = 'columns'"_s)->toInt() == 3);
}

TEST_CASE("a workspace from before columns were remembered takes them", "[store][columns]")
{
    const test::WorkspaceFile file;
    test::makeOld(file.path, 6);
    {
        const test::RawSql raw(file.path);
        REQUIRE(raw.run(u"INSERT INTO unit (position, name, parent) VALUES (0, '县疾控中心', '县卫健局')"_s));
    }
    const auto workspace = file.open();
    CHECK(workspace->units()->units().front().parent == u"县卫健局");
    CHECK(workspace->columns()->isEmpty());
    REQUIRE(workspace->changeColumns({{header}, {}, first}));
    CHECK(workspace->columns()->all().size() == 1);
}

TEST_CASE("a workspace tells what was said of a ledger without a header from what was said of one with",
          "[store][columns]")
{
    const test::WorkspaceFile file;
    const submission::TableHead none{{u"1"_s, u"业务培训"_s, u"5月8日"_s}, true};
    const submission::TableHead same{{u"2"_s, u"政策解读"_s, u"6月1日"_s}, true};
    {
        const auto workspace = file.create();
        const Columns dated{{Column::Number, Column::Task, Column::DoneOn}};
        REQUIRE(workspace->changeColumns({none, {}, dated}));
        REQUIRE(workspace->changeColumns({{header}, {}, first}));
        REQUIRE(workspace->changeColumns({same, dated, first})); // the same head
    }
    const auto workspace = file.open();
    const auto columns = workspace->columns();
    REQUIRE(columns);
    REQUIRE(columns->all().size() == 2);
    const submission::ColumnMapping* mapping = columns->find(submission::headKey(none));
    REQUIRE(mapping);
    CHECK(mapping->head == same);
    CHECK(mapping->columns.back() == Column::Progress);
    REQUIRE(workspace->changeColumns({none, first, {}}));
    CHECK(workspace->columns()->all().size() == 1);
    CHECK_FALSE(workspace->columns()->all().front().head.isHeaderless);
}

TEST_CASE("what somebody else said about the columns of a ledger is not overwritten unseen", "[store][columns]")
{
    const test::WorkspaceFile file;
    const auto mine = file.create();
    const auto other = file.open();
    REQUIRE(mine->changeColumns({{header}, {}, first}));
    // With the words of another year it is the same header.
    const QStringList later{u"条目"_s, u"干什么"_s, u"2025年干得怎样"_s};
    REQUIRE(other->changeColumns({{later}, first, second}));
    const auto refused = mine->changeColumns({{header}, first, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"quicker"));
    CHECK(mine->columns()->all().front().columns == *second);
}
