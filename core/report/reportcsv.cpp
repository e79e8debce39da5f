// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/report/csv.h"
#include "core/report/resultrows.h"
#include "core/report/texts.h"

namespace duibiao::report {

QByteArray toCsv(const Report& report)
{
    // Nothing but records may stand in the file: where the lines were narrowed down, a column says to what.
    const auto record = [&](QStringList cells, const QString& narrowed) {
        if (report.narrowed) cells += narrowed;
        return csvRecord(cells);
    };
    QByteArray out = csvByteOrderMark + record(resultTitles(), Texts::tr("Filter"));
    for (const Line& line : report.lines)
        out += record(resultRow(line), report.narrowed ? report.narrowed->filter : QString());
    return out;
}

} // namespace duibiao::report
