// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery.h"

#include "core/base/wording.h"
#include "ui/dialogs/recoverydialog.h"
#include "ui/shell/files.h"
#include "ui/shell/messagebar.h"

namespace duibiao::ui {

Recovery::Recovery(WorkspaceSession& session, Files& files, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_files(files), m_messages(messages), m_window(window)
{
}

Recovery::~Recovery()
{
    for (const auto& work : m_discarded) work->erase();
}

void Recovery::offer()
{
    const std::vector<LeftBehind> works = workLeftBehind();
    if (works.empty()) return;
    const LeftBehind& newest = works.front();
    const QString when = momentText(newest.changedAt);
    std::vector<MessageBar::Offer> offers{{tr("Restore"), [this, path = newest.path] { restore(path); }}};
    if (works.size() == 1) {
        offers.push_back({tr("Discard"), [this, path = newest.path] { discard({path}); }});
        return m_messages.showNote(
            MessageBar::Kind::Note,
            tr("The work on %1 of %2 was not saved when the program ended.").arg(newest.name, when), offers);
    }
    offers.push_back({tr("Show all…"), [this] { showAll(); }});
    m_messages.showNote(MessageBar::Kind::Note,
                        tr("%n pieces of work were not saved when the program ended, the last of them on %1 (%2).",
                           nullptr, static_cast<int>(works.size()))
                            .arg(newest.name, when),
                        offers);
}

void Recovery::showAll()
{
    std::vector<UnsavedWork> works;
    for (const LeftBehind& work : workLeftBehind()) works.push_back({work.path, work.name, work.changedAt});
    auto* dialog = new RecoveryDialog(works, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::discardAsked, this, &Recovery::discard);
    connect(dialog, &RecoveryDialog::restoreAsked, this, &Recovery::restore);
    dialog->open();
}

void Recovery::restore(const QString& scratch)
{
    m_files.guardUnsaved([this, scratch] { m_session.restoreScratch(scratch); });
}

void Recovery::discard(const QStringList& works)
{
    for (const QString& path : works)
        if (auto work = std::make_unique<ScratchFile>(path); work->isHeld()) m_discarded.push_back(std::move(work));
    if (m_discarded.empty()) return; // another window has them
    const auto bringBack = [this] {
        m_discarded.clear(); // what nobody holds any more is offered again
        offer();
    };
    m_messages.showNote(MessageBar::Kind::Note,
                        tr("%n piece(s) of work are discarded, and erased when this window is closed.", nullptr,
                           static_cast<int>(m_discarded.size())),
                        {{tr("Bring back"), bringBack}});
}

} // namespace duibiao::ui
