// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/sources.h"

#include <QStringList>

#include <vector>

namespace duibiao::ui {

using NamedFile = readers::SourceFile;

/// Files by what they are for.
struct ImportFiles {
    QStringList workspaces; ///< *.duibiao: opened, not imported
    QStringList plans;      ///< at most one is read as the plan
    QStringList units;
    std::vector<NamedFile> submissions; ///< archives too: they are opened when they are imported
    bool allowMarked = false;           ///< papers with a secrecy marking are taken too: somebody was asked
    bool recognise = false;             ///< the text of scanned pages is recognised: somebody asked for it

    [[nodiscard]] bool isEmpty() const { return plans.isEmpty() && units.isEmpty() && submissions.empty(); }
};

/// Every file and folder as submissions, folders with everything in them.
[[nodiscard]] std::vector<NamedFile> asSubmissions(const QStringList& paths);

/// True for the header line of a list of units, as units::readCsv() wants it.
[[nodiscard]] bool beginsLikeUnits(QByteArray firstLine);
/// True for a file that is named as plans name themselves (要点, 方案 …), and not as what units send (总结, 报告,
/// 台账).
[[nodiscard]] bool isNamedLikeAPlan(const QString& path);

/// Guesses what files that were dropped on the window or named on the command line are for: a list of units by its
/// header line; where there is no plan yet, the plan by its name, or the only file there is; all else is what units
/// sent.
[[nodiscard]] ImportFiles sortFiles(const QStringList& paths, bool havePlan);

/// The plan, units and submissions that are shipped with the program (resources/samples).
[[nodiscard]] ImportFiles sampleFiles();

} // namespace duibiao::ui
