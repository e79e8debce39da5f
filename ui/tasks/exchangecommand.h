// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchange.h"
#include "ui/tasks/namedstep.h"

namespace duibiao::ui {

/// Files and units that go and come in one step: an import, files that are taken out, another list of units. Either way
/// gives the step that takes it back; the bytes of what is out of the workspace are kept here.
class ExchangeCommand : public NamedStep {
public:
    enum class Step {
        ToDo, ///< the exchange is still to be done
        Done  ///< it was done, and this is the one that takes it back
    };
    ExchangeCommand(WorkspaceSession& session, store::Exchange exchange, Step step, const StepName& what);
    void redo() override;
    void undo() override;

private:
    void run(bool follows);

    WorkspaceSession& m_session;
    store::Exchange m_next; ///< what is done when the step is taken the other way
    Step m_step;
    bool m_isFirst = true;
};

} // namespace duibiao::ui
