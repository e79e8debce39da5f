// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"

#include <QDate>
#include <QDateTime>
#include <QHash>

namespace duibiao::check {

/// 核查—反馈—整改—再核查: a round is one check, kept as it was: its day, its inputs, what it found, and with that what
/// every unit was told. What the units send back is checked in the next round.

/// A file that a round was made of.
struct RoundInput {
    QString file;
    QString sha256;
    QString unit; ///< empty when unknown

    friend bool operator==(const RoundInput&, const RoundInput&) = default;
};

/// One duty of one unit as a round found it.
struct RoundLine {
    Verdict verdict;         ///< as it was in force: a reviewer's status and reason where there was a decision
    QString requirement;     ///< the words of the duty
    QString decidedBy;       ///< the reviewer; empty where the check's result stood
    bool isReturned = false; ///< a reviewer had returned it to the unit

    /// True for what the unit was told to mend or to prove.
    [[nodiscard]] bool isTold() const;
};

struct Round {
    int number = 0; ///< 1, 2, 3 …; 0 for what is not kept (yet)
    QString title;
    QDate asOf;
    QDate from;
    QDate to;
    RoundInput plan;
    QDateTime startedAt;
    QString startedBy;
    QDateTime closedAt; ///< invalid while units may still send something
    QString closedBy;
    std::vector<RoundInput> inputs;
    std::vector<RoundLine> lines; ///< empty in listings
};

/// 销号: an item that a round told a unit is settled, or taken up again. An entry is never changed.
struct ItemClosing {
    qint64 id = 0;
    int round = 0; ///< the round it was told in, or a later one
    QString requirementId;
    QString unit;
    bool isReopened = false;
    QString reason;
    QString who;
    QDateTime at;
};

/// True for a status that asks a unit for something: not_met, no_evidence, needs_review. What was done too late cannot
/// be mended.
[[nodiscard]] bool isOpenItem(Status status);

/// Finds the lines of one round from those of another: by the ids of the duty and the unit; where the plan was revised
/// meanwhile, by the words.
class RoundIndex {
public:
    explicit RoundIndex(const Round& round);
    /// -1 when there is none, or when several have these words.
    [[nodiscard]] int find(const RoundLine& line) const;

private:
    QHash<std::pair<QString, QString>, int> m_byId;
    QMultiHash<std::pair<QString, QString>, int> m_byWords;
};

} // namespace duibiao::check
