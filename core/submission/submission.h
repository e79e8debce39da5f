// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/document/document.h"
#include "core/facts/scanner.h"
#include "core/submission/columns.h"
#include "core/units/registry.h"

#include <optional>
#include <vector>

namespace duibiao::submission {

/// What a sentence claims about the deed it speaks of.
enum class Stance {
    Done,
    NotDone, ///< 尚未, 未召开, 正在
    Planned, ///< 计划, 拟, 明年
    Earlier, ///< last year's, told for comparison
    Quoted,  ///< the plan's own words repeated: no evidence
    Unclear,
};

/// "done", "not_done", "planned", "earlier", "quoted", "unclear".
[[nodiscard]] QString stanceName(Stance stance);
/// In the user's language.
[[nodiscard]] QString stanceLabel(Stance stance);

/// Where a piece of evidence was read.
enum class Origin {
    Sentence, ///< running text
    Ledger,   ///< a row of a ledger: what was done about a task
    List,     ///< a row of another table: one event, one document, one enterprise
    Notice,   ///< the head of a published notice: its title and its date
};

/// A clause of a piece of evidence: the shortest stretch that makes sense to quote.
struct EvidenceClause {
    SourceSpan text;   ///< in Evidence::text
    SourceSpan source; ///< in the submission's text
};

/// A stretch of a submission that may prove or disprove a duty.
struct Evidence {
    SourceSpan span; ///< in the submission's text: the sentence, or the cell that tells what was done
    QString text;    ///< normalised
    Stance stance = Stance::Unclear;
    Origin origin = Origin::Sentence;
    std::vector<facts::Fact> facts;        ///< spans relative to `text`
    std::vector<facts::DateMention> dates; ///< for a ledger row its date column comes first (see `dateSpan`); spans
                                           ///< relative to `text`, empty for other cells
    std::size_t cellDates = 0; ///< how many of `dates`, from the front, stand in the date cell rather than in `text`
    std::vector<SourceSpan>
        impossibleDays; ///< days that no calendar has (2月30日), as spans of the submission's text; they are no dates
    std::vector<EvidenceClause> clauses; ///< of `text`, in order; they cover it
    int row = -1;                        ///< row of the table, -1 for free text
    int table = -1;                      ///< index into Document::tables, -1 for free text
    int unit = -1; ///< for a row whose own unit column names one: that unit; -1 where the submission's unit is meant
    QString
        requirementId; ///< for a row of a ledger that Duibiao wrote: the requirement that it answers; empty otherwise
    QString
        task; ///< what the row says it answers (task and requirement columns, title and header of a list), normalised
    std::optional<SourceSpan> dateSpan; ///< the date cell of the row
    QString heading;                    ///< the innermost heading above, normalised, for context
    QString sentence;                   ///< the whole sentence that `text` is a part of
    bool notTriggered = false;          ///< says that the occasion for a duty did not arise (未承办…)
    Place place;
};

/// A row of a ledger that Duibiao wrote, with the requirement it was written for.
struct AssignedRow {
    QString requirementId;
    SourceSpan span;         ///< the cell with the id
    bool isAnswered = false; ///< says what was done
};

enum class State { Read, Partly, Refused };

/// One file that a unit sent, understood.
struct Submission {
    QString file;
    QString sha256;
    int unit = -1;     ///< index in the registry; -1 when it could not be told
    QString matchedBy; ///< "title", "signature", "cell", "source", "file_name", "folder", "ledger_column", "user";
                       ///< empty when unknown
    QDate writtenOn;   ///< the date under the signature, or of filling in; invalid when none is given
    State state = State::Read;
    Document document;
    std::vector<Evidence> evidence;
    std::vector<AssignedRow> assignedRows; ///< in the order of the ledger
    std::vector<Warning> warnings;
};

/// Understands a document as a submission: whose it is, and what it claims. `mappings`: what somebody said about the
/// columns of ledgers. Warnings: "unit_unknown", "unit_ambiguous", "no_evidence_found", "impossible_date", and
/// "ledger_columns_unknown" for a table that was left out. Partly is the state then, and of a file that is damaged.
[[nodiscard]] Submission read(Document document, const units::Registry& registry, const facts::Context& context,
                              const ColumnMappings& mappings = {});

} // namespace duibiao::submission
