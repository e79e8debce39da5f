// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/finish.h"
#include "translations/translations.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

QPushButton* button(const QWidget& in, const QString& words)
{
    for (auto* each : in.findChildren<QPushButton*>())
        if (each->text().remove(u'&').contains(words)) return each;
    return nullptr;
}

} // namespace

TEST_CASE("Units that look alike are settled one pair after another", "[dialogs]")
{
    installLanguage(u"en"_s);
    UnitsDialog dialog({{{u"县发改局"_s, {}, {}}, 2, false},
                        {{u"县发展和改革局"_s, {}, {}}, 3, false},
                        {{u"县水务局"_s, {}, {}}, 1, false}},
                       nullptr);
    dialog.show();
    auto* pairs = dialog.findChild<QListWidget*>();
    REQUIRE(pairs);
    CHECK(pairs->isVisible());
    REQUIRE(pairs->count() == 1);
    button(dialog, u"call it 县发展和改革局"_s)->click();
    CHECK(dialog.model().units().size() == 2);
    CHECK_FALSE(pairs->isVisible());
    button(dialog, u"Undo"_s)->click();
    CHECK(dialog.model().units().size() == 3);
    CHECK(pairs->isVisible());
}

TEST_CASE("Two units of one name are not accepted, and why is said", "[dialogs]")
{
    installLanguage(u"en"_s);
    UnitsDialog dialog({{{u"县水务局"_s, {}, {}}, 0, true}}, nullptr);
    dialog.show();
    auto* use = button(dialog, u"Use this list"_s);
    REQUIRE(use);
    CHECK(use->isEnabled());
    button(dialog, u"Add"_s)->click();
    dialog.model().setData(dialog.model().index(1, UnitListModel::NameColumn), u"县水务局"_s, Qt::EditRole);
    CHECK_FALSE(use->isEnabled());
    dialog.model().setData(dialog.model().index(1, UnitListModel::NameColumn), u"县财政局"_s, Qt::EditRole);
    // The old name went along as another name, which still finds nobody; but the two can be told apart.
    CHECK(use->isEnabled());
}

TEST_CASE("The units of a plan become the units of the check", "[dialogs]")
{
    installLanguage(u"en"_s);
    const QTemporaryDir folder;
    QFile plan(folder.filePath(u"2024年工作要点.txt"_s));
    REQUIRE(plan.open(QIODevice::WriteOnly));
    plan.write("清河县2024年节水工作要点\n\n（一）县水务局每年至少组织1次业务培训。\n（二）各镇（街道）全年开展宣传2次"
               "。\n（三）青石镇要建好示范点。\n");
    plan.close();
    MainWindow window;
    window.show();
    window.session().create(folder.filePath(u"2024.duibiao"_s));
    window.take({plan.fileName()});
    REQUIRE(duibiao::test::finish(window));
    window.actions().editUnits->trigger();
    auto* dialog = window.findChild<UnitsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->model().rowCount() == 2);
    button(*dialog, u"Use this list"_s)->click();
    REQUIRE(duibiao::test::finish(window));
    const units::Registry& units = window.session().inputs()->units;
    REQUIRE(units.units().size() == 2);
    CHECK(units.bound(u"各镇（街道）") == std::vector{units.find(u"青石镇")});
}
