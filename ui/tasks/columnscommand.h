// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/columns.h"

#include <QUndoCommand>

#include <optional>

namespace duibiao::ui {

class WorkspaceSession;

/// Other columns for ledgers with a certain head; nothing stands for what the words of the header say.
class ColumnsCommand : public QUndoCommand {
public:
    using Columns = std::optional<std::vector<submission::Column>>;
    ColumnsCommand(WorkspaceSession& session, submission::TableHead head, Columns before, Columns after);
    void redo() override;
    void undo() override;

private:
    void put(const Columns& columns);

    WorkspaceSession& m_session;
    submission::TableHead m_head;
    Columns m_before;
    Columns m_after;
};

} // namespace duibiao::ui
