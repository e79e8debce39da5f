// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/backupkeeper.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

QString keptKey()
{
    return u"backups/kept"_s;
}

} // namespace

BackupKeeper::BackupKeeper(WorkspaceSession& session, QObject* parent) : QObject(parent), m_session(session) {}

QString BackupKeeper::folder() const
{
    return m_session.isOpen() && !m_session.isScratch() ? store::backupFolderOf(m_session.path()) : QString();
}

std::vector<store::Backup> BackupKeeper::backups() const
{
    const QString in = folder();
    return in.isEmpty() ? std::vector<store::Backup>() : store::backupsOf(m_session.path(), in);
}

int BackupKeeper::kept()
{
    constexpr int usual = 10;
    return std::clamp(QSettings().value(keptKey(), usual).toInt(), 1, mostKept);
}

void BackupKeeper::setKept(int count)
{
    QSettings().setValue(keptKey(), count);
}

void BackupKeeper::make()
{
    if (folder().isEmpty()) return;
    m_session.tasks().run<Result<store::Backup>>(
        tr("Making a backup"),
        [path = m_session.path(), in = folder(), most = kept(),
         readOnly = m_session.isReadOnly()](const Progress&) -> Result<store::Backup> {
            const auto workspace = store::Workspace::open(path, readOnly);
            if (!workspace) return failure(workspace.error());
            return store::makeBackup(**workspace, in, most);
        },
        [this](const Result<store::Backup>& result) {
            if (result)
                Q_EMIT made(*result);
            else
                Q_EMIT failed(result.error());
        });
}

void BackupKeeper::restore(const QString& backup)
{
    if (folder().isEmpty() || m_session.isReadOnly() || m_session.tasks().isBusy()) return;
    const QString path = m_session.path();
    const QString in = folder();
    m_session.close(); // nobody may have the file open while another one takes its place
    const auto before = store::replaceWithBackup(backup, path, in);
    connect(
        &m_session, &WorkspaceSession::opened, this,
        [this, before] {
            if (before)
                Q_EMIT restored(*before);
            else
                Q_EMIT failed(before.error());
        },
        Qt::SingleShotConnection);
    m_session.open(path);
}

} // namespace duibiao::ui
