// SPDX-License-Identifier: GPL-3.0-or-later
// The report in every format that the window writes, and the one switch that masks private words in all of them.
#include "core/readers/readers.h"
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/shell/actions.h"
#include "ui/shell/followupplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/views/reportview.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

const QByteArray number = "13812345678";

/// The sample with a decision whose reason names a person, in the place of the report.
struct ReportWindow {
    ReportWindow()
    {
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.openSample();
        REQUIRE(finish());
        const std::shared_ptr<const VerdictTable> table = window.session().table(); // a decision makes another one
        for (int row = 0; row < table->rows() && window.session().loaded().decisions.empty(); ++row)
            for (int column = 0; column < table->columns(); ++column)
                if (table->cell(row, column).verdict) {
                    window.session().decide(row, column, check::Status::Met,
                                            u"联系人：王小明，"_s + QString::fromLatin1(number));
                    break;
                }
        REQUIRE(window.session().loaded().decisions.size() == 1);
        window.goTo(MainWindow::ReportPlace);
        REQUIRE(finish());
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    [[nodiscard]] QCheckBox& mask() const { return *window.reportView().findChild<QCheckBox*>(u"mask"_s); }
    [[nodiscard]] QString page() const { return window.reportView().findChild<QTextBrowser*>()->toPlainText(); }
    /// Chooses the action and says where: what is written then.
    [[nodiscard]] QByteArray written(QAction* action, const QString& name)
    {
        REQUIRE(action->isEnabled());
        action->trigger();
        auto* dialog = window.findChild<QFileDialog*>();
        REQUIRE(dialog);
        auto* field = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        REQUIRE(QTest::qWaitFor([&] {
            field->setText(folder.filePath(name)); // the dialog may still put a suggestion into it
            QTest::qWait(20);
            return field->text() == folder.filePath(name);
        }));
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(finish());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QStringList files =
            QDir(folder.path()).entryList({name.contains(u'.') ? name : name + u".*"_s}, QDir::Files);
        REQUIRE(files.size() == 1);
        QFile file(folder.filePath(files.front()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    MainWindow window;
};

QString textOf(const QString& name, const QByteArray& bytes)
{
    const auto document = readers::read({name, bytes});
    REQUIRE(document);
    return document->text;
}

} // namespace

TEST_CASE("The window writes the report in every format that the command line does", "[shell][export]")
{
    QSettings().clear();
    ReportWindow report;
    const Actions& actions = report.window.actions();
    CHECK(report.written(actions.exportHtml, u"page"_s).startsWith("<!DOCTYPE html>"));
    CHECK(report.written(actions.exportCsv, u"table"_s).startsWith("\xEF\xBB\xBF"));
    CHECK(report.written(actions.exportPdf, u"pages"_s).startsWith("%PDF"));
    CHECK(textOf(u"r.xlsx"_s, report.written(actions.exportXlsx, u"book"_s)).contains(u"王小明"));
    const QJsonObject data = QJsonDocument::fromJson(report.written(actions.exportJson, u"data"_s)).object();
    CHECK(data.value(u"schema") == u"duibiao-check/1"_s);
    CHECK_FALSE(data.value(u"verdicts").toArray().isEmpty());
    CHECK(report.written(actions.exportCalendar, u"days"_s).startsWith("BEGIN:VCALENDAR"));

    // The place of the report offers all of them: three as buttons, the others in a menu beside them.
    QStringList offered;
    for (const auto* button : report.window.reportView().findChildren<QPushButton*>())
        if (button->isEnabled()) offered += button->text();
    for (const QAction* action : report.window.reportView().findChild<QToolButton*>()->menu()->actions())
        if (action->isEnabled()) offered += action->text();
    CHECK(offered == QStringList{actions.exportHtml->text(), actions.exportXlsx->text(), actions.exportPdf->text(),
                                 actions.exportCsv->text(), actions.exportJson->text(),
                                 actions.exportCalendar->text()});
}

TEST_CASE("One switch masks private words in the report as it is shown and as it is written, and is remembered",
          "[shell][export]")
{
    QSettings().clear();
    {
        ReportWindow report;
        const Actions& actions = report.window.actions();
        CHECK_FALSE(report.mask().isChecked());
        CHECK(report.page().contains(QString::fromLatin1(number)));
        CHECK(report.written(actions.exportHtml, u"bare"_s).contains(number));
        report.mask().setFocus();
        QTest::keyClick(&report.mask(), Qt::Key_Space);
        REQUIRE(actions.maskExports->isChecked());
        REQUIRE(report.finish());
        CHECK_FALSE(report.page().contains(QString::fromLatin1(number)));
        CHECK(report.page().contains(u"138****5678"));
        for (const QByteArray& bytes :
             {report.written(actions.exportHtml, u"page"_s), report.written(actions.exportCsv, u"table"_s)}) {
            CHECK_FALSE(bytes.contains(number));
            CHECK(bytes.contains("138****5678"));
        }
        const QString book = textOf(u"r.xlsx"_s, report.written(actions.exportXlsx, u"book"_s));
        CHECK_FALSE(book.contains(QString::fromLatin1(number)));
        CHECK(book.contains(u"138****5678"));
        CHECK_FALSE(actions.exportJson->isEnabled()); // data quotes the files as they are
        CHECK(actions.exportCalendar->isEnabled());
    }
    ReportWindow again;
    CHECK(again.mask().isChecked());
    CHECK_FALSE(again.page().contains(QString::fromLatin1(number)));
    again.window.actions().maskExports->trigger(); // the menu has the same switch
    REQUIRE(again.finish());
    CHECK_FALSE(again.mask().isChecked());
    CHECK(again.page().contains(QString::fromLatin1(number)));
}

TEST_CASE("Scores and rounds are written as a workbook or a table, and what cannot be written is said",
          "[shell][export]")
{
    QSettings().clear();
    ReportWindow report;
    const Actions& actions = report.window.actions();
    const QString unit = report.window.session().inputs()->unitName(0);
    CHECK(textOf(u"s.xlsx"_s, report.written(actions.exportScores, u"scores"_s)).contains(unit));
    CHECK(QString::fromUtf8(report.written(actions.exportScores, u"scores.csv"_s)).contains(unit));

    actions.exportRounds->trigger(); // nothing yet: said, and no dialog
    CHECK_FALSE(report.window.findChild<QFileDialog*>());
    report.window.followUp().rounds().startRound();
    REQUIRE(report.finish());
    const QString book = textOf(u"r.xlsx"_s, report.written(actions.exportRounds, u"rounds"_s));
    CHECK(book.contains(u"Round 1"));
    CHECK(book.contains(unit)); // in the register of open items
    CHECK(report.written(actions.exportRounds, u"rounds.csv"_s).contains("Round 1"));

    QSignalSpy failed(&report.window.session(), &WorkspaceSession::failed);
    report.window.session().exportScores(u"/no/such/folder/scores.xlsx"_s);
    REQUIRE(report.finish());
    CHECK(failed.size() == 1);
}
