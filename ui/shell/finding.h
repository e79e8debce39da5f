// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palettemodel.h"
#include "ui/tasks/textsearch.h"

class QAction;
class QMainWindow;

namespace duibiao::ui {

class CommandPalette;

/// Puts the command palette together: every action of the menus, the filters that were saved, the duties of the
/// plan, the units, and the words of the papers.
class Finding : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; the actions are those of the window's menus.
    Finding(WorkspaceSession& session, QMainWindow& window);
    /// Opens the palette and returns at once.
    CommandPalette& open();

Q_SIGNALS:
    void filterWanted(const duibiao::check::Selection& selection);
    void requirementWanted(int requirement);
    void unitWanted(const QString& unit);
    void planPassageWanted(duibiao::SourceSpan span);
    void submissionPassageWanted(const QString& file, duibiao::SourceSpan span);

private:
    [[nodiscard]] std::vector<PaletteEntry> entries();
    [[nodiscard]] std::vector<PaletteEntry> passages(const QString& words, int most) const;
    void go(const PaletteEntry& entry);

    WorkspaceSession& m_session;
    QMainWindow& m_window;
    TextSearch m_search;
    QList<QAction*> m_actions; ///< of the palette that is open
};

} // namespace duibiao::ui
