// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

using namespace Qt::StringLiterals;

namespace duibiao::report {
namespace {

bool looksLikeFormula(const QString& cell)
{
    if (cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front())) return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QByteArray csvRecord(const QStringList& cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) line += u',';
        QString cell = cells[i];
        if (looksLikeFormula(cell)) cell.prepend(u'\'');
        const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                            cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
        if (quoted) {
            cell.replace(u'"', u"\"\""_s);
            cell = u'"' + cell + u'"';
        }
        line += cell;
    }
    return (line + u"\r\n"_s).toUtf8();
}

} // namespace duibiao::report
