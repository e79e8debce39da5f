// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keys: the underlined letters, and what has the focus where one has just gone.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/models/submissionsmodel.h"
#include "ui/reader/documentpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkbar.h"
#include "ui/views/checkview.h"
#include "ui/views/dutyeditor.h"
#include "ui/views/matrixview.h"
#include "ui/views/overviewview.h"
#include "ui/views/plancorrecting.h"
#include "ui/views/planview.h"
#include "ui/views/requirementpanel.h"
#include "ui/views/submissionsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

/// The sample, checked, in a window in front.
void openSample(MainWindow& window)
{
    QSettings().clear();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.openSample();
    REQUIRE(finish(window));
    REQUIRE_FALSE(window.session().table()->isEmpty());
}

/// What can be seen and is reached with Alt and a letter: the menus and the controls of the place that is shown.
QStringList textsWithLetters(const MainWindow& window)
{
    QStringList texts;
    for (const QAction* menu : window.menuBar()->actions()) texts += menu->text();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts += button->text();
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            texts += label->text();
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab) texts += tabs->tabText(tab);
    }
    return texts;
}

/// The letters that more than one of these texts claims, with the texts.
QStringList takenTwice(const QStringList& texts)
{
    QMap<QString, QStringList> claims;
    for (const QString& text : texts)
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) claims[key.toString()] += text;
    QStringList clashes;
    for (const QStringList& claimants : std::as_const(claims))
        if (claimants.size() > 1) clashes += claimants.join(u" / ");
    return clashes;
}

} // namespace

TEST_CASE("No underlined letter is taken twice in a place, in any language", "[shell][keyboard]")
{
    MainWindow window;
    openSample(window);
    for (const QString& language : interfaceLanguages()) {
        installLanguage(language);
        for (int place = 0; place < MainWindow::PlaceCount; ++place) {
            window.goTo(static_cast<MainWindow::Place>(place));
            REQUIRE(finish(window));
            QTest::qWait(0); // for layouts
            auto* tabs = window.findChild<QStackedWidget*>()->currentWidget()->findChild<QTabWidget*>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs) tabs->setCurrentIndex(tab);
                INFO(language.toStdString() << ", place " << place << ", tab " << tab);
                CHECK(takenTwice(textsWithLetters(window)) == QStringList());
            }
            if (tabs) tabs->setCurrentIndex(0);
        }
        window.goTo(MainWindow::PlanPlace);
        window.planView().selectRequirement(0);
        window.planView().correcting().edit->trigger();
        CHECK(takenTwice(textsWithLetters(window)) == QStringList());
        QTest::keyClick(&window.planView().requirements().editor(), Qt::Key_Escape);
    }
    installLanguage(u"en"_s);
}

TEST_CASE("A fresh window frames none of its buttons, and Tab leads to the first", "[shell][keyboard]")
{
    MainWindow window;
    window.show();
    CHECK(window.focusWidget() == &window.overview());
    QTest::keyClick(&window.overview(), Qt::Key_Tab);
    CHECK(qobject_cast<QPushButton*>(window.focusWidget()));
    CHECK(window.overview().isAncestorOf(window.focusWidget()));
}

TEST_CASE("After a check the arrows go over the matrix and change no day", "[shell][keyboard]")
{
    MainWindow window;
    openSample(window);
    window.goTo(MainWindow::CheckPlace);
    QWidget* day = window.checkView().bar().findChild<QDateEdit*>();
    REQUIRE(day);
    day->setFocus();
    REQUIRE(window.focusWidget() == day);
    window.session().check();
    REQUIRE(finish(window));
    CHECK(window.focusWidget() == &window.checkView().matrix());
    // As where one goes by the keys of the places.
    day->setFocus();
    window.goTo(MainWindow::SubmissionsPlace);
    CHECK(window.focusWidget()->objectName() == u"papers");
    window.goTo(MainWindow::PlanPlace);
    CHECK(window.focusWidget() == &window.planView().requirements().table());
    window.goTo(MainWindow::CheckPlace);
    CHECK(window.focusWidget() == &window.checkView().matrix());
    window.actions().history->trigger();
    window.actions().history->trigger();
    CHECK(window.focusWidget() == &window.checkView().matrix());
}

TEST_CASE("Steps that set days are called by them", "[shell][keyboard]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    openSample(window);
    store::CheckSettings days = window.session().settings();
    days.asOf = QDate(2025, 1, 8);
    window.session().setSettings(days);
    CHECK(window.session().undoStack().undoText() == u"check as of 2025-01-08");
    days.asOf = QDate(2025, 1, 9); // the same gesture goes on
    window.session().setSettings(days);
    CHECK(window.session().undoStack().undoText() == u"check as of 2025-01-09");
    REQUIRE(QTest::qWaitFor([&] { return !window.session().isOutdated(); }, 30'000));
    REQUIRE(finish(window));
}

TEST_CASE("Rows and columns are as large as the type", "[shell][keyboard]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    openSample(window);
    window.goTo(MainWindow::SubmissionsPlace);
    const auto* papers = window.submissionsView().findChild<QTableView*>(u"papers"_s);
    const int state = papers->columnWidth(SubmissionsModel::StateColumn);
    const int row = window.checkView().matrix().verticalHeader()->defaultSectionSize();
    appearance::setTextSize(200);
    QTest::qWait(50);
    CHECK(papers->columnWidth(SubmissionsModel::StateColumn) > state * 3 / 2);
    CHECK(window.checkView().matrix().verticalHeader()->defaultSectionSize() > row * 3 / 2);
    appearance::setTextSize(100);
    QTest::qWait(50);
    CHECK(std::abs(papers->columnWidth(SubmissionsModel::StateColumn) - state) <= 2);
}

TEST_CASE("The cell that is shown stays when the check is run again or the language changes", "[shell][keyboard]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    openSample(window);
    CheckView& view = window.checkView();
    view.selectCell(2, 1);
    const QString before = view.panel().detail().toPlainText();
    REQUIRE(before.size() > 40);
    window.session().check();
    REQUIRE(finish(window));
    CHECK(view.panel().detail().toPlainText() == before);
    installLanguage(u"zh_CN"_s);
    CHECK(view.panel().detail().toPlainText().size() > 40);
    installLanguage(u"en"_s);
    CHECK(view.panel().detail().toPlainText() == before);
}

TEST_CASE("Filters that nothing fits say so, and no cell stays beside them", "[shell][keyboard]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    openSample(window);
    window.goTo(MainWindow::CheckPlace);
    CheckView& view = window.checkView();
    view.selectCell(2, 1);
    const QString before = view.panel().detail().toPlainText();
    view.narrow({.words = {u"没有任何任务写着这些字"_s}});
    CHECK_FALSE(view.matrix().isVisible());
    CHECK(view.panel().detail().toPlainText().startsWith(u"Choose a cell"));
    const QList<QLabel*> labels = view.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"No duty fits the filters.");
    }));
    view.narrow({});
    CHECK(view.matrix().isVisible());
    CHECK(view.panel().detail().toPlainText() == before);
}

TEST_CASE("One result after the other is decided by keys alone", "[shell][keyboard]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    openSample(window);
    window.goTo(MainWindow::CheckPlace);
    CheckView& view = window.checkView();
    const auto waits = [&] {
        const std::vector<ui::Cell> cells = view.chosen();
        REQUIRE(cells.size() == 1);
        const VerdictCell cell = window.session().table()->cell(cells.front().requirement, cells.front().unit);
        return cell.status() == check::Status::NeedsReview && cell.decision == nullptr;
    };
    QTest::keyClick(&view.matrix(), Qt::Key_F8);
    CHECK(waits());
    const ui::Cell first = view.chosen().front();
    QTest::keyClick(&view.matrix(), Qt::Key_F8);
    CHECK(waits());
    CHECK_FALSE(view.chosen().front() == first);
    QTest::keyClick(&view.matrix(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(view.chosen().front() == first);

    // F2 leads to the decision, Escape back.
    QTest::keyClick(&view.matrix(), Qt::Key_F2);
    auto* status = qobject_cast<QComboBox*>(window.focusWidget());
    REQUIRE(status);
    QTest::keyClick(status, Qt::Key_Escape);
    CHECK(window.focusWidget() == &view.matrix());
    QTest::keyClick(&view.matrix(), Qt::Key_F2);
    QTest::keyClick(status, Qt::Key_Home);
    auto* reason = status->parentWidget()->findChild<QLineEdit*>();
    REQUIRE(reason);
    reason->setFocus();
    QTest::keyClicks(reason, u"seen on the spot"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(window.focusWidget() == &view.matrix());
    CHECK(view.chosen().front() == first);
    CHECK_FALSE(waits());
    CHECK(reason->text().isEmpty()); // it was said, and is not said again by another Enter
    CHECK(window.session().history(first.requirement, first.unit).size() == 1);
    QTest::keyClick(&view.matrix(), Qt::Key_F8);
    CHECK(waits());
}

TEST_CASE("The first window fits the screen", "[shell]")
{
    QSettings().clear();
    const MainWindow window;
    const QSize room = window.screen()->availableSize();
    CHECK(window.width() < room.width());
    CHECK(window.height() < room.height());
}
