// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechooser.h"

#include "core/base/filename.h"
#include "ui/dialogs/filelist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::FileChooser)
};

struct Look {
    QString key; ///< of the remembered folder
    QString title;
    QString filter;
    QString suffix; ///< for files to be written
    QFileDialog::FileMode mode;
};

Look lookOf(Choice choice)
{
    const QString all = Texts::tr("All files (*)");
    const QString workspaces = Texts::tr("Duibiao workspaces (*.duibiao)");
    const QString documents = Texts::tr("Documents (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd *.xlsx "
                                        "*.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf)") +
                              u";;"_s + all;
    const QString papers = Texts::tr("Documents and archives (*.txt *.docx *.docm *.odt *.html *.htm *.mht *.pdf *.ofd "
                                     "*.xlsx *.xlsm *.ods *.csv *.tsv *.doc *.wps *.xls *.et *.rtf "
                                     "*.zip *.7z *.rar *.tar *.tgz *.gz)") +
                           u";;"_s + all;
    switch (choice) {
    case Choice::OpenWorkspace:
        return {u"workspace"_s, Texts::tr("Open a workspace"), workspaces, {}, QFileDialog::ExistingFile};
    case Choice::SaveWorkspace:
        return {u"workspace"_s, Texts::tr("Save the workspace"), workspaces, u"duibiao"_s, QFileDialog::AnyFile};
    case Choice::Plan: return {u"plan"_s, Texts::tr("Import a plan"), documents, {}, QFileDialog::ExistingFile};
    case Choice::Units:
        return {u"plan"_s,
                Texts::tr("Import the list of units"),
                Texts::tr("Lists of units (*.csv *.tsv *.xlsx *.xlsm *.ods *.docx *.odt *.xls *.et)") + u";;"_s + all,
                {},
                QFileDialog::ExistingFile};
    case Choice::Submissions:
        return {u"submissions"_s, Texts::tr("Import submissions"), papers, {}, QFileDialog::ExistingFiles};
    case Choice::SubmissionFolder:
        return {u"submissions"_s, Texts::tr("Import a folder of submissions"), {}, {}, QFileDialog::Directory};
    case Choice::Rubric:
        return {u"rubric"_s,
                Texts::tr("Import a rubric"),
                Texts::tr("Rubrics (*.xlsx *.xls *.et *.ods *.csv *.docx *.doc *.wps *.json)") + u";;"_s + all,
                {},
                QFileDialog::ExistingFile};
    case Choice::WorkingDays:
        return {u"calendar"_s,
                Texts::tr("Import working days"),
                Texts::tr("Working days (*.tsv *.txt)") + u";;"_s + all,
                {},
                QFileDialog::ExistingFile};
    case Choice::ReportHtml:
        return {u"report"_s, Texts::tr("Save the report"), Texts::tr("Web pages (*.html)"), u"html"_s,
                QFileDialog::AnyFile};
    case Choice::ReportCsv:
        return {u"report"_s, Texts::tr("Save the report"), Texts::tr("Tables (*.csv)"), u"csv"_s, QFileDialog::AnyFile};
    case Choice::ReportXlsx:
        return {u"report"_s, Texts::tr("Save the report"), Texts::tr("Workbooks (*.xlsx)"), u"xlsx"_s,
                QFileDialog::AnyFile};
    case Choice::ReportJson:
        return {u"report"_s, Texts::tr("Save the report"), Texts::tr("Data (*.json)"), u"json"_s, QFileDialog::AnyFile};
    case Choice::Calendar:
        return {u"report"_s, Texts::tr("Save the deadlines"), Texts::tr("Calendars (*.ics)"), u"ics"_s,
                QFileDialog::AnyFile};
    case Choice::ReportPdf:
        return {u"report"_s, Texts::tr("Save the report"), Texts::tr("PDF documents (*.pdf)"), u"pdf"_s,
                QFileDialog::AnyFile};
    case Choice::Handout:
        return {u"handout"_s, Texts::tr("Save the handout"), Texts::tr("PDF documents (*.pdf)"), u"pdf"_s,
                QFileDialog::AnyFile};
    case Choice::List:
        return {u"report"_s, Texts::tr("Export the list"),
                Texts::tr("Workbooks (*.xlsx)") + u";;"_s + Texts::tr("Tables (*.csv)"), u"xlsx"_s,
                QFileDialog::AnyFile};
    case Choice::Attachments: return {u"attachments"_s, Texts::tr("Attach files"), all, {}, QFileDialog::ExistingFiles};
    case Choice::LetterFolder: return {u"letters"_s, Texts::tr("Save the letters in"), {}, {}, QFileDialog::Directory};
    }
    return {};
}

constexpr auto lastFolder = "folders/last"; // that anything was chosen in

/// The folder that such files were chosen in, else where the plan, the list and the papers of a case lie together.
QString startFolder(const QString& key)
{
    const QSettings settings;
    for (const QString& folder : {settings.value(key).toString(), settings.value(lastFolder).toString(),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
    return QDir::homePath();
}

} // namespace

void chooseFiles(QWidget* parent, Choice choice, const QString& suggestion,
                 const std::function<void(QStringList)>& chosen)
{
    const Look look = lookOf(choice);
    const QString key = u"folders/"_s + look.key;
    auto* dialog = new QFileDialog(parent, look.title, startFolder(key), look.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(look.mode);
    if (!look.suffix.isEmpty()) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(look.suffix);
        // The ending that a name gets where somebody gives none is that of the kind of file they chose.
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
            dialog->setDefaultSuffix(filter.section(u"*."_s, -1).section(u')', 0, 0));
        });
    }
    // What it is called is enough: there are more endings than there is room for.
    dialog->setOption(QFileDialog::HideNameFilterDetails, look.suffix.isEmpty());
    speakOurLanguage(*dialog);
    // With its ending: what stands behind a point in the words (3.15) would be taken for one.
    if (!suggestion.isEmpty()) dialog->selectFile(fileNameFrom(suggestion) + u'.' + look.suffix);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [key, chosen](const QStringList& files) {
        if (files.isEmpty()) return;
        const QString folder = QFileInfo(files.first()).absolutePath();
        QSettings().setValue(key, folder);
        QSettings().setValue(lastFolder, folder);
        chosen(files);
    });
    dialog->open();
}

} // namespace duibiao::ui
