// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/backupkeeper.h"
#include "ui/tasks/calendarkeeper.h"

namespace duibiao::ui {

class MessageBar;
class SettingsDialog;

/// Puts the pages of the settings together with what they set.
class SettingsPlace : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `window` is what the dialog belongs to.
    SettingsPlace(WorkspaceSession& session, MessageBar& messages, QWidget& window);
    void open();

Q_SIGNALS:
    void languageChosen(const QString& key);
    void unitsWanted();  ///< to be edited
    void rubricWanted(); ///< to be seen and edited

private:
    void addAppearance(SettingsDialog& dialog);
    void addCalendar(SettingsDialog& dialog);
    void addBackups(SettingsDialog& dialog);
    void addSynonyms(SettingsDialog& dialog);
    void addUnits(SettingsDialog& dialog);
    void addRubric(SettingsDialog& dialog);
    void sayRestored(const store::Backup& before);

    WorkspaceSession& m_session;
    MessageBar& m_messages;
    QWidget& m_window;
    CalendarKeeper m_calendar;
    BackupKeeper m_backups;
};

} // namespace duibiao::ui
