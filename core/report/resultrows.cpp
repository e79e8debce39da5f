// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/resultrows.h"

#include "core/report/labels.h"
#include "core/report/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {

QStringList resultTitles()
{
    return {Texts::tr("Unit"),       Texts::tr("Clause"),     Texts::tr("Heading"),       Texts::tr("Requirement"),
            Texts::tr("Deadline"),   Texts::tr("Status"),     Texts::tr("Done"),          Texts::tr("Required"),
            Texts::tr("Reason"),     Texts::tr("Evidence"),   Texts::tr("File"),          Texts::tr("Place"),
            Texts::tr("Confidence"), Texts::tr("Decided by"), Texts::tr("Requirement id")};
}

QStringList resultRow(const Line& line)
{
    const check::Verdict& verdict = line.verdict;
    QStringList quotes;
    QStringList files;
    QStringList places;
    for (const check::EvidenceRef& ref : verdict.evidence) {
        quotes += ref.quote;
        files += ref.file;
        places += placeText(ref.place);
    }
    const auto count = [&](double check::Verdict::Count::* which) {
        return verdict.progress ? QString::number((*verdict.progress).*which) : QString();
    };
    return {verdict.unit,
            verdict.path,
            line.clause,
            line.requirement,
            line.deadline,
            check::statusLabel(verdict.status),
            count(&check::Verdict::Count::done),
            count(&check::Verdict::Count::required),
            verdict.reason,
            quotes.join(u'\n'),
            files.join(u'\n'),
            places.join(u'\n'),
            QString::number(verdict.confidence, 'f', 2),
            line.ruling ? line.ruling->who : Texts::tr("program"),
            verdict.requirementId};
}

} // namespace duibiao::report
