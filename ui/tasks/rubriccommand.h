// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"

#include <QUndoCommand>

#include <optional>

namespace duibiao::ui {

class WorkspaceSession;

/// Another rubric in force; nothing stands for the program's own. Undo erases nothing: the one before is put into force
/// again.
class RubricCommand : public QUndoCommand {
public:
    RubricCommand(WorkspaceSession& session, std::optional<check::Rubric> before, std::optional<check::Rubric> after,
                  const QString& what);
    void redo() override;
    void undo() override;

private:
    void put(const std::optional<check::Rubric>& rubric);

    WorkspaceSession& m_session;
    std::optional<check::Rubric> m_before;
    std::optional<check::Rubric> m_after;
};

} // namespace duibiao::ui
