// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/masked.h"

#include "core/text/masking.h"

namespace duibiao::report {

Report masked(Report report)
{
    const auto cover = [](QString& words) { words = text::masked(words); };
    for (Line& line : report.lines) {
        cover(line.requirement);
        cover(line.verdict.reason);
        for (check::EvidenceRef& evidence : line.verdict.evidence)
            cover(evidence.quote);
        if (line.ruling) cover(line.ruling->reason);
    }
    for (plan::Finding& finding : report.findings)
        cover(finding.message);
    for (check::Irregularity& irregularity : report.irregularities)
        cover(irregularity.message);
    return report;
}

} // namespace duibiao::report
