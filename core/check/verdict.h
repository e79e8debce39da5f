// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/document/document.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace duibiao::check {

/// How a requirement stands for a unit (cases decided in this order: see core/check/judge.h).
enum class Status { Met, MetLate, NotMet, NoEvidence, NotDue, NeedsReview, NotApplicable };

/// "met", "met_late", "not_met", "no_evidence", "not_due", "needs_review", "not_applicable".
[[nodiscard]] QString statusName(Status status);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);
/// 已落实, 逾期落实 … in the language of the user.
[[nodiscard]] QString statusLabel(Status status);

/// Why a requirement does not apply.
enum class Cause { None, NotBound, NotTriggered };
[[nodiscard]] QString causeName(Cause cause);

/// The words of a submission that a verdict rests on.
struct EvidenceRef {
    QString file;
    SourceSpan span; ///< in the submission's text
    QString quote;
    Place place;
};

/// Requirement × unit: what was decided, why, and on which words.
struct Verdict {
    QString unit;
    QString requirementId;
    SourceSpan planSpan; ///< the duty in the body of the plan
    QString path;
    Status status = Status::NoEvidence;
    Cause cause = Cause::None;
    struct Count {
        double done = 0;
        double required = 0;
    };
    std::optional<Count> progress;
    QString reason; ///< one sentence, translated, with the numbers and dates it rests on
    QString rule;   ///< stable name of the rule that decided
    std::vector<EvidenceRef> evidence;
    double confidence = 0; ///< 0…1
};

} // namespace duibiao::check
