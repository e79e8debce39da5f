// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/namedstep.h"

#include <functional>

namespace duibiao::ui {

/// A change that is stored at once and can be taken back: both ways are told as what is to be done, and give false
/// where it could not be stored. Such a step does not stay in the history as if it had been.
class StepCommand : public NamedStep {
public:
    using Deed = std::function<bool()>;
    StepCommand(const WorkspaceSession& session, const StepName& what, Deed forth, Deed back);
    void redo() override;
    void undo() override;

private:
    Deed m_forth;
    Deed m_back;
};

} // namespace duibiao::ui
