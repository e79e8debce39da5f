// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/roundcontract.h"

#include <algorithm>

namespace duibiao::report {

check::Round roundOf(const Report& report, const QString& planSha256,
                     const std::vector<std::pair<QString, QString>>& returned)
{
    check::Round out;
    out.title = report.title;
    out.asOf = report.asOf;
    out.from = report.from;
    out.to = report.to;
    out.plan = {report.planFile, planSha256, {}};
    for (const InputFile& file : report.inputs) out.inputs.push_back({file.file, file.sha256, file.unit});
    for (const Line& from : report.lines) {
        const std::pair cell(from.verdict.requirementId, from.verdict.unit);
        out.lines.push_back({from.verdict, from.requirement, from.ruling ? from.ruling->who : QString(),
                             std::ranges::contains(returned, cell)});
    }
    return out;
}

} // namespace duibiao::report
