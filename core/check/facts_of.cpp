// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/facts_of.h"

#include "core/base/lexicon.h"
#include "core/check/performer.h"
#include "core/text/normalized.h"
#include "core/text/numerals.h"

#include <algorithm>
#include <set>

namespace duibiao::check {

namespace {

using submission::Evidence;
using submission::Origin;
using submission::Stance;

constexpr int longestEvent = 45; // days; a longer stretch (全年, 上半年) is no day of a deed
constexpr double ofOtherDeed = 0.5;
constexpr std::size_t bareGrams = 3; // "4月12日第一场46人" says nothing but when and how much

bool isDeadlineWord(QStringView text, qsizetype behind)
{
    if (behind >= text.size()) return false;
    const QStringView rest = text.sliced(behind);
    return rest.startsWith(u"前") || rest.startsWith(u"之前") || rest.startsWith(u"以前") || rest.startsWith(u"底前") || rest.startsWith(u"止");
}

std::size_t clauseOf(const Evidence& evidence, qsizetype at)
{
    for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
        if (evidence.clauses[i].text.contains(at)) return i;
    }
    return 0;
}

/// The clause that tells what was done on a date: its own, or the next where its own holds nothing but the date.
std::size_t deedClause(const Item& item, std::size_t clause)
{
    if (item.clauses[clause].empty() && clause + 1 < item.clauses.size()) return clause + 1;
    return clause;
}

bool isNarrow(const facts::DateMention& date)
{
    return date.first.isValid() && date.last.isValid() && date.first.daysTo(date.last) <= longestEvent;
}

bool overlap(const Event& a, const Event& b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

bool Case::isClosed() const
{
    return input.asOf > lastDay();
}

QDate Case::lastDay() const
{
    return deadline.isValid() ? deadline : input.to;
}

std::vector<const Match*> withStance(const Case& what, Stance stance, bool strong)
{
    std::vector<const Match*> found;
    for (const Match& match : what.matches) {
        if (match.item->evidence->stance == stance && (match.strong || !strong)) found.push_back(&match);
    }
    return found;
}

bool isOthersDeed(const Case& what, const Match& match)
{
    const Evidence& evidence = *match.item->evidence;
    if (!what.duty.ownJoining && namesOther(evidence.text)) return true;
    return what.duty.wantsLeader && namesDeputy(evidence.text) && !namesLeader(evidence.text);
}

std::vector<Event> eventsOf(const Case& what, const Match& match)
{
    const Item& item = *match.item;
    const Evidence& evidence = *item.evidence;
    struct Dated {
        Event event;
        double share = 0;
        bool bare = false;
    };
    std::vector<Dated> inText;
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& date = evidence.dates[i];
        if (!isNarrow(date) || isDeadlineWord(evidence.text, date.span.end)) continue;
        Dated dated{{date.first, date.last, &item, {}, false}, 0, false};
        if (!item.clauses.empty()) {
            const std::size_t clause = clauseOf(evidence, date.span.begin);
            const std::size_t deed = deedClause(item, clause);
            dated.event.clauses.push_back(clause);
            if (deed != clause) dated.event.clauses.push_back(deed);
            dated.share = what.matcher.share(what.dutyIndex, what.partIndex, item.clauses[deed]);
            dated.bare = item.clauses[deed].size() <= bareGrams;
        }
        inText.push_back(std::move(dated));
    }
    std::vector<Event> events;
    const double whole = what.matcher.share(what.dutyIndex, what.partIndex, item.own);
    double best = 0;
    for (const Dated& dated : inText) best = std::max(best, dated.share);
    for (Dated& dated : inText) {
        const bool otherDeed = !dated.bare && dated.share < ofOtherDeed * (inText.size() > 1 ? std::max(best, whole) : whole);
        if (!otherDeed) events.push_back(std::move(dated.event));
    }
    if (!events.empty()) return events;
    for (std::size_t i = 0; i < evidence.cellDates; ++i) {
        const facts::DateMention& date = evidence.dates[i];
        if (isNarrow(date)) events.push_back({date.first, date.last, &item, {}, evidence.origin == Origin::Ledger});
    }
    return events;
}

std::vector<Event> collectEvents(const Case& what, const std::vector<const Match*>& matches)
{
    std::vector<Event> events;
    std::vector<Event> sums; // single completion dates of ledger rows
    std::size_t rows = 0;
    for (const Match* match : matches) {
        const auto found = eventsOf(what, *match);
        const bool isRow = found.size() == 1 && found.front().fromCell;
        if (isRow) ++rows;
        (isRow ? sums : events).insert((isRow ? sums : events).end(), found.begin(), found.end());
    }
    const auto insert = [](std::vector<Event>& list, const Event& event) {
        const bool known = std::ranges::any_of(list, [&](Event& other) {
            if (!overlap(event, other)) return false;
            // The more exact telling stands.
            if (event.first.daysTo(event.last) < other.first.daysTo(other.last)) other = event;
            return true;
        });
        if (!known) list.push_back(event);
    };
    std::vector<Event> list;
    for (const Event& event : events) insert(list, event);
    // One row for a deed that is told with several dates elsewhere sums it up; its date is no further event.
    const bool sumsUp = rows == 1 && list.size() >= 2 && std::ranges::all_of(list, [&](const Event& event) { return event.first <= sums.front().last; });
    if (!sumsUp) {
        for (const Event& event : sums) insert(list, event);
    }
    std::ranges::sort(list, [](const Event& a, const Event& b) { return std::tuple(a.first, a.last) < std::tuple(b.first, b.last); });
    return list;
}

std::vector<Amount> amountsIn(QStringView text)
{
    std::vector<Amount> amounts;
    for (qsizetype at = 0; at < text.size();) {
        const auto numeral = text::readNumeral(text, at);
        if (!numeral || numeral->length == 0) {
            ++at;
            continue;
        }
        qsizetype end = at + numeral->length;
        const bool ordinal = at > 0 && text.at(at - 1) == u'第';
        bool more = numeral->more;
        if (end < text.size() && (text.at(end) == u'余' || text.at(end) == u'多')) {
            more = true;
            ++end;
        }
        QString unit;
        for (qsizetype i = end; i < text.size() && unit.size() < 2 && (text::isHan(text.at(i).unicode()) || text.at(i) == u'%'); ++i) unit += text.at(i);
        static const QString calendar = QStringLiteral("年月日号点时");
        if (!ordinal && !unit.isEmpty() && !calendar.contains(unit.front())) amounts.push_back({numeral->value, unit, at, end - at, more});
        at = end;
    }
    return amounts;
}

bool countsEvents(QStringView unit)
{
    static const std::set<QString> words = [] {
        std::set<QString> read;
        for (const QStringList& row : lexiconRows(QStringLiteral("event_measures"))) read.insert(row.at(0));
        return read;
    }();
    // 人次, 件次 count persons and things; a unit read from running text may carry the next word's first character.
    if (words.contains(unit.toString())) return true;
    return unit.size() == 2 && words.contains(unit.first(1).toString()) && unit.at(1) != u'人';
}

bool sameMeasure(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty()) return false;
    if (countsEvents(a) && countsEvents(b)) return true;
    return a == b || a.startsWith(b) || b.startsWith(a);
}

Shown show(const Case& what, const Match& match)
{
    Shown shown{match.item, {}};
    const Item& item = *match.item;
    for (std::size_t i = 0; i < item.clauses.size(); ++i) {
        if (what.matcher.share(what.dutyIndex, what.partIndex, item.clauses[i]) >= 0.15) shown.clauses.push_back(i);
    }
    return shown;
}

} // namespace duibiao::check
