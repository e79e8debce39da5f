// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/integrity/rules.h"

#include "core/check/words.h"

namespace duibiao::check {

/// A duty that counts as met although nothing was sent that shows it: decided so by somebody, as the engine never does.
void findUnsupported(const Subject& subject, std::vector<Irregularity>& out)
{
    for (const Verdict& verdict : subject.input.verdicts) {
        const bool isMet = verdict.status == Status::Met || verdict.status == Status::MetLate;
        if (!isMet || !verdict.evidence.empty()) continue;
        out.push_back({Irregularity::Kind::MetWithoutEvidence,
                       verdict.unit,
                       {},
                       verdict.requirementId,
                       tr("%1: the duty counts as met, and nothing that was sent shows it.").arg(verdict.unit),
                       {}});
    }
}

} // namespace duibiao::check
