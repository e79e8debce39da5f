// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

namespace duibiao::review {

// One function a rule, each in the file of its name. What a rule looks for, and what it must leave alone, stands above
// its function.

void findDeadlineBeforeIssue(const Subject& subject, std::vector<plan::Finding>& out);
void findDeadlineOnOffDay(const Subject& subject, std::vector<plan::Finding>& out);
void findRowWithoutUnit(const Subject& subject, std::vector<plan::Finding>& out);
void findRowWithoutDeadline(const Subject& subject, std::vector<plan::Finding>& out);
void findTableWithoutDeadlines(const Subject& subject, std::vector<plan::Finding>& out);
void findUnitNames(const Subject& subject, std::vector<plan::Finding>& out);
void findCollectiveOwners(const Subject& subject, std::vector<plan::Finding>& out);
void findMissingLead(const Subject& subject, std::vector<plan::Finding>& out);
void findUnitNotInCell(const Subject& subject, std::vector<plan::Finding>& out);
void findAddresseeWithoutTask(const Subject& subject, std::vector<plan::Finding>& out);
void findVagueTime(const Subject& subject, std::vector<plan::Finding>& out);
void findVagueAmount(const Subject& subject, std::vector<plan::Finding>& out);
void findNumberingGaps(const Subject& subject, std::vector<plan::Finding>& out);
void findMixedBrackets(const Subject& subject, std::vector<plan::Finding>& out);
void findMixedWidths(const Subject& subject, std::vector<plan::Finding>& out);
void findEncodingDebris(const Subject& subject, std::vector<plan::Finding>& out);
void findCitationWithoutNumber(const Subject& subject, std::vector<plan::Finding>& out);
void findDutyMissingFromTable(const Subject& subject, std::vector<plan::Finding>& out);
void findDeadlinesDiffer(const Subject& subject, std::vector<plan::Finding>& out);
void findDutyTwoThresholds(const Subject& subject, std::vector<plan::Finding>& out);
void findBodyTableDifference(const Subject& subject, std::vector<plan::Finding>& out);

/// Appends a finding.
void report(std::vector<plan::Finding>& out, const char* code, plan::Severity severity, SourceSpan span,
            const QString& message);

/// The words of a kind in resources/lexicon/review.tsv.
[[nodiscard]] QStringList reviewWords(const QString& kind);

} // namespace duibiao::review
