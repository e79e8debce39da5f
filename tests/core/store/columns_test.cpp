// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/core/store/oldfile.h"
#include "tests/core/store/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace duibiao;
using submission::Column;

namespace {

const QStringList header{u"条目"_s, u"干什么"_s, u"2024年干得怎样"_s};

} // namespace

TEST_CASE("a workspace remembers what somebody said about the columns of a ledger", "[store][columns]")
{
    const test::WorkspaceFile file;
    {
        const auto workspace = file.create();
        CHECK(workspace->columns()->isEmpty());
        const qint64 version = workspace->dataVersion();
        REQUIRE(workspace->setColumns({{header}, {Column::Number, Column::Task, Column::Progress}}));
        CHECK(workspace->dataVersion() > version);
        REQUIRE(workspace->setColumns({{header}, {Column::Number, Column::Task, Column::Progress}})); // nothing new
        CHECK(workspace->setColumns({{{u""_s}}, {Column::Task}}).error().code == ErrorCode::InvalidInput);
        CHECK(workspace->setColumns({{header}, {Column::Task}}).error().code == ErrorCode::InvalidInput);
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
        REQUIRE(workspace->setColumns({{header}, {Column::None, Column::Task, Column::Note}}));
        CHECK(workspace->columns()->all().size() == 1);
        REQUIRE(workspace->forgetColumns({header}));
        REQUIRE(workspace->forgetColumns({header})); // nothing there any more
        CHECK(workspace->columns()->isEmpty());
    }
    CHECK(file.open(true)->setColumns({{header}, {Column::None, Column::Task, Column::Note}}).error().code ==
          ErrorCode::ReadOnly);
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
    REQUIRE(workspace->setColumns({{header}, {Column::None, Column::Task, Column::Progress}}));
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
        REQUIRE(workspace->setColumns({none, {Column::Number, Column::Task, Column::DoneOn}}));
        REQUIRE(workspace->setColumns({{header}, {Column::Number, Column::Task, Column::Progress}}));
        REQUIRE(workspace->setColumns({same, {Column::Number, Column::Task, Column::Progress}})); // the same head
    }
    const auto workspace = file.open();
    const auto columns = workspace->columns();
    REQUIRE(columns);
    REQUIRE(columns->all().size() == 2);
    const submission::ColumnMapping* mapping = columns->find(submission::headKey(none));
    REQUIRE(mapping);
    CHECK(mapping->head == same);
    CHECK(mapping->columns.back() == Column::Progress);
    REQUIRE(workspace->forgetColumns(none));
    CHECK(workspace->columns()->all().size() == 1);
    CHECK_FALSE(workspace->columns()->all().front().head.isHeaderless);
}
