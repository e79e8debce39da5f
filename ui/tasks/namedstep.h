// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stepname.h"

#include <QObject>
#include <QUndoCommand>

namespace duibiao::ui {

class WorkspaceSession;

/// A step of the history, called by its name in the language of the interface.
class NamedStep : public QUndoCommand {
public:
    /// `session` says when the interface speaks another language.
    NamedStep(const WorkspaceSession& session, StepName name);

protected:
    void rename(StepName name);

private:
    StepName m_name;
    QObject m_listener; // of the session
};

} // namespace duibiao::ui
