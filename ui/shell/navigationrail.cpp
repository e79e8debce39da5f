// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include <QAction>
#include <QEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace duibiao::ui {

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(4, 8, 4, 8);
    m_layout->setSpacing(2);
    constexpr int narrowest = 78; // of the rail and not of its buttons, which would elide large text
    m_layout->addItem(new QSpacerItem(narrowest, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

void NavigationRail::addPlace(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons += button;
    followType();
}

void NavigationRail::followType()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 3 / 2;
    for (QToolButton* button : std::as_const(m_buttons)) button->setIconSize({side, side});
    m_low = heightWith(Qt::ToolButtonTextBesideIcon);
    m_high = heightWith(Qt::ToolButtonTextUnderIcon);
    followHeight();
    updateGeometry();
}

int NavigationRail::heightWith(Qt::ToolButtonStyle form) const
{
    setForm(form);
    const QMargins margins = m_layout->contentsMargins();
    int height = margins.top() + margins.bottom();
    for (const QToolButton* button : m_buttons) height += button->sizeHint().height() + m_layout->spacing();
    return height;
}

void NavigationRail::setForm(Qt::ToolButtonStyle form) const
{
    for (QToolButton* button : m_buttons) button->setToolButtonStyle(form);
}

void NavigationRail::followHeight()
{
    setForm(height() < m_high ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextUnderIcon);
}

QSize NavigationRail::minimumSizeHint() const
{
    return {QFrame::minimumSizeHint().width(), m_low};
}

void NavigationRail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    followHeight();
}

void NavigationRail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) followType();
}

} // namespace duibiao::ui
