// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historydock.h"

#include "core/base/wording.h"

#include <QAbstractButton>
#include <QEvent>
#include <QStyledItemDelegate>
#include <QUndoStack>
#include <QUndoView>

namespace duibiao::ui {

namespace {

/// A change is told as it stands behind "Undo"; here it begins a line.
class ChangeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return sentenceCase(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace

HistoryDock::HistoryDock(QUndoStack& stack, QWidget* parent) : QDockWidget(parent), m_list(new QUndoView(&stack))
{
    setObjectName(QStringLiteral("history")); // by which the window's layout knows it
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true); // what was done is read to its end
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(180);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    // Steps are called otherwise in another language.
    connect(&stack, &QUndoStack::undoTextChanged, m_list->viewport(), qOverload<>(&QWidget::update));
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
