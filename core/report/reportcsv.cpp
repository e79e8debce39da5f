// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/csv.h"
#include "core/report/labels.h"
#include "core/report/texts.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {

QByteArray toCsv(const Report& report)
{
    // Nothing but records may stand in the file: where the lines were narrowed down, a column says to what.
    const auto record = [&](QStringList cells, const QString& narrowed) {
        if (report.narrowed) cells += narrowed;
        return csvRecord(cells);
    };
    QByteArray out = csvByteOrderMark +
                        record({Texts::tr("Unit"), Texts::tr("Clause"), Texts::tr("Heading"), Texts::tr("Requirement"),
                                Texts::tr("Deadline"), Texts::tr("Status"), Texts::tr("Done"), Texts::tr("Required"),
                                Texts::tr("Reason"), Texts::tr("Evidence"), Texts::tr("File"), Texts::tr("Place"),
                                Texts::tr("Confidence"), Texts::tr("Decided by"), Texts::tr("Requirement id")},
                               Texts::tr("Filter"));
    for (const Line& line : report.lines) {
        const check::Verdict& verdict = line.verdict;
        QStringList quotes;
        QStringList files;
        QStringList places;
        for (const check::EvidenceRef& ref : verdict.evidence) {
            quotes += ref.quote;
            files += ref.file;
            places += placeText(ref.place);
        }
        out += record(
            {verdict.unit, verdict.path, line.clause, line.requirement, line.deadline,
             check::statusLabel(verdict.status), verdict.progress ? QString::number(verdict.progress->done) : QString(),
             verdict.progress ? QString::number(verdict.progress->required) : QString(), verdict.reason,
             quotes.join(u'\n'), files.join(u'\n'), places.join(u'\n'), QString::number(verdict.confidence, 'f', 2),
             line.ruling ? line.ruling->who : Texts::tr("program"), verdict.requirementId},
            report.narrowed ? report.narrowed->filter : QString());
    }
    return out;
}

} // namespace duibiao::report
