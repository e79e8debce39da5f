// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/submission/dates.h"

namespace duibiao::submission {

namespace {

bool separates(QChar c)
{
    return c.isSpace() || c == u'、' || c == u',' || c == u'，' || c == u';' || c == u'；';
}

/// "3/16", "4.11", "12-05": month and day; an invalid date otherwise.
QDate shortDate(QStringView token, int year)
{
    for (const QChar mark : {QChar(u'/'), QChar(u'.'), QChar(u'-'), QChar(u'．')}) {
        const qsizetype at = token.indexOf(mark);
        if (at < 1 || token.indexOf(mark, at + 1) >= 0) continue;
        bool monthOk = false;
        bool dayOk = false;
        const int month = token.first(at).toInt(&monthOk);
        const int day = token.sliced(at + 1).toInt(&dayOk);
        if (monthOk && dayOk) return QDate(year, month, day);
    }
    return {};
}

/// A list that consists of short dates only; empty otherwise.
std::vector<facts::DateMention> shortDates(QStringView cell, int year)
{
    std::vector<facts::DateMention> dates;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !separates(cell.at(i))) continue;
        if (i > begin) {
            const QDate date = shortDate(cell.sliced(begin, i - begin), year);
            if (!date.isValid()) return {};
            dates.push_back({{begin, i}, date, date, true});
        }
        begin = i + 1;
    }
    return dates;
}

void carryYears(std::vector<facts::DateMention>& dates)
{
    int year = 0;
    for (facts::DateMention& date : dates) {
        if (!date.yearAssumed) {
            year = date.last.year();
        } else if (year != 0 && date.first.year() != year) {
            const int shift = year - date.first.year();
            date.first = date.first.addYears(shift);
            date.last = date.last.addYears(shift);
        }
    }
}

} // namespace

std::vector<facts::DateMention> datesOfCell(QStringView cell, const facts::Context& context,
                                            std::vector<SourceSpan>* cannotBe)
{
    if (context.planYear != 0) {
        if (auto dates = shortDates(cell, context.planYear); !dates.empty()) return dates;
    }
    return datesOfText(cell, context, cannotBe);
}

std::vector<facts::DateMention> datesOfText(QStringView text, const facts::Context& context,
                                            std::vector<SourceSpan>* cannotBe)
{
    std::vector<facts::DateMention> dates = facts::scanDates(text, context, cannotBe);
    carryYears(dates);
    return dates;
}

} // namespace duibiao::submission
