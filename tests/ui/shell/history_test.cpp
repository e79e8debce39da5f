// SPDX-License-Identifier: GPL-3.0-or-later
// The list of changes, and what can be taken back by it.
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/shell/actions.h"
#include "ui/shell/historydock.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QSettings>
#include <QTest>
#include <QUndoView>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;
using duibiao::test::finish;

TEST_CASE("The list of changes goes to any state by a click or a key", "[shell][history]")
{
    QSettings().clear();
    installLanguage(u"en"_s);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK_FALSE(window.history().isVisible());
    window.actions().history->trigger();
    REQUIRE(window.history().isVisible());
    CHECK(window.actions().history->isChecked());
    window.openSample();
    REQUIRE(finish(window));
    WorkspaceSession& session = window.session();
    CHECK(session.undoStack().count() == 0); // opening is no change

    const QString unitBefore = session.inputs()->unitName(session.inputs()->submissions[0].unit);
    const size_t papers = session.inputs()->submissions.size();
    const QString other = session.inputs()->unitName(session.inputs()->submissions[0].unit == 0 ? 1 : 0);
    const auto unitNow = [&] { return session.inputs()->unitName(session.inputs()->submissions[0].unit); };
    session.assignUnit({0}, other);
    REQUIRE(finish(window));
    REQUIRE(unitNow() == other);
    session.assignUnit({0}, other); // as it is: no change
    const QString lastFile = session.inputs()->submissions.back().file;
    session.removeSubmissions({static_cast<int>(papers) - 1});
    REQUIRE(finish(window));
    REQUIRE(session.inputs()->submissions.size() == papers - 1);
    std::vector<units::Unit> units(session.inputs()->units.units().begin(), session.inputs()->units.units().end());
    units.push_back({u"县气象局"_s, {}, {}});
    session.setUnits(units);
    REQUIRE(finish(window));
    REQUIRE(session.inputs()->units.units().size() == units.size());
    REQUIRE(session.undoStack().count() == 3);

    QUndoView& list = window.history().list();
    REQUIRE(list.model()->rowCount() == 4);
    CHECK(list.model()->index(1, 0).data().toString().contains(other));
    QTest::qWait(20);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    REQUIRE(finish(window));
    CHECK(unitNow() == unitBefore);
    CHECK(session.inputs()->units.units().size() == units.size() - 1);
    REQUIRE(session.inputs()->submissions.size() == papers);
    CHECK(session.inputs()->find(lastFile) >= 0);
    // And forward again, one step a key.
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    REQUIRE(finish(window));
    CHECK(unitNow() == other);
    CHECK(session.inputs()->submissions.size() == papers);
    QTest::keyClick(&list, Qt::Key_End);
    REQUIRE(finish(window));
    CHECK(session.inputs()->submissions.size() == papers - 1);
    CHECK(session.inputs()->units.units().size() == units.size());
    QTest::keyClick(&list, Qt::Key_Home);
    REQUIRE(finish(window));
    CHECK(session.inputs()->submissions.size() == papers);

    window.actions().history->trigger();
    CHECK_FALSE(window.history().isVisible());
    CHECK_FALSE(window.actions().history->isChecked());
}
