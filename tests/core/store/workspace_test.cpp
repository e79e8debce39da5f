// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"
#include "tests/core/store/workspacefile.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace duibiao;
using store::SourceKind;
using test::WorkspaceFile;

TEST_CASE("a workspace keeps what was imported, byte for byte", "[store]")
{
    const WorkspaceFile file;
    const QByteArray plan("\xEF\xBB\xBF\xE4\xB8\x80\x00\xFF plan", 12);
    qint64 id = 0;
    {
        const auto workspace = file.create();
        id = workspace->addSource(SourceKind::Plan, u"要点.txt"_s, plan).value();
        CHECK(workspace->addSource(SourceKind::Submission, u"空.txt"_s, QByteArray()).has_value());
    }
    const auto workspace = file.open();
    const auto stored = workspace->source(id);
    REQUIRE(stored);
    CHECK(stored->bytes == plan);
    CHECK(stored->name == u"要点.txt");
    CHECK(stored->kind == SourceKind::Plan);
    CHECK(stored->sha256.size() == 64);
    CHECK(stored->importedAt.isValid());
    const auto listed = workspace->sources(SourceKind::Plan);
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->front().bytes.isEmpty());
    CHECK(workspace->sources(SourceKind::Submission)->size() == 1);
}

TEST_CASE("the same bytes are stored once a kind", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 first = workspace->addSource(SourceKind::Submission, u"总结.txt"_s, "abc").value();
    CHECK(workspace->addSource(SourceKind::Submission, u"总结（副本）.txt"_s, "abc").value() == first);
    const qint64 asPlan = workspace->addSource(SourceKind::Plan, u"总结.txt"_s, "abc").value();
    CHECK(asPlan != first);
    // The bytes stay for the plan when the submission goes.
    REQUIRE(test::takeOut(*workspace, {first}));
    CHECK_FALSE(workspace->source(first));
    CHECK(workspace->source(asPlan)->bytes == "abc");
    CHECK_FALSE(test::takeOut(*workspace, {first}));
}

TEST_CASE("what was recognised in a file is kept with its bytes", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 plain = workspace->addSource(SourceKind::Submission, u"总结.pdf"_s, "abc").value();
    CHECK(workspace->source(plain)->recognised.isEmpty());
    CHECK(workspace->addSource(SourceKind::Submission, u"总结.pdf"_s, "abc", {}, "pages").value() == plain);
    CHECK(workspace->source(plain)->recognised == "pages");
    CHECK(workspace->addSource(SourceKind::Submission, u"总结.pdf"_s, "abc", {}, "better pages").value() == plain);
    CHECK(workspace->addSource(SourceKind::Submission, u"总结.pdf"_s, "abc").value() == plain);
    CHECK(workspace->source(plain)->recognised == "better pages");
    CHECK(workspace->sources(SourceKind::Submission)->front().recognised.isEmpty());
    REQUIRE(test::takeOut(*workspace, {plain})); // and what was recognised with it
    const qint64 again = workspace->addSource(SourceKind::Submission, u"总结.pdf"_s, "abc").value();
    CHECK(workspace->source(again)->recognised.isEmpty());
}

TEST_CASE("a submission can be given to another unit", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 id = workspace->addSource(SourceKind::Submission, u"台账.xlsx"_s, "x").value();
    const auto back = test::give(*workspace, {{id, u"县司法局"_s}});
    REQUIRE(back);
    CHECK(workspace->source(id)->unit == u"县司法局");
    const auto again = workspace->exchange(*back);
    REQUIRE(again);
    CHECK(workspace->source(id)->unit.isEmpty());
    REQUIRE(workspace->exchange(*again));
    CHECK(workspace->source(id)->unit == u"县司法局");
    CHECK_FALSE(test::give(*workspace, {{id + 1, u"县司法局"_s}}));
}

TEST_CASE("several submissions are given away or taken out all or none", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const qint64 one = workspace->addSource(SourceKind::Submission, u"台账.xlsx"_s, "x").value();
    const qint64 two = workspace->addSource(SourceKind::Submission, u"总结.docx"_s, "y").value();
    CHECK_FALSE(test::give(*workspace, {{one, u"县司法局"_s}, {two + 1, u"县司法局"_s}}));
    CHECK(workspace->source(one)->unit.isEmpty());
    REQUIRE(test::give(*workspace, {{one, u"县司法局"_s}, {two, u"县财政局"_s}}));
    CHECK(workspace->source(one)->unit == u"县司法局");
    CHECK(workspace->source(two)->unit == u"县财政局");
    CHECK_FALSE(test::takeOut(*workspace, {one, two + 1}));
    CHECK(workspace->sources(SourceKind::Submission)->size() == 2);
    REQUIRE(test::takeOut(*workspace, {one, two}));
    CHECK(workspace->sources(SourceKind::Submission)->empty());
}

TEST_CASE("units and settings come back as they were given", "[store]")
{
    const WorkspaceFile file;
    units::Registry registry;
    registry.add({u"县司法局"_s, {u"司法局"_s}, {u"县直各部门单位"_s, u"各部门"_s}});
    registry.add({u"东河镇"_s, {}, {u"各镇（街道）"_s}, u"县司法局"_s});
    {
        const auto workspace = file.create();
        REQUIRE(workspace->setUnits(registry));
        REQUIRE(workspace->setUnits(registry)); // replaces
        REQUIRE(workspace->setSettings({QDate(2023, 12, 31), QDate(2023, 1, 1), {}}));
    }
    const auto workspace = file.open();
    const auto units = workspace->units();
    REQUIRE(units);
    REQUIRE(units->units().size() == 2);
    CHECK(units->units()[0].name == u"县司法局");
    CHECK(units->units()[0].aliases == QStringList{u"司法局"_s});
    CHECK(units->units()[0].groups == QStringList{u"县直各部门单位"_s, u"各部门"_s});
    CHECK(units->units()[1].name == u"东河镇");
    CHECK(units->find(u"司法局") == 0);
    CHECK(units->units()[0].parent.isEmpty());
    CHECK(units->units()[1].parent == u"县司法局");
    const auto settings = workspace->settings();
    REQUIRE(settings);
    CHECK(settings->asOf == QDate(2023, 12, 31));
    CHECK(settings->from == QDate(2023, 1, 1));
    CHECK_FALSE(settings->to.isValid());
}

TEST_CASE("verdicts are replaced as a whole, with their evidence", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    check::Verdict met{u"县司法局"_s,
                       u"r1"_s,
                       {10, 30},
                       u"二/（一）"_s,
                       check::Status::Met,
                       check::Cause::None,
                       check::Verdict::Count{2, 2},
                       u"两次培训"_s,
                       u"count.listed"_s,
                       {{u"总结.docx"_s, {5, 9}, u"开展培训"_s, {u"Sheet1"_s, u"B7"_s, 2, 3}}},
                       0.95};
    check::Verdict none{u"东河镇"_s,
                        u"r1"_s,
                        {10, 30},
                        u"二/（一）"_s,
                        check::Status::NotApplicable,
                        check::Cause::NotTriggered,
                        {},
                        {},
                        {},
                        {},
                        0.5};
    REQUIRE(workspace->setVerdicts({none, met}));
    REQUIRE(workspace->setVerdicts({met, none}));
    const auto stored = workspace->verdicts();
    REQUIRE(stored);
    REQUIRE(stored->size() == 2);
    const check::Verdict& first = stored->front();
    CHECK(first.unit == u"县司法局");
    CHECK(first.planSpan == SourceSpan{10, 30});
    CHECK(first.status == check::Status::Met);
    REQUIRE(first.progress);
    CHECK(first.progress->required == 2);
    CHECK(first.confidence == 0.95);
    REQUIRE(first.evidence.size() == 1);
    CHECK(first.evidence[0].span == SourceSpan{5, 9});
    CHECK(first.evidence[0].place.cell == u"B7");
    CHECK(first.evidence[0].place.page == 2);
    CHECK(stored->back().cause == check::Cause::NotTriggered);
    CHECK_FALSE(stored->back().progress);
    CHECK(stored->back().evidence.empty());
}

TEST_CASE("one bad verdict keeps all the old ones", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    check::Verdict verdict;
    verdict.unit = u"县司法局"_s;
    verdict.requirementId = u"r1"_s;
    REQUIRE(workspace->setVerdicts({verdict}));
    check::Verdict other = verdict;
    other.requirementId = u"r2"_s;
    CHECK_FALSE(workspace->setVerdicts({other, verdict, verdict})); // a cell twice
    const auto stored = workspace->verdicts();
    REQUIRE(stored);
    REQUIRE(stored->size() == 1);
    CHECK(stored->front().requirementId == u"r1");
}

TEST_CASE("reasons are kept in another language without a word in the audit trail", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    check::Verdict verdict;
    verdict.unit = u"县司法局"_s;
    verdict.requirementId = u"r1"_s;
    verdict.reason = u"Nothing tells of it."_s;
    REQUIRE(workspace->setVerdicts({verdict}, u"en"_s));
    CHECK(workspace->verdictsLanguage() == u"en"_s);
    const qint64 version = workspace->dataVersion();
    const size_t entries = workspace->auditTrail()->size();
    verdict.reason = u"没有材料提及。"_s;
    REQUIRE(workspace->keepReasons({verdict}, u"zh_CN"_s, version));
    CHECK(workspace->verdicts()->front().reason == verdict.reason);
    CHECK(workspace->verdictsLanguage() == u"zh_CN"_s);
    CHECK(workspace->dataVersion() == version);
    CHECK(workspace->auditTrail()->size() == entries);
    // Somebody checked anew meanwhile: these reasons are of a check before.
    verdict.reason = u"New."_s;
    REQUIRE(workspace->setVerdicts({verdict}, u"en"_s));
    verdict.reason = u"旧。"_s;
    REQUIRE(workspace->keepReasons({verdict}, u"zh_CN"_s, version));
    CHECK(workspace->verdicts()->front().reason == u"New.");
    CHECK(workspace->verdictsLanguage() == u"en"_s);
}

TEST_CASE("two connections see each other's changes", "[store]")
{
    const WorkspaceFile file;
    const auto one = file.create();
    const auto two = file.open();
    const auto watching = file.open(true);
    CHECK(watching->isReadOnly());
    const qint64 before = watching->dataVersion();
    REQUIRE(one->addSource(SourceKind::Plan, u"a.txt"_s, "a"));
    REQUIRE(two->addSource(SourceKind::Plan, u"b.txt"_s, "b"));
    CHECK(watching->dataVersion() == before + 2);
    CHECK(one->dataVersion() == two->dataVersion());
    CHECK(watching->sources(SourceKind::Plan)->size() == 2);
}

TEST_CASE("a workspace open for reading takes no change", "[store]")
{
    const WorkspaceFile file;
    (void)file.create();
    const auto workspace = file.open(true);
    const auto added = workspace->addSource(SourceKind::Plan, u"a.txt"_s, "a");
    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::ReadOnly);
    CHECK(added.error().file == file.path);
    CHECK_FALSE(workspace->decide({u"r"_s, u"u"_s, check::Status::Met, u"x"_s, {}, {}}));
    CHECK(workspace->sources(SourceKind::Plan)->empty());
}

TEST_CASE("a backup is a workspace of its own and replaces an earlier one", "[store]")
{
    const WorkspaceFile file;
    const auto workspace = file.create();
    const QString copy = file.folder.filePath(u"备份 ' ?.duibiao"_s);
    REQUIRE(workspace->backupTo(copy));
    REQUIRE(workspace->addSource(SourceKind::Plan, u"a.txt"_s, "a"));
    REQUIRE(workspace->backupTo(copy));
    const auto opened = store::Workspace::open(copy);
    REQUIRE(opened);
    CHECK((*opened)->sources(SourceKind::Plan)->size() == 1);
    CHECK_FALSE(QFile::exists(copy + u".part"_s));

    const auto onItself = workspace->backupTo(file.path);
    REQUIRE_FALSE(onItself);
    CHECK(onItself.error().code == ErrorCode::CannotWrite);
    CHECK(workspace->sources(SourceKind::Plan)->size() == 1);
    const auto nowhere = workspace->backupTo(file.folder.filePath(u"missing/copy.duibiao"_s));
    REQUIRE_FALSE(nowhere);
    CHECK_FALSE(nowhere.error().message.contains(u".."));
}
