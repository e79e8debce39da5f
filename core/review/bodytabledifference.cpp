// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/pairing.h"
#include "core/review/rules.h"

#include <QCoreApplication>

namespace duibiao::review {

namespace {

/// Two wordings of one duty, with what differs in the middle of each.
struct Difference {
    QString body;
    QString table;
};

/// A few characters of what both share are shown at either side.
constexpr qsizetype margin = 4;

Difference difference(const QString& body, const QString& table)
{
    const qsizetype shorter = std::min(body.size(), table.size());
    qsizetype front = 0;
    while (front < shorter && body[front] == table[front]) ++front;
    qsizetype back = 0;
    while (back < shorter - front && body[body.size() - 1 - back] == table[table.size() - 1 - back]) ++back;
    const auto middle = [&](const QString& words) {
        const qsizetype begin = std::max<qsizetype>(0, front - margin);
        const qsizetype end = std::min(words.size(), words.size() - back + margin);
        return words.sliced(begin, end - begin);
    };
    return {middle(body), middle(table)};
}

/// So many characters in a row find their place in the other wording: more than the name of a unit has, which may stand
/// in a row twice.
constexpr qsizetype longAnchor = 14;
constexpr qsizetype shortAnchor = 6;
/// A word at either end that was exchanged for another (做好, 强化) is no longer than this; what is longer was left
/// out.
constexpr qsizetype longestWord = 4;

/// The stretch of the row that stands for the duty: the row may hold other duties before and behind it.
QString counterpart(const QString& body, const QString& table)
{
    const qsizetype anchor = body.size() >= 2 * longAnchor ? longAnchor : shortAnchor;
    qsizetype begin = 0;
    for (qsizetype k = 0; k + anchor <= body.size(); ++k) {
        const qsizetype at = table.indexOf(QStringView(body).sliced(k, anchor));
        if (at < 0) continue;
        begin = k <= longestWord ? std::max<qsizetype>(0, at - k) : at;
        break;
    }
    qsizetype end = table.size();
    for (qsizetype k = 0; k + anchor <= body.size(); ++k) {
        const qsizetype at = table.indexOf(QStringView(body).sliced(body.size() - k - anchor, anchor), begin);
        if (at < 0) continue;
        end = std::min(table.size(), at + anchor + (k <= longestWord ? k : 0));
        break;
    }
    return table.sliced(begin, std::max<qsizetype>(0, end - begin));
}

/// Long stretches are shown by their ends.
QString shortened(const QString& words)
{
    constexpr qsizetype longest = 36;
    return words.size() <= longest ? words : words.first(longest / 2) + u'…' + words.last(longest / 2);
}

} // namespace

/// A duty whose body and table row say something else: a word dropped, a number changed. A row may hold more duties
/// than one.
void findBodyTableDifference(const Subject& subject, std::vector<plan::Finding>& out)
{
    const RowIndex rows(subject.document, subject.plan);
    for (const Pair& pair : pairDuties(subject.document, subject.plan, rows)) {
        if (pair.match.share < repeats || pair.words.isEmpty()) continue;
        const QString& table = rows.words(pair.match.row);
        if (table.contains(pair.words)) continue;
        const QString row = counterpart(pair.words, table);
        if (row == pair.words) continue;
        const Difference found = difference(pair.words, row);
        report(out, "body_table_differ", plan::Severity::Warning, pair.duty->span(),
               QCoreApplication::translate("duibiao::review", "Body and table differ: “%1” there, “%2” here.")
                   .arg(shortened(found.body), shortened(found.table)));
    }
}

} // namespace duibiao::review
