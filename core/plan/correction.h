// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QDateTime>

#include <optional>

namespace duibiao::plan {

/// What somebody says about a plan in place of what was read of it.
enum class CorrectionKind {
    Deadlines, ///< by when: one deadline a line, none for a duty that nothing dates
    Measures,  ///< how much and how often: one measure a line
    Actor,     ///< who does it
    Lead,      ///< the units that answer for it, one a line, at least one
    With,      ///< the units that take part
    Split,     ///< one duty is several; `after` are their words, in order
    Merge,     ///< several duties are one
    Add,       ///< words of the plan that no duty was read from are one
    NotADuty,  ///< demands nothing of anybody
    Revoke,    ///< takes an earlier correction back
};

/// "deadlines", "measures", "actor", "lead", "with", "split", "merge", "add", "not_a_duty", "revoke".
[[nodiscard]] QString correctionKindName(CorrectionKind kind);
[[nodiscard]] std::optional<CorrectionKind> correctionKindFromName(QStringView name);

/// A duty as a correction knows it again when the plan is read anew: by its id, or by its words where it moved.
struct DutyAnchor {
    QString id;
    QString words; ///< Requirement::text

    friend bool operator==(const DutyAnchor&, const DutyAnchor&) = default;
};

/// One entry of the log of corrections. Entries are never changed and never erased; each is applied to what those
/// before it made of the plan.
struct Correction {
    CorrectionKind kind = CorrectionKind::Deadlines;
    std::vector<DutyAnchor> duties; ///< what it is about: one, for Merge at least two, for Add and Revoke none
    QStringList before;             ///< what stood there, for people and the audit
    QStringList after;              ///< what is to stand there; for Add the words of the plan
    QString path;                   ///< Add: the clause that the words stood in, which tells equal words apart
    qint64 position = 0;            ///< Add: where they stood, in UTF-16 units; likewise
    qint64 refersTo = 0;            ///< Revoke: the id of what is taken back
    QString why;                    ///< may be empty
    QString who;                    ///< empty: the name that the operating system has
    QDateTime at;                   ///< invalid: now
    qint64 id = 0;                  ///< given by the workspace
};

/// What became of a correction on the plan as it was read now.
struct CorrectionOutcome {
    enum class Obstacle {
        None,          ///< it holds
        DutyGone,      ///< the plan has no such duty any more
        WordsGone,     ///< the words no longer stand there
        NotUnderstood, ///< the measure grammar does not read what was stated
    };
    Correction correction;
    Obstacle obstacle = Obstacle::None;
    QStringList duties;                ///< ids of the duties that it changed or made
    std::vector<Requirement> replaced; ///< the duties as they were before it

    [[nodiscard]] bool applies() const { return obstacle == Obstacle::None; }
};

/// What a duty says now, as corrections of that kind list it: the words of its deadlines or of its other measures, who
/// acts, the units. Empty for the kinds that change no field. `text` is the text that the plan was read from.
[[nodiscard]] QStringList linesOf(const Requirement& requirement, CorrectionKind kind, QStringView text);

/// Why a correction does not hold, for people; empty for None.
[[nodiscard]] QString obstacleWords(CorrectionOutcome::Obstacle obstacle);

} // namespace duibiao::plan
