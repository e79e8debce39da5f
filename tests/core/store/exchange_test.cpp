// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did is taken back and done again; what somebody else did meanwhile is never overwritten.
#include "tests/core/store/rawsql.h"
#include "tests/core/store/workspacefile.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace duibiao;
using store::Exchange;
using store::SourceKind;
using store::StoredSource;
using test::WorkspaceFile;

namespace {

StoredSource paper(const QString& name, const QByteArray& bytes, SourceKind kind = SourceKind::Submission)
{
    StoredSource out;
    out.kind = kind;
    out.name = name;
    out.bytes = bytes;
    return out;
}

units::Registry listOf(const QStringList& names)
{
    units::Registry registry;
    for (const QString& name : names) registry.add({name, {}, {}});
    return registry;
}

Exchange importOf(std::vector<StoredSource> files)
{
    Exchange what;
    what.come = std::move(files);
    return what;
}

QStringList namesIn(const store::Workspace& workspace, SourceKind kind = SourceKind::Submission)
{
    QStringList names;
    for (const StoredSource& each : *workspace.sources(kind)) names += each.name;
    return names;
}

QStringList told(const store::Workspace& workspace)
{
    QStringList lines;
    for (const store::AuditEntry& each : *workspace.auditTrail()) lines.prepend(each.what);
    return lines;
}

} // namespace

TEST_CASE("an import is taken back and done again, and the audit trail tells all of it", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    REQUIRE(workspace->addSource(SourceKind::Submission, u"先到.txt"_s, "0"));
    Exchange import = importOf({paper(u"台账.txt"_s, "1"), paper(u"总结.pdf"_s, "2")});
    import.come[1].recognised = "pages";
    import.units = {units::Registry(), listOf({u"县司法局"_s})};
    const auto back = workspace->exchange(import);
    REQUIRE(back);
    CHECK(namesIn(*workspace) == QStringList{u"先到.txt"_s, u"台账.txt"_s, u"总结.pdf"_s});
    const std::vector<StoredSource> stored = *workspace->sources(SourceKind::Submission);

    const auto again = workspace->exchange(*back);
    REQUIRE(again);
    CHECK(namesIn(*workspace) == QStringList{u"先到.txt"_s});
    CHECK(workspace->units()->isEmpty());
    CHECK(test::RawSql(file.path).value(u"SELECT count(*) FROM content"_s) == 1); // the bytes went, too
    CHECK(test::RawSql(file.path).value(u"SELECT count(*) FROM recognition"_s) == 0);

    REQUIRE(workspace->addSource(SourceKind::Submission, u"后到.txt"_s, "3"));
    const auto backAgain = workspace->exchange(*again);
    REQUIRE(backAgain);
    // In the places they had, as they were.
    CHECK(namesIn(*workspace) == QStringList{u"先到.txt"_s, u"台账.txt"_s, u"总结.pdf"_s, u"后到.txt"_s});
    CHECK(workspace->sources(SourceKind::Submission)->at(2).id == stored[2].id);
    CHECK(workspace->sources(SourceKind::Submission)->at(2).importedAt == stored[2].importedAt);
    CHECK(workspace->source(stored[2].id)->recognised == "pages");
    CHECK(workspace->units()->find(u"县司法局") == 0);
    CHECK(told(*workspace) == QStringList{u"import"_s, u"import"_s, u"import"_s, u"recognise"_s, u"units"_s,
                                          u"remove"_s, u"remove"_s, u"units"_s, u"import"_s, u"bring_back"_s,
                                          u"bring_back"_s, u"units"_s});
    REQUIRE(workspace->exchange(*backAgain));
    CHECK(namesIn(*workspace) == QStringList{u"先到.txt"_s, u"后到.txt"_s});
}

TEST_CASE("a file that another one took the place of comes back with its unit", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 older = workspace->addSource(SourceKind::Submission, u"台账.txt"_s, "older", u"县司法局"_s).value();
    Exchange newer = importOf({paper(u"台账.txt"_s, "newer")});
    newer.come.front().unit = u"县司法局"_s;
    newer.gone = {*workspace->source(older)};
    const auto back = workspace->exchange(newer);
    REQUIRE(back);
    REQUIRE(workspace->sources(SourceKind::Submission)->size() == 1);
    CHECK(workspace->source(workspace->sources(SourceKind::Submission)->front().id)->bytes == "newer");
    REQUIRE(workspace->exchange(*back));
    CHECK(workspace->sources(SourceKind::Submission)->size() == 1);
    CHECK(workspace->source(older)->bytes == "older");
    CHECK(workspace->source(older)->unit == u"县司法局");
}

TEST_CASE("a newer version takes the place of a file, and the earlier one takes it back", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const auto other = file.open();
    const qint64 id = workspace->addSource(SourceKind::Submission, u"台账.txt"_s, "older", u"县司法局"_s).value();
    REQUIRE(workspace->addSource(SourceKind::Submission, u"后到.txt"_s, "x"));
    std::this_thread::sleep_for(std::chrono::milliseconds(2)); // what came later has a later time
    Exchange newer = importOf({paper(u"台账.txt"_s, "newer")});
    newer.come.front().id = id;
    newer.come.front().unit = u"县司法局"_s;
    newer.gone = {*workspace->source(id)};
    const auto first = workspace->exchange(newer);
    REQUIRE(first);
    CHECK(namesIn(*workspace) == QStringList{u"台账.txt"_s, u"后到.txt"_s}); // in its place
    CHECK(workspace->source(id)->bytes == "newer");
    CHECK(workspace->newerVersions()->keys() == QList{id});
    CHECK(told(*workspace).last() == u"newer_version");

    auto back = workspace->exchange(*first);
    REQUIRE(back);
    CHECK(workspace->source(id)->bytes == "older");
    CHECK(workspace->newerVersions()->isEmpty());
    CHECK(told(*workspace).last() == u"older_version");
    back = workspace->exchange(*back);
    REQUIRE(back);
    CHECK(workspace->source(id)->bytes == "newer");
    CHECK(workspace->newerVersions()->contains(id));

    // Over a still newer one nothing is taken back, and nothing is taken out.
    Exchange newest = importOf({paper(u"台账.txt"_s, "newest")});
    newest.come.front().id = id;
    newest.come.front().unit = u"县司法局"_s;
    newest.gone = {*other->source(id)};
    REQUIRE(other->exchange(newest));
    const auto refused = workspace->exchange(*back);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().message.contains(u"台账.txt"));
    CHECK(refused.error().message.contains(u"quicker"));
    CHECK(workspace->source(id)->bytes == "newest");
}

TEST_CASE("a plan that comes back takes the place that it had", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 first = workspace->addSource(SourceKind::Plan, u"要点.txt"_s, "1").value();
    REQUIRE(workspace->addSource(SourceKind::Plan, u"方案.txt"_s, "2"));
    Exchange again = importOf({paper(u"要点.txt"_s, "1", SourceKind::Plan)});
    again.gone = {*workspace->source(first)};
    const auto back = workspace->exchange(again);
    REQUIRE(back);
    CHECK(namesIn(*workspace, SourceKind::Plan) == QStringList{u"方案.txt"_s, u"要点.txt"_s});
    REQUIRE(workspace->exchange(*back));
    CHECK(namesIn(*workspace, SourceKind::Plan) == QStringList{u"要点.txt"_s, u"方案.txt"_s});
}

TEST_CASE("what is recognised in a file that stays is taken back alone", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 id = workspace->addSource(SourceKind::Submission, u"扫描.pdf"_s, "x", u"县司法局"_s).value();
    StoredSource recognised = *workspace->source(id);
    recognised.recognised = "pages";
    Exchange what = importOf({recognised});
    what.gone = {recognised};
    const auto back = workspace->exchange(what);
    REQUIRE(back);
    CHECK(workspace->source(id)->recognised == "pages");
    CHECK(told(*workspace) == QStringList{u"import"_s, u"recognise"_s});
    const auto again = workspace->exchange(*back);
    REQUIRE(again);
    CHECK(workspace->source(id)->recognised.isEmpty());
    CHECK(workspace->source(id)->unit == u"县司法局");
    REQUIRE(workspace->exchange(*again));
    CHECK(workspace->source(id)->recognised == "pages");
}

TEST_CASE("several steps taken back become one", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    Exchange back;
    const auto put = [&](const Exchange& what) {
        auto next = workspace->exchange(what);
        REQUIRE(next);
        next->append(std::move(back));
        back = std::move(*next);
    };
    put(importOf({paper(u"要点.txt"_s, "1", SourceKind::Plan)}));
    Exchange again = importOf({paper(u"要点.txt"_s, "1", SourceKind::Plan)});
    again.gone = *workspace->sources(SourceKind::Plan);
    put(again);
    Exchange first;
    first.units = {units::Registry(), listOf({u"县司法局"_s})};
    put(first);
    Exchange second;
    second.units = {listOf({u"县司法局"_s}), listOf({u"县财政局"_s})};
    put(second);
    CHECK(back.come.empty()); // what came and went in between is nobody's
    const auto forth = workspace->exchange(back);
    REQUIRE(forth);
    CHECK(namesIn(*workspace, SourceKind::Plan).isEmpty());
    CHECK(workspace->units()->isEmpty());
    REQUIRE(workspace->exchange(*forth));
    CHECK(namesIn(*workspace, SourceKind::Plan) == QStringList{u"要点.txt"_s});
    CHECK(workspace->units()->find(u"县财政局") == 0);
}

TEST_CASE("an import is not taken back over what somebody else did with it", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    Exchange import = importOf({paper(u"台账.txt"_s, "1"), paper(u"总结.txt"_s, "2")});
    import.units = {units::Registry(), listOf({u"县司法局"_s})};
    const auto back = one->exchange(import);
    REQUIRE(back);
    const qint64 first = back->gone[0].id;
    const auto refused = [&](const QString& words) {
        const auto tried = one->exchange(*back);
        REQUIRE_FALSE(tried);
        CHECK(tried.error().code == ErrorCode::Conflict);
        CHECK(tried.error().message.contains(words));
        CHECK_FALSE(tried.error().message.contains(u"%1"));
        CHECK_FALSE(tried.error().remedy.isEmpty());
        CHECK(namesIn(*one).contains(u"总结.txt"_s)); // nothing of the step was done
    };

    REQUIRE(test::give(*two, {{first, u"县司法局"_s}}));
    refused(u"台账.txt"_s);
    REQUIRE(test::give(*two, {{first, {}}}));
    REQUIRE(two->setUnits(listOf({u"县司法局"_s, u"县财政局"_s})));
    refused(u"units"_s);
    CHECK(one->units()->units().size() == 2);
    REQUIRE(two->setUnits(listOf({u"县司法局"_s})));
    REQUIRE(test::takeOut(*two, {first}));
    refused(u"台账.txt"_s);

    // What somebody else put in already need not come: it stays theirs.
    REQUIRE(two->addSource(SourceKind::Submission, u"台账（重报）.txt"_s, "1"));
    const auto gone = test::takeOut(*one, {back->gone[1].id});
    REQUIRE(gone);
    REQUIRE(two->addSource(SourceKind::Submission, u"总结（重报）.txt"_s, "2"));
    const auto brought = one->exchange(*gone);
    REQUIRE(brought);
    CHECK(brought->isEmpty());
    CHECK(namesIn(*one) == QStringList{u"台账（重报）.txt"_s, u"总结（重报）.txt"_s});
    CHECK(file.open(true)->exchange(*back).error().code == ErrorCode::ReadOnly);
}

TEST_CASE("whose a file is is not taken back over what somebody else said since", "[store][exchange]")
{
    const WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    const qint64 first = one->addSource(SourceKind::Submission, u"台账.txt"_s, "1").value();
    const qint64 second = one->addSource(SourceKind::Submission, u"总结.txt"_s, "2").value();
    const auto back = test::give(*one, {{first, u"县司法局"_s}, {second, u"县司法局"_s}});
    REQUIRE(back);
    const auto refused = [&](const QString& words) {
        const auto tried = one->exchange(*back);
        REQUIRE_FALSE(tried);
        CHECK(tried.error().code == ErrorCode::Conflict);
        CHECK(tried.error().message.contains(words));
        CHECK(one->source(first)->unit == u"县司法局"); // nothing of the step was done
    };
    REQUIRE(test::give(*two, {{second, u"县财政局"_s}}));
    refused(u"总结.txt"_s);
    REQUIRE(test::takeOut(*two, {second}));
    refused(u"总结.txt"_s);

    // Somebody did just that: what is left of the step is done.
    REQUIRE(two->addSource(SourceKind::Submission, u"总结.txt"_s, "2"));
    const auto alone = test::give(*one, {{first, {}}});
    REQUIRE(alone);
    REQUIRE(test::give(*two, {{first, u"县司法局"_s}}));
    const auto done = one->exchange(*alone);
    REQUIRE(done);
    CHECK(done->isEmpty());
}
