// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/round.h"

namespace duibiao::check {

bool isOpenItem(Status status)
{
    return status == Status::NotMet || status == Status::NoEvidence || status == Status::NeedsReview;
}

bool RoundLine::isTold() const
{
    return isReturned || isOpenItem(verdict.status);
}

RoundIndex::RoundIndex(const Round& round)
{
    for (size_t i = 0; i < round.lines.size(); ++i) {
        const RoundLine& line = round.lines[i];
        m_byId.insert({line.verdict.requirementId, line.verdict.unit}, static_cast<int>(i));
        m_byWords.insert({line.requirement, line.verdict.unit}, static_cast<int>(i));
    }
}

int RoundIndex::find(const RoundLine& line) const
{
    if (const auto it = m_byId.constFind({line.verdict.requirementId, line.verdict.unit}); it != m_byId.cend())
        return *it;
    const std::pair words(line.requirement, line.verdict.unit);
    return m_byWords.count(words) == 1 ? m_byWords.value(words) : -1;
}

} // namespace duibiao::check
