// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"
#include "ui/dialogs/settings/appearancepage.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// Chooses an entry as a person does.
void choose(const AppearancePage& page, int box, int index)
{
    const auto boxes = page.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 3);
    boxes[box]->setCurrentIndex(index);
    Q_EMIT boxes[box]->activated(index);
}

} // namespace

TEST_CASE("Language, theme and text size hold at once and are remembered", "[settings]")
{
    installLanguage(u"en"_s);
    const QFont before = QApplication::font();
    MainWindow window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.actions().settings->trigger();
    auto* dialog = window.findChild<SettingsDialog*>();
    REQUIRE(dialog);
    const auto* page = dialog->findChild<AppearancePage*>();
    REQUIRE(page);

    choose(*page, 1, static_cast<int>(Theme::Dark));
    CHECK(QApplication::palette().color(QPalette::Base) == themePalette(Theme::Dark).color(QPalette::Base));
    QCoreApplication::processEvents();
    CHECK(window.palette().color(QPalette::Window).lightness() < 128);
    CHECK(appearance::theme() == Theme::Dark);

    choose(*page, 2, 4); // 150 %
    CHECK(appearance::textSize() == 150);
    CHECK(std::abs(QApplication::font().pointSizeF() - before.pointSizeF() * 1.5) < 0.01);

    choose(*page, 0, 0);
    QCoreApplication::sendPostedEvents();
    CHECK(installedLanguage() == u"zh_CN");
    CHECK(dialog->windowTitle() == u"设置");
    CHECK(dialog->pages().item(0)->text() == u"外观");
    CHECK(window.actions().settings->text().startsWith(u"设置"));

    // The next start finds what was chosen.
    appearance::restore();
    CHECK(QApplication::palette().color(QPalette::Base).lightness() < 128);
    appearance::setTheme(Theme::System);
    appearance::setTextSize(100);
    installLanguage(u"en"_s);
}

TEST_CASE("The settings open at the page that was looked at last", "[settings]")
{
    QSettings().clear();
    installLanguage(u"en"_s);
    MainWindow window;
    window.show();
    window.actions().settings->trigger();
    auto* dialog = window.findChild<SettingsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->pages().currentRow() == 0);
    QTest::keyClick(&dialog->pages(), Qt::Key_Down);
    CHECK(dialog->findChild<CalendarPage*>()->isVisible());
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.actions().settings->trigger();
    CHECK(window.findChild<SettingsDialog*>()->pages().currentRow() == 1);
    QSettings().clear();
}

TEST_CASE("A size or theme that was never offered counts as the nearest that is", "[settings]")
{
    QSettings().setValue(u"appearance/textSize"_s, 163);
    CHECK(appearance::textSize() == 175);
    QSettings().setValue(u"appearance/textSize"_s, u"large"_s);
    CHECK(appearance::textSize() == 90);
    QSettings().setValue(u"appearance/theme"_s, u"pink"_s);
    CHECK(appearance::theme() == Theme::System);
    QSettings().clear();
}
