// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/integrity/rules.h"

#include "core/base/wording.h"
#include "core/check/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace duibiao::check {

namespace {

/// The last day that a piece of evidence tells; invalid when it tells none.
QDate lastDay(const submission::Evidence& evidence)
{
    QDate last;
    for (const facts::DateMention& date : evidence.dates)
        if (!last.isValid() || date.last > last) last = date.last;
    return last;
}

} // namespace

/// A duty met by nothing but what happened before the plan was written: nobody did it because of the plan. Regular work
/// may well be such, so somebody has to look.
void findEarlyDates(const Subject& subject, std::vector<Irregularity>& out)
{
    const plan::Metadata& metadata = subject.input.plan.metadata;
    const QDate written = metadata.writtenOn.isValid() ? metadata.writtenOn : metadata.publishedOn;
    if (!written.isValid()) return;
    QHash<QString, const submission::Submission*> files;
    for (const submission::Submission* file : subject.files) files.insert(file->file, file);
    for (const Verdict& verdict : subject.input.verdicts) {
        if (verdict.status != Status::Met) continue;
        QDate last;
        std::vector<Irregularity::Place> places;
        for (const EvidenceRef& ref : verdict.evidence) {
            const submission::Submission* file = files.value(ref.file);
            if (!file) continue;
            for (const submission::Evidence& evidence : file->evidence) {
                if (!evidence.span.overlaps(ref.span)) continue;
                const QDate day = lastDay(evidence);
                if (day.isValid() && (!last.isValid() || day > last)) last = day;
            }
            places.push_back({ref.file, ref.span, ref.quote});
        }
        if (!last.isValid() || last >= written) continue;
        out.push_back({Irregularity::Kind::DateBeforePlan,
                       verdict.unit,
                       {},
                       verdict.requirementId,
                       tr("%1: all that shows the duty met happened by %2, before the plan was written on %3.")
                           .arg(verdict.unit, dayText(last), dayText(written)),
                       std::move(places)});
    }
}

} // namespace duibiao::check
