// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rounds.h"
#include "ui/models/followup.h"
#include "ui/tasks/itementries.h"
#include "ui/tasks/workspacesession.h"

namespace duibiao::ui {

/// The rounds of the workspace that a session has open, read when they are asked for, and what can be done with them.
class FollowUpSession : public QObject {
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit FollowUpSession(WorkspaceSession& session, QObject* parent = nullptr);

    [[nodiscard]] const FollowUp& followUp() const { return m_followUp; }
    /// There is a check that can be kept.
    [[nodiscard]] bool canStart() const;
    /// Reads the rounds anew; arrives as changed().
    void reload();
    /// Keeps the check as it stands as the next round, as one step that can be undone.
    void startRound();
    void closeRound(int number); ///< can be undone
    /// Closes items, or takes them up again, as one step that can be undone. Indices into FollowUp::items.
    void settle(const std::vector<int>& items, bool reopen, const QString& reason);
    /// Brings over what the workspace at `path` left unfinished, as one step that can be undone.
    void carryFrom(const QString& path);
    /// Says whether the duties of now go on with these, as one step that can be undone. Indices into FollowUp::carried.
    void answer(const std::vector<int>& carried, bool same);
    /// Takes decisions that no longer fit back. Indices into Loaded::again.
    void dismiss(const std::vector<int>& again);
    /// What changed between two rounds, indices into FollowUp::rounds; nothing when one is -1.
    [[nodiscard]] check::RoundChanges changes(int before, int after) const;

    /// For the undo stack: writes what becomes of items, and shows it; gives the ids of the entries. Empty when they
    /// could not be stored (said with failed()).
    std::vector<qint64> append(const std::vector<store::ItemChange>& changes);
    [[nodiscard]] ItemEntries& ownEntries() { return m_own; }

Q_SIGNALS:
    void changed();
    void failed(const duibiao::Error& error);

private:
    using Change = std::function<Result<void>(const store::Rounds&)>;
    /// Writes beside the window, shows what there is then and hands `done` what was written.
    template <typename Step>
    void write(const QString& title, std::function<Result<Step>(const store::Rounds&)> change,
               std::function<void(Step)> done);
    /// Writes, and shows it. False when it could not be stored: that is said with failed().
    bool stored(const Change& change);
    /// Puts what was done already among the steps that can be undone.
    void pushDone(const StepName& what, const Change& again, const Change& back);

    WorkspaceSession& m_session;
    FollowUp m_followUp;
    ItemEntries m_own;
};

} // namespace duibiao::ui
