// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"
#include "ui/dialogs/auditdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/lettersdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/splitdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/finding.h"
#include "ui/shell/mainwindow.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// Widgets that a person works with; parts of others (the field inside a combo box) are left out.
bool isControl(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QLineEdit*>(parent) ||
            qobject_cast<const QTabBar*>(parent) || qobject_cast<const QPlainTextEdit*>(parent) ||
            qobject_cast<const QMenuBar*>(parent))
            return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextBrowser*>(widget) ||
           (qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QHeaderView*>(widget));
}

/// Looks at every control inside; gives how many there are.
int checkControls(const QWidget& window)
{
    int seen = 0;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(widget)) continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        INFO(widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        CHECK((widget->focusPolicy() & Qt::TabFocus) != 0);
        ++seen;
    }
    return seen;
}

} // namespace

TEST_CASE("Every control has a name for screen readers and can be reached by keyboard", "[shell]")
{
    installLanguage(u"en"_s);
    const MainWindow window;
    CHECK(checkControls(window) > 40);
}

TEST_CASE("So has every control of the dialogs", "[shell]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    window.actions().settings->trigger();
    window.actions().manual->trigger();
    CHECK(checkControls(*window.findChild<SettingsDialog*>()) == 39);
    CHECK(checkControls(*window.findChild<HelpWindow*>()) == 3);
    CHECK(checkControls(window.finding().open()) == 2);
    CHECK(checkControls(SplitDialog(u"组织培训，编制目录"_s, &window)) == 3);
    window.session().createScratch();
    window.actions().auditTrail->trigger();
    CHECK(checkControls(*window.findChild<AuditDialog*>()) == 5);
    const LettersDialog letters(
        {{u"县司法局"_s, {{u"r1"_s, {}, u"办好培训。"_s, {}, check::Status::NoEvidence, u"x"_s}}}}, {}, &window);
    CHECK(checkControls(letters) == 9);
    for (const store::DecisionKind kind : {store::DecisionKind::Override, store::DecisionKind::Return,
                                           store::DecisionKind::Appeal, store::DecisionKind::Note}) {
        const DecisionDialog dialog(kind, 2, check::Status::Met, {}, &window);
        CHECK(checkControls(dialog) > 3);
    }
}

TEST_CASE("No two entries of a menu share a key or a mnemonic", "[shell]")
{
    installLanguage(u"en"_s);
    MainWindow window;
    QSet<QString> keys;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        QSet<QChar> mnemonics;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || action->text().isEmpty()) continue;
            INFO(action->text().toStdString());
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0) {
                const QChar letter = action->text().at(at + 1).toLower();
                CHECK_FALSE(mnemonics.contains(letter));
                mnemonics.insert(letter);
            }
            for (const QKeySequence& key : action->shortcuts()) {
                CHECK_FALSE(keys.contains(key.toString()));
                keys.insert(key.toString());
            }
        }
    }
    CHECK(keys.size() > 10);
}
