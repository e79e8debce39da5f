// SPDX-License-Identifier: GPL-3.0-or-later
// The rubric of a workspace and the scores by it.
#include "ui/tasks/rubriccommand.h"
#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

const ScoresPtr& WorkspaceSession::scores()
{
    if (!m_scores) m_scores = scoresOf(m_loaded);
    return m_scores;
}

void WorkspaceSession::forgetScores()
{
    m_scores.reset();
    Q_EMIT scoresChanged();
}

std::optional<check::Rubric> WorkspaceSession::ownRubric() const
{
    return m_loaded.isRubricOwn ? std::optional(m_loaded.rubric) : std::nullopt;
}

void WorkspaceSession::setRubric(const check::Rubric& rubric, const QString& what)
{
    if (!requireOpen() || isReadOnly()) return;
    m_undo.push(new RubricCommand(*this, ownRubric(), rubric, what)); // the stack owns it
}

void WorkspaceSession::resetRubric()
{
    if (!m_loaded.isRubricOwn || isReadOnly()) return;
    m_undo.push(new RubricCommand(*this, ownRubric(), std::nullopt, tr("return to the standard rubric")));
}

void WorkspaceSession::importRubric(const QString& path)
{
    if (!requireOpen() || isReadOnly()) return;
    m_tasks.run<Result<ImportedRubric>>(
        tr("Reading the rubric"),
        [path, plan = m_loaded.plan](const Progress& progress) { return ui::importRubric(path, plan, progress); },
        [this, workspace = m_path](const Result<ImportedRubric>& result) {
            if (workspace != m_path) return;
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            setRubric(result->rubric, tr("import of a rubric"));
            Q_EMIT rubricImported(result->notes);
        });
}

bool WorkspaceSession::putRubric(const std::optional<check::Rubric>& rubric)
{
    const bool isOwn = rubric.has_value();
    const check::Rubric kept = rubric.value_or(check::Rubric());
    if (const auto done = m_workspace->setRubric(storedRubric(kept, isOwn)); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_seenVersion = m_workspace->dataVersion();
    m_loaded.rubric = kept;
    m_loaded.isRubricOwn = isOwn;
    forgetScores();
    return true;
}

} // namespace duibiao::ui
