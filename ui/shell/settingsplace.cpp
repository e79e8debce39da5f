// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsplace.h"

#include "translations/translations.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/settings/appearancepage.h"
#include "ui/dialogs/settings/backupspage.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/messagebar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

SettingsPlace::SettingsPlace(WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_messages(messages), m_window(window), m_calendar(session, nullptr),
      m_backups(session, nullptr)
{
    connect(&m_calendar, &CalendarKeeper::failed, &messages, &MessageBar::showError);
    connect(&m_backups, &BackupKeeper::failed, &messages, &MessageBar::showError);
    connect(&m_backups, &BackupKeeper::restored, this, &SettingsPlace::sayRestored);
}

void SettingsPlace::open()
{
    auto* dialog = new SettingsDialog(m_session.undoStack(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &WorkspaceSession::failed, dialog, &SettingsDialog::showError);
    addAppearance(*dialog);
    addCalendar(*dialog);
    addBackups(*dialog);
    dialog->showLastPage();
    dialog->open();
}

void SettingsPlace::addAppearance(SettingsDialog& dialog)
{
    std::vector<AppearancePage::Language> languages;
    for (const QString& key : interfaceLanguages())
        languages.push_back({key, languageName(key)});
    auto* page = new AppearancePage(languages, {appearance::textSizes.begin(), appearance::textSizes.end()},
                                    {installedLanguage(), appearance::theme(), appearance::textSize()});
    connect(page, &AppearancePage::languageChosen, this, &SettingsPlace::languageChosen);
    connect(page, &AppearancePage::themeChosen, this, appearance::setTheme);
    connect(page, &AppearancePage::textSizeChosen, this, appearance::setTextSize);
    dialog.addPage(u"appearance"_s, page);
}

void SettingsPlace::addCalendar(SettingsDialog& dialog)
{
    auto* page = new CalendarPage;
    connect(&m_calendar, &CalendarKeeper::failed, &dialog, &SettingsDialog::showError);
    connect(&m_calendar, &CalendarKeeper::changed, page, [this, page] { page->setYears(m_calendar.years()); });
    connect(page, &CalendarPage::edited, &m_calendar, &CalendarKeeper::setYear);
    connect(page, &CalendarPage::importRequested, this, [this, &dialog] {
        chooseFiles(&dialog, Choice::WorkingDays, {},
                    [this](const QStringList& files) { m_calendar.import(files.first()); });
    });
    dialog.addPage(u"calendar"_s, page);
    page->setYears(m_calendar.years());
}

void SettingsPlace::addBackups(SettingsDialog& dialog)
{
    auto* page = new BackupsPage(BackupKeeper::kept(), BackupKeeper::mostKept);
    const auto show = [this, page] {
        const QString folder = m_backups.folder();
        const auto state = folder.isEmpty()         ? BackupsPage::State::NoFile
                           : m_session.isReadOnly() ? BackupsPage::State::ReadOnly
                                                    : BackupsPage::State::Open;
        page->setBackups(folder, m_backups.backups(), state);
    };
    connect(&m_session, &WorkspaceSession::opened, page, show);
    connect(&m_session, &WorkspaceSession::closed, page, show);
    connect(&m_backups, &BackupKeeper::failed, &dialog, &SettingsDialog::showError);
    connect(&m_backups, &BackupKeeper::made, page, [this, show, &dialog](const store::Backup& backup) {
        show();
        dialog.showNote(tr("The backup was written: %1.").arg(QFileInfo(backup.path).fileName()));
    });
    connect(&m_backups, &BackupKeeper::restored, &dialog, &QDialog::accept);
    connect(page, &BackupsPage::keptChosen, this, &BackupKeeper::setKept);
    connect(page, &BackupsPage::makeRequested, &m_backups, &BackupKeeper::make);
    connect(page, &BackupsPage::restoreRequested, &m_backups, &BackupKeeper::restore);
    connect(page, &BackupsPage::revealRequested, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    dialog.addPage(u"backups"_s, page);
    show();
}

void SettingsPlace::sayRestored(const store::Backup& before)
{
    m_messages.showNote(MessageBar::Kind::Done,
                        tr("The workspace is as it was in the backup. What it held before is kept: %1.")
                            .arg(QFileInfo(before.path).fileName()));
}

} // namespace duibiao::ui
