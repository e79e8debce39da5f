// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/plancorrecting.h"

#include "ui/models/icons.h"
#include "ui/models/roles.h"
#include "ui/reader/documentpane.h"
#include "ui/views/requirementpanel.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

namespace duibiao::ui {

PlanCorrecting::PlanCorrecting(QWidget& place, DocumentPane& pane, RequirementPanel& requirements, QTreeView& clauses)
    : QObject(&place), m_place(place), m_pane(pane), m_requirements(requirements), m_clauses(clauses)
{
    edit = make(Qt::Key_F2, QStringLiteral("override"));
    split = make(Qt::CTRL | Qt::Key_T);
    merge = make(Qt::CTRL | Qt::Key_M);
    add = make(Qt::CTRL | Qt::Key_D);
    none = new QAction(this);
    none->setShortcut(QKeySequence::Delete);
    none->setShortcutContext(Qt::WidgetShortcut); // Delete belongs to the list; in a text it means something else
    noneBelow = new QAction(this);
    connect(edit, &QAction::triggered, this, [this] {
        if (m_requirements.selected() >= 0) Q_EMIT editRequested(m_requirements.selected());
    });
    connect(split, &QAction::triggered, this, [this] {
        const int chosen = m_requirements.selected();
        if (chosen < 0) return;
        const SourceSpan span = m_plan->plan.requirements.at(static_cast<size_t>(chosen)).span();
        Q_EMIT splitRequested(chosen, m_plan->document.words(span).toString().simplified());
    });
    connect(merge, &QAction::triggered, this, &PlanCorrecting::mergeChosen);
    connect(add, &QAction::triggered, this, &PlanCorrecting::addSelected);
    connect(none, &QAction::triggered, this, &PlanCorrecting::dropChosen);
    connect(noneBelow, &QAction::triggered, this, &PlanCorrecting::dropClause);
    requirements.offer({edit, split, merge, none, add});
    clauses.addAction(noneBelow);
    clauses.setContextMenuPolicy(Qt::ActionsContextMenu);
    pane.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&pane, &QWidget::customContextMenuRequested, this, &PlanCorrecting::openTextMenu);
    connect(&requirements, &RequirementPanel::requirementSelected, this, &PlanCorrecting::update);
    update();
    retranslate();
}

QAction* PlanCorrecting::make(const QKeySequence& key, const QString& icon)
{
    auto* action = new QAction(this);
    if (!icon.isEmpty()) action->setIcon(symbol(icon));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_place.addAction(action);
    return action;
}

void PlanCorrecting::setPlan(const PlanPtr& plan)
{
    m_plan = plan;
    update();
}

void PlanCorrecting::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void PlanCorrecting::update()
{
    const bool writes = m_plan && !m_readOnly;
    for (QAction* action : {edit, split, merge, none}) action->setEnabled(writes && m_requirements.selected() >= 0);
    for (QAction* action : {add, noneBelow}) action->setEnabled(writes);
}

void PlanCorrecting::mergeChosen()
{
    std::vector<int> chosen = m_requirements.chosen();
    if (chosen.size() == 1 && chosen.front() + 1 < std::ssize(m_plan->plan.requirements))
        chosen.push_back(chosen.front() + 1);
    if (chosen.size() < 2)
        return Q_EMIT refused(tr("There is no next duty to merge with. Choose several with Ctrl or Shift."));
    Q_EMIT corrected({mergeOf(*m_plan, chosen)}, [] { return tr("merging of duties"); });
}

void PlanCorrecting::addSelected()
{
    const SourceSpan span = m_pane.selectedSpan();
    if (span.isEmpty() || m_plan->document.words(span).trimmed().isEmpty())
        return Q_EMIT refused(tr("Select the words in the text of the plan that are a duty."));
    const plan::Correction addition = additionOf(*m_plan, span);
    const auto isSaid = [&](const plan::Requirement& duty) {
        return duty.span().contains(span) && duty.text.trimmed() == addition.after.front();
    };
    if (std::ranges::any_of(m_plan->plan.requirements, isSaid))
        return Q_EMIT refused(tr("These words are a duty already."));
    Q_EMIT corrected({addition}, [] { return tr("new duty"); });
}

void PlanCorrecting::dropChosen()
{
    std::vector<plan::Correction> corrections;
    for (const int requirement : m_requirements.chosen()) corrections.push_back(notADuty(*m_plan, requirement));
    if (!corrections.empty()) Q_EMIT corrected(corrections, [] { return tr("mark as no duty"); });
}

void PlanCorrecting::dropClause()
{
    const QModelIndex clause = m_clauses.currentIndex();
    if (!clause.isValid() || !m_plan) return;
    const SourceSpan span{clause.data(SpanBeginRole).toLongLong(), clause.data(SpanEndRole).toLongLong()};
    std::vector<plan::Correction> corrections;
    for (int i = 0; i < std::ssize(m_plan->plan.requirements); ++i)
        if (span.contains(m_plan->plan.requirements[static_cast<size_t>(i)].span()))
            corrections.push_back(notADuty(*m_plan, i));
    if (corrections.empty()) return Q_EMIT refused(tr("No duty stands in this clause."));
    Q_EMIT corrected(corrections, [] { return tr("mark as no duty"); });
}

void PlanCorrecting::openTextMenu(QPoint at)
{
    auto* menu = m_pane.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addActions({add, edit, split, merge, none});
    menu->popup(m_pane.viewport()->mapToGlobal(at));
}

void PlanCorrecting::retranslate()
{
    edit->setText(tr("&Correct the duty…"));
    split->setText(tr("&Split the duty…"));
    merge->setText(tr("&Merge with the next duty"));
    merge->setToolTip(tr("Merges the chosen duties; of one, with the next"));
    add->setText(tr("Selected &words are a duty"));
    none->setText(tr("It is &no duty"));
    noneBelow->setText(tr("No &duties in this clause"));
}

} // namespace duibiao::ui
