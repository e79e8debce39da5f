// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/store/workspace.h"

namespace duibiao::store {

/// A round that was started.
struct StartedRound {
    int number = 0; ///< what people call it
    qint64 id = 0;  ///< what it is called in the file, also when it is taken back
};

/// What becomes of an item, and the last entry of it that whoever writes this saw (OpenItem::lastEntry).
struct ItemChange {
    check::ItemClosing closing;
    qint64 seen = 0;
};

/// Duties of an earlier plan that came in one step, and what was the last of what could be built on them by then.
struct CarriedStep {
    std::vector<qint64> duties; ///< their ids
    qint64 lastDecision = 0;    ///< the id of the last decision in the workspace
    qint64 lastClosing = 0;     ///< the id of the last entry of any item
};

/// What is said about a duty that was brought over – the duty of now goes on with it or not –, before and after;
/// nothing while it is asked.
struct AnswerChange {
    qint64 carried = 0;
    std::optional<bool> before;
    std::optional<bool> after;
};

/// The rounds of a workspace. Everything is appended in transactions of its own; nothing is ever changed.
class Rounds {
public:
    /// `workspace` must outlive it.
    explicit Rounds(const Workspace& workspace) : m_workspace(workspace) {}

    /// Keeps `round` as the next one; `number`, `startedAt` and – where it is empty – `startedBy` are filled in. The
    /// round before ends with it.
    [[nodiscard]] Result<StartedRound> start(check::Round round) const;
    /// Takes a round back, as if it had not been started: the one before goes on. Conflict, with who and when, where
    /// somebody built on it since: ended it, started the next one, or closed an item in it or took one up again.
    [[nodiscard]] Result<void> takeBack(const StartedRound& round) const;
    /// Brings it back as it was. Conflict where another one was started meanwhile.
    [[nodiscard]] Result<void> bringBack(const StartedRound& round) const;
    /// Ends a round; gives the id of the entry that says so. InvalidInput when there is no such round or it has ended.
    [[nodiscard]] Result<qint64> close(int number, const QString& who = {}) const;
    /// Takes up the round that this entry ended. Conflict, with who and when, where the next one was started since, or
    /// somebody else took it up already.
    [[nodiscard]] Result<void> reopen(qint64 ending) const;
    [[nodiscard]] Result<std::vector<check::Round>> list() const; ///< in order, without lines and inputs
    [[nodiscard]] Result<check::Round> round(int number) const;   ///< InvalidInput when there is no such round
    [[nodiscard]] Result<std::vector<check::Round>> all() const;  ///< in order, whole

    /// Closes items, or takes them up again, all or none. `id`, `at` and an empty `who` are filled in; 0 for the round
    /// means the last one. InvalidInput where no round told the unit such a thing, or the reason is missing.
    [[nodiscard]] Result<void> closeItems(std::span<const check::ItemClosing> closings) const;
    [[nodiscard]] Result<std::vector<check::ItemClosing>> closings() const; ///< oldest first
    /// The register over all rounds.
    [[nodiscard]] Result<std::vector<check::OpenItem>> items() const;

    /// The same; gives the ids of the entries. Conflict, with who and when, where an item was closed or taken up again
    /// by somebody else since.
    [[nodiscard]] Result<std::vector<qint64>> settle(std::span<const ItemChange> changes) const;

    /// Brings duties over; those that came from the same source before are left as they are. Gives those that are new.
    [[nodiscard]] Result<CarriedStep> carry(std::span<const check::CarriedDuty> duties) const;
    /// Has the duties of the step go again, all or none; those that are gone already stay so. Conflict, with who and
    /// when, where somebody built on one of them since: said whether it goes on, decided on the duty that goes on with
    /// it, closed its item or took it up again.
    [[nodiscard]] Result<void> takeBack(const CarriedStep& step) const;
    /// Has them come back with what was said about them. Gives those that did: not what came again meanwhile.
    [[nodiscard]] Result<CarriedStep> bringBack(const CarriedStep& step) const;
    [[nodiscard]] Result<std::vector<check::CarriedDuty>> carried() const; ///< those that are there
    /// Says whether the duty of now goes on with an earlier one. InvalidInput when there is no such carried duty.
    [[nodiscard]] Result<void> answer(qint64 carried, bool same, const QString& who = {}) const;
    /// The same, all or none. Conflict, with who and when, where something else is said by now than `before`.
    [[nodiscard]] Result<void> changeAnswers(std::span<const AnswerChange> changes) const;

private:
    [[nodiscard]] const Workspace::Private& store() const { return *m_workspace.d; }
    [[nodiscard]] Result<void> fill(check::Round& round) const;
    [[nodiscard]] Error noSuchRound(int number) const;
    [[nodiscard]] Result<std::vector<qint64>> writeClosings(std::span<const check::ItemClosing> closings,
                                                            std::span<const qint64> seen) const;
    const Workspace& m_workspace;
};

/// What an earlier workspace left unfinished: its last round, beside the plan of now. Nothing where it has no round.
[[nodiscard]] Result<std::vector<check::CarriedDuty>> unfinishedOf(const Workspace& earlier, const plan::Plan& now);

} // namespace duibiao::store
