// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <optional>

namespace duibiao::report {

/// One duty on a ledger that a unit fills in.
struct LedgerLine {
    QString requirementId;
    QString clause;      ///< heading of the clause
    QString requirement; ///< as written
    QString deadline;    ///< as written; empty when there is none
    QString known;       ///< how the duty stands by what was submitted so far; empty when nothing was
};

/// A ledger for one unit: its duties, what is known of each, and room for what it did. The unit sends it back, and its
/// rows are read by their requirement ids (submission::AssignedRow).
struct LedgerBook {
    QString title;
    QString unit;
    QDate from;
    QDate to;
    std::vector<LedgerLine> lines;
};

/// The duties of `unit` in the order of the plan, those that are not applicable left out. `only`: just these ids;
/// all where nothing is said.
[[nodiscard]] LedgerBook ledgerOf(const Report& report, const QString& unit,
                                  const std::optional<QStringList>& only = {});

/// As a workbook (xlsx) of one sheet that prints on A4 across: title, unit, header, a row a duty. The columns to be
/// filled in are coloured; nothing is locked, so that any program can edit the file. Fails with CannotWrite.
[[nodiscard]] Result<QByteArray> toXlsx(const LedgerBook& book);

} // namespace duibiao::report
