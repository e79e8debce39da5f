// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/checkbar.h"

#include "core/base/wording.h"
#include "ui/models/icons.h"
#include "ui/parts/wrappingrow.h"
#include "ui/views/filterbar.h"

#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace duibiao::ui {

CheckBar::CheckBar(QWidget* parent)
    : QWidget(parent), m_asOfLabel(new QLabel), m_periodLabel(new QLabel), m_toLabel(new QLabel), m_asOf(new QDateEdit),
      m_from(new QDateEdit), m_to(new QDateEdit), m_check(new QPushButton(symbol(QStringLiteral("run")), {})),
      m_outdated(new QLabel), m_filters(new FilterBar)
{
    for (QDateEdit* date : {m_asOf, m_from, m_to}) {
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, &CheckBar::report);
    }
    m_asOfLabel->setBuddy(m_asOf);
    m_periodLabel->setBuddy(m_from);
    m_check->setDefault(true);

    auto* days = new WrappingRow;
    days->addTogether({m_asOfLabel, m_asOf});
    days->addTogether({m_periodLabel, m_from, m_toLabel, m_to});
    days->add(m_check);
    days->add(m_outdated);
    m_outdated->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->addLayout(days);
    layout->addWidget(m_filters);

    connect(m_check, &QPushButton::clicked, this, &CheckBar::checkRequested);
    retranslate();
}

void CheckBar::setSettings(const store::CheckSettings& settings)
{
    const QSignalBlocker quietAsOf(m_asOf);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_asOf->setDate(settings.asOf);
    m_from->setDate(settings.from);
    m_to->setDate(settings.to);
}

void CheckBar::report()
{
    if (m_to->date() < m_from->date()) { // the day that was moved stays, the other one follows
        const QSignalBlocker quiet(sender() == m_from ? m_to : m_from);
        if (sender() == m_from)
            m_to->setDate(m_from->date());
        else
            m_from->setDate(m_to->date());
    }
    Q_EMIT settingsChanged({m_asOf->date(), m_from->date(), m_to->date()});
}

void CheckBar::setCanCheck(bool can)
{
    m_check->setEnabled(can);
}

void CheckBar::setOutdated(bool outdated)
{
    m_outdated->setVisible(outdated);
}

void CheckBar::focusFilter()
{
    m_filters->focusWords();
}

void CheckBar::retranslate()
{
    m_asOfLabel->setText(tr("&As of"));
    m_periodLabel->setText(tr("&Period"));
    m_toLabel->setText(tr("to"));
    m_asOf->setAccessibleName(tr("Day to judge by"));
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    for (QDateEdit* date : {m_asOf, m_from, m_to}) date->setDisplayFormat(dayEditFormat());
    m_check->setText(tr("&Run the check"));
    m_outdated->setText(tr("Something changed since the last check."));
}

void CheckBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
