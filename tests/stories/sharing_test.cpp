// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on one workspace, in one process and in two: each sees what the other one did, and nothing is overwritten
// without a word.
#include "core/store/workspace.h"
#include "tests/stories/hands.h"
#include "tests/stories/prepared.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/checkview.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

constexpr auto workspaceVariable = "DUIBIAO_STORY_WORKSPACE";

void open(MainWindow& window, const QString& path)
{
    window.show();
    window.session().open(path);
    test::Hands(window).finish();
    REQUIRE_FALSE(window.session().table()->isEmpty());
    window.goTo(MainWindow::CheckPlace);
}

const store::Decision* decisionAt(const MainWindow& window, const ui::Cell& cell)
{
    return window.session().table()->cell(cell.requirement, cell.unit).decision;
}

} // namespace

TEST_CASE("Two windows show each other's decisions, papers and days", "[story][sharing]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    const test::OfficeFiles office = test::prepareWorkspace(path, folder.path());
    MainWindow first;
    MainWindow second;
    open(first, path);
    open(second, path);
    const std::vector<ui::Cell> cells = test::cellsWith(first, check::Status::NeedsReview);
    REQUIRE(cells.size() >= 3);

    // A decision.
    first.session().decide(cells[0].requirement, cells[0].unit, check::Status::Met, u"查阅原件"_s);
    test::Hands::until([&] { return decisionAt(second, cells[0]) != nullptr; });
    CHECK(decisionAt(second, cells[0])->reason == u"查阅原件");
    // The other way, and what the second one is typing stays.
    second.checkView().selectCell(cells[1].requirement, cells[1].unit);
    second.session().decide(cells[2].requirement, cells[2].unit, check::Status::NotMet, u"未见证明"_s);
    test::Hands::until([&] { return decisionAt(first, cells[2]) != nullptr; });

    // Both decide on one cell before either saw the other: the later one is told, nothing is overwritten.
    second.session().decide(cells[1].requirement, cells[1].unit, check::Status::Met, u"乙的意见"_s);
    first.session().decide(cells[1].requirement, cells[1].unit, check::Status::NotMet, u"甲的意见"_s);
    CHECK(first.messages().count() == 1);
    REQUIRE(decisionAt(first, cells[1]));
    CHECK(decisionAt(first, cells[1])->reason == u"乙的意见");

    // Undo in one window is seen in the other.
    second.session().undoStack().undo();
    test::Hands::until([&] { return decisionAt(first, cells[1]) == nullptr; });

    // A paper that the first one takes out, and another day to judge by.
    const auto before = second.session().inputs()->submissions.size();
    first.session().removeSubmissions({0});
    test::Hands::until([&] { return second.session().inputs()->submissions.size() + 1 == before; });
    first.session().setSettings({QDate(2024, 12, 1), QDate(2024, 1, 1), QDate(2024, 12, 31)});
    test::Hands::until([&] { return second.session().settings().asOf == QDate(2024, 12, 1); });
    installLanguage(u"en"_s);
}

// What the other process does: it waits until it sees a decision of 甲 and answers with one of its own.
TEST_CASE("A second process answers a decision with another one", "[.second]")
{
    const QString path = qEnvironmentVariable(workspaceVariable);
    REQUIRE_FALSE(path.isEmpty());
    MainWindow window;
    open(window, path);
    const std::vector<ui::Cell> cells = test::cellsWith(window, check::Status::NeedsReview);
    REQUIRE(cells.size() >= 2);
    test::Hands::until([&] { return !window.session().loaded().decisions.empty(); });
    const store::Decision seen = window.session().loaded().decisions.front();
    window.session().decide(cells[1].requirement, cells[1].unit, check::Status::NotMet, u"看到了："_s + seen.reason);
    REQUIRE(window.session().loaded().decisions.size() == 2);
}

TEST_CASE("So do two processes", "[story][sharing]")
{
    QSettings().clear();
    installLanguage(u"zh_CN"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"清河.duibiao"_s);
    (void)test::prepareWorkspace(path, folder.path());
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(workspaceVariable), path);
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), {u"[.second]"_s});
    REQUIRE(other.waitForStarted());

    MainWindow window;
    open(window, path);
    const std::vector<ui::Cell> cells = test::cellsWith(window, check::Status::NeedsReview);
    window.session().decide(cells[0].requirement, cells[0].unit, check::Status::Met, u"甲看过"_s);
    const auto answer = [&] {
        return std::ranges::find(window.session().loaded().decisions, u"看到了：甲看过"_s, &store::Decision::reason) !=
               window.session().loaded().decisions.end();
    };
    CAPTURE(window.messages().count(), window.session().tasks().isBusy());
    test::Hands::until(answer);
    test::Hands::until([&] { return other.state() == QProcess::NotRunning; });
    CHECK(other.exitCode() == 0);
    installLanguage(u"en"_s);
}
