// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/decision.h"
#include "ui/tasks/namedstep.h"

namespace duibiao::ui {

/// What a reviewer decided in one step, on one cell or on many. Undo erases nothing: it appends the entries that take
/// the decisions back.
class DecideCommand : public NamedStep {
public:
    /// `entries`: each cell once, at least one.
    DecideCommand(WorkspaceSession& session, std::vector<store::Decision> entries);
    void redo() override;
    void undo() override;

private:
    /// Appends, and gives the ids. What cannot be stored – somebody else decided meanwhile – must not stay in the
    /// history as if it had been.
    std::vector<qint64> append(const std::vector<store::Decision>& entries);

    WorkspaceSession& m_session;
    std::vector<store::Decision> m_entries;
    std::vector<qint64> m_stored; ///< the ids of the entries; of those of the last time
};

} // namespace duibiao::ui
