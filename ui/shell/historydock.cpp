// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historydock.h"

#include <QAbstractButton>
#include <QEvent>
#include <QUndoView>

namespace duibiao::ui {

HistoryDock::HistoryDock(QUndoStack& stack, QWidget* parent) : QDockWidget(parent), m_list(new QUndoView(&stack))
{
    setObjectName(QStringLiteral("history")); // by which the window's layout knows it
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumWidth(180);
    setWidget(m_list);
    setFocusProxy(m_list);
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->setFocusPolicy(Qt::StrongFocus); // of the title: Qt leaves them to the mouse
    hide();
    retranslate();
}

void HistoryDock::retranslate()
{
    setWindowTitle(tr("Changes"));
    m_list->setAccessibleName(tr("Changes since the workspace was opened"));
    m_list->setEmptyLabel(tr("As it was opened"));
    m_list->setToolTip(tr("Choosing a line goes to the state after that change."));
}

void HistoryDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
