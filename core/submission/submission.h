// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/document/document.h"
#include "core/facts/scanner.h"
#include "core/units/registry.h"

#include <optional>
#include <vector>

namespace duibiao::submission {

/// What a sentence claims about the deed it speaks of.
enum class Stance {
    Done,
    NotDone, ///< 尚未, 未召开
    Planned, ///< 计划, 拟, 明年
    Earlier, ///< last year's, told for comparison
    Quoted,  ///< the plan's own words repeated: no evidence
    Unclear,
};

/// One column of a ledger.
enum class Column { None, Number, Task, Requirement, Unit, Deadline, Progress, DoneOn, Proof, Note };

/// A stretch of a submission that may prove or disprove a duty.
struct Evidence {
    SourceSpan span;   ///< in the submission's text: the sentence, or the cell that tells what was done
    QString text;      ///< normalised
    Stance stance = Stance::Unclear;
    std::vector<facts::Fact> facts;          ///< spans relative to `text`
    std::vector<facts::DateMention> dates;   ///< spans relative to `text`; for a ledger row its date column comes first
    int row = -1;                            ///< ledger row, -1 for free text
    QString task;                            ///< what the ledger row says it answers (task and requirement columns), normalised
    std::optional<SourceSpan> dateSpan;      ///< the date cell of the row
    QString heading;                         ///< the headings above, for context
    Place place;
};

enum class State { Read, Partly, Refused };

/// One file that a unit sent, understood.
struct Submission {
    QString file;
    QString sha256;
    int unit = -1;     ///< index in the registry; -1 when it could not be told
    QString matchedBy; ///< "title", "signature", "file_name", "ledger_column", "folder", "user"; empty when unknown
    State state = State::Read;
    Document document;
    std::vector<Evidence> evidence;
    std::vector<Warning> warnings;
};

/// Understands a document as a submission: whose it is, and what it claims.
[[nodiscard]] Submission read(Document document, const units::Registry& registry, const facts::Context& context);

} // namespace duibiao::submission
