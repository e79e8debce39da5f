// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cellpanel.h"

#include "ui/models/detailhtml.h"
#include "ui/models/marks.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/tables.h"
#include "ui/parts/yieldingscroll.h"
#include "ui/reader/documentpane.h"
#include "ui/views/decisionbar.h"

#include <QEvent>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace duibiao::ui {

CellPanel::CellPanel(QWidget* parent)
    : QWidget(parent), m_detail(new QTextBrowser), m_decision(new DecisionBar), m_sourceName(new ElidedLabel),
      m_source(new DocumentPane)
{
    dressBrowser(*m_detail);
    m_sourceName->setContentsMargins(8, 4, 8, 4);
    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(0);
    topLayout->addWidget(m_detail);
    topLayout->addWidget(new YieldingScroll(*m_decision));
    auto* bottom = new QWidget;
    auto* bottomLayout = new QVBoxLayout(bottom);
    bottomLayout->setContentsMargins({});
    bottomLayout->setSpacing(0);
    bottomLayout->addWidget(m_sourceName);
    bottomLayout->addWidget(m_source);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(bottom);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_detail, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { followLink(url.toString()); });
    connect(m_decision, &DecisionBar::decided, this, &CellPanel::decided);
    connect(m_decision, &DecisionBar::reasonEdited, this, &CellPanel::reasonEdited);
    connect(m_decision, &DecisionBar::asked, this, &CellPanel::asked);
    connect(m_decision, &DecisionBar::left, this, &CellPanel::left);
    retranslate();
    clear();
}

void CellPanel::clear()
{
    m_plan.reset();
    m_inputs.reset();
    m_evidence.clear();
    m_shownFile.clear();
    m_detail->setHtml(
        QStringLiteral("<p>%1</p>").arg(tr("Choose a cell to see the duty, the reason and the evidence.")));
    m_decision->setCurrent(std::nullopt);
    m_sourceName->setWords(tr("Source"));
    m_source->clearContent();
}

void CellPanel::setCell(const PlanPtr& plan, const InputsPtr& inputs, int requirement, int unit,
                        const VerdictCell& cell, const std::vector<store::AuditEntry>& trail, bool readOnly)
{
    m_plan = plan;
    m_inputs = inputs;
    m_evidence = cell.verdict ? cell.verdict->evidence : std::vector<check::EvidenceRef>();
    m_detail->setHtml(cellHtml(*plan, *inputs, requirement, unit, cell) + trailHtml(trail));
    const bool canDecide = !readOnly && !cell.isEmpty();
    m_decision->setCurrent(canDecide ? std::optional(cell.status()) : std::nullopt, 1,
                           cell.review && cell.review->unsignedOne);
    if (m_evidence.empty())
        showPlanWords(requirement);
    else
        openEvidence(0);
}

void CellPanel::setChosen(std::optional<check::Status> status, int cells, bool awaitsSignature)
{
    m_decision->setCurrent(status, cells, awaitsSignature);
}

void CellPanel::setReason(const QString& words)
{
    m_decision->setReason(words);
}

void CellPanel::startDeciding()
{
    m_decision->setFocus(Qt::ShortcutFocusReason);
}

void CellPanel::showPlanWords(int requirement)
{
    const QString& file = m_plan->document.file;
    const SourceSpan span = m_plan->plan.requirements[requirement].span();
    if (m_shownFile != file) {
        m_source->setContent(m_plan->document.text, marksOf(*m_plan));
        m_source->setGuessed(guessedIn(m_plan->document));
        m_shownFile = file;
    }
    m_sourceName->setWords(tr("Plan: %1").arg(file));
    m_source->setHighlight({span});
    m_source->scrollTo(span);
}

void CellPanel::openEvidence(int index)
{
    if (index < 0 || index >= static_cast<int>(m_evidence.size())) return;
    const check::EvidenceRef& evidence = m_evidence[index];
    const int submission = m_inputs->find(evidence.file);
    if (submission < 0) return;
    if (m_shownFile != evidence.file) {
        const auto& shown = m_inputs->submissions[submission];
        m_source->setContent(shown.document.text, marksOf(shown));
        m_source->setGuessed(guessedIn(shown.document));
        m_shownFile = evidence.file;
    }
    m_sourceName->setWords(
        tr("Evidence %1 of %2: %3").arg(QString::number(index + 1), QString::number(m_evidence.size()), evidence.file));
    m_source->setHighlight({evidence.span});
    m_source->scrollTo(evidence.span);
}

void CellPanel::followLink(const QString& target)
{
    const QStringList parts = target.split(QLatin1Char(':'));
    if (parts.value(0) == u"evidence") openEvidence(parts.value(1).toInt());
    if (parts.value(0) == u"attachment") Q_EMIT attachmentActivated(parts.value(1).toLongLong());
    if (parts.value(0) == u"span" && parts.size() == 3)
        Q_EMIT planSpanActivated({parts[1].toLongLong(), parts[2].toLongLong()});
}

void CellPanel::retranslate()
{
    m_detail->setAccessibleName(tr("Reason and evidence"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setEmptyText(
        tr("The paper that a result rests on will stand here, with its words marked: choose a cell of "
           "the table."));
    if (!m_plan) clear();
}

void CellPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
