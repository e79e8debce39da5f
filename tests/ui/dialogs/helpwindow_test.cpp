// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpwindow.h"

#include "translations/translations.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/present/presentview.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("The manual has every page in every language, and its links lead somewhere", "[manual]")
{
    const HelpWindow window(nullptr); // registers the pages
    const QRegularExpression link(u"href=\"([^\"]+)\""_s);
    const QRegularExpression picture(u"src=\"\\.\\./([^\"]+)\""_s);
    for (const QString& page : HelpWindow::pages()) {
        QList<qsizetype> items;
        for (const QString& language : interfaceLanguages()) {
            INFO(language.toStdString() << '/' << page.toStdString());
            QFile file(HelpWindow::addressOf(language, page));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString html = QString::fromUtf8(file.readAll());
            CHECK(html.contains(u"<h1>"));
            for (const QRegularExpressionMatch& match : link.globalMatch(html)) {
                INFO(match.captured(1).toStdString());
                CHECK(QFile::exists(HelpWindow::addressOf(language, match.captured(1).section(u'.', 0, 0))));
            }
            for (const QRegularExpressionMatch& match : picture.globalMatch(html)) {
                INFO(match.captured(1).toStdString());
                CHECK_FALSE(QImage(u":/duibiao/manual/"_s + match.captured(1)).isNull());
                CHECK(match.captured(1).startsWith(u"images/"_s + language + u'/'));
            }
            items += html.count(u"<li>"_s) + html.count(u"<tr>"_s);
        }
        INFO(page.toStdString());
        CHECK(items.count(items.first()) == items.size()); // no language lacks an item of another
    }
}

TEST_CASE("F1 opens the manual at the page of the place", "[manual]")
{
    installLanguage(u"zh_TW"_s);
    MainWindow window;
    CHECK(window.actions().manual->shortcut() == QKeySequence(Qt::Key_F1));
    window.actions().manual->trigger();
    auto* manual = window.findChild<HelpWindow*>();
    REQUIRE(manual);
    CHECK(manual->browser().source().toString().endsWith(u"/zh_TW/index.html"));
    window.session().createScratch();
    window.goTo(MainWindow::CheckPlace);
    window.actions().manual->trigger();
    CHECK(manual->browser().source().toString().endsWith(u"/zh_TW/check.html"));
    CHECK(manual->browser().toPlainText().contains(u"核查"));
    installLanguage(u"en"_s);
}

TEST_CASE("F1 opens the manual from a dialog and from the wall, too", "[manual]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    window.show();
    window.actions().settings->trigger();
    auto* settings = window.findChild<SettingsDialog*>();
    REQUIRE(settings);
    QTest::keyClick(&settings->pages(), Qt::Key_F1);
    auto* manual = settings->findChild<HelpWindow*>(); // of the dialog, which would block it otherwise
    REQUIRE(manual);
    CHECK(manual->isVisible());
    CHECK(manual->browser().source().toString().endsWith(u"/en/keys.html"));
    settings->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    window.actions().present->trigger();
    auto* wall = window.findChild<PresentView*>();
    REQUIRE(wall);
    QTest::keyClick(wall, Qt::Key_F1);
    manual = wall->findChild<HelpWindow*>();
    REQUIRE(manual);
    CHECK(manual->browser().source().toString().endsWith(u"/en/present.html"));
    window.actions().manual->trigger();
    CHECK(manual->parentWidget() == &window);
    CHECK(manual->browser().source().toString().endsWith(u"/en/index.html"));
}
