// SPDX-License-Identifier: GPL-3.0-or-later
// Saying which column of a ledger is what: the dialog, what the window does with it, and undo.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/ledgers.h"
#include "ui/views/submissionsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using submission::Column;

namespace {

const QByteArray ledger =
    "县司法局,,\n条目,干什么,干得怎样\n1,业务培训,5月8日、6月2日先后组织业务培训2次\n2,政策解读,尚未开展\n";

/// A window with one ledger that the program does not understand.
struct LedgerWindow {
    QTemporaryDir folder;
    MainWindow window;

    explicit LedgerWindow(const QByteArray& content = ledger)
    {
        installLanguage(u"en"_s);
        QFile file(folder.filePath(u"县司法局台账.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        window.session().create(folder.filePath(u"x.duibiao"_s));
        ImportFiles files;
        files.submissions = asSubmissions({file.fileName()});
        window.session().import(files);
        REQUIRE(finish());
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    [[nodiscard]] const submission::Submission& sent() { return window.session().inputs()->submissions.front(); }
};

QTableWidget* named(const QWidget& in, const QString& name)
{
    for (auto* each : in.findChildren<QTableWidget*>())
        if (each->accessibleName() == name) return each;
    return nullptr;
}

} // namespace

TEST_CASE("The rows are shown as they are understood while the columns are chosen", "[dialogs][columns]")
{
    LedgerWindow ledgers;
    ColumnsDialog dialog(ledgerFileOf(ledgers.window.session().loaded(), 0), nullptr);
    dialog.show();
    auto* file = named(dialog, u"The file"_s);
    auto* understood = named(dialog, u"What the rows say"_s);
    auto* columns = named(dialog, u"Columns"_s);
    REQUIRE((file && understood && columns));
    CHECK(file->rowCount() == 4);
    CHECK(columns->rowCount() == 0); // before a header is chosen
    auto* use = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(use->isEnabled());

    dialog.chooseHeader(1);
    REQUIRE(columns->rowCount() == 3);
    CHECK(columns->item(2, 1)->text() == u"干得怎样");
    CHECK(use->isEnabled());
    dialog.chooseColumn(1, Column::Task);
    auto* box = qobject_cast<QComboBox*>(columns->cellWidget(2, 2));
    REQUIRE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // Task, then Requirement, then what was done
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    CHECK(dialog.choice().columns == std::vector{Column::None, Column::None, Column::Progress});
    dialog.chooseColumn(1, Column::Task);
    REQUIRE(understood->rowCount() == 2);
    CHECK(understood->item(0, 1)->text() == u"业务培训");
    CHECK(understood->item(0, 4)->text().endsWith(u"06-02"));
    CHECK(understood->item(1, 3)->text() == u"Not done");

    std::optional<submission::ColumnMapping> mapping;
    QObject::connect(&dialog, &ColumnsDialog::said, &dialog,
                     [&](const submission::ColumnMapping& said) { mapping = said; });
    use->click();
    REQUIRE(mapping);
    CHECK(mapping->head.words.value(2) == u"干得怎样");
    CHECK(mapping->columns == std::vector{Column::None, Column::Task, Column::Progress});
}

TEST_CASE("What each column is can be seen without scrolling, in every language", "[dialogs][columns]")
{
    for (const QString& language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        QSettings().clear();
        LedgerWindow ledgers;
        installLanguage(language);
        ColumnsDialog dialog(ledgerFileOf(ledgers.window.session().loaded(), 0), nullptr);
        dialog.show();
        dialog.chooseHeader(1);
        const QTableWidget* columns = nullptr; // the one with boxes in it
        for (auto* each : dialog.findChildren<QTableWidget*>())
            if (each->cellWidget(0, 2)) columns = each;
        REQUIRE(columns);
        QCoreApplication::processEvents();
        INFO(language.toStdString());
        CHECK(columns->columnViewportPosition(2) + columns->columnWidth(2) <= columns->viewport()->width());
        CHECK(columns->columnWidth(2) >= columns->cellWidget(0, 2)->sizeHint().width());
        CHECK(columns->columnWidth(1) > 60);
        // It is opened as it was left.
        const QSize left = dialog.size() - QSize(20, 20); // no screen is too small for that
        dialog.resize(left);
        dialog.reject();
        CHECK(ColumnsDialog(ledgerFileOf(ledgers.window.session().loaded(), 0), nullptr).size() == left);
    }
    installLanguage(u"en"_s);
    QSettings().clear();
}

TEST_CASE("What is said about columns is offered, read at once, remembered and undone", "[dialogs][columns][shell]")
{
    LedgerWindow ledgers;
    WorkspaceSession& session = ledgers.window.session();
    CHECK(ledgers.sent().state == submission::State::Partly);
    CHECK(ledgers.sent().evidence.empty());
    QPushButton* offer = nullptr;
    for (auto* each : ledgers.window.messages().findChildren<QPushButton*>())
        if (each->text().contains(u"which column"_s)) offer = each;
    REQUIRE(offer);
    offer->click();
    auto* dialog = ledgers.window.findChild<ColumnsDialog*>();
    REQUIRE(dialog);
    dialog->chooseHeader(1);
    dialog->chooseColumn(1, Column::Task);
    dialog->chooseColumn(2, Column::Progress);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().state == submission::State::Read);
    CHECK(ledgers.sent().evidence.size() == 2);
    CHECK(session.undoStack().canUndo());

    session.undoStack().undo();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.empty());
    CHECK(session.loaded().columns.isEmpty());
    session.undoStack().redo();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.size() == 2);

    // The next ledger with the same header is read without asking.
    QFile next(ledgers.folder.filePath(u"东河镇台账.csv"_s));
    REQUIRE(next.open(QIODevice::WriteOnly));
    next.write("东河镇,,\n登记,,\n条目,干什么,干得怎样\n1,巡查,3月1日巡查1次\n");
    next.close();
    ImportFiles files;
    files.submissions = asSubmissions({next.fileName()});
    session.import(files);
    REQUIRE(ledgers.finish());
    REQUIRE(session.inputs()->submissions.size() == 2);
    CHECK(session.inputs()->submissions.back().evidence.size() == 1);

    // Said to be forgotten, the header is told by its words again.
    session.forgetColumns({{u"条目"_s, u"干什么"_s, u"干得怎样"_s}});
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.empty());
    session.undoStack().undo();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.size() == 2);
}

TEST_CASE("A ledger without a header is read by place, remembered, undone and forgotten", "[dialogs][columns][shell]")
{
    LedgerWindow ledgers("县司法局,,\n1,业务培训,5月8日、6月2日先后组织业务培训2次\n2,政策解读,尚未开展\n");
    WorkspaceSession& session = ledgers.window.session();
    CHECK(ledgers.sent().evidence.empty());
    ledgers.window.show();
    ledgers.window.goTo(MainWindow::SubmissionsPlace);
    Q_EMIT ledgers.window.submissionsView().columnsRequested(0);
    auto* dialog = ledgers.window.findChild<ColumnsDialog*>();
    REQUIRE(dialog);
    auto* columns = named(*dialog, u"Columns"_s);
    auto* understood = named(*dialog, u"What the rows say"_s);
    auto* use = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    // By keys: the second entry of the list of headers says that there is none.
    QComboBox* header = nullptr;
    for (auto* box : dialog->findChildren<QComboBox*>())
        if (box->itemText(1).startsWith(u"No header")) header = box;
    REQUIRE(header);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    REQUIRE(dialog->choice().isHeaderless);
    REQUIRE(columns->rowCount() == 3);
    CHECK(columns->item(1, 1)->text() == u"业务培训"); // the first row stands for the words of a header
    CHECK_FALSE(use->isEnabled());                     // nothing is said yet
    dialog->chooseColumn(1, Column::Task);
    dialog->chooseColumn(2, Column::Progress);
    REQUIRE(understood->rowCount() == 2);
    CHECK(understood->item(0, 0)->text() == u"2"); // the row below the title
    CHECK(understood->item(0, 1)->text() == u"业务培训");
    CHECK(understood->item(1, 3)->text() == u"Not done");
    REQUIRE(use->isEnabled());
    use->click();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().state == submission::State::Read);
    CHECK(ledgers.sent().evidence.size() == 2);

    session.undoStack().undo();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.empty());
    session.undoStack().redo();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.size() == 2);

    // The next one that begins so is read without asking.
    QFile next(ledgers.folder.filePath(u"东河镇台账.csv"_s));
    REQUIRE(next.open(QIODevice::WriteOnly));
    next.write("1,巡查,3月1日巡查1次\n2,宣传,4月2日宣传1次\n3,值守,全年值守\n");
    next.close();
    ImportFiles files;
    files.submissions = asSubmissions({next.fileName()});
    session.import(files);
    REQUIRE(ledgers.finish());
    REQUIRE(session.inputs()->submissions.size() == 2);
    CHECK(session.inputs()->submissions.back().evidence.size() == 3);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Q_EMIT ledgers.window.submissionsView().columnsRequested(0);
    dialog = ledgers.window.findChild<ColumnsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->choice().isHeaderless);
    QPushButton* forget = nullptr;
    for (auto* each : dialog->findChildren<QPushButton*>())
        if (each->text().contains(u"Forget"_s)) forget = each;
    REQUIRE((forget && forget->isEnabled()));
    forget->click();
    REQUIRE(ledgers.finish());
    CHECK(session.loaded().columns.isEmpty());
    CHECK(ledgers.sent().evidence.empty());
    session.undoStack().undo();
    REQUIRE(ledgers.finish());
    CHECK(ledgers.sent().evidence.size() == 2);
}
