// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/answering.h"

namespace duibiao::plan {

namespace {

void addDefault(Responsibility& responsible, const QStringList& units)
{
    const bool alone = responsible.lead.isEmpty();
    if (responsible.lead.isEmpty() && responsible.with.isEmpty()) responsible.from = Responsibility::Inherited::Default;
    for (const QString& unit : units) {
        if (responsible.lead.contains(unit) || responsible.with.contains(unit)) continue;
        (alone ? responsible.lead : responsible.with).append(unit);
    }
}

} // namespace

Answering::Answering(const Outline& outline, Plan& plan, TableIndex& index)
    : m_outline(outline), m_plan(plan), m_index(index), m_defaults(outline.parts.size())
{
}

void Answering::bindFromHere(int part, qsizetype from)
{
    std::optional<Default>& bound = m_defaults[static_cast<std::size_t>(part)];
    if (!bound) bound = {m_plan.defaults.size() - 1, from};
}

const Answering::Default* Answering::defaultFor(const Requirement& requirement, int note) const
{
    const std::optional<Default>& bound = m_defaults[static_cast<std::size_t>(requirement.part)];
    if (!bound) return nullptr;
    // The note that says so binds the sentences before it, too.
    const bool itself = note >= 0 && m_plan.responsibility[static_cast<std::size_t>(note)].span.begin == bound->from;
    return itself || requirement.span().begin >= bound->from ? &*bound : nullptr;
}

void Answering::settle(const OpenDuty& duty, int clause)
{
    Requirement& requirement = m_plan.requirements[duty.requirement];
    const int row = bindRow(requirement, duty.folded, clause);
    if (duty.named) return;
    if (duty.note >= 0) {
        answerByNote(requirement, duty.note);
        return;
    }
    const Default* const bound = defaultFor(requirement, duty.note);
    if (row >= 0 && !m_plan.table[static_cast<std::size_t>(row)].units.isEmpty()) {
        requirement.responsible = m_plan.table[static_cast<std::size_t>(row)].responsible;
        requirement.responsible.from = Responsibility::Inherited::Table;
    } else if (!duty.previousUnits.isEmpty()) {
        requirement.actor = duty.previousActor;
        requirement.responsible.lead = duty.previousUnits;
    } else if (!duty.headed.isEmpty()) {
        requirement.responsible.lead = duty.headed;
    } else if (!bound) { // who acts answers where nobody else is named
        requirement.responsible.lead = duty.acting;
    }
    if (bound) addDefault(requirement.responsible, m_plan.defaults[bound->units].units);
}

void Answering::answerByNote(Requirement& requirement, int note) const
{
    requirement.responsible = m_plan.responsibility[static_cast<std::size_t>(note)].units;
    if (const Default* const bound = defaultFor(requirement, note))
        addDefault(requirement.responsible, m_plan.defaults[bound->units].units);
}

void Answering::bindItems(int part, const QString& path, qsizetype from, int note)
{
    for (auto requirement = m_plan.requirements.rbegin(); requirement != m_plan.requirements.rend(); ++requirement) {
        if (requirement->part != part || !requirement->path.startsWith(path) || requirement->span().begin < from) break;
        const Responsibility& known = requirement->responsible;
        const bool named = known.from == Responsibility::Inherited::None && !known.lead.isEmpty();
        if (!named) answerByNote(*requirement, note);
    }
}

int Answering::bindRow(Requirement& requirement, const QString& folded, int clause)
{
    if (m_index.isEmpty()) return -1;
    const std::optional<QString> heading =
        clause >= 0 ? m_outline.clauses[static_cast<std::size_t>(clause)].heading : std::nullopt;
    const int found = m_index.find(folded, heading ? QStringView(*heading) : QStringView());
    if (found < 0) return -1;
    RowSentence& sentence = m_index.sentences()[static_cast<std::size_t>(found)];
    sentence.bound = true;
    requirement.spans.push_back({facts::Source::Table, sentence.row, sentence.span});
    if (std::optional<facts::Fact> deadline = rowDeadline(m_plan.table[static_cast<std::size_t>(sentence.row)]))
        requirement.facts.push_back(*std::move(deadline));
    return sentence.row;
}

std::optional<facts::Fact> rowDeadline(const TaskRow& row)
{
    if (!row.deadline.isValid() || row.deadlineSpan.isEmpty()) return std::nullopt;
    facts::Deadline deadline;
    deadline.form = facts::Deadline::Form::ByDate;
    deadline.date = row.deadline;
    facts::Fact fact;
    fact.value = deadline;
    fact.span = row.deadlineSpan;
    fact.measure = row.deadlineSpan;
    fact.rule = QStringLiteral("deadline.table-cell");
    fact.source = facts::Source::Table;
    return fact;
}

} // namespace duibiao::plan
