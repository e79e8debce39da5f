// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/overviewview.h"

#include "ui/models/icons.h"
#include "ui/views/irregularitylist.h"
#include "ui/views/statuscounts.h"
#include "ui/views/stepcard.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duibiao::ui {

OverviewView::OverviewView(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_subtitle(new QLabel), m_planStep(new StepCard(1, QStringLiteral("plan"))),
      m_inputStep(new StepCard(2, QStringLiteral("submissions"))), m_checkStep(new StepCard(3, QStringLiteral("check"))),
      m_importPlan(m_planStep->addButton()), m_importUnits(m_inputStep->addButton()), m_editUnits(m_inputStep->addButton()),
      m_importSubmissions(m_inputStep->addButton()), m_check(m_checkStep->addButton()),
      m_sample(new QPushButton(symbol(QStringLiteral("sample")), {})), m_results(new QWidget), m_statusTitle(new QLabel),
      m_unitTitle(new QLabel), m_statuses(new StatusCountsList), m_units(new UnitProgressList),
      m_doubtTitle(new QLabel), m_doubts(new IrregularityList)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    QFont bold = m_statusTitle->font();
    bold.setBold(true);
    m_statusTitle->setFont(bold);
    m_unitTitle->setFont(bold);
    m_statusTitle->setBuddy(m_statuses);
    m_unitTitle->setBuddy(m_units);
    m_doubtTitle->setFont(bold);
    m_doubtTitle->setBuddy(m_doubts);

    auto* stepRow = new QWidget;
    stepRow->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* steps = new QHBoxLayout(stepRow);
    steps->setContentsMargins({});
    steps->setSpacing(12);
    for (StepCard* card : {m_planStep, m_inputStep, m_checkStep}) steps->addWidget(card, 1);
    auto* results = new QGridLayout(m_results);
    results->setContentsMargins({});
    results->setHorizontalSpacing(12);
    results->addWidget(m_statusTitle, 0, 0);
    results->addWidget(m_unitTitle, 0, 1);
    results->addWidget(m_statuses, 1, 0);
    results->addWidget(m_units, 1, 1);
    results->addWidget(m_doubtTitle, 2, 0, 1, 2);
    results->addWidget(m_doubts, 3, 0, 1, 2);
    results->setRowStretch(1, 3);
    results->setRowStretch(3, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addWidget(stepRow);
    layout->addWidget(m_sample, 0, Qt::AlignLeft);
    layout->addWidget(m_results, 100);
    layout->addStretch(1); // takes the rest while there are no results

    connect(m_importPlan, &QPushButton::clicked, this, &OverviewView::importPlanRequested);
    connect(m_importUnits, &QPushButton::clicked, this, &OverviewView::importUnitsRequested);
    connect(m_editUnits, &QPushButton::clicked, this, &OverviewView::editUnitsRequested);
    connect(m_importSubmissions, &QPushButton::clicked, this, &OverviewView::importSubmissionsRequested);
    connect(m_check, &QPushButton::clicked, this, &OverviewView::checkRequested);
    connect(m_sample, &QPushButton::clicked, this, &OverviewView::sampleRequested);
    connect(m_statuses, &StatusCountsList::statusActivated, this, &OverviewView::statusActivated);
    connect(m_units, &UnitProgressList::unitActivated, this, &OverviewView::unitActivated);
    connect(m_doubts, &IrregularityList::placeActivated, this, &OverviewView::placeActivated);
    connect(m_doubts, &IrregularityList::dutyActivated, this, &OverviewView::dutyActivated);
    setIrregularities({});
    retranslate();
}

void OverviewView::setIrregularities(const std::vector<check::Irregularity>& irregularities)
{
    m_doubts->setIrregularities(irregularities);
    m_doubts->setHidden(irregularities.empty());
    m_doubtTitle->setHidden(irregularities.empty());
}

void OverviewView::setContent(const PlanPtr& plan, const InputsPtr& inputs, const VerdictTable& table, bool canCheck)
{
    m_plan = plan;
    m_inputs = inputs;
    m_table = table;
    m_canCheck = canCheck;
    showState();
}

void OverviewView::showState()
{
    const bool haveUnits = m_inputs && !m_inputs->units.isEmpty();
    const bool haveSubmissions = m_inputs && !m_inputs->submissions.empty();
    const QString title = !m_plan                             ? tr("Duibiao")
                          : m_plan->plan.metadata.title.isEmpty() ? m_plan->document.file
                                                                  : m_plan->plan.metadata.title;
    m_title->setText(title.simplified());
    m_subtitle->setText(m_plan ? QStringList{m_plan->plan.metadata.docNumber, m_plan->plan.metadata.issuer}.join(QStringLiteral("  ")).trimmed()
                               : tr("Breaks a work plan into duties, checks what the units sent against them, and shows the words every result rests on."));
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_planStep->setState(m_plan ? tr("%1 duties, %2 findings")
                                      .arg(QString::number(m_plan->plan.requirements.size()), QString::number(m_plan->plan.findings.size()))
                                : QString());
    m_inputStep->setState(haveUnits || haveSubmissions
                              ? tr("%1 units, %2 submissions")
                                    .arg(QString::number(m_inputs->units.units().size()), QString::number(m_inputs->submissions.size()))
                              : QString());
    m_checkStep->setState(m_table.isEmpty() ? QString() : tr("%1 results").arg(m_table.counts().total));
    m_editUnits->setVisible(m_plan || haveUnits);
    m_editUnits->setText(haveUnits ? tr("&Edit the units…") : tr("&Take the units from the plan…"));
    m_check->setEnabled(m_canCheck);
    m_sample->setVisible(!m_plan && !haveUnits && !haveSubmissions);
    m_results->setVisible(!m_table.isEmpty());
    m_statuses->setCounts(m_table.counts());
    if (m_inputs) m_units->setTable(m_table, *m_inputs);
}

void OverviewView::retranslate()
{
    m_planStep->setTexts(tr("Import the plan"), tr("A work plan, notice or task table: Word, WPS, PDF, OFD, web page, spreadsheet or text."));
    m_inputStep->setTexts(tr("Import units and submissions"), tr("The list of units with their other names, and the reports and ledgers they sent."));
    m_checkStep->setTexts(tr("Run the check"), tr("Every duty is judged for every unit that it binds, with the reason and the evidence."));
    m_importPlan->setText(tr("Import &plan…"));
    m_importUnits->setText(tr("Import &units…"));
    m_importSubmissions->setText(tr("Import &submissions…"));
    m_check->setText(tr("&Run the check"));
    m_sample->setText(tr("&Open the sample"));
    m_statusTitle->setText(tr("Results by status"));
    m_unitTitle->setText(tr("Fulfilled by unit"));
    m_doubtTitle->setText(tr("To be looked at in what was sent"));
    m_doubts->setAccessibleName(m_doubtTitle->text());
    m_statuses->setAccessibleName(m_statusTitle->text());
    m_units->setAccessibleName(m_unitTitle->text());
    showState();
}

void OverviewView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
