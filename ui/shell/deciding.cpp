// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deciding.h"

#include "core/base/filefault.h"
#include "core/base/sentences.h"
#include "ui/dialogs/decisiondialog.h"
#include "ui/shell/messagebar.h"
#include "ui/views/checkview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QUrl>

namespace duibiao::ui {

namespace {

/// Between the parts of what words are kept about; in no name.
constexpr QChar separator(0x1f);

} // namespace

Deciding::Deciding(CheckView& view, WorkspaceSession& session, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_messages(messages), m_window(window)
{
    connectDrafts(view); // before the decision is stored: the cell that shows it has no words left over
    connect(&view, &CheckView::decided, &session,
            qOverload<const std::vector<Cell>&, const store::Decision&>(&WorkspaceSession::decide));
    connect(&view, &CheckView::asked, this, &Deciding::ask);
    connect(&view, &CheckView::attachmentActivated, this, &Deciding::openAttachment);
    connect(&session, &WorkspaceSession::conflicted, this, &Deciding::showConflict);
    connect(&session, &WorkspaceSession::signatureAsked, this, [this](int cells) {
        m_messages.showNote(
            MessageBar::Kind::Note,
            tr("The rubric asks for a second signature: %n decision(s) will count once somebody else has signed.",
               nullptr, cells));
    });
}

void Deciding::connectDrafts(CheckView& view)
{
    connect(&m_session, &WorkspaceSession::opened, this, [this, &view] {
        m_drafts.emplace(m_session.path());
        if (const std::vector<Cell> cells = view.chosen(); cells.size() == 1)
            if (const QString words = m_drafts->words(about(cells.front())); !words.isEmpty()) view.setReason(words);
        sayLeftWords();
    });
    connect(&m_session, &WorkspaceSession::closed, this, [this] { m_drafts.reset(); });
    connect(&view, &CheckView::reasonEdited, this, [this](const Cell& cell, const QString& words) {
        if (m_drafts) m_drafts->keep(about(cell), words);
    });
    connect(&view, &CheckView::cellSelected, this, [this, &view](int requirement, int unit) {
        if (!m_drafts) return;
        if (const QString words = m_drafts->words(about({requirement, unit})); !words.isEmpty()) view.setReason(words);
    });
    connect(&view, &CheckView::decided, this, [this](const std::vector<Cell>& cells) {
        for (const Cell& cell : cells)
            if (m_drafts) m_drafts->keep(about(cell), {});
    });
}

QString Deciding::about(const Cell& cell) const
{
    const PlanPtr& plan = m_session.plan();
    if (!plan || cell.requirement < 0) return {};
    return plan->plan.requirements.at(static_cast<size_t>(cell.requirement)).id + QLatin1Char('\n') +
           m_session.inputs()->unitName(cell.unit);
}

QString Deciding::about(const Entry& entry) const
{
    QString subject = store::decisionKindName(entry.kind);
    for (const Cell& cell : entry.cells) subject += separator + about(cell);
    return subject;
}

std::optional<Deciding::Entry> Deciding::entryOf(const QString& subject) const
{
    QStringList parts = subject.split(separator);
    const auto kind = store::decisionKindFromName(parts.takeFirst());
    if (!kind || parts.isEmpty()) return {};
    Entry entry{*kind, {}};
    for (const QString& part : parts) {
        const VerdictTable& table = *m_session.table();
        const Cell cell{table.rowOf(part.section(QLatin1Char('\n'), 0, 0)),
                        table.columnOf(part.section(QLatin1Char('\n'), 1))};
        if (cell.requirement < 0 || cell.unit < 0) return {};
        entry.cells.push_back(cell);
    }
    return entry;
}

void Deciding::sayLeftWords()
{
    const VerdictTable& table = *m_session.table();
    std::vector<Cell> cells;
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column)
            if (!m_drafts->words(about({row, column})).isEmpty()) cells.push_back({row, column});
    std::vector<Entry> entries;
    for (const QString& subject : m_drafts->subjects())
        if (auto entry = entryOf(subject)) entries.push_back(std::move(*entry));
    const auto count = static_cast<int>(cells.size() + entries.size());
    if (count == 0) return;
    std::vector<MessageBar::Offer> offers;
    if (!cells.empty())
        offers.push_back({tr("Show the cell"), [this, cell = cells.front()] { Q_EMIT cellWanted(cell); }});
    if (!entries.empty() && !m_session.isReadOnly())
        offers.push_back({tr("Go on with the decision"), [this, entry = entries.front()] {
                              Q_EMIT cellWanted(entry.cells.front());
                              const Cell& first = entry.cells.front();
                              ask(entry.cells, entry.kind,
                                  m_session.table()->cell(first.requirement, first.unit).status());
                          }});
    m_messages.showNote(
        MessageBar::Kind::Note,
        tr("%n reason(s) had been typed and not given when the workspace was left. The words are there again.", nullptr,
           count),
        offers);
}

void Deciding::ask(const std::vector<Cell>& cells, store::DecisionKind kind, check::Status status)
{
    QStringList firstSigners;
    for (const Cell& cell : cells) {
        const store::CellReview* review = m_session.table()->cell(cell.requirement, cell.unit).review;
        if (kind == store::DecisionKind::Sign && review && review->unsignedOne)
            firstSigners += review->unsignedOne->who;
    }
    auto* dialog = new DecisionDialog(kind, static_cast<int>(cells.size()), status, firstSigners, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    keepWordsOf(*dialog, {kind, cells});
    connect(dialog, &DecisionDialog::decided, this,
            [this, cells](const store::Decision& what) { m_session.decide(cells, what); });
    dialog->open();
}

void Deciding::keepWordsOf(DecisionDialog& dialog, const Entry& entry)
{
    if (!m_drafts) return;
    const QString subject = about(entry);
    if (const QString words = m_drafts->words(subject); !words.isEmpty()) {
        dialog.words().setPlainText(words);
        dialog.words().moveCursor(QTextCursor::End);
    }
    connect(&dialog.words(), &QPlainTextEdit::textChanged, this, [this, subject, &dialog] {
        if (m_drafts) m_drafts->keep(subject, dialog.words().toPlainText());
    });
    // Given or thrown away: either way somebody said what is to become of them.
    connect(&dialog, &QDialog::finished, this, [this, subject] {
        if (m_drafts) m_drafts->keep(subject, {});
    });
}

void Deciding::showConflict(const Error& error, const std::vector<Cell>& cells, const store::Decision& what)
{
    std::vector<MessageBar::Offer> offers{{tr("Show the cell"), [this, cells] { Q_EMIT cellWanted(cells.front()); }}};
    // Having read what the other decided, one may hold on to one's own: it is based on the other's then, and both stay
    // in the history.
    if (what.kind != store::DecisionKind::Sign)
        offers.push_back({tr("Decide all the same"), [this, cells, what] { m_session.decide(cells, what); }});
    m_messages.showNote(MessageBar::Kind::Problem, sentencesText({error.message, error.remedy}), offers);
}

void Deciding::openAttachment(qint64 id)
{
    const auto attachment = m_session.attachment(id);
    if (!attachment) return m_messages.showError(attachment.error());
    if (!attachment->link.isEmpty()) {
        // A link may have been typed by anybody: only pages are opened.
        const QUrl url(attachment->link);
        if (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"))
            QDesktopServices::openUrl(url);
        return;
    }
    const QDir folder(m_opened.filePath(QString::number(id)));
    const QString path = folder.filePath(QFileInfo(attachment->name).fileName());
    QFile file(path);
    const bool written = QDir().mkpath(folder.path()) && file.open(QIODevice::WriteOnly) &&
                         file.write(attachment->bytes) == attachment->bytes.size();
    if (!written)
        return m_messages.showError({ErrorCode::CannotWrite,
                                     tr("The attachment could not be opened: %1.").arg(writeFault(file)),
                                     attachment->name, tr("Free some space on the disk and try again.")});
    file.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace duibiao::ui
