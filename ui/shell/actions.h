// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace duibiao::ui {

class RecentFiles;

/// Every action of the window, with its words, key and symbol, and the menus they stand in. What they do is connected
/// by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QMainWindow& window, QUndoStack& undo, RecentFiles& recent);

    QAction* newWorkspace;
    QAction* openWorkspace;
    QAction* saveAs;
    QAction* importPlan;
    QAction* importUnits;
    QAction* importSubmissions;
    QAction* importFolder;
    QAction* importRubric;
    QAction* openSample;
    QAction* exportHtml;
    QAction* exportXlsx;
    QAction* exportPdf;
    QAction* exportCsv;
    QAction* exportJson;     ///< not while private words are masked: data quotes the files as they are
    QAction* exportCalendar; ///< the deadlines of the plan
    QAction* exportScores;
    QAction* exportRounds;
    QAction* maskExports; ///< checked: private words are masked in what is written; remembered
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* history;    ///< checked: the list of changes is shown
    QAction* auditTrail; ///< of the whole workspace
    QAction* find;
    QAction* palette;
    QAction* editUnits;
    QAction* settings;
    QAction* check;
    QAction* comparePlans;
    QAction* requestMissing; ///< what is missing, and letters that ask for it
    QAction* present;
    QAction* manual;
    QAction* about;
    QActionGroup* languages; ///< data: "zh_CN" …
    QMenu* viewMenu;         ///< the window adds the places

    void retranslate();

Q_SIGNALS:
    void recentChosen(const QString& path);

private:
    QAction* add(QMenu* menu, const QString& symbolName, const QKeySequence& key = {});
    void fillRecent();
    void fillLanguages();
    void nameUndo();

    QUndoStack& m_undo;
    RecentFiles& m_recent;
    QMenu* m_file;
    QMenu* m_recentMenu;
    QMenu* m_import;
    QMenu* m_export;
    QMenu* m_edit;
    QMenu* m_check;
    QMenu* m_languageMenu;
    QMenu* m_help;
};

} // namespace duibiao::ui
