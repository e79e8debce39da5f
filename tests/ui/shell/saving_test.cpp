// SPDX-License-Identifier: GPL-3.0-or-later
// Saving under a name: the work goes on there, with all that was done before, meanwhile and right after.
#include "core/store/workspace.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkview.h"
#include "ui/views/decisionbar.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

struct SampleWindow {
    SampleWindow()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.openSample();
    }
    [[nodiscard]] bool finish()
    {
        return QTest::qWaitFor([&] { return !window.session().tasks().isBusy() && window.session().path() == path; },
                               60'000);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"云溪.duibiao"_s);
    MainWindow window;
};

} // namespace

TEST_CASE("What is still being read and checked when the workspace is saved is in the file", "[shell][saving]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    REQUIRE(session.tasks().isBusy());
    session.saveAs(sample.path);
    REQUIRE(sample.finish());
    CHECK_FALSE(session.needsSaving());
    CHECK_FALSE(session.table()->isEmpty());
    const auto kept = store::Workspace::open(sample.path, true);
    REQUIRE(kept);
    CHECK(kept.value()->sources(store::SourceKind::Submission)->size() == session.inputs()->submissions.size());
}

TEST_CASE("Steps before saving can be undone, and those after it are in the file", "[shell][saving]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    REQUIRE(QTest::qWaitFor([&] { return !session.tasks().isBusy() && !session.table()->isEmpty(); }, 60'000));
    const VerdictTable& table = *session.table();
    int row = 0;
    while (!table.cell(row, 0).verdict) ++row;
    session.decide(row, 0, check::Status::NotMet, u"未见证明"_s);
    sample.window.goTo(MainWindow::CheckPlace);
    sample.window.checkView().selectCell(row, 0);
    auto* reason = sample.window.checkView().findChild<DecisionBar*>()->findChild<QLineEdit*>();
    REQUIRE(reason);
    QTest::keyClicks(reason, u"not yet"_s);

    session.saveAs(sample.path);
    CHECK(reason->text() == u"not yet");
    session.decide(row, 0, check::Status::Met, u"已补证明"_s);
    REQUIRE(sample.finish());
    CHECK(session.history(row, 0).size() == 2);
    const auto kept = store::Workspace::open(sample.path, true);
    REQUIRE(kept);
    REQUIRE(kept.value()->decisions()->size() == 1);
    CHECK(kept.value()->decisions()->front().status == check::Status::Met);
    session.undoStack().undo();
    session.undoStack().undo();
    CHECK_FALSE(session.table()->cell(row, 0).decision);
}

TEST_CASE("A workspace that was left with papers unchecked says so when it is opened again", "[shell][saving]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    session.saveAs(sample.path);
    REQUIRE(sample.finish());
    const auto isOldWhenOpened = [&] {
        session.open(sample.path);
        REQUIRE(sample.finish());
        return session.isOutdated();
    };
    CHECK_FALSE(isOldWhenOpened());
    QFile paper(sample.folder.filePath(u"青石镇补充报告.txt"_s));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write(u"青石镇补充报告\n12月5日，组织应急演练1次。\n"_s.toUtf8());
    paper.close();
    sample.window.take({paper.fileName()});
    REQUIRE(sample.finish());
    CHECK(session.isOutdated());
    CHECK(isOldWhenOpened());
    session.check();
    REQUIRE(sample.finish());
    CHECK_FALSE(session.isOutdated());
    CHECK_FALSE(isOldWhenOpened());
}
