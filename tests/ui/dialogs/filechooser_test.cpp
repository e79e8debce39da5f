// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that ask for files: the names and folders they suggest, and their language.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/filechooser.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/roundsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

/// The name and the folder of the dialog that is open, which is closed then.
struct Suggested {
    QString name;
    QString folder;
};
Suggested suggested(const QWidget& window)
{
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    REQUIRE(QTest::qWaitFor([&] { return !field->text().isEmpty(); }));
    const Suggested found{field->text(), dialog->directory().absolutePath()};
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return found;
}

} // namespace

TEST_CASE("Files that are written are named by plan or workspace, in the user's language", "[dialogs][export]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    installLanguage(u"zh_CN"_s);
    MainWindow window;
    window.show();
    window.openSample();
    REQUIRE(finish(window));
    window.actions().exportHtml->trigger();
    const QString title = u"云溪县人民政府办公室关于印发2024年云溪县安全生产和应急管理工作要点的通知"_s;
    CHECK(suggested(window).name == title + u"－核查报告.html"_s);
    window.actions().exportCalendar->trigger();
    CHECK(suggested(window).name == title + u"－时限.ics"_s);

    window.goTo(MainWindow::RoundsPlace);
    window.actions().saveAs->trigger();
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->filesSelected({folder.filePath(u"安全3.15核查.duibiao"_s)});
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(finish(window));
    CHECK(window.roundsView().isVisible()); // the work goes on where it was
    window.actions().exportXlsx->trigger();
    const Suggested report = suggested(window);
    CHECK(report.name == u"安全3.15核查－核查报告.xlsx"); // what stands behind a point is no ending
    CHECK(QDir(report.folder) == QDir(folder.path()));
    window.session().close();
    installLanguage(u"en"_s);
}

TEST_CASE("What lies beside the plan is looked for there", "[dialogs]")
{
    QSettings().clear();
    const QTemporaryDir folder;
    QWidget window;
    chooseFiles(&window, Choice::Plan, {}, [](const QStringList&) {});
    auto* plan = window.findChild<QFileDialog*>();
    REQUIRE(plan);
    Q_EMIT plan->filesSelected({folder.filePath(u"要点.docx"_s)});
    plan->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    chooseFiles(&window, Choice::Submissions, {}, [](const QStringList&) {});
    auto* papers = window.findChild<QFileDialog*>();
    REQUIRE(papers);
    CHECK(papers->directory() == QDir(folder.path()));
    QSettings().clear();
}

TEST_CASE("A folder that is gone is not suggested", "[dialogs]")
{
    QSettings().setValue(u"folders/report"_s, u"/no/such/folder"_s);
    QWidget window;
    chooseFiles(&window, Choice::ReportHtml, u"a/b"_s, [](const QStringList&) {});
    const Suggested report = suggested(window);
    CHECK(report.name == u"a-b.html");
    CHECK(QDir(report.folder).exists());
    QSettings().clear();
}

TEST_CASE("The list of files speaks the window's language", "[dialogs]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(u"材料"_s));
    QFile file(folder.filePath(u"台账.xlsx"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    QSettings().setValue(u"folders/submissions"_s, folder.path());
    installLanguage(u"zh_CN"_s);
    QWidget window;
    chooseFiles(&window, Choice::Submissions, {}, [](const QStringList&) {});
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QTreeView*>(u"treeView"_s);
    REQUIRE(list);
    const auto row = [&](int number, int column) {
        return list->model()->index(number, column, list->rootIndex()).data().toString();
    };
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount(list->rootIndex()) == 2; }));
    CHECK(QStringList({row(0, 2), row(1, 2)}) == QStringList({u"文件夹"_s, u"XLSX 文件"_s}));
    CHECK(row(1, 3).contains(u"年"));
    CHECK(dialog->labelText(QFileDialog::FileName).contains(u"文件"));
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSettings().clear();
    installLanguage(u"en"_s);
}
