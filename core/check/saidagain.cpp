// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/saidagain.h"

#include <algorithm>
#include <tuple>

namespace duibiao::check {

namespace {

bool same(const EvidenceRef& one, const EvidenceRef& other)
{
    const auto parts = [](const EvidenceRef& ref) {
        return std::tie(ref.file, ref.span.begin, ref.span.end, ref.quote, ref.place.sheet, ref.place.cell,
                        ref.place.page, ref.place.paragraph);
    };
    return parts(one) == parts(other);
}

/// All but the reason.
bool same(const Verdict& one, const Verdict& other)
{
    const auto parts = [](const Verdict& verdict) {
        return std::tie(verdict.unit, verdict.requirementId, verdict.planSpan.begin, verdict.planSpan.end, verdict.path,
                        verdict.status, verdict.cause, verdict.rule, verdict.confidence);
    };
    const auto counted = [](const Verdict& verdict) {
        return verdict.progress ? std::pair(verdict.progress->done, verdict.progress->required) : std::pair(-1.0, -1.0);
    };
    return parts(one) == parts(other) && counted(one) == counted(other) &&
           std::ranges::equal(one.evidence, other.evidence,
                              [](const EvidenceRef& a, const EvidenceRef& b) { return same(a, b); });
}

} // namespace

SaidAgain::SaidAgain(const std::vector<Verdict>& judged)
{
    for (const Verdict& each : judged) m_byCell.insert({each.requirementId, each.unit}, &each);
}

const QString& SaidAgain::reasonOf(const Verdict& kept) const
{
    const Verdict* again = m_byCell.value({kept.requirementId, kept.unit});
    return again && same(kept, *again) ? again->reason : kept.reason;
}

} // namespace duibiao::check
