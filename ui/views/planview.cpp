// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/planview.h"

#include "ui/models/clausetreemodel.h"
#include "ui/models/icons.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"
#include "ui/parts/emptystate.h"
#include "ui/reader/documentpane.h"
#include "ui/reader/factlegend.h"
#include "ui/views/comparepanel.h"
#include "ui/views/correctionspanel.h"
#include "ui/views/findingspanel.h"
#include "ui/views/plancorrecting.h"
#include "ui/views/requirementpanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace duibiao::ui {

PlanView::PlanView(QWidget* parent)
    : QWidget(parent), m_clauses(new ClauseTreeModel(this)), m_tree(new QTreeView), m_treeState(nullptr),
      m_pane(new DocumentPane), m_paneState(new EmptyState(*m_pane)),
      m_import(m_paneState->addButton(symbol(QStringLiteral("import-plan")))), m_legend(new FactLegend),
      m_requirements(new RequirementPanel), m_findings(new FindingsPanel), m_corrections(new CorrectionsPanel),
      m_tabs(new QTabWidget), m_splitter(new QSplitter),
      m_correcting(new PlanCorrecting(*m_splitter, *m_pane, *m_requirements, *m_tree)), m_comparing(new ComparePanel),
      m_pages(new QStackedWidget)
{
    m_tree->setModel(m_clauses);
    m_treeState = EmptyState::of(*m_tree);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ClauseTreeModel::TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ClauseTreeModel::CountColumn, QHeaderView::ResizeToContents);
    m_tree->installEventFilter(this);

    auto* middle = new QWidget;
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins({});
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_legend);
    middleLayout->addWidget(m_paneState, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_requirements, QString());
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_corrections, QString());
    m_splitter->addWidget(m_treeState);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_tabs);
    m_splitter->setSizes({260, 420, 520});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    followType();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_comparing);
    layout->addWidget(m_pages);
    setFocusProxy(&m_requirements->table());
    connect(m_comparing, &ComparePanel::closed, this, [this] { showComparison(false); });

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanView::onClause);
    connect(m_import, &QPushButton::clicked, this, &PlanView::importRequested);
    connect(m_requirements, &RequirementPanel::requirementSelected, this, &PlanView::onRequirement);
    connect(m_requirements, &RequirementPanel::spanActivated, this, &PlanView::showSpan);
    connect(m_findings, &FindingsPanel::spanActivated, this, &PlanView::showPassage);
    connect(m_pane, &DocumentPane::offsetActivated, this, &PlanView::onOffset);
    connect(m_correcting, &PlanCorrecting::editRequested, this, [this](int requirement) {
        m_tabs->setCurrentWidget(m_requirements);
        m_requirements->edit(requirement);
    });
    connect(m_corrections, &CorrectionsPanel::dutyActivated, this, [this](const QString& id) {
        const auto& duties = m_plan->plan.requirements;
        const auto found = std::ranges::find(duties, id, &plan::Requirement::id);
        if (found != duties.end()) m_requirements->select(static_cast<int>(found - duties.begin()));
    });
    retranslate();
}

void PlanView::setPlan(const PlanPtr& plan)
{
    const QScopedValueRollback following(m_following, true);
    m_plan = plan;
    m_clauses->setPlan(plan);
    m_tree->expandAll();
    m_findings->setPlan(plan);
    m_corrections->setPlan(plan);
    m_correcting->setPlan(plan);
    if (plan)
        m_pane->setContent(plan->document.text, marksOf(*plan),
                           [plan](const Mark& mark) { return markToolTip(*plan, mark); });
    else
        m_pane->clearContent();
    m_paneState->setEmpty(!plan);
    if (plan) m_pane->setGuessed(guessedIn(plan->document));
    m_requirements->setPlan(plan); // last: it chooses a duty, which is then highlighted
    if (plan && selectedRequirement() >= 0)
        followInTree(plan->plan.requirements[static_cast<size_t>(selectedRequirement())].span().begin);
    nameTabs();
    nameEmptyStates();
}

void PlanView::showComparison(bool shown)
{
    m_pages->setCurrentWidget(shown ? static_cast<QWidget*>(m_comparing) : m_splitter);
    if (shown)
        m_comparing->takeFocus();
    else
        m_requirements->table().setFocus(Qt::OtherFocusReason);
}

void PlanView::showCorrections()
{
    m_tabs->setCurrentWidget(m_corrections);
}

bool PlanView::isComparing() const
{
    return m_pages->currentWidget() == m_comparing;
}

void PlanView::setReadOnly(bool readOnly)
{
    m_correcting->setReadOnly(readOnly);
    m_corrections->setReadOnly(readOnly);
}

int PlanView::selectedRequirement() const
{
    return m_requirements->selected();
}

void PlanView::selectRequirement(int requirement)
{
    m_pages->setCurrentWidget(m_splitter);
    m_tabs->setCurrentWidget(m_requirements);
    m_requirements->select(requirement);
}

void PlanView::showSpan(SourceSpan span)
{
    m_pane->scrollTo(span);
}

void PlanView::showPassage(SourceSpan span)
{
    m_pages->setCurrentWidget(m_splitter);
    m_pane->setHighlight({span});
    showSpan(span);
}

void PlanView::onRequirement(int requirement)
{
    const plan::Requirement& duty = m_plan->plan.requirements[requirement];
    std::vector<SourceSpan> spans;
    for (const plan::RequirementSpan& part : duty.spans) spans.push_back(part.span);
    m_pane->setHighlight(std::move(spans));
    if (!m_following) {
        m_pane->scrollTo(duty.span());
        followInTree(duty.span().begin);
    }
    Q_EMIT requirementSelected(requirement);
}

void PlanView::followInTree(qsizetype offset)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex clause = m_clauses->indexAt(offset);
    if (!clause.isValid()) return;
    m_tree->setCurrentIndex(clause);
    m_tree->scrollTo(clause);
}

void PlanView::onClause(const QModelIndex& index)
{
    if (m_following || !index.isValid()) return;
    const QScopedValueRollback following(m_following, true);
    m_requirements->setClause(index.data(PartRole).toInt(), index.data(PathRole).toString());
    m_pane->scrollTo({index.data(SpanBeginRole).toLongLong(), index.data(SpanEndRole).toLongLong()});
}

void PlanView::onOffset(qsizetype offset)
{
    if (!m_plan) return;
    followInTree(offset);
    const QScopedValueRollback following(m_following, true); // the text stays where the reader clicked
    if (const int requirement = requirementAt(m_plan->plan, offset); requirement >= 0) selectRequirement(requirement);
}

void PlanView::focusFilter()
{
    m_tabs->setCurrentWidget(m_requirements);
    m_requirements->focusFilter();
}

QByteArray PlanView::saveLayout() const
{
    return m_splitter->saveState();
}

void PlanView::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void PlanView::nameTabs()
{
    const qsizetype duties = m_plan ? std::ssize(m_plan->plan.requirements) : 0;
    m_tabs->setTabText(0, tr("Duties (%1)").arg(duties));
    m_tabs->setTabText(1, tr("Findings (%1)").arg(m_findings->count()));
    m_tabs->setTabText(2, m_corrections->homeless() == 0 ? tr("Corrections (%1)").arg(m_corrections->count())
                                                         : tr("⚠ Corrections (%1)").arg(m_corrections->count()));
}

void PlanView::nameEmptyStates()
{
    m_paneState->setWords(tr("No plan yet. Its text will stand here: import one, or drop it here."));
    m_treeState->setWords(
        m_plan ? tr("This plan has no numbered clauses.")
               : tr("The clauses of the plan will stand here. Choosing one shows its text and its duties alone."));
}

void PlanView::followType()
{
    constexpr int leastTitle = 11; // characters of a clause, below the headings that it stands under
    constexpr int air = 16;        // beside them
    m_treeState->setMinimumWidth(leastTitle * fontMetrics().horizontalAdvance(QStringLiteral("国")) + air);
    shareTree();
}

void PlanView::shareTree()
{
    // Where there is no room for both, what the clauses are called comes before how many duties they hold.
    constexpr int least = 16; // characters
    const int room = m_tree->width() / fontMetrics().horizontalAdvance(QStringLiteral("国"));
    m_tree->setColumnHidden(ClauseTreeModel::CountColumn, room < least);
}

bool PlanView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::Resize) shareTree();
    return QWidget::eventFilter(watched, event);
}

void PlanView::retranslate()
{
    m_tree->setAccessibleName(tr("Clauses"));
    m_pane->setAccessibleName(tr("Text of the plan"));
    m_import->setText(tr("&Import a plan…"));
    m_correcting->retranslate();
    nameTabs();
    nameEmptyStates();
}

void PlanView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) followType();
}

} // namespace duibiao::ui
