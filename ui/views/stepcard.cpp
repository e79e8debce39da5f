// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stepcard.h"

#include "ui/models/icons.h"
#include "ui/parts/wrappingrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace duibiao::ui {

StepCard::StepCard(int number, const QString& icon, QWidget* parent)
    : QFrame(parent), m_number(number), m_icon(icon), m_symbol(new QLabel), m_title(new QLabel),
      m_explanation(new QLabel), m_state(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    dress();
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_state->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_symbol, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_explanation);
    layout->addWidget(m_state);
    layout->addStretch(1);
}

void StepCard::setTexts(const QString& title, const QString& explanation)
{
    m_title->setText(QStringLiteral("%1  %2").arg(QString::number(m_number), title));
    m_explanation->setText(explanation);
    setAccessibleName(title);
}

void StepCard::setState(const QString& state, bool isDone)
{
    m_isDone = isDone;
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_explanation->setVisible(!isDone); // who has done the step needs the room for what came of it
    dress();
}

void StepCard::dress()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
    const int side = std::max(32, style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) * 3 / 2);
    const QString icon = m_isDone ? QStringLiteral("done") : m_icon;
    m_symbol->setPixmap(symbol(icon).pixmap(QSize(side, side), devicePixelRatioF()));
}

void StepCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) dress();
}

QPushButton* StepCard::addButton()
{
    m_line = new WrappingRow;
    static_cast<QVBoxLayout*>(layout())->addLayout(m_line);
    return addButtonBeside();
}

QPushButton* StepCard::addButtonBeside()
{
    auto* button = new QPushButton;
    m_line->add(button, 1);
    return button;
}

QSize StepCard::minimumSizeHint() const
{
    constexpr int characters = 12;
    return QFrame::minimumSizeHint().expandedTo({characters * fontMetrics().horizontalAdvance(u'国'), 0});
}

} // namespace duibiao::ui
