// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duibiao::ui {

/// A file to be imported and the name it is kept under: relative to the folder that was chosen, so that a folder a unit still tells the unit.
struct NamedFile {
    QString path;
    QString name;
    friend bool operator==(const NamedFile&, const NamedFile&) = default;
};

/// Files by what they are for.
struct ImportFiles {
    QStringList workspaces; ///< *.duibiao: opened, not imported
    QStringList plans;      ///< at most one is read as the plan
    QStringList units;
    std::vector<NamedFile> submissions;

    [[nodiscard]] bool isEmpty() const { return plans.isEmpty() && units.isEmpty() && submissions.empty(); }
};

/// The files under a folder in a fixed order, without what systems and office programs leave behind (hidden files, "~$…", lock files).
[[nodiscard]] std::vector<NamedFile> filesUnder(const QString& folder);
/// Every file and folder as submissions, folders with everything in them.
[[nodiscard]] std::vector<NamedFile> asSubmissions(const QStringList& paths);

/// Guesses what files that were dropped on the window or named on the command line are for: a list of units by its header line; where there is no
/// plan yet, the plan by its name, or the only file there is; all else is what units sent.
[[nodiscard]] ImportFiles sortFiles(const QStringList& paths, bool havePlan);

/// The plan, units and submissions that are shipped with the program (resources/samples).
[[nodiscard]] ImportFiles sampleFiles();

} // namespace duibiao::ui
