// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/checkbar.h"

#include "ui/models/icons.h"
#include "ui/models/requirementfilter.h"
#include "ui/models/statuslook.h"
#include "ui/reader/documentpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace duibiao::ui {

CheckBar::CheckBar(QWidget* parent)
    : QWidget(parent), m_asOfLabel(new QLabel), m_periodLabel(new QLabel), m_toLabel(new QLabel), m_asOf(new QDateEdit),
      m_from(new QDateEdit), m_to(new QDateEdit), m_check(new QPushButton(symbol(QStringLiteral("run")), {})),
      m_outdated(new QLabel), m_words(new QLineEdit), m_status(new QComboBox), m_unit(new QComboBox), m_undecided(new QCheckBox)
{
    for (QDateEdit* date : {m_asOf, m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        connect(date, &QDateEdit::dateChanged, this, &CheckBar::report);
    }
    m_asOfLabel->setBuddy(m_asOf);
    m_periodLabel->setBuddy(m_from);
    m_check->setDefault(true);
    m_words->setClearButtonEnabled(true);
    m_words->addAction(symbol(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(260);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(8);
    m_outdated->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* days = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_asOfLabel, m_asOf, m_periodLabel, m_from, m_toLabel, m_to, m_check})
        days->addWidget(widget);
    days->addWidget(m_outdated, 1);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_words, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_status, m_unit, m_undecided}) filters->addWidget(widget);
    filters->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 6);
    layout->addLayout(days);
    layout->addLayout(filters);

    connect(m_check, &QPushButton::clicked, this, &CheckBar::checkRequested);
    connect(m_words, &QLineEdit::textChanged, this, &CheckBar::conditionsChanged);
    connect(m_status, &QComboBox::currentIndexChanged, this, &CheckBar::conditionsChanged);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &CheckBar::conditionsChanged);
    connect(m_undecided, &QCheckBox::toggled, this, &CheckBar::conditionsChanged);
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
        if (sender() == m_from) m_to->setDate(m_from->date());
        else m_from->setDate(m_to->date());
    }
    Q_EMIT settingsChanged({m_asOf->date(), m_from->date(), m_to->date()});
}

void CheckBar::setUnits(const QStringList& units)
{
    const QSignalBlocker quiet(m_unit);
    const QString before = m_unit->currentIndex() > 0 ? m_unit->currentText() : QString();
    m_unit->clear();
    m_unit->addItem(tr("All units"));
    m_unit->addItems(units);
    m_unit->setCurrentIndex(before.isEmpty() ? 0 : std::max(m_unit->findText(before), 0));
}

void CheckBar::setCanCheck(bool can)
{
    m_check->setEnabled(can);
}

void CheckBar::setOutdated(bool outdated)
{
    m_outdated->setText(outdated ? tr("Something changed since the last check.") : QString());
}

MatrixConditions CheckBar::conditions() const
{
    MatrixConditions conditions;
    conditions.words = RequirementConditions::wordsOf(m_words->text());
    if (const QVariant status = m_status->currentData(); status.isValid())
        conditions.status = static_cast<check::Status>(status.toInt());
    if (m_unit->currentIndex() > 0) conditions.unit = m_unit->currentText();
    conditions.undecidedOnly = m_undecided->isChecked();
    return conditions;
}

void CheckBar::setStatus(std::optional<check::Status> status)
{
    m_status->setCurrentIndex(status ? m_status->findData(static_cast<int>(*status)) : 0);
}

void CheckBar::setUnit(const QString& unit)
{
    m_unit->setCurrentIndex(unit.isEmpty() ? 0 : std::max(m_unit->findText(unit), 0));
}

void CheckBar::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void CheckBar::retranslate()
{
    m_asOfLabel->setText(tr("&As of"));
    m_periodLabel->setText(tr("&Period"));
    m_toLabel->setText(tr("to"));
    m_asOf->setAccessibleName(tr("Day to judge by"));
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    m_check->setText(tr("&Run the check"));
    m_words->setPlaceholderText(tr("Search duties"));
    m_words->setAccessibleName(tr("Search duties"));
    m_status->setAccessibleName(tr("Status"));
    m_unit->setAccessibleName(tr("Unit"));
    m_undecided->setText(tr("&Undecided only"));
    m_undecided->setToolTip(tr("Only duties with a cell that waits for a reviewer"));
    const QSignalBlocker quiet(m_status);
    const int status = std::max(m_status->currentIndex(), 0);
    m_status->clear();
    m_status->addItem(tr("All statuses"));
    for (const check::Status each : allStatuses)
        m_status->addItem(statusPixmap(each, 16, devicePixelRatioF(), isDark(*this)), check::statusLabel(each), static_cast<int>(each));
    m_status->setCurrentIndex(status);
    if (m_unit->count() == 0) m_unit->addItem(QString());
    m_unit->setItemText(0, tr("All units"));
    if (!m_outdated->text().isEmpty()) setOutdated(true);
}

void CheckBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
