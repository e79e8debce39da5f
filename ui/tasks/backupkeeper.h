// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"
#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

/// The backups of the workspace that is open.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int mostKept = 99;

    /// `session` must outlive it.
    BackupKeeper(WorkspaceSession& session, QObject* parent);

    /// Where they lie; empty while the work has no file of its own.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::vector<store::Backup> backups() const; ///< the newest first
    /// How many are kept, those from before a new version not counted; remembered.
    [[nodiscard]] static int kept();
    static void setKept(int count);
    /// Makes one more; arrives as made().
    void make();
    /// Goes on with a backup in place of the workspace, which becomes a backup itself; arrives as restored() once it is
    /// open. Nothing happens while something runs, for it would be lost.
    void restore(const QString& backup);

Q_SIGNALS:
    void made(const duibiao::store::Backup& backup);
    void restored(const duibiao::store::Backup& before); ///< what was there
    void failed(const duibiao::Error& error);

private:
    WorkspaceSession& m_session;
};

} // namespace duibiao::ui
