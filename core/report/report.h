// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/check/integrity/irregularity.h"
#include "core/check/scoring/scores.h"
#include "core/check/selection.h"
#include "core/check/verdict.h"
#include "core/plan/plan.h"
#include "core/submission/submission.h"
#include "core/text/codepoints.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <span>

namespace duibiao::report {

/// One file that went into the check.
struct InputFile {
    QString file;
    QString sha256;
    QString unit; ///< empty when unknown
    QString matchedBy;
    submission::State state = submission::State::Read;
    std::vector<Warning> warnings;
    text::CodePoints codePoints{QStringView()}; ///< converts the spans of evidence from this file
};

/// What a reviewer decided about one requirement × unit; it stands above the engine's verdict.
struct Ruling {
    QString requirementId;
    QString unit;
    check::Status status = check::Status::NeedsReview;
    QString reason;
    QString who;
    QDateTime at;
};

/// One line of the report: a verdict with the requirement's own words and deadlines.
struct Line {
    check::Verdict verdict; ///< as it is in force: a ruling's status and reason where there is one
    QString requirement;    ///< as written
    QString clause;         ///< heading of the clause
    QString deadline;       ///< as written; empty when there is none
    std::optional<Ruling> ruling;
    check::Status engineStatus = check::Status::NeedsReview; ///< what the engine found, whatever is in force
    std::optional<Ruling> unsignedRuling = {}; ///< decided, and not in force before somebody else has signed it
};

/// How many verdicts of each status.
struct Counts {
    QMap<check::Status, int> byStatus;
    int total = 0;
    void add(check::Status status)
    {
        ++byStatus[status];
        ++total;
    }
    /// met and met_late.
    [[nodiscard]] int done() const;
    /// Those that apply and are due.
    [[nodiscard]] int due() const;
    /// met and met_late among the verdicts that apply and are due, 0…1; 1 when there are none.
    [[nodiscard]] double fulfilled() const;
    /// The same as it is shown anywhere: "66.7%"; "—" where nothing is due yet.
    [[nodiscard]] QString fulfilledText() const;
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// What the rubric that an office chose gives.
struct Scored {
    check::Rubric rubric;
    check::Scores scores;
    QStringList doubts; ///< where the rubric does not fit plan and units
};

/// What was noticed about the plan itself.
struct PlanFinding {
    plan::Finding finding;
    QString words; ///< of the plan, which it is about, on one line; empty where it is about no words
};

/// What the lines of a report were narrowed down to. Its figures count every result all the same: they are one wherever
/// they are shown.
struct Narrowed {
    QString filter; ///< its name, where it has one, and its conditions, in the user's words
    int shown = 0;  ///< lines of the report
    int all = 0;    ///< results there are
    /// "Filter: … 12 of 60 results are listed; the figures count all of them."
    [[nodiscard]] QString text() const;
};

/// Everything a report says, whatever it is written as: the one value that the html, csv and json writers (and later
/// docx, xlsx, pdf) render.
struct Report {
    QString title;
    QString planTitle;
    QString planFile; ///< the name, without the folder
    QDate asOf;
    QDate from;
    QDate to;
    std::vector<InputFile> inputs;
    std::vector<Line> lines;
    Counts counts;
    std::vector<std::pair<QString, Counts>> byUnit; ///< in the order of the registry
    std::vector<PlanFinding> findings;
    std::vector<check::Irregularity> irregularities;
    std::optional<Scored> scored;      ///< where a rubric was chosen
    std::optional<Narrowed> narrowed;  ///< where the lines are not all there are
    std::vector<InputFile> yearBefore; ///< the files of the year before that irregularities speak of
};

struct Source {
    const Document& planDocument;
    const plan::Plan& plan;
    const units::Registry& units;
    std::span<const submission::Submission> submissions;
    std::span<const check::Verdict> verdicts;
    QDate asOf;
    QDate from;
    QDate to;
    std::span<const Ruling> rulings = {};                    ///< at most one a requirement × unit
    std::span<const submission::Submission> yearBefore = {}; ///< what the units sent a year before, to compare with
    std::span<const Ruling> unsignedRulings = {}; ///< wait for a second signature; at most one a requirement × unit
    const check::Rubric* rubric = nullptr; ///< the one that the office chose; nullptr for a report without scores
    const check::NamedSelection* narrowing = nullptr; ///< what the lines are narrowed down to; the name may be empty
};

/// Joins plan, verdicts and rulings. Verdicts keep their order; those whose requirement the plan does not have (any
/// more) keep the words that their span covers.
[[nodiscard]] Report compose(const Source& source);

/// One self-contained page (no outside file, no script) that also prints well.
[[nodiscard]] QByteArray toHtml(const Report& report);
/// UTF-8 with a byte order mark, so that spreadsheet programs read it right; RFC 4180.
[[nodiscard]] QByteArray toCsv(const Report& report);
/// A workbook (xlsx) with a sheet for the sums by unit, the results, the scores, what was noticed, and the files. Fails
/// with CannotWrite.
[[nodiscard]] Result<QByteArray> toXlsx(const Report& report);

} // namespace duibiao::report
