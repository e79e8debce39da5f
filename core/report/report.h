// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/check/verdict.h"
#include "core/plan/plan.h"
#include "core/submission/submission.h"

#include <QByteArray>
#include <QMap>

namespace duibiao::report {

/// One file that went into the check.
struct InputFile {
    QString file;
    QString sha256;
    QString unit; ///< empty when unknown
    QString matchedBy;
    submission::State state = submission::State::Read;
    std::vector<Warning> warnings;
};

/// One line of the report: a verdict with the requirement's own words and deadlines.
struct Line {
    check::Verdict verdict;
    QString requirement; ///< as written
    QString clause;      ///< heading of the clause
    QString deadline;    ///< as written; empty when there is none
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
    /// met and met_late among the verdicts that apply and are due, 0…1; 1 when there are none.
    [[nodiscard]] double fulfilled() const;
};

/// Everything a report says, whatever it is written as: the one value that the html, csv and json writers (and later docx, xlsx, pdf) render.
struct Report {
    QString title;
    QString planTitle;
    QString planFile;
    QDate asOf;
    QDate from;
    QDate to;
    std::vector<InputFile> inputs;
    std::vector<Line> lines;
    Counts counts;
    std::vector<std::pair<QString, Counts>> byUnit; ///< in the order of the registry
    std::vector<plan::Finding> findings;
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
};

[[nodiscard]] Report compose(const Source& source);

[[nodiscard]] QByteArray toHtml(const Report& report);
/// UTF-8 with a byte order mark, so that spreadsheet programs read it right; RFC 4180.
[[nodiscard]] QByteArray toCsv(const Report& report);

} // namespace duibiao::report
