// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"
#include "tests/core/store/workspacefile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace duibiao;
using check::Status;
using store::Decision;
using test::WorkspaceFile;

namespace {

Decision decided(Status status, const QString& reason, bool revoked = false)
{
    return {u"r1"_s, u"县司法局"_s, status, reason, u"审核员"_s, {}, revoked};
}

/// Runs SQL on the file behind the program's back.
bool rawSql(const QString& path, const QString& sql)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return done;
}

int rawCount(const QString& path, const QString& sql)
{
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next()) count = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return count;
}

} // namespace

TEST_CASE("the last decision on a cell is in force", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    REQUIRE(workspace->decide(decided(Status::NotMet, u"少一次"_s)));
    REQUIRE(workspace->decide(decided(Status::Met, u"补交了会议纪要"_s)));
    REQUIRE(workspace->decide({u"r2"_s, u"县司法局"_s, Status::MetLate, u"晚三天"_s, {}, {}, false}));
    const auto inForce = workspace->decisions();
    REQUIRE(inForce);
    REQUIRE(inForce->size() == 2);
    CHECK((*inForce)[0].reason == u"补交了会议纪要");
    CHECK((*inForce)[0].who == u"审核员");
    CHECK((*inForce)[0].at.isValid());
    CHECK_FALSE((*inForce)[1].who.isEmpty());
}

TEST_CASE("taking a decision back brings the one before to force and erases nothing", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    REQUIRE(workspace->decide(decided(Status::NotMet, u"少一次"_s)));
    REQUIRE(workspace->decide(decided(Status::Met, u"补交"_s)));
    REQUIRE(workspace->decide(decided(Status::Met, u"看错了"_s, true)));
    CHECK(workspace->decisions()->at(0).reason == u"少一次");
    REQUIRE(workspace->decide(decided(Status::NotMet, {}, true)));
    CHECK(workspace->decisions()->empty());
    REQUIRE(workspace->decide(decided(Status::NotMet, {}, true))); // one too many: nothing to take back
    CHECK(workspace->decisions()->empty());
    const auto history = workspace->history(u"r1"_s, u"县司法局"_s);
    REQUIRE(history);
    CHECK(history->size() == 5);
    CHECK(history->front().reason == u"少一次");
}

TEST_CASE("decisions and the audit trail can be changed by nobody", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    REQUIRE(workspace->decide(decided(Status::NotMet, u"少一次"_s)));
    CHECK_FALSE(rawSql(file.path, u"UPDATE decision SET status = 'met'"_s));
    CHECK_FALSE(rawSql(file.path, u"DELETE FROM decision"_s));
    CHECK_FALSE(rawSql(file.path, u"UPDATE audit SET who = 'nobody'"_s));
    CHECK_FALSE(rawSql(file.path, u"DELETE FROM audit"_s));
    CHECK(workspace->decisions()->size() == 1);
}

TEST_CASE("every change leaves a line in the audit trail", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 id = workspace->addSource(store::SourceKind::Submission, u"总结.txt"_s, "abc").value();
    REQUIRE(workspace->addSource(store::SourceKind::Submission, u"总结.txt"_s, "abc")); // changes nothing
    REQUIRE(workspace->assignUnit(id, u"县司法局"_s));
    REQUIRE(workspace->setSettings({QDate(2023, 12, 31), {}, {}}));
    REQUIRE(workspace->decide(decided(Status::Met, u"x"_s)));
    REQUIRE(workspace->removeSource(id));
    CHECK(rawCount(file.path, u"SELECT count(*) FROM audit"_s) == 5);
    CHECK(rawCount(file.path,
                   u"SELECT count(*) FROM audit WHERE who = '审核员' AND what = 'decide' AND becomes = 'met'"_s) == 1);
    CHECK(rawCount(file.path,
                   u"SELECT count(*) FROM audit WHERE what = 'assign_unit' AND was = '' AND becomes = '县司法局'"_s) ==
          1);
}
