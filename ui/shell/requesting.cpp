// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/requesting.h"

#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/lettersdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/tasks/letters.h"
#include "ui/tasks/workspacesession.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

Requesting::Requesting(Actions& actions, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_actions(actions), m_session(session), m_messages(messages), m_window(window)
{
    connect(actions.requestMissing, &QAction::triggered, this, &Requesting::open);
}

void Requesting::open()
{
    if (!m_session.plan() || m_session.table()->isEmpty()) return;
    m_session.tasks().run<ReportPtr>(
        tr("Composing the report"),
        [loaded = m_session.loaded()](const Progress&) {
            return std::make_shared<const report::Report>(composeReport(loaded));
        },
        [this, path = m_session.path()](const ReportPtr& report) {
            if (path == m_session.path()) ask(report);
        },
        TaskRunner::Gives::Shown);
}

void Requesting::ask(const ReportPtr& report)
{
    constexpr int daysToAnswer = 10;
    std::vector<report::Missing> missing = report::missingOf(*report);
    if (missing.empty())
        return m_messages.showNote(MessageBar::Kind::Done, tr("Nothing is missing: no duty that is due is open."));
    LetterWishes start;
    start.terms.sender = QSettings().value(u"letters/sender"_s).toString();
    start.terms.answerBy = QDate::currentDate().addDays(daysToAnswer);
    start.format = QSettings().value(u"letters/format"_s).toString() == u"pdf" ? LetterFormat::Pdf : LetterFormat::Word;
    start.withLedger = QSettings().value(u"letters/ledger"_s, true).toBool();
    start.masked = m_actions.maskExports->isChecked();
    auto* dialog = new LettersDialog(std::move(missing), start, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, report] {
        const LetterWishes wishes = dialog->wishes();
        QSettings().setValue(u"letters/sender"_s, wishes.terms.sender);
        QSettings().setValue(u"letters/format"_s, wishes.format == LetterFormat::Pdf ? u"pdf"_s : u"docx"_s);
        QSettings().setValue(u"letters/ledger"_s, wishes.withLedger);
        m_actions.maskExports->setChecked(wishes.masked);
        chooseFiles(&m_window, Choice::LetterFolder, {}, [this, report, wishes](const QStringList& files) {
            m_session.tasks().run<Result<QStringList>>(
                tr("Writing the letters"),
                [report, wishes, folder = files.first()](const Progress& progress) {
                    return writeLetters(*report, wishes, folder, progress);
                },
                [this, folder = files.first()](const Result<QStringList>& written) {
                    if (written) return say(folder, *written);
                    if (written.error().code != ErrorCode::Cancelled) m_messages.showError(written.error());
                });
        });
    });
    dialog->open();
}

void Requesting::say(const QString& folder, const QStringList& files)
{
    m_messages.showNote(
        MessageBar::Kind::Done,
        tr("%n file(s) were written to %1.", nullptr, static_cast<int>(files.size())).arg(folder),
        {{tr("Open the folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
}

} // namespace duibiao::ui
