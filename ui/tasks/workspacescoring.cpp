// SPDX-License-Identifier: GPL-3.0-or-later
// The rubric of a workspace and the scores by it.
#include "core/report/rubricjson.h"
#include "ui/tasks/stepcommand.h"
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

void WorkspaceSession::setRubric(const check::Rubric& rubric, const StepName& what)
{
    if (!requireOpen() || isReadOnly()) return;
    changeRubric({report::rubricFile(rubric), rubric}, what);
}

void WorkspaceSession::resetRubric()
{
    if (!m_loaded.isRubricOwn || isReadOnly()) return;
    changeRubric({}, [] { return tr("return to the standard rubric"); });
}

void WorkspaceSession::changeRubric(const KeptRubric& after, const StepName& what)
{
    const KeptRubric before{m_loaded.storedRubric,
                            m_loaded.isRubricOwn ? std::optional(m_loaded.rubric) : std::nullopt};
    m_undo.push(new StepCommand( // the stack owns it
        *this, what, [this, before, after] { return putRubric(before, after); },
        [this, before, after] { return putRubric(after, before); }));
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
            setRubric(result->rubric, [] { return tr("import of a rubric"); });
            Q_EMIT rubricImported(result->notes);
        });
}

bool WorkspaceSession::putRubric(const KeptRubric& before, const KeptRubric& after)
{
    if (!stored([&] { return m_workspace->changeRubric({before.json, after.json}); })) return false;
    m_loaded.storedRubric = after.json;
    m_loaded.rubric = after.rubric.value_or(check::Rubric());
    m_loaded.isRubricOwn = after.rubric.has_value();
    forgetScores();
    return true;
}

} // namespace duibiao::ui
