// SPDX-License-Identifier: GPL-3.0-or-later
// A process that is killed while somebody types: what was decided is there, and of the words at most the last key is
// gone.
#include "core/store/workspace.h"
#include "tests/stories/hands.h"
#include "tests/stories/prepared.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/drafts.h"
#include "ui/views/checkview.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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

// What the process does that is going to be killed: it decides one cell and types about another one, a key after the
// other, and tells after each how far it is.
TEST_CASE("Somebody types until the process is killed", "[.typing]")
{
    QCoreApplication::setApplicationName(qEnvironmentVariable(nameVariable));
    installLanguage(u"zh_CN"_s);
    MainWindow window;
    window.show();
    window.session().open(qEnvironmentVariable(workspaceVariable));
    const test::Hands hands(window);
    hands.finish();
    const std::vector<ui::Cell> cells = test::cellsWith(window, check::Status::NeedsReview);
    REQUIRE(cells.size() >= 2);
    window.session().decide(cells[0].requirement, cells[0].unit, check::Status::Met, u"查阅原件"_s);
    window.goTo(MainWindow::CheckPlace);
    window.checkView().selectCell(cells[1].requirement, cells[1].unit);
    hands.named<QLineEdit>(u"理由"_s).setFocus();
    for (qsizetype typed = 0; typed < sentence.size(); ++typed) {
        hands.type(sentence.sliced(typed, 1));
        std::printf("typed %lld\n", static_cast<long long>(typed + 1));
        std::fflush(stdout);
    }
    QTest::qWait(60'000); // it is killed before
    FAIL("nobody killed this process");
}

TEST_CASE("A process that is killed while somebody types loses at most the last key", "[story][crash]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    (void)test::prepareWorkspace(path, folder.path());
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(workspaceVariable), path);
    environment.insert(QString::fromLatin1(nameVariable), QCoreApplication::applicationName());
    typist.setProcessEnvironment(environment);
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {u"[.typing]"_s});
    REQUIRE(typist.waitForStarted());
    constexpr int keys = 23;
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
