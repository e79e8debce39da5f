// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/text/normalized.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::review {

namespace {

/// How far behind its verb the thing to be raised may stand.
constexpr qsizetype reach = 40;

bool isClauseEnd(QChar c)
{
    return c == u'，' || c == u'。' || c == u'；' || c == u',' || c == u';';
}

/// The stretch from a verb of raising to the amount that it raises, without a number in between; empty when there is
/// none.
SourceSpan vaguePhrase(QStringView words)
{
    static const QStringList verbs = reviewWords(QStringLiteral("raise"));
    static const QStringList amounts = reviewWords(QStringLiteral("amount"));
    for (const QString& verb : verbs) {
        for (qsizetype at = words.indexOf(verb); at >= 0; at = words.indexOf(verb, at + 1)) {
            const qsizetype begin = at + verb.size();
            qsizetype end = begin;
            while (end < words.size() && end < begin + reach && !isClauseEnd(words[end])) ++end;
            const QStringView behind = words.sliced(begin, end - begin);
            if (std::ranges::any_of(behind, [](QChar c) { return c.isDigit(); })) continue;
            for (const QString& amount : amounts)
                if (behind.endsWith(amount)) return {at, end};
        }
    }
    return {};
}

} // namespace

/// 加大巡查频次, 提高考核比重 without saying from what to what.
void findVagueAmount(const Subject& subject, std::vector<plan::Finding>& out)
{
    for (const auto& requirement : subject.plan.requirements) {
        const bool measured = std::ranges::any_of(requirement.facts, [](const facts::Fact& fact) {
            return std::holds_alternative<facts::Percentage>(fact.value);
        });
        if (measured) continue;
        text::NormalizedText reading;
        text::normalizeInto(reading, subject.document.text, requirement.span());
        const SourceSpan phrase = vaguePhrase(reading.text());
        if (phrase.isEmpty()) continue;
        const SourceSpan span = reading.toSource(phrase);
        report(out, "vague_amount", plan::Severity::Warning, span,
               QCoreApplication::translate("duibiao::review", "“%1” says neither from what nor to what.")
                   .arg(subject.document.words(span).toString().simplified()));
    }
}

} // namespace duibiao::review
