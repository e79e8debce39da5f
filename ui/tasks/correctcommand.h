// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/correction.h"
#include "ui/tasks/namedstep.h"

namespace duibiao::ui {

/// What somebody stated about the plan in one step. Undo erases nothing: it appends the entries that take it back.
class CorrectCommand : public NamedStep {
public:
    CorrectCommand(WorkspaceSession& session, std::vector<plan::Correction> corrections, const StepName& what);
    void redo() override;
    void undo() override;

private:
    WorkspaceSession& m_session;
    std::vector<plan::Correction> m_corrections;
    std::vector<qint64> m_ids; ///< of the entries that say it now
    bool m_isFirst = true;     ///< the check is asked for after that; what is taken back or done again it follows
};

/// Takes a correction back; undo states it again.
class TakeBackCommand : public NamedStep {
public:
    TakeBackCommand(WorkspaceSession& session, plan::Correction correction);
    void redo() override;
    void undo() override;

private:
    WorkspaceSession& m_session;
    plan::Correction m_correction; ///< with the id of the entry that says it now
    bool m_isFirst = true;
};

} // namespace duibiao::ui
