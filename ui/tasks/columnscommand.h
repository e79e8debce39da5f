// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/columns.h"

#include <QUndoCommand>

#include <optional>

namespace duibiao::ui {

class WorkspaceSession;

/// Other columns for ledgers with a certain header; nothing stands for what the words of the header say.
class ColumnsCommand : public QUndoCommand {
public:
    using Columns = std::optional<std::vector<submission::Column>>;
    ColumnsCommand(WorkspaceSession& session, QStringList words, Columns before, Columns after);
    void redo() override;
    void undo() override;

private:
    void put(const Columns& columns);

    WorkspaceSession& m_session;
    QStringList m_words;
    Columns m_before;
    Columns m_after;
};

} // namespace duibiao::ui
