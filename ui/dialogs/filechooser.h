// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace duibiao::ui {

/// What a file dialog is opened for.
enum class Choice {
    OpenWorkspace,
    SaveWorkspace,
    Plan,
    Units,
    Submissions,
    SubmissionFolder,
    Rubric,
    WorkingDays,
    ReportHtml,
    ReportCsv,
    ReportXlsx,
    ReportJson,
    ReportPdf,
    Calendar,
    Handout,
    LetterFolder,
    Attachments,
    List ///< to be written as a workbook or as CSV, by the ending of its name
};

/// Opens the dialog as a sheet of `parent` and returns at once; `chosen` is called with what was chosen, and not at all
/// when it was cancelled. The folder that was used last for the same kind of choice is remembered; the first time it is
/// that of workspaces, else the user's documents. `suggestion`: a name for a file to be written, in the user's words.
void chooseFiles(QWidget* parent, Choice choice, const QString& suggestion,
                 const std::function<void(QStringList)>& chosen);

} // namespace duibiao::ui
