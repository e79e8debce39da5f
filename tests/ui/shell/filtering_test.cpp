// SPDX-License-Identifier: GPL-3.0-or-later
// Filters in the window: from the charts to the matrix, saved, renamed and deleted, and in the report that is made from
// them.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/filtersdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/duelist.h"
#include "ui/views/figurespanel.h"
#include "ui/views/filterbar.h"
#include "ui/views/matrixview.h"
#include "ui/views/overviewview.h"
#include "ui/views/reportview.h"
#include "ui/views/statusring.h"
#include "ui/views/unitbars.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// A window with the sample checked, on the screen.
struct SampleWindow {
    SampleWindow()
    {
        QSettings().clear();
        installLanguage(u"en"_s);
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.openSample();
        REQUIRE(finish());
        REQUIRE_FALSE(window.session().table()->isEmpty());
    }
    [[nodiscard]] bool finish() { return duibiao::test::finish(window); }
    [[nodiscard]] FilterBar& bar() const { return window.checkView().bar().filters(); }
    [[nodiscard]] const MatrixFilter& matrix() const
    {
        return *qobject_cast<const MatrixFilter*>(window.checkView().matrix().model());
    }
    [[nodiscard]] bool showsCheck() const
    {
        return window.findChild<QStackedWidget*>()->isVisible() && window.checkView().isVisible();
    }
    /// The entry of the menu of saved filters whose text holds `words`.
    [[nodiscard]] QAction* entry(const QString& words) const
    {
        QMenu* menu = bar().savedButton().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().contains(words)) return action;
        return nullptr;
    }
    MainWindow window;
};

/// The dialog that is open now.
QDialog* openDialog(const QWidget& window)
{
    for (QDialog* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible()) return dialog;
    return nullptr;
}

} // namespace

TEST_CASE("From a piece of a chart to just the results that it counts", "[shell][filters]")
{
    SampleWindow sample;
    sample.window.goTo(MainWindow::Overview);
    QTest::qWait(50);
    StatusRing& ring = sample.window.overview().figures().ring();
    REQUIRE_FALSE(ring.pieces().empty());
    const FigurePiece piece = ring.pieces().front();
    CHECK(piece.count == sample.window.session().table()->counts().byStatus.value(piece.status));
    sample.bar().setConditions({.words = {u"没有这样的词"_s}}); // what was narrowed down before does not stay
    QTest::mouseClick(ring.viewport(), Qt::LeftButton, {}, ring.pointIn(0));
    CHECK(sample.window.checkView().isVisible());
    CHECK(sample.matrix().conditions() == check::Selection{.status = piece.status});
    CHECK(sample.matrix().results() == piece.count);

    sample.window.goTo(MainWindow::Overview);
    UnitBars& bars = sample.window.overview().figures().bars();
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_End);
    const FigurePiece last = bars.pieces().back();
    QTest::keyClick(&bars, Qt::Key_Return);
    CHECK(sample.window.checkView().isVisible());
    CHECK(sample.matrix().columnCount() == 1);
    CHECK(sample.matrix().results() == last.count);
    CHECK(last.unit ==
          sample.window.session().inputs()->unitName(sample.window.session().table()->columnOf(last.unit)));
}

TEST_CASE("What is due next follows the day of the check and leads to its row", "[shell][filters]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    sample.window.goTo(MainWindow::Overview);
    const int afterYear = sample.window.overview().due().items().rowCount(); // the year of the sample is over
    store::CheckSettings days = session.settings();
    days.asOf = QDate(2024, 2, 1);
    session.setSettings(days);
    DueList& due = sample.window.overview().due();
    REQUIRE(due.items().rowCount() > afterYear);
    const DueItem first = due.items().at(0);
    CHECK(first.day >= days.asOf);
    REQUIRE(QTest::qWaitFor([&] { return !session.isOutdated(); }, 30'000));
    REQUIRE(sample.finish());
    due.setCurrentIndex(due.items().index(0, 0));
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(sample.window.checkView().isVisible());
    const QModelIndex current = sample.matrix().mapToSource(sample.window.checkView().matrix().currentIndex());
    CHECK(current.row() == first.requirement);
}

TEST_CASE("The matrix follows the days of the check at once, and goes back with them", "[shell][filters]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    sample.window.goTo(MainWindow::CheckPlace);
    const report::Counts before = session.table()->counts();
    const auto followed = [&] {
        return QTest::qWaitFor([&] { return !session.isOutdated(); }, 30'000) && sample.finish();
    };
    sample.window.checkView().selectCell(2, 1);
    QSignalSpy checked(&session, &WorkspaceSession::checked);

    auto* asOf = sample.window.checkView().bar().findChild<QDateEdit*>();
    REQUIRE(asOf);
    asOf->setFocus();
    asOf->setDate(QDate(2024, 3, 1));
    asOf->setCurrentSection(QDateTimeEdit::DaySection);
    QTest::keyClick(asOf, Qt::Key_Up); // and a step further, by keyboard
    CHECK(session.isOutdated());
    REQUIRE(followed());
    CHECK_FALSE(session.table()->counts() == before);
    CHECK(session.table()->counts().byStatus.value(check::Status::NotDue) >
          before.byStatus.value(check::Status::NotDue));
    CHECK(checked.isEmpty()); // nobody is sent anywhere by it
    CHECK(sample.window.focusWidget() == asOf);
    CHECK(sample.matrix().mapToSource(sample.window.checkView().matrix().currentIndex()) ==
          sample.matrix().sourceModel()->index(2, 1));

    CHECK(session.undoStack().count() == 1); // one gesture
    session.undoStack().undo();
    CHECK(asOf->date() == QDate(2025, 1, 10));
    REQUIRE(followed());
    CHECK(session.table()->counts() == before);
}

TEST_CASE("Filters are saved under a name, used, renamed, deleted, and kept", "[shell][filters]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    sample.window.goTo(MainWindow::CheckPlace);
    CHECK_FALSE(sample.entry(u"Save"_s)->isEnabled()); // there is nothing to save
    const check::Selection wanted{.status = check::Status::NotMet, .decided = check::Selection::Decided::No};
    sample.bar().setConditions(wanted);
    sample.entry(u"Save"_s)->trigger();
    QDialog* dialog = openDialog(sample.window);
    REQUIRE(dialog);
    auto* name = dialog->findChild<QLineEdit*>();
    CHECK_FALSE(name->text().isEmpty()); // what it does is offered as its name
    name->clear();
    auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    CHECK_FALSE(save->isEnabled());
    QTest::keyClicks(name, u"No & open"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(session.filters().size() == 1);
    CHECK(session.filters().front() == check::NamedSelection{u"No & open"_s, wanted});
    CHECK(sample.bar().savedName() == u"No & open");
    CHECK_FALSE(sample.entry(u"Save"_s)->isEnabled()); // it is saved already

    sample.bar().setConditions({});
    CHECK(sample.matrix().results() == session.table()->counts().total);
    sample.entry(u"open"_s)->trigger();
    CHECK(sample.matrix().conditions() == wanted);

    sample.entry(u"Rename"_s)->trigger();
    auto* manager = qobject_cast<FiltersDialog*>(openDialog(sample.window));
    REQUIRE(manager);
    // F2 is a key of the window behind, too, until the dialog is the active one.
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == manager; }));
    QTest::keyClick(&manager->list(), Qt::Key_F2);
    auto* editor = manager->list().findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Open"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return session.filters().front().name == u"Open"; }));
    CHECK(sample.bar().savedName() == u"Open");
    QTest::keyClick(&manager->list(), Qt::Key_Delete);
    REQUIRE(session.filters().empty());
    CHECK(manager->list().count() == 0);
    session.undoStack().undo();
    REQUIRE(session.filters().size() == 1);
    CHECK(manager->list().count() == 1);
    session.undoStack().undo();
    CHECK(session.filters().front().name == u"No & open");
    session.undoStack().redo();
    manager->close();

    const QTemporaryDir folder;
    session.saveAs(folder.filePath(u"a.duibiao"_s));
    REQUIRE(sample.finish());
    CHECK_FALSE(sample.bar().conditions().isEmpty()); // saving takes nothing away
    session.open(session.path());
    REQUIRE(sample.finish());
    REQUIRE(session.filters().size() == 1);
    CHECK(session.filters().front() == check::NamedSelection{u"Open"_s, wanted});
    CHECK(sample.bar().conditions().isEmpty()); // another workspace begins with everything
}

TEST_CASE("A report is made from a filter where that is wanted, and names it", "[shell][filters]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    auto* narrow = sample.window.reportView().findChild<QCheckBox*>(u"narrow"_s);
    auto* page = sample.window.reportView().findChild<QTextBrowser*>();
    sample.window.goTo(MainWindow::ReportPlace);
    REQUIRE(sample.finish());
    CHECK(narrow->isHidden());
    const int all = session.table()->counts().total;

    session.changeFilters({{u"Late ones"_s, {}, check::Selection{.status = check::Status::MetLate}}}, u"x"_s);
    sample.bar().setConditions({.status = check::Status::MetLate});
    const int late = session.table()->counts().byStatus.value(check::Status::MetLate);
    REQUIRE(late > 0);
    REQUIRE_FALSE(narrow->isHidden());
    CHECK(narrow->text().contains(u"Late ones"));
    sample.bar().setConditions({.status = check::Status::Met}); // without a name: told in the window's language
    installLanguage(u"zh_CN"_s);
    CHECK(QTest::qWaitFor([&] { return narrow->text().contains(u"已落实"); }));
    installLanguage(u"en"_s);
    CHECK(QTest::qWaitFor([&] { return narrow->text().endsWith(u"met", Qt::CaseInsensitive); }));
    sample.bar().setConditions({.status = check::Status::MetLate});
    REQUIRE(sample.finish());
    CHECK_FALSE(page->toPlainText().contains(u"Late ones")); // nothing is left out unless somebody says so
    QTest::mouseClick(narrow, Qt::LeftButton, {}, QPoint(20, narrow->height() / 2));
    REQUIRE(narrow->isChecked());
    REQUIRE(sample.finish());
    const report::Report report = composeReport(session.loaded(), sample.window.checkView().narrowing());
    REQUIRE(report.narrowed);
    CHECK(report.narrowed->shown == late);
    CHECK(report.narrowed->all == all);
    CHECK(page->toPlainText().contains(report.narrowed->text()));

    const QTemporaryDir folder;
    session.exportReport(folder.filePath(u"r.csv"_s), PaperFormat::Csv);
    REQUIRE(sample.finish());
    QFile file(folder.filePath(u"r.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).count(u"Late ones") == late);
    sample.bar().setConditions({}); // with the filter goes what was made from it
    REQUIRE(sample.finish());
    CHECK(narrow->isHidden());
    CHECK_FALSE(page->toPlainText().contains(u"Late ones"));
}

TEST_CASE("Groups of the matrix open and close by mouse and keyboard, and deciding goes on to the next",
          "[shell][filters]")
{
    SampleWindow sample;
    WorkspaceSession& session = sample.window.session();
    sample.window.goTo(MainWindow::CheckPlace);
    MatrixView& view = sample.window.checkView().matrix();
    sample.bar().setGrouping(Grouping::Status);
    REQUIRE(sample.matrix().isHeading(0));
    const int rows = sample.matrix().rowCount();
    QTest::qWait(20);
    QHeaderView* heads = view.verticalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(30, heads->sectionViewportPosition(0) + 5));
    CHECK(sample.matrix().rowCount() < rows);
    view.setFocus();
    view.setCurrentIndex(sample.matrix().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(sample.matrix().rowCount() == rows);
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Minus); // closed already
    CHECK(sample.matrix().rowCount() < rows);
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(sample.matrix().rowCount() == rows);
    CHECK(QSettings().value(u"check/grouping"_s).toString() == u"status");

    sample.bar().setGrouping(Grouping::None);
    sample.window.checkView().narrow(
        {.status = check::Status::NeedsReview, .decided = check::Selection::Decided::Waiting});
    const int waiting = sample.matrix().results();
    REQUIRE(waiting > 1);
    REQUIRE(sample.window.checkView().chosen().size() == 1); // a result that the filter takes
    const ui::Cell first = sample.window.checkView().chosen().front();
    session.decide(first.requirement, first.unit, check::Status::Met, u"会议纪要可以证明"_s);
    CHECK(sample.matrix().results() == waiting - 1);
    REQUIRE(sample.window.checkView().chosen().size() == 1);
    CHECK_FALSE(sample.window.checkView().chosen().front() == first);
    CHECK(session.table()
              ->cell(sample.window.checkView().chosen().front().requirement,
                     sample.window.checkView().chosen().front().unit)
              .status() == check::Status::NeedsReview);
}
