// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rounds.h"
#include "ui/tasks/namedstep.h"

namespace duibiao::ui {

class FollowUpSession;

/// Items closed or taken up again as one step. Undo erases nothing: it appends the contrary. Either way is refused
/// where somebody else did something with one of the items meanwhile.
class SettleCommand : public NamedStep {
public:
    /// `changes`: all the same way. `session`, of the `workspace`, must outlive it.
    SettleCommand(const WorkspaceSession& workspace, FollowUpSession& session, std::vector<store::ItemChange> changes);
    void redo() override;
    void undo() override;

private:
    /// Appends the closings to what the items are under `seen`; the entries, or what stands for them, are `written`.
    void append(const std::vector<check::ItemClosing>& closings, const std::vector<qint64>& seen,
                std::vector<qint64>& written);

    FollowUpSession& m_session;
    std::vector<check::ItemClosing> m_closings;
    std::vector<qint64> m_before; ///< the entries of the items that the step began with
    std::vector<qint64> m_after;  ///< its own; empty until it is done
};

} // namespace duibiao::ui
