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
        REQUIRE(workspace->setColumns({header, {Column::Number, Column::Task, Column::Progress}}));
        CHECK(workspace->dataVersion() > version);
        REQUIRE(workspace->setColumns({header, {Column::Number, Column::Task, Column::Progress}})); // nothing new
        CHECK(workspace->setColumns({{u""_s}, {Column::Task}}).error().code == ErrorCode::InvalidInput);
        CHECK(workspace->setColumns({header, {Column::Task}}).error().code == ErrorCode::InvalidInput);
    }
    {
        const auto workspace = file.open();
        const auto columns = workspace->columns();
        REQUIRE(columns);
        const submission::ColumnMapping* mapping =
            columns->find(submission::headerKey({u"条目"_s, u"干 什么"_s, u"2025年干得怎样"_s}));
        REQUIRE(mapping);
        CHECK(mapping->words == header);
        CHECK(mapping->columns == std::vector{Column::Number, Column::Task, Column::Progress});
        // Said again for the same header, it stands in place of what was said.
        REQUIRE(workspace->setColumns({header, {Column::None, Column::Task, Column::Note}}));
        CHECK(workspace->columns()->all().size() == 1);
        REQUIRE(workspace->forgetColumns(header));
        REQUIRE(workspace->forgetColumns(header)); // nothing there any more
        CHECK(workspace->columns()->isEmpty());
    }
    CHECK(file.open(true)->setColumns({header, {Column::None, Column::Task, Column::Note}}).error().code ==
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
    REQUIRE(workspace->setColumns({header, {Column::None, Column::Task, Column::Progress}}));
    CHECK(workspace->columns()->all().size() == 1);
}
