// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/text/normalized.h"

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

/// The stretch of the row that stands for the duty: from where the duty's first words stand to where its last ones do, or all of the row.
QString counterpart(const QString& body, const QString& table)
{
    constexpr qsizetype anchor = 6;
    if (body.size() < 2 * anchor) return table;
    const qsizetype begin = std::max<qsizetype>(0, table.indexOf(body.first(anchor)));
    const qsizetype end = table.indexOf(body.last(anchor), begin);
    return end < 0 ? table.sliced(begin) : table.sliced(begin, end + anchor - begin);
}

/// Wording without punctuation, width and spaces: those differ without anybody minding.
QString read(const Document& document, SourceSpan span)
{
    return text::folded(document.words(span));
}

} // namespace

/// A duty whose body and table row say something else: a word dropped, a number changed. A row may hold more duties than one.
void findBodyTableDifference(const Subject& subject, std::vector<plan::Finding>& out)
{
    for (const auto& requirement : subject.plan.requirements) {
        if (requirement.spans.size() < 2 || requirement.spans.front().source != facts::Source::Clause) continue;
        const QString body = read(subject.document, requirement.spans.front().span);
        for (const auto& span : requirement.spans) {
            if (span.source != facts::Source::Table) continue;
            const QString table = read(subject.document, span.span);
            if (body.isEmpty() || table.contains(body)) continue;
            const Difference found = difference(body, counterpart(body, table));
            report(out, "body_table_differ", plan::Severity::Warning, requirement.span(),
                   QCoreApplication::translate("duibiao::review", "Body and table differ: “%1” there, “%2” here.").arg(found.body, found.table));
        }
    }
}

} // namespace duibiao::review
