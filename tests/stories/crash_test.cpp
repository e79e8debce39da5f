// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed while somebody types: what was decided is there, and of the words at most the last key is
// gone.
#include "core/store/workspace.h"
#include "tests/stories/hands.h"
#include "tests/stories/prepared.h"
#include "translations/translations.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/drafts.h"
#include "ui/views/checkview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

constexpr auto workspaceVariable = "DUIBIAO_STORY_WORKSPACE";
constexpr auto nameVariable = "DUIBIAO_STORY_NAME";
const QString sentence =
    u"该单位补交了三月和九月两次培训的签到表、通知和照片，经与台账逐项比对，次数和时间均与报告一致，予以认定。"_s;

} // namespace

TEST_CASE("Words that are typed and not stored are kept at every key", "[story][crash]")
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"清河.duibiao"_s);
    {
        Drafts drafts(workspace);
        CHECK(drafts.count() == 0);
        drafts.keep(u"甲"_s, u"第一"_s);
        drafts.keep(u"甲"_s, u"第一行\n第二行 \"引号\""_s);
        drafts.keep(u"乙"_s, u"另外"_s);
        drafts.keep(u"乙"_s, {});
        // Another window, while this one still has it open.
        Drafts other(workspace);
        CHECK(other.words(u"甲"_s) == u"第一行\n第二行 \"引号\"");
        CHECK(other.count() == 1);
        drafts.keep(u"甲"_s, {});
    }
    CHECK(Drafts(workspace).count() == 0);
    CHECK(Drafts(folder.filePath(u"别的.duibiao"_s)).count() == 0);
}

// What the processes do that are going to be killed: they type, a key after the other, and tell after each how far they
// are.
namespace {

/// The window on the workspace that the story named, opened.
struct Typing {
    MainWindow window;
    test::Hands hands{window};

    Typing()
    {
        QCoreApplication::setApplicationName(qEnvironmentVariable(nameVariable));
        installLanguage(u"zh_CN"_s);
        window.show();
        window.session().open(qEnvironmentVariable(workspaceVariable));
        hands.finish();
    }
    void untilKilled(const QString& words) const
    {
        for (qsizetype typed = 0; typed < words.size(); ++typed) {
            hands.type(words.sliced(typed, 1));
            std::printf("typed %lld\n", static_cast<long long>(typed + 1));
            std::fflush(stdout);
        }
        QTest::qWait(60'000); // it is killed before
        FAIL("nobody killed this process");
    }
};

/// Chooses what a cell may be decided besides, by its words.
void chooseMore(const test::Hands& hands, const QString& words)
{
    for (QAction* action : hands.named<QToolButton>(u"更多认定"_s).menu()->actions())
        if (action->text().contains(words)) return action->trigger();
    FAIL("the menu has no such entry");
}

/// Lets another process do the hidden test case `tag` on the workspace, kills it after at least `keys` keys, and gives
/// how many it had told of.
qsizetype typedUntilKilled(const QString& tag, const QString& workspace, int keys)
{
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(workspaceVariable), workspace);
    environment.insert(QString::fromLatin1(nameVariable), QCoreApplication::applicationName());
    typist.setProcessEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {tag});
    REQUIRE(typist.waitForStarted());
    QByteArray told;
    (void)QTest::qWaitFor(
        [&] {
            told += typist.readAllStandardOutput();
            return told.contains("typed " + QByteArray::number(keys) + '\n') || typist.state() == QProcess::NotRunning;
        },
        60'000);
    INFO(told.toStdString());
    REQUIRE(typist.state() == QProcess::Running);
    typist.kill(); // SIGKILL
    REQUIRE(typist.waitForFinished());
    CHECK(typist.exitStatus() == QProcess::CrashExit);
    told += typist.readAllStandardOutput();
    const qsizetype lastLine = told.trimmed().lastIndexOf("typed ");
    const qsizetype typed = told.trimmed().sliced(lastLine + 6).toLongLong();
    REQUIRE(typed >= keys);
    return typed;
}

/// Chooses the offer of the message that the window shows.
void takeOffer(const MainWindow& window, const QString& words)
{
    for (auto* button : window.messages().findChildren<QPushButton*>())
        if (button->text().contains(words)) return button->click();
    FAIL("nothing of that is offered");
}

} // namespace

TEST_CASE("Somebody decides one cell and types about another one until the process is killed", "[.typing]")
{
    Typing typing;
    const std::vector<ui::Cell> cells = test::cellsWith(typing.window, check::Status::NeedsReview);
    REQUIRE(cells.size() >= 2);
    typing.window.session().decide(cells[0].requirement, cells[0].unit, check::Status::Met, u"查阅原件"_s);
    typing.window.goTo(MainWindow::CheckPlace);
    typing.window.checkView().selectCell(cells[1].requirement, cells[1].unit);
    typing.hands.named<QLineEdit>(u"理由"_s).setFocus();
    typing.untilKilled(sentence);
}

TEST_CASE("Somebody returns a cell to its unit and types into the dialog until the process is killed",
          "[.typing-return]")
{
    Typing typing;
    const std::vector<ui::Cell> cells = test::cellsWith(typing.window, check::Status::NeedsReview);
    REQUIRE(!cells.empty());
    typing.window.goTo(MainWindow::CheckPlace);
    typing.window.checkView().selectCell(cells[0].requirement, cells[0].unit);
    chooseMore(typing.hands, u"退回"_s);
    test::Hands::until([] { return QApplication::activeModalWidget() != nullptr; });
    typing.untilKilled(sentence);
}

TEST_CASE("Somebody adds a unit and types its name until the process is killed", "[.typing-units]")
{
    const Typing typing;
    typing.hands.press(Qt::Key_U, Qt::ControlModifier);
    test::Hands::until([] { return QApplication::activeModalWidget() != nullptr; });
    auto* dialog = qobject_cast<UnitsDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    // Something that is finished, and something that is being typed.
    UnitListModel& list = dialog->model();
    REQUIRE(list.setData(list.index(0, UnitListModel::AliasesColumn), u"县府办"_s, Qt::EditRole));
    auto* table = dialog->findChild<QTableView*>();
    typing.hands.press(Qt::Key_A, Qt::AltModifier); // adds a unit; its name is typed at once
    test::Hands::until([&] { return table->findChild<QLineEdit*>() != nullptr; });
    typing.untilKilled(u"清河县大数据发展服务中心筹备工作领导小组办公室"_s);
}

TEST_CASE("A process that is killed while somebody types loses at most the last key", "[story][crash]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    (void)test::prepareWorkspace(path, folder.path());
    constexpr int keys = 23;
    const qsizetype typed = typedUntilKilled(u"[.typing]"_s, path, keys);

    MainWindow window;
    window.show();
    window.session().open(path);
    const test::Hands hands(window);
    hands.finish();
    // What was decided is there.
    REQUIRE(window.session().loaded().decisions.size() == 1);
    CHECK(window.session().loaded().decisions.front().reason == u"查阅原件");
    // So are the words, and the window says so.
    CHECK(window.messages().count() == 1);
    const std::vector<ui::Cell> cells = test::cellsWith(window, check::Status::NeedsReview);
    window.goTo(MainWindow::CheckPlace);
    window.checkView().selectCell(cells[0].requirement, cells[0].unit); // the second one before: the first is decided
    const QString words = hands.named<QLineEdit>(u"理由"_s).text();
    CHECK(words.size() >= typed - 1);
    CHECK(sentence.startsWith(words));
    // Once the reason is given, nothing is left over.
    hands.named<QLineEdit>(u"理由"_s).setFocus();
    hands.press(Qt::Key_Return);
    CHECK(window.session().loaded().decisions.size() == 2);
    CHECK(Drafts(path).count() == 0);
    installLanguage(u"en"_s);
}

TEST_CASE("What was typed into the dialog of a decision is offered again after a crash", "[story][crash]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    (void)test::prepareWorkspace(path, folder.path());
    constexpr int keys = 17;
    const qsizetype typed = typedUntilKilled(u"[.typing-return]"_s, path, keys);

    MainWindow window;
    window.show();
    window.session().open(path);
    const test::Hands hands(window);
    hands.finish();
    CHECK(window.session().loaded().reviews.empty());
    REQUIRE(window.messages().count() == 1);
    takeOffer(window, u"继续"_s);
    test::Hands::until([] { return QApplication::activeModalWidget() != nullptr; });
    auto* dialog = qobject_cast<DecisionDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    const QString words = dialog->words().toPlainText();
    CHECK(words.size() >= typed - 1);
    CHECK(sentence.startsWith(words));
    CHECK(dialog->decision().kind == store::DecisionKind::Return);
    hands.type(u"（续）"_s);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    const std::vector<ui::Cell> cells = test::cellsWith(window, check::Status::NeedsReview);
    const auto history = window.session().history(cells[0].requirement, cells[0].unit);
    REQUIRE(history.size() == 1);
    CHECK(history.front().kind == store::DecisionKind::Return);
    CHECK(history.front().reason == words + u"（续）"_s);
    CHECK(Drafts(path).count() == 0);

    // Who throws the words away is not asked again.
    window.goTo(MainWindow::CheckPlace);
    window.checkView().selectCell(cells[1].requirement, cells[1].unit);
    chooseMore(hands, u"申辩"_s);
    test::Hands::until([] { return QApplication::activeModalWidget() != nullptr; });
    hands.type(u"单位说"_s);
    CHECK(Drafts(path).count() == 1);
    hands.press(Qt::Key_Escape);
    CHECK(Drafts(path).count() == 0);
    installLanguage(u"en"_s);
}

TEST_CASE("What was typed into the list of units is offered again after a crash", "[story][crash]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    (void)test::prepareWorkspace(path, folder.path());
    constexpr int keys = 9;
    const qsizetype typed = typedUntilKilled(u"[.typing-units]"_s, path, keys);

    MainWindow window;
    window.show();
    window.session().open(path);
    const test::Hands hands(window);
    hands.finish();
    const size_t before = window.session().inputs()->units.units().size();
    REQUIRE(window.messages().count() == 1);
    takeOffer(window, u"继续"_s);
    test::Hands::until([] { return QApplication::activeModalWidget() != nullptr; });
    auto* dialog = qobject_cast<UnitsDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    const std::vector<units::Unit> listed = dialog->model().units();
    REQUIRE(listed.size() > before);
    CHECK(listed.front().aliases.contains(u"县府办"));
    CHECK(listed.back().name.size() >= typed - 1);
    CHECK(u"清河县大数据发展服务中心筹备工作领导小组办公室"_s.startsWith(listed.back().name));
    // Going on with it is a step like any other: the list as it is in the workspace is one undo away.
    dialog->model().undoStack().undo();
    CHECK_FALSE(dialog->model().units().front().aliases.contains(u"县府办"));
    dialog->model().undoStack().redo();
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    hands.finish();
    CHECK(window.session().inputs()->units.units().back().name == listed.back().name);
    CHECK(Drafts(path).count() == 0);
    installLanguage(u"en"_s);
}
