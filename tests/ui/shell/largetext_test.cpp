// SPDX-License-Identifier: GPL-3.0-or-later
// Text twice as large leaves the window usable on the screen of a small notebook.
#include "tests/ui/support/finish.h"
#include "tests/ui/support/largetext.h"
#include "translations/translations.h"
#include "ui/shell/actions.h"
#include "ui/shell/followupplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/views/checkview.h"
#include "ui/views/decisionbar.h"
#include "ui/views/listpage.h"
#include "ui/views/matrixview.h"
#include "ui/views/planview.h"
#include "ui/views/requirementpanel.h"
#include "ui/views/roundsview.h"

#include <catch2/catch_test_macros.hpp>

#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

namespace {

bool showOnSmallScreen(MainWindow& window)
{
    window.resize(test::smallScreen);
    window.show();
    return QTest::qWaitForWindowExposed(&window);
}

/// The sample, checked, and a round of it.
bool fill(MainWindow& window)
{
    window.openSample();
    if (!finish(window)) return false;
    window.followUp().rounds().startRound();
    return finish(window);
}

} // namespace

TEST_CASE("Text twice as large leaves the window on a small screen", "[shell][largetext]")
{
    for (const QString& language : interfaceLanguages()) {
        installLanguage(language);
        MainWindow window;
        REQUIRE(showOnSmallScreen(window));
        const test::LargeText large;
        REQUIRE(fill(window));
        window.planView().selectRequirement(2);
        window.checkView().selectCell(2, 0);
        for (int place = 0; place < MainWindow::PlaceCount; ++place) {
            window.goTo(static_cast<MainWindow::Place>(place));
            REQUIRE(finish(window));
            QTest::qWait(50);
            CAPTURE(language.toStdString(), place, test::wideIn(window, 600).toStdString());
            CHECK(window.minimumSizeHint().width() <= test::smallScreen.width());
            CHECK(window.minimumSizeHint().height() <= test::smallScreen.height());
            CHECK(window.size() == test::smallScreen);
        }
        window.actions().history->trigger(); // the changes stand beside what is open
        QTest::qWait(50);
        CAPTURE(language.toStdString(), test::wideIn(window, 600).toStdString());
        CHECK(window.minimumSizeHint().width() <= test::smallScreen.width());
        window.actions().history->trigger();
    }
    installLanguage(u"en"_s);
}

TEST_CASE("The names of the places move beside their symbols where the window is low", "[shell][largetext]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    window.resize(1000, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto* rail = window.findChild<NavigationRail*>();
    const auto* first = rail->findChild<QToolButton*>();
    CHECK(first->toolButtonStyle() == Qt::ToolButtonTextUnderIcon);
    {
        const test::LargeText large;
        window.resize(1000, 600);
        CHECK(QTest::qWaitFor([&] { return first->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }));
        CHECK(QTest::qWaitFor([&] { return rail->width() >= rail->minimumSizeHint().width(); }));
        for (const QToolButton* each : rail->findChildren<QToolButton*>()) {
            CAPTURE(each->text().toStdString());
            CHECK(each->size().height() >= each->sizeHint().height());
            CHECK(each->size().width() >= each->sizeHint().width());
        }
    }
    window.resize(1000, 800);
    CHECK(QTest::qWaitFor([&] { return first->toolButtonStyle() == Qt::ToolButtonTextUnderIcon; }));
}

TEST_CASE("With text twice as large every place shows some of what it is about", "[shell][largetext]")
{
    for (const QString& language : interfaceLanguages()) {
        CAPTURE(language.toStdString());
        installLanguage(language);
        MainWindow window;
        REQUIRE(showOnSmallScreen(window));
        const test::LargeText large;
        REQUIRE(fill(window));
        const auto rowsSeen = [](const QTableView& table) {
            return table.viewport()->height() / table.verticalHeader()->defaultSectionSize();
        };
        window.goTo(MainWindow::CheckPlace);
        window.checkView().selectCell(2, 0);
        CHECK(QTest::qWaitFor([&] { return rowsSeen(window.checkView().matrix()) >= 4; }));
        const auto& decision = *window.checkView().findChild<DecisionBar*>();
        for (const QWidget* each : decision.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (!each->isVisible()) continue;
            CAPTURE(each->accessibleName().toStdString(), each->metaObject()->className());
            CHECK(QTest::qWaitFor([&] {
                return decision.rect().contains(each->geometry()) && each->height() >= each->minimumSizeHint().height();
            }));
        }
        window.goTo(MainWindow::PlanPlace);
        CHECK(QTest::qWaitFor([&] { return rowsSeen(window.planView().requirements().table()) >= 2; }));
        window.goTo(MainWindow::RoundsPlace);
        window.roundsView().show(RoundsView::ItemsPage);
        const ListPage& items = window.roundsView().page(RoundsView::ItemsPage);
        const int character = items.table().fontMetrics().horizontalAdvance(u'国');
        constexpr int lastColumns[] = {4, 5}; // what is asked for, and why it is open
        for (const int column : lastColumns)
            CHECK(QTest::qWaitFor([&] { return items.table().columnWidth(column) >= 8 * character; }));
    }
    installLanguage(u"en"_s);
}
