// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manualplace.h"

#include "translations/translations.h"
#include "ui/dialogs/auditdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/helpwindow.h"
#include "ui/dialogs/lettersdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/unitsdialog.h"
#include "ui/present/presentview.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

/// Across windows, where QWidget::isAncestorOf() ends.
bool belongs(const QWidget& part, const QWidget& whole)
{
    const QWidget* widget = &part;
    while (widget != nullptr && widget != &whole) widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

ManualPlace::ManualPlace(QWidget& window, std::function<QString()> page)
    : QObject(&window), m_window(window), m_page(std::move(page))
{
    // A shortcut of the window does not reach past a dialog.
    QApplication::instance()->installEventFilter(this);
}

void ManualPlace::open()
{
    openFrom(m_window);
}

QString ManualPlace::pageOf(const QWidget& asking) const
{
    // What can be opened from every place has a page of its own; other dialogs belong to the place.
    for (const QWidget* widget = &asking; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const PresentView*>(widget) != nullptr) return u"present"_s;
        if (qobject_cast<const LettersDialog*>(widget) != nullptr) return u"check"_s;
        if (qobject_cast<const UnitsDialog*>(widget) != nullptr) return u"overview"_s;
        if (qobject_cast<const SettingsDialog*>(widget) != nullptr ||
            qobject_cast<const CommandPalette*>(widget) != nullptr ||
            qobject_cast<const AuditDialog*>(widget) != nullptr)
            return u"keys"_s;
    }
    return m_page();
}

void ManualPlace::openFrom(QWidget& asking)
{
    if (m_manual == nullptr)
        m_manual = new HelpWindow(&asking);
    else if (m_manual->parentWidget() != &asking)
        m_manual->setParent(&asking, Qt::Window); // else a dialog would keep it from being used, or the wall hide it
    m_manual->open(installedLanguage(), pageOf(asking));
}

bool ManualPlace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::HelpContents)) return false;
    QWidget* asking = static_cast<QWidget*>(watched)->window();
    if (asking == &m_window || asking->windowType() == Qt::Popup || qobject_cast<HelpWindow*>(asking) != nullptr ||
        !belongs(*asking, m_window))
        return false;
    openFrom(*asking);
    return true;
}

} // namespace duibiao::ui
