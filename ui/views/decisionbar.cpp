// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/decisionbar.h"

#include "ui/models/icons.h"
#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace duibiao::ui {

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent), m_status(new QComboBox), m_reason(new QLineEdit),
      m_accept(new QPushButton(symbol(QStringLiteral("accept")), {})),
      m_decide(new QPushButton(symbol(QStringLiteral("override")), {}))
{
    for (const check::Status status : allStatuses)
        m_status->addItem(statusPixmap(status, 16, devicePixelRatioF(), isDark(*this)), QString(), static_cast<int>(status));
    m_reason->setMaxLength(500);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_status, 0, 0);
    layout->addWidget(m_reason, 0, 1, 1, 2);
    layout->addWidget(m_decide, 1, 1);
    layout->addWidget(m_accept, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
    connect(m_reason, &QLineEdit::textChanged, this, &DecisionBar::update);
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionBar::decide);
    connect(m_decide, &QPushButton::clicked, this, &DecisionBar::decide);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        if (m_current) Q_EMIT decided(*m_current, reason.isEmpty() ? tr("The result of the check is confirmed.") : reason);
    });
    retranslate();
    setCurrent(std::nullopt);
}

void DecisionBar::setCurrent(std::optional<check::Status> status)
{
    m_current = status;
    m_reason->clear();
    if (status) m_status->setCurrentIndex(m_status->findData(static_cast<int>(*status)));
    update();
}

void DecisionBar::update()
{
    setEnabled(m_current.has_value());
    m_decide->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void DecisionBar::decide()
{
    const QString reason = m_reason->text().trimmed();
    if (!m_current || reason.isEmpty()) return;
    Q_EMIT decided(static_cast<check::Status>(m_status->currentData().toInt()), reason);
}

void DecisionBar::retranslate()
{
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, check::statusLabel(static_cast<check::Status>(m_status->itemData(i).toInt())));
    m_status->setAccessibleName(tr("Status"));
    m_reason->setPlaceholderText(tr("Reason (needed for another status)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_accept->setText(tr("&Confirm the check"));
    m_decide->setText(tr("&Set this status"));
}

void DecisionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
