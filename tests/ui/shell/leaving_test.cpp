// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"
#include "ui/dialogs/recoverydialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/scratchfile.h"

#include "core/store/workspace.h"
#include "tests/ui/support/finish.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTreeWidget>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

/// A plan in a workspace without a name.
void work(MainWindow& window, const QTemporaryDir& folder)
{
    QFile plan(folder.filePath(u"工作要点.txt"_s));
    REQUIRE(plan.open(QIODevice::WriteOnly));
    plan.write(u"清河县2023年工作要点\n一、加强培训\n县司法局每年至少组织2次业务培训。\n"_s.toUtf8());
    plan.close();
    window.take({plan.fileName()});
    REQUIRE(finish(window));
    REQUIRE(window.session().needsSaving());
}

} // namespace

TEST_CASE("Closing with unsaved work and choosing to save closes the window once the file is chosen", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    MainWindow window;
    window.show();
    work(window, folder);
    CHECK_FALSE(window.close());
    auto* question = window.findChild<QMessageBox*>();
    REQUIRE(question);
    for (const QAbstractButton* button : question->buttons()) CHECK_FALSE(button->shortcut().isEmpty());
    question->button(QMessageBox::Save)->click();
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->selectedFiles().value(0).contains(u"清河县2023年工作要点"_s)); // named like its plan
    const QString path = folder.filePath(u"saved.duibiao"_s);
    Q_EMIT dialog->filesSelected({path});
    CHECK_FALSE(window.isVisible());
    const auto saved = store::Workspace::open(path, true);
    REQUIRE(saved);
    CHECK((*saved)->sources(store::SourceKind::Plan)->size() == 1);
}

TEST_CASE("Closing while work is going on asks once, and closes when it is done or stopped", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    for (const bool stops : {false, true}) {
        MainWindow window;
        window.show();
        window.session().create(folder.filePath(stops ? u"a.duibiao"_s : u"b.duibiao"_s));
        REQUIRE(finish(window));
        std::atomic<bool> goOn = false;
        window.session().tasks().run<bool>(
            u"Reading 12 files"_s,
            [&goOn](const Progress& progress) {
                while (!goOn && !progress.isCancelled()) QThread::msleep(5);
                return progress.isCancelled();
            },
            [](bool) {});
        CHECK_FALSE(window.close());
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<QMessageBox*>() != nullptr; }));
        auto* question = window.findChild<QMessageBox*>();
        CHECK(question->text().contains(u"Reading 12 files"));
        for (const QAbstractButton* button : question->buttons()) CHECK_FALSE(button->shortcut().isEmpty());
        const auto role = stops ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole;
        const QList<QAbstractButton*> buttons = question->buttons();
        const auto button =
            std::ranges::find(buttons, role, [&](QAbstractButton* each) { return question->buttonRole(each); });
        REQUIRE(button != buttons.end());
        (*button)->click();
        if (!stops) {
            CHECK(window.isVisible());
            goOn = true;
        }
        CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    }
}

TEST_CASE("Closing while something is only being shown asks nothing", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    std::atomic<bool> goOn = false;
    MainWindow window;
    window.show();
    window.session().create(folder.filePath(u"a.duibiao"_s));
    REQUIRE(finish(window));
    const auto preview = [&goOn](const Progress& progress) {
        while (!goOn && !progress.isCancelled()) QThread::msleep(5);
        return true;
    };
    window.session().tasks().run<bool>(u"Composing"_s, preview, [](bool) {}, TaskRunner::Gives::Shown);
    SECTION("the window")
    {
        CHECK(window.close());
        CHECK_FALSE(window.isVisible());
    }
    SECTION("the workspace, for another one")
    {
        window.actions().close->trigger();
        CHECK_FALSE(window.session().isOpen());
    }
    CHECK(window.findChild<QMessageBox*>() == nullptr);
}

TEST_CASE("Of two workspaces that are asked for the later one is opened", "[shell]")
{
    const QTemporaryDir folder;
    const QString slow = folder.filePath(u"a.duibiao"_s);
    REQUIRE(store::Workspace::create(slow));
    WorkspaceSession session;
    session.open(slow);
    session.create(folder.filePath(u"b.duibiao"_s));
    REQUIRE(QTest::qWaitFor([&] { return !session.tasks().isBusy(); }));
    CHECK(session.path().endsWith(u"b.duibiao"));
}

TEST_CASE("Who looks for another workspace and thinks better of it has lost nothing", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    MainWindow window;
    window.show();
    work(window, folder);
    window.actions().openWorkspace->trigger();
    CHECK(window.findChild<QMessageBox*>() == nullptr); // nothing is left yet
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    CHECK(window.session().needsSaving());
    Q_EMIT dialog->filesSelected({folder.filePath(u"other.duibiao"_s)});
    CHECK(window.findChild<QMessageBox*>() != nullptr);
    CHECK(window.session().isOpen());
}

TEST_CASE("An empty folder is told of", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    MainWindow window;
    window.take({folder.path()});
    REQUIRE(window.messages().count() == 1);
    CHECK(window.messages().findChild<QFrame*>()->accessibleName().contains(QFileInfo(folder.path()).fileName()));
    CHECK_FALSE(window.session().isOpen());
}

TEST_CASE("A file that cannot be written keeps the window and its work", "[shell]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    MainWindow window;
    window.show();
    work(window, folder);
    CHECK_FALSE(window.close());
    window.findChild<QMessageBox*>()->button(QMessageBox::Save)->click();
    Q_EMIT window.findChild<QFileDialog*>()->filesSelected({folder.filePath(u"no/such/folder/saved.duibiao"_s)});
    CHECK(window.isVisible());
    CHECK(window.session().needsSaving());
    CHECK(window.messages().count() == 1);
    window.session().close();
}

TEST_CASE("Work that a program left behind is offered and restored with everything in it", "[shell]")
{
    installLanguage(u"en"_s);
    for (const LeftBehind& other : workLeftBehind())
        ScratchFile(other.path).erase(); // windows of other tests that were never closed
    QString path;
    {
        const ScratchFile scratch;
        path = scratch.path();
        const auto workspace = store::Workspace::create(path);
        REQUIRE(workspace);
        REQUIRE((*workspace)
                    ->addSource(store::SourceKind::Plan, u"工作要点.txt"_s,
                                u"清河县2023年工作要点\n一、加强培训\n县司法局每年至少组织2次业务培训。\n"_s.toUtf8()));
    }
    MainWindow window;
    window.offerLeftBehind();
    REQUIRE(window.messages().count() == 1);
    window.messages().findChild<QPushButton*>()->click(); // the first: restore
    REQUIRE(finish(window));
    REQUIRE(window.session().plan());
    CHECK(window.session().path() == path);
    CHECK(window.session().needsSaving());
    CHECK(workLeftBehind().empty());
    window.session().close();
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("Much work that was left behind is one message and a list to choose from", "[shell]")
{
    installLanguage(u"en"_s);
    for (const LeftBehind& other : workLeftBehind()) ScratchFile(other.path).erase();
    for (const QString& name : {u"要点.txt"_s, u"方案.txt"_s, u"意见.txt"_s}) {
        const ScratchFile scratch;
        const auto workspace = store::Workspace::create(scratch.path());
        REQUIRE(workspace);
        REQUIRE(
            (*workspace)->addSource(store::SourceKind::Plan, name, u"清河县2023年工作要点\n一、加强培训\n"_s.toUtf8()));
    }
    MainWindow window;
    window.show();
    window.offerLeftBehind();
    REQUIRE(window.messages().count() == 1);
    window.messages().findChildren<QPushButton*>().back()->click(); // show all
    auto* dialog = window.findChild<RecoveryDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    REQUIRE(list);
    REQUIRE(list->topLevelItemCount() == 3);
    const auto button = [&](const QString& text) {
        const auto buttons = dialog->findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        REQUIRE(found != buttons.end());
        return *found;
    };

    QPushButton* restore = button(u"&Restore"_s);
    list->setCurrentItem(list->topLevelItem(1));
    const QString discarded = list->topLevelItem(1)->text(0);
    button(u"&Discard"_s)->click();
    CHECK(list->topLevelItemCount() == 2);

    list->selectAll();
    CHECK_FALSE(restore->isEnabled()); // a window shows one of them
    list->setCurrentItem(list->topLevelItem(0));
    restore->click();
    REQUIRE(finish(window));
    CHECK(window.session().plan());
    REQUIRE(workLeftBehind().size() == 1); // the other waits for the next start
    CHECK(workLeftBehind().front().name != discarded);
    // Until the window is closed what was discarded can be brought back.
    REQUIRE(window.messages().count() == 1);
    window.messages().findChildren<QPushButton*>().back()->click();
    CHECK(std::ranges::contains(workLeftBehind(), discarded, &LeftBehind::name));
    window.session().close();
}

TEST_CASE("Work that was discarded is erased when the window is closed", "[shell]")
{
    installLanguage(u"en"_s);
    for (const LeftBehind& other : workLeftBehind()) ScratchFile(other.path).erase();
    QString path;
    {
        const ScratchFile scratch;
        path = scratch.path();
        const auto workspace = store::Workspace::create(path);
        REQUIRE(workspace);
        REQUIRE((*workspace)->addSource(store::SourceKind::Plan, u"要点.txt"_s, u"清河县2023年工作要点\n"_s.toUtf8()));
    }
    {
        MainWindow window;
        window.offerLeftBehind();
        window.messages().findChildren<QPushButton*>().back()->click(); // discard
        CHECK(workLeftBehind().empty());
        CHECK(QFile::exists(path));
    }
    CHECK_FALSE(QFile::exists(path));
}
