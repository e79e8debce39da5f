// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tableduties.h"

#include "core/plan/answering.h"
#include "core/plan/aswritten.h"
#include "core/plan/dutyline.h"
#include "core/text/normalized.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace duibiao::plan {

namespace {

class TableReader {
public:
    TableReader(const Document& document, const Outline& outline, const ClauseTree& tree,
                const std::vector<QSet<quint32>>& subjects, RequirementIds& ids, Plan& plan)
        : m_document(document), m_outline(outline), m_tree(tree), m_subjects(subjects), m_ids(ids), m_plan(plan)
    {
        for (const Clause& clause : m_outline.clauses)
            if (clause.heading) m_pathByHeading.insert(text::folded(*clause.heading), clause.path);
    }

    void read(const RowSentence& sentence)
    {
        const TaskRow& row = m_plan.table[static_cast<std::size_t>(sentence.row)];
        const int part = std::clamp(row.part, 0, std::max(0, static_cast<int>(m_outline.parts.size()) - 1));
        text::NormalizedText text;
        text::normalizeInto(text, m_document.text, sentence.span);
        const QString written = asWritten(text, {0, text.size()}, m_document.text);
        const Words words{text.text(), written};
        const facts::Context context = m_outline.parts.empty()
                                           ? facts::Context{m_outline.metadata.planYear, m_outline.metadata.writtenOn}
                                           : m_tree.contextOf(part);
        const std::vector<facts::Fact> found = facts::scan(words.read, context);
        static const QSet<quint32> none;
        const SentenceContext about{m_subjects.empty() ? none : m_subjects[static_cast<std::size_t>(part)], false,
                                    context.lexicon};
        std::vector<Duty> duties = splitDuties(words.read, found, about);
        if (duties.empty()) {
            // Whatever stands in a task table is a task.
            Duty duty;
            duty.span = {0, text.size()};
            for (std::size_t i = 0; i < found.size(); ++i) duty.facts.push_back(i);
            duties.push_back(duty);
        }
        for (const Duty& duty : duties) {
            Requirement requirement;
            requirement.part = row.part;
            requirement.path = pathOf(row);
            requirement.spans.push_back({facts::Source::Table, sentence.row, text.toSource(duty.span)});
            fillRequirement(requirement, words, duty, found);
            requirement.id = m_ids.next(text::foldedReading(requirement.text), requirement.path);
            for (facts::Fact& fact : requirement.facts) {
                fact.span = text.toSource(fact.span);
                fact.measure = text.toSource(fact.measure);
                fact.source = facts::Source::Table;
            }
            if (std::optional<facts::Fact> deadline = rowDeadline(row))
                requirement.facts.push_back(*std::move(deadline));
            if (duty.actor && duty.actor->kind != ActorKind::Thing) {
                requirement.responsible.lead = unitsOf(words, duty.actor->span);
            } else {
                requirement.responsible = row.responsible;
                requirement.responsible.from = Responsibility::Inherited::Table;
            }
            m_plan.requirements.push_back(std::move(requirement));
        }
    }

private:
    /// The clause whose heading a row's topic or task repeats; empty when there is none.
    [[nodiscard]] QString pathOf(const TaskRow& row) const
    {
        for (const QString& name : {row.topic, row.task})
            if (!name.isEmpty())
                if (const auto path = m_pathByHeading.constFind(text::folded(name)); path != m_pathByHeading.cend())
                    return *path;
        return {};
    }

    const Document& m_document;
    const Outline& m_outline;
    const ClauseTree& m_tree;
    const std::vector<QSet<quint32>>& m_subjects;
    RequirementIds& m_ids;
    Plan& m_plan;
    QHash<QString, QString> m_pathByHeading;
};

} // namespace

void readTableDuties(const Document& document, const Outline& outline, const ClauseTree& tree,
                     const std::vector<QSet<quint32>>& subjects, TableIndex& index, RequirementIds& ids, Plan& plan)
{
    std::optional<TableReader> reader;
    const std::vector<RowSentence>& sentences = index.sentences();
    for (const RowSentence& sentence : sentences) {
        if (sentence.bound || sentences[static_cast<std::size_t>(sentence.sameAs)].bound) continue;
        if (!reader) reader.emplace(document, outline, tree, subjects, ids, plan);
        reader->read(sentence);
    }
}

} // namespace duibiao::plan
