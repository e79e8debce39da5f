// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/plan/tightness.h"
#include "core/text/normalized.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace duibiao::review {

namespace {

/// Shorter words (合格率, 开展培训) name no duty of their own: they may well mean two things in two places.
constexpr qsizetype shortestShare = 5;
constexpr qsizetype shortestAction = 6;
/// So many places of the same words are compared with a new one: more than a plan repeats itself.
constexpr std::size_t mostPlaces = 8;

struct Place {
    const plan::Requirement* duty;
    const facts::Fact* fact;
};

QDate milestone(const plan::Requirement& duty)
{
    for (const facts::Fact& fact : duty.facts)
        if (const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
            deadline && deadline->form == facts::Deadline::Form::ByDate)
            return deadline->date;
    return {};
}

/// What is measured, folded; empty when the words are too few to tell.
QString measured(const Document& document, const facts::Fact& fact)
{
    if (const auto* share = std::get_if<facts::Percentage>(&fact.value)) {
        const QString of = text::folded(share->of);
        return of.size() >= shortestShare ? of : QString();
    }
    if (!std::holds_alternative<facts::Quantity>(fact.value)) return {};
    QString words = text::folded(document.words(fact.span));
    for (const QString& comparison :
         {QStringLiteral("不得少于"), QStringLiteral("不少于"), QStringLiteral("不低于"), QStringLiteral("不得超过"),
          QStringLiteral("不超过"), QStringLiteral("至少"), QStringLiteral("达到"), QStringLiteral("以上"),
          QStringLiteral("以下"), QStringLiteral("以内")})
        words.remove(comparison);
    words.removeIf([](QChar c) { return c.isDigit() || QStringView(u"一二两三四五六七八九十百千万亿").contains(c); });
    return words.size() >= shortestAction ? words : QString();
}

bool apart(const QStringList& a, const QStringList& b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           std::ranges::none_of(a, [&b](const QString& unit) { return b.contains(unit); });
}

/// True when the two are asked of the same units, as firmly, for the same time.
bool asksAlike(const Place& a, const Place& b)
{
    if (a.duty == b.duty || a.duty->part != b.duty->part || a.duty->modality != b.duty->modality) return false;
    if (!a.duty->actor.isEmpty() && !b.duty->actor.isEmpty() && a.duty->actor != b.duty->actor) return false;
    if (milestone(*a.duty) != milestone(*b.duty) && milestone(*a.duty).isValid() && milestone(*b.duty).isValid())
        return false;
    return !apart(a.duty->units(), b.duty->units());
}

/// Counts of two periods (每月1次，全年12次) are two measures of one demand, no conflict.
bool differ(const facts::Fact& a, const facts::Fact& b)
{
    if (!plan::comparable(a, b)) return false;
    const auto* first = std::get_if<facts::Quantity>(&a.value);
    const auto* second = std::get_if<facts::Quantity>(&b.value);
    if (first && second && (first->period != second->period || first->per != second->per)) return false;
    return plan::shiftOf(a, b) != plan::Shift::Same;
}

} // namespace

/// One duty with two thresholds at two places of the body (抽检合格率不低于98% here, 95% there). Not reported:
/// milestones of several years, what different units owe, an aim (力争) beside a duty, counts of different periods.
void findDutyTwoThresholds(const Subject& subject, std::vector<plan::Finding>& out)
{
    QHash<QString, std::vector<Place>> places;
    for (const auto& duty : subject.plan.requirements) {
        for (const facts::Fact& fact : duty.facts) {
            if (fact.source != facts::Source::Clause) continue;
            const QString words = measured(subject.document, fact);
            if (words.isEmpty()) continue;
            std::vector<Place>& before = places[words];
            const Place place{&duty, &fact};
            const auto other = std::ranges::find_if(
                before, [&place](const Place& p) { return asksAlike(p, place) && differ(*p.fact, *place.fact); });
            if (other != before.end())
                report(out, "duty_two_thresholds", plan::Severity::Error, fact.span,
                       QCoreApplication::translate("duibiao::review",
                                                   "The same duty has another threshold in another place: “%1”.")
                           .arg(subject.document.words(other->fact->span).toString().simplified()));
            if (before.size() < mostPlaces) before.push_back(place);
        }
    }
}

} // namespace duibiao::review
