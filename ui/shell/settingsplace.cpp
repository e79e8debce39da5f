// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsplace.h"

#include "translations/translations.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/settings/appearancepage.h"
#include "ui/dialogs/settings/backupspage.h"
#include "ui/dialogs/settings/calendarpage.h"
#include "ui/dialogs/settings/rubricpage.h"
#include "ui/dialogs/settings/synonymspage.h"
#include "ui/dialogs/settings/unitspage.h"
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
    addSynonyms(*dialog);
    addUnits(*dialog);
    addRubric(*dialog);
    dialog->showLastPage();
    dialog->open();
}

void SettingsPlace::addAppearance(SettingsDialog& dialog)
{
    std::vector<AppearancePage::Language> languages;
    for (const QString& key : interfaceLanguages()) languages.push_back({key, languageName(key)});
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

void SettingsPlace::addSynonyms(SettingsDialog& dialog)
{
    auto* page = new SynonymsPage;
    const auto show = [this, page] { page->setSynonyms(m_session.synonyms(), m_session.isReadOnly()); };
    connect(&m_session, &WorkspaceSession::synonymsChanged, page, show);
    connect(page, &SynonymsPage::edited, &m_session, &WorkspaceSession::setSynonyms);
    dialog.addPage(u"synonyms"_s, page);
    show();
}

void SettingsPlace::addUnits(SettingsDialog& dialog)
{
    auto* page = new UnitsPage;
    const auto show = [this, page] { page->setUnits(m_session.inputs()->units, !m_session.isReadOnly()); };
    connect(&m_session, &WorkspaceSession::inputsChanged, page, show);
    connect(page, &UnitsPage::editRequested, this, &SettingsPlace::unitsWanted);
    connect(page, &UnitsPage::importRequested, this, [this, &dialog] {
        chooseFiles(&dialog, Choice::Units, {}, [this](const QStringList& files) {
            ImportFiles import;
            import.units = files;
            m_session.import(import);
        });
    });
    dialog.addPage(u"units"_s, page);
    show();
}

void SettingsPlace::addRubric(SettingsDialog& dialog)
{
    auto* page = new RubricPage;
    const auto show = [this, page] {
        const Loaded& loaded = m_session.loaded();
        page->setRubric(loaded.isRubricOwn ? std::optional(loaded.rubric) : std::nullopt, !loaded.readOnly);
    };
    connect(&m_session, &WorkspaceSession::scoresChanged, page, show);
    connect(&m_session, &WorkspaceSession::rubricImported, &dialog,
            &QDialog::accept); // what was not understood is said
    connect(page, &RubricPage::resetRequested, &m_session, &WorkspaceSession::resetRubric);
    connect(page, &RubricPage::importRequested, this, [this, &dialog] {
        chooseFiles(&dialog, Choice::Rubric, {},
                    [this](const QStringList& files) { m_session.importRubric(files.first()); });
    });
    connect(page, &RubricPage::openRequested, this, [this, &dialog] {
        dialog.accept();
        Q_EMIT rubricWanted();
    });
    dialog.addPage(u"rubric"_s, page);
    show();
}

void SettingsPlace::sayRestored(const store::Backup& before)
{
    m_messages.showNote(MessageBar::Kind::Done,
                        tr("The workspace is as it was in the backup. What it held before is kept: %1.")
                            .arg(QFileInfo(before.path).fileName()));
}

} // namespace duibiao::ui
