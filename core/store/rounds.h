// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/store/workspace.h"

namespace duibiao::store {

/// The rounds of a workspace. Everything is appended in transactions of its own; nothing is ever changed.
class Rounds {
public:
    /// `workspace` must outlive it.
    explicit Rounds(const Workspace& workspace) : m_workspace(workspace) {}

    /// Keeps `round` as the next one and gives its number; `number`, `startedAt` and – where it is empty – `startedBy`
    /// are filled in. The round before ends with it.
    [[nodiscard]] Result<int> start(check::Round round) const;
    /// Ends a round. InvalidInput when there is no such round or it has ended.
    [[nodiscard]] Result<void> close(int number, const QString& who = {}) const;
    [[nodiscard]] Result<std::vector<check::Round>> list() const; ///< in order, without lines and inputs
    [[nodiscard]] Result<check::Round> round(int number) const;   ///< InvalidInput when there is no such round
    [[nodiscard]] Result<std::vector<check::Round>> all() const;  ///< in order, whole

    /// Closes items, or takes them up again, all or none. `id`, `at` and an empty `who` are filled in; 0 for the round
    /// means the last one. InvalidInput where no round told the unit such a thing, or the reason is missing.
    [[nodiscard]] Result<void> closeItems(std::span<const check::ItemClosing> closings) const;
    [[nodiscard]] Result<std::vector<check::ItemClosing>> closings() const; ///< oldest first
    /// The register over all rounds.
    [[nodiscard]] Result<std::vector<check::OpenItem>> items() const;

    /// Brings duties over; those that came from the same source before are left as they are. Gives how many are new.
    [[nodiscard]] Result<int> carry(std::span<const check::CarriedDuty> duties) const;
    [[nodiscard]] Result<std::vector<check::CarriedDuty>> carried() const;
    /// InvalidInput when there is no such carried duty.
    [[nodiscard]] Result<void> answer(qint64 carried, bool same, const QString& who = {}) const;

private:
    [[nodiscard]] const Workspace::Private& store() const { return *m_workspace.d; }
    [[nodiscard]] Result<void> fill(check::Round& round) const;
    [[nodiscard]] Error noSuchRound(int number) const;
    const Workspace& m_workspace;
};

/// What an earlier workspace left unfinished: its last round, beside the plan of now. Nothing where it has no round.
[[nodiscard]] Result<std::vector<check::CarriedDuty>> unfinishedOf(const Workspace& earlier, const plan::Plan& now);

} // namespace duibiao::store
