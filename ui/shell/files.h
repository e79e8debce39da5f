// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"
#include "ui/dialogs/filechooser.h"
#include "ui/shell/recentfiles.h"
#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

class Actions;
class MessageBar;

/// What comes in and goes out as a file: asks which, what is to become of work that is not saved, whether marked papers
/// may be taken and whether pages that are pictures are to be recognised.
class Files : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what dialogs belong to; its close() is what "quit" means.
    Files(Actions& actions, RecentFiles& recent, WorkspaceSession& session, MessageBar& messages, QWidget& window);
    /// Opens the dialog for `choice` and imports or opens what is chosen.
    void choose(Choice choice);
    /// Files and folders from the command line or a drop: workspaces are opened, the rest is imported.
    void take(const QStringList& paths);
    void openSample();
    /// Asks where, and writes the report there.
    void exportReport(PaperFormat format);
    /// Asks where, and writes the scores or the lists of the rounds there.
    void exportScores();
    /// `over`: the dialog that they are exported from; the window for none.
    void exportTables(const QString& name, const std::vector<report::Table>& tables, QWidget* over = nullptr);
    /// Calls `then` once no work would be lost by it, unsaved or still going on: at once, after saving or waiting,
    /// after throwing it away, or never.
    void guardUnsaved(const std::function<void()>& then);
    /// There is work that guardUnsaved() would ask about.
    [[nodiscard]] bool isGuarded() const;
    /// The same work is about to go on in another file.
    [[nodiscard]] bool isSavingAs() const { return m_isSavingAs; }

Q_SIGNALS:
    void planTaken(); ///< a plan, or a plan among others, is being read
    void submissionsTaken();
    void sampleOpened();

private:
    void connectActions(Actions& actions);
    void chosen(Choice choice, const QStringList& files);
    /// Says so where nothing at all was found under `path`.
    bool isEmptyFolder(const QString& path, const ImportFiles& found);
    /// Says what newer papers took the place of, and offers to keep both.
    void sayReplaced(const std::vector<store::StoredSource>& earlier);
    void offerRecognition(const std::vector<Error>& papers, ImportFiles files);
    void guardRunning(const std::function<void()>& then);
    /// Something that is going on will be kept.
    [[nodiscard]] bool isKeeping() const;
    void whenIdle(const std::function<void()>& then);
    void sayExported(const QString& path);
    [[nodiscard]] QString planName() const; ///< for the file of a workspace: its plan's title
    /// For a file that is written: the name of the workspace, else its plan's, and what the file holds.
    [[nodiscard]] QString nameFor(const QString& what) const;

    Actions& m_actions;
    RecentFiles& m_recent;
    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    bool m_isSavingAs = false;
};

} // namespace duibiao::ui
