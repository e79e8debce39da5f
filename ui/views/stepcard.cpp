// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/stepcard.h"

#include "ui/models/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

StepCard::StepCard(int number, const QString& icon, QWidget* parent)
    : QFrame(parent), m_number(number), m_icon(icon), m_symbol(new QLabel), m_title(new QLabel),
      m_explanation(new QLabel), m_state(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    constexpr int symbolSize = 32;
    m_symbol->setPixmap(symbol(m_icon).pixmap(QSize(symbolSize, symbolSize), devicePixelRatioF()));
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setBold(true);
    m_title->setFont(titleFont);
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

void StepCard::setState(const QString& state)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_explanation->setVisible(state.isEmpty()); // who has done the step needs the room for what came of it
    constexpr int symbolSize = 32;
    const QString icon = state.isEmpty() ? m_icon : QStringLiteral("done");
    m_symbol->setPixmap(symbol(icon).pixmap(QSize(symbolSize, symbolSize), devicePixelRatioF()));
}

QPushButton* StepCard::addButton()
{
    auto* button = new QPushButton;
    layout()->addWidget(button);
    return button;
}

} // namespace duibiao::ui
