// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "translations/translations.h"
#include "ui/models/icons.h"
#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

Actions::Actions(QMainWindow& window, QUndoStack& undoStack, RecentFiles& recent)
    : QObject(&window), m_undo(undoStack), m_recent(recent), m_file(window.menuBar()->addMenu(QString())),
      m_recentMenu(new QMenu(&window)), m_import(new QMenu(&window)), m_export(new QMenu(&window)),
      m_edit(window.menuBar()->addMenu(QString())), m_check(new QMenu(&window)), m_languageMenu(new QMenu(&window)),
      m_help(new QMenu(&window))
{
    viewMenu = window.menuBar()->addMenu(QString());
    window.menuBar()->addMenu(m_check);
    window.menuBar()->addMenu(m_help);
    newWorkspace = add(m_file, u"new"_s, QKeySequence::New);
    openWorkspace = add(m_file, u"open"_s, QKeySequence::Open);
    m_file->addMenu(m_recentMenu);
    saveAs = add(m_file, u"save"_s, QKeySequence::SaveAs);
    m_file->addSeparator();
    m_file->addMenu(m_import);
    importPlan = add(m_import, u"import-plan"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    importUnits = add(m_import, u"import-units"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    importSubmissions = add(m_import, u"import-submissions"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    importFolder = add(m_import, u"open"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    importRubric = add(m_import, u"score"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_file->addMenu(m_export);
    exportHtml = add(m_export, u"export"_s, Qt::CTRL | Qt::Key_E);
    exportXlsx = add(m_export, {});
    exportPdf = add(m_export, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    exportCsv = add(m_export, {});
    exportJson = add(m_export, {});
    exportCalendar = add(m_export, {});
    exportScores = add(m_export, {});
    exportRounds = add(m_export, {});
    m_export->addSeparator();
    maskExports = add(m_export, {});
    maskExports->setCheckable(true);
    maskExports->setChecked(QSettings().value(u"export/mask"_s).toBool());
    connect(maskExports, &QAction::toggled, this, [](bool masks) { QSettings().setValue(u"export/mask"_s, masks); });
    m_file->addSeparator();
    openSample = add(m_file, u"sample"_s);
    m_file->addSeparator();
    close = add(m_file, {}, QKeySequence::Close);
    quit = add(m_file, {}, QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    undo = add(m_edit, u"undo"_s, QKeySequence::Undo);
    redo = add(m_edit, u"redo"_s, QKeySequence::Redo);
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(undo, &QAction::triggered, &m_undo, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::undoTextChanged, this, &Actions::nameUndo);
    connect(&m_undo, &QUndoStack::redoTextChanged, this, &Actions::nameUndo);
    history = add(m_edit, {}, Qt::CTRL | Qt::Key_H);
    history->setCheckable(true);
    auditTrail = add(m_edit, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_edit->addSeparator();
    find = add(m_edit, u"search"_s, QKeySequence::Find);
    palette = add(m_edit, u"search"_s, Qt::CTRL | Qt::Key_K);
    m_edit->addSeparator();
    settings = add(m_edit, u"settings"_s, Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    check = add(m_check, u"run"_s, Qt::CTRL | Qt::Key_R);
    editUnits = add(m_check, {}, Qt::CTRL | Qt::Key_U);
    comparePlans = add(m_check, u"plan"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    requestMissing = add(m_check, u"export"_s, Qt::CTRL | Qt::Key_L);
    present = new QAction(symbol(u"present"_s), {}, this);
    present->setShortcut(Qt::Key_F5);
    manual = add(m_help, {}, QKeySequence::HelpContents);
    m_help->addMenu(m_languageMenu);
    m_help->addSeparator();
    about = add(m_help, {});
    about->setMenuRole(QAction::AboutRole);

    languages = new QActionGroup(this);
    m_languageMenu->setIcon(symbol(u"language"_s));
    fillLanguages();
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Actions::fillRecent);
    retranslate();
}

QAction* Actions::add(QMenu* menu, const QString& symbolName, const QKeySequence& key)
{
    auto* action = new QAction(this);
    if (!symbolName.isEmpty()) action->setIcon(symbol(symbolName));
    action->setShortcut(key);
    menu->addAction(action);
    return action;
}

void Actions::fillLanguages()
{
    for (const QString& language : interfaceLanguages()) {
        // Every language is called what its speakers call it, whatever the interface speaks now.
        QAction* action = m_languageMenu->addAction(languageName(language));
        action->setCheckable(true);
        action->setData(language);
        action->setChecked(language == installedLanguage());
        languages->addAction(action);
    }
}

void Actions::fillRecent()
{
    m_recentMenu->clear();
    int number = 0;
    for (const QString& path : m_recent.paths()) {
        const QString name = QFileInfo(path).completeBaseName().replace(u'&', u"&&"_s);
        QAction* action = m_recentMenu->addAction(u"&%1  %2"_s.arg(QString::number(++number), name));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    if (number == 0) m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void Actions::nameUndo()
{
    undo->setText(m_undo.canUndo() ? tr("&Undo %1").arg(m_undo.undoText()) : tr("&Undo"));
    redo->setText(m_undo.canRedo() ? tr("&Redo %1").arg(m_undo.redoText()) : tr("&Redo"));
}

void Actions::retranslate()
{
    nameUndo();
    m_file->setTitle(tr("&File"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_import->setTitle(tr("&Import"));
    m_export->setTitle(tr("&Export the report"));
    m_edit->setTitle(tr("&Edit"));
    viewMenu->setTitle(tr("&View"));
    m_check->setTitle(tr("&Check"));
    m_help->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    newWorkspace->setText(tr("&New workspace…"));
    openWorkspace->setText(tr("&Open a workspace…"));
    saveAs->setText(tr("Save the workspace &as…"));
    importPlan->setText(tr("&Plan…"));
    importUnits->setText(tr("&Units…"));
    importSubmissions->setText(tr("&Submissions…"));
    importFolder->setText(tr("&Folder of submissions…"));
    importRubric->setText(tr("&Rubric…"));
    exportHtml->setText(tr("Save as HTM&L…"));
    exportXlsx->setText(tr("Save as a &workbook (XLSX)…"));
    exportPdf->setText(tr("Save as P&DF…"));
    exportCsv->setText(tr("Save as &CSV…"));
    exportJson->setText(tr("Save as data (&JSON), never masked…"));
    exportScores->setText(tr("Save the &scores (XLSX, CSV)…"));
    exportRounds->setText(tr("Save the &rounds (XLSX, CSV)…"));
    exportCalendar->setText(tr("Save the deadlines as a cale&ndar (ICS)…"));
    maskExports->setText(tr("&Mask personal data"));
    maskExports->setToolTip(tr("Makes identity numbers, telephone numbers and the names beside them unreadable in "
                               "everything that is written"));
    openSample->setText(tr("Open the sa&mple"));
    close->setText(tr("C&lose the workspace"));
    quit->setText(tr("&Quit"));
    settings->setText(tr("&Settings…"));
    palette->setText(tr("Find and &do…"));
    history->setText(tr("&Changes so far"));
    auditTrail->setText(tr("&Audit trail…"));
    find->setText(tr("&Find…"));
    check->setText(tr("&Run the check"));
    editUnits->setText(tr("U&nits of the check…"));
    comparePlans->setText(tr("&Compare the plan with another one…"));
    requestMissing->setText(tr("What is &missing, and letters…"));
    present->setText(tr("Presen&t on the whole screen"));
    present->setIconText(tr("Present"));
    manual->setText(tr("&Manual"));
    about->setText(tr("&About Duibiao"));
}

} // namespace duibiao::ui
