// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/tasks/namedstep.h"

#include <QElapsedTimer>

namespace duibiao::ui {

/// Other days for the check. Days that are moved step by step, as with the arrow keys of a date field, are one step of
/// the history.
class DaysCommand : public NamedStep {
public:
    /// `shown`: the days that the check had before, those of `before` that were never set included.
    DaysCommand(WorkspaceSession& session, const store::CheckSettings& before, const store::CheckSettings& after,
                const store::CheckSettings& shown);
    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void put(const store::CheckSettings& before, const store::CheckSettings& after);

    WorkspaceSession& m_session;
    store::CheckSettings m_before;
    store::CheckSettings m_after;
    store::CheckSettings m_shown;
    QElapsedTimer m_since;
};

} // namespace duibiao::ui
