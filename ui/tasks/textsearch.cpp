// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/textsearch.h"

#include "ui/tasks/workspacesession.h"

#include <QThread>

namespace duibiao::ui {

namespace {

constexpr int planPaper = -1;

/// Null where the index could not be made: searching finds nothing then.
std::shared_ptr<store::TextIndex> makeIndex(const PlanPtr& plan, const InputsPtr& inputs, QThread* reader,
                                            const Progress& progress)
{
    auto index = store::TextIndex::make();
    if (!index) return {};
    if (plan && !(*index)->add(planPaper, plan->document.text, progress)) return {};
    for (size_t i = 0; i < inputs->submissions.size() && !progress.isCancelled(); ++i)
        if (!(*index)->add(static_cast<int>(i), inputs->submissions[i].document.text, progress)) return {};
    (*index)->moveToThread(reader);
    return std::move(*index);
}

} // namespace

TextSearch::TextSearch(WorkspaceSession& session) : m_session(session) {}

void TextSearch::prepare()
{
    if (m_plan == m_session.plan() && m_inputs == m_session.inputs()) return;
    m_plan = m_session.plan();
    m_inputs = m_session.inputs();
    m_index.reset();
    using Index = std::shared_ptr<store::TextIndex>;
    m_session.tasks().run<Index>(
        tr("Indexing the papers"),
        [plan = m_plan, inputs = m_inputs, reader = thread()](const Progress& progress) {
            return makeIndex(plan, inputs, reader, progress);
        },
        [this, plan = m_plan, inputs = m_inputs](Index index) {
            if (plan != m_plan || inputs != m_inputs) return; // of papers that are no longer open
            m_index = std::move(index);
            Q_EMIT ready();
        },
        TaskRunner::Gives::Shown);
}

std::vector<TextSearch::Hit> TextSearch::find(const QString& words, int most) const
{
    std::vector<Hit> hits;
    if (!m_index) return hits;
    for (store::TextIndex::Hit& hit : m_index->find(words, most))
        hits.push_back({hit.paper, hit.sentence, std::move(hit.words)});
    return hits;
}

} // namespace duibiao::ui
