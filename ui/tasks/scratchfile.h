// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <vector>

namespace duibiao::ui {

/// The file of work that has no name of the user's yet. It lies in the cache folder and is locked as long as a program
/// has it open; what lies there without a lock was left behind by a program that ended without asking.
class ScratchFile {
public:
    /// A new one, not yet there.
    ScratchFile();
    /// One that was left behind.
    explicit ScratchFile(const QString& path);

    [[nodiscard]] QString path() const { return m_path; }
    /// True while this object holds the lock; false when another program has the file open.
    [[nodiscard]] bool isHeld() const { return m_lock.isLocked(); }
    /// Erases the file, where the lock is held.
    void erase();

private:
    QString m_path;
    QLockFile m_lock;
};

/// True for the file of work that has no name of the user's: what it is called is nobody's business.
[[nodiscard]] bool isScratch(const QString& path);

/// Work that was left behind.
struct LeftBehind {
    QString path;
    QString name; ///< of the plan, else of the first file in it
    QDateTime changedAt;
};

/// What programs that ended without asking left, the newest first. Files that hold nothing are erased on the way.
[[nodiscard]] std::vector<LeftBehind> workLeftBehind();

} // namespace duibiao::ui
