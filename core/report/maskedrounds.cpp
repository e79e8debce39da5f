// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/maskedrounds.h"

#include "core/text/masking.h"

namespace duibiao::report {

namespace {

void cover(QString& words)
{
    words = text::masked(words);
}

} // namespace

check::Round masked(check::Round round)
{
    for (check::RoundLine& line : round.lines) {
        cover(line.requirement);
        cover(line.verdict.reason);
        for (check::EvidenceRef& evidence : line.verdict.evidence) cover(evidence.quote);
    }
    return round;
}

std::vector<check::OpenItem> masked(std::vector<check::OpenItem> items)
{
    for (check::OpenItem& item : items) {
        cover(item.requirement);
        cover(item.reason);
        if (item.closing) cover(item.closing->reason);
    }
    return items;
}

check::RoundChanges masked(check::RoundChanges changes)
{
    for (check::LineChange& line : changes.lines)
        for (QStringList* quotes : {&line.newQuotes, &line.lostQuotes})
            for (QString& quote : *quotes) cover(quote);
    return changes;
}

std::vector<check::CarriedDuty> masked(std::vector<check::CarriedDuty> duties)
{
    for (check::CarriedDuty& duty : duties) {
        cover(duty.requirement);
        cover(duty.reason);
        cover(duty.dutyWords);
    }
    return duties;
}

} // namespace duibiao::report
