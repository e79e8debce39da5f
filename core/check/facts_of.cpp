// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/facts_of.h"

#include "core/base/lexicon.h"
#include "core/check/performer.h"
#include "core/check/ratio.h"
#include "core/submission/reason.h"
#include "core/submission/words.h"
#include "core/text/holds.h"
#include "core/text/normalized.h"
#include "core/text/numerals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace duibiao::check {

namespace {

using submission::Evidence;
using submission::Origin;
using submission::Stance;

constexpr int longestEvent = 45; // days; a longer stretch (全年, 上半年) is no day of a deed
constexpr double ofOtherDeed = 0.5;
constexpr std::size_t bareGrams = 3; // "4月12日第一场46人" says nothing but when and how much

/// 公示期至6月26日: the last day of what goes on, no day of a deed.
bool isEnd(QStringView before)
{
    return before.endsWith(u"期至") || before.endsWith(u"期限至") || before.endsWith(u"有效期到");
}

/// A day by which, or from which: no day of a deed.
bool isBound(QStringView text, qsizetype behind)
{
    if (behind >= text.size()) return false;
    const QStringView rest = text.sliced(behind);
    return rest.startsWith(u'起') || rest.startsWith(u"以来") || rest.startsWith(u"开始") || rest.startsWith(u"前") ||
           rest.startsWith(u"之前") || rest.startsWith(u"以前") || rest.startsWith(u"底前") || rest.startsWith(u"止");
}

/// "2022年以来", "自3月起": goes on.
bool goesOn(QStringView text, qsizetype behind)
{
    if (behind >= text.size()) return false;
    const QStringView rest = text.sliced(behind);
    return rest.startsWith(u'起') || rest.startsWith(u"以来") || rest.startsWith(u"开始");
}

std::size_t clauseOf(const Evidence& evidence, qsizetype at)
{
    for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
        if (evidence.clauses[i].text.contains(at)) return i;
    }
    return 0;
}

bool isNarrow(const facts::DateMention& date)
{
    return date.first.isValid() && date.last.isValid() && date.first.daysTo(date.last) <= longestEvent;
}

/// "又在县委党校办了第二期", "首场活动": one more of the same.
bool tellsAnother(QStringView clause)
{
    for (qsizetype at = clause.indexOf(u'第'); at >= 0; at = clause.indexOf(u'第', at + 1)) {
        const auto number = text::readNumeral(clause, at + 1);
        if (number && number->length > 0 &&
            countsEvents(clause.sliced(at + 1 + number->length,
                                       std::min<qsizetype>(1, clause.size() - at - 1 - number->length))))
            return true;
    }
    const qsizetype first = clause.indexOf(u'首');
    return first >= 0 && first + 1 < clause.size() && countsEvents(clause.sliced(first + 1, 1));
}

bool overlap(const Event& a, const Event& b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

bool Case::isClosed() const
{
    return terms.asOf > lastDay();
}

QDate Case::lastDay() const
{
    return deadline.isValid() ? deadline : terms.to;
}

const QString& sentenceOf(const submission::Evidence& evidence)
{
    return evidence.sentence.isEmpty() ? evidence.text : evidence.sentence;
}

std::vector<const Match*> withStance(const Case& what, Stance stance, bool strong)
{
    std::vector<const Match*> found;
    for (const Match& match : what.matches) {
        // What is last year's for the papers is this duty's own, where it was due then.
        const Stance told = match.item->evidence->stance == Stance::Earlier && what.terms.isEarlier
                                ? Stance::Done
                                : match.item->evidence->stance;
        if (!match.faint && told == stance && (match.strong || !strong)) found.push_back(&match);
    }
    return found;
}

/// The clause that names the deed begins with another unit of the list: "4月10日县政府办公室印发了方案，我乡及时传达".
static bool begunByOther(const Case& what, const Match& match)
{
    const Item& item = *match.item;
    if (item.evidence->unit >= 0 || item.clauses.empty() || item.evidence->origin != Origin::Sentence) return false;
    std::size_t best = 0;
    double most = -1;
    for (std::size_t c = 0; c < item.clauses.size(); ++c) {
        const double share = what.matcher.share(what.dutyIndex, what.partIndex, item.clauses[c]);
        if (share > most) most = share, best = c;
    }
    QStringView clause = item.evidence->clauses[best].text.in(item.evidence->text);
    for (const facts::DateMention& date : item.evidence->dates) {
        const qsizetype end = date.span.end - item.evidence->clauses[best].text.begin;
        if (!date.span.isEmpty() && date.span.begin == item.evidence->clauses[best].text.begin && end < clause.size())
            clause = clause.sliced(end);
    }
    while (!clause.isEmpty() && !clause.front().isLetterOrNumber()) clause = clause.sliced(1);
    const auto& units = what.terms.units.units();
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (static_cast<int>(i) == what.unit || units[i].parent == units[static_cast<std::size_t>(what.unit)].name)
            continue;
        const auto begins = [&](const QString& name) {
            constexpr qsizetype shortest = 4;
            if (name.size() < shortest || !clause.startsWith(name) || clause.size() == name.size()) return false;
            const QStringView rest = clause.sliced(name.size());
            return !rest.startsWith(u'的') && !rest.startsWith(u'、') && !rest.startsWith(u'和');
        };
        if (begins(units[i].name) || std::ranges::any_of(units[i].aliases, begins)) return true;
    }
    return false;
}

bool isOthersDeed(const Case& what, const Match& match)
{
    const Item& item = *match.item;
    if (!what.duty.ownJoining && begunByOther(what, match)) return true;
    if (!what.duty.ownJoining && item.namesOther) return true;
    if (what.duty.wantsLeader && namesOtherHead(what.duty.requirement->text, item.evidence->text)) return true;
    return what.duty.wantsLeader && item.namesDeputy && !item.namesLeader;
}

bool liesBefore(const Case& what, const Evidence& evidence)
{
    // 由去年的86%提高到97%: the year is that of the figure that was left.
    const auto isLeft = [&](const facts::DateMention& date) {
        const QStringView before = QStringView(evidence.text).first(date.span.begin);
        return (before.endsWith(u'由') || before.endsWith(u'从')) && isLeftBehind(evidence.text, date.span.end);
    };
    return !evidence.dates.empty() && std::ranges::all_of(evidence.dates, [&](const facts::DateMention& date) {
        return date.last < what.terms.from &&
               (date.span.isEmpty() || (!goesOn(evidence.text, date.span.end) && !isLeft(date)));
    });
}

bool liesAfter(const Case& what, const Evidence& evidence)
{
    const QDate end = std::max(what.terms.to, what.lastDay());
    return !evidence.dates.empty() &&
           std::ranges::all_of(evidence.dates, [end](const facts::DateMention& date) { return date.first > end; });
}

std::vector<Event> madeUpFor(const Case& what, const std::vector<const Match*>& notDone)
{
    std::vector<Event> events;
    for (const Match* open : notDone) {
        for (const Item& item : what.pool) {
            const Evidence& told = *item.evidence;
            const bool goesOn = told.stance == Stance::Done && areOfOneSentence(item, *open->item);
            if (!goesOn || !submission::has(submission::Cue::Postponed, told.sentence)) continue;
            for (const facts::DateMention& date : told.dates)
                if (isNarrow(date) && date.last <= what.terms.asOf)
                    events.push_back({date.first, date.last, &item, {}, false, false});
        }
    }
    return events;
}

const Item* restOf(const Case& what, const Match& done)
{
    static constexpr std::array left{u"其余", u"剩余", u"余下", u"另有", u"尚有", u"还有", u"仍有", u"待"};
    const auto isRest = [&](const Item& item) {
        const Evidence& rest = *item.evidence;
        return rest.stance == Stance::NotDone && areOfOneSentence(item, *done.item) &&
               text::holdsAny(rest.text, left) && !amountsIn(rest.text).empty();
    };
    const auto found = std::ranges::find_if(what.pool, isRest);
    return found == what.pool.end() ? nullptr : &*found;
}

std::vector<Event> eventsOf(const Case& what, const Match& match, const ClauseTest& isAside)
{
    const Item& item = *match.item;
    const Evidence& evidence = *item.evidence;
    std::vector<std::pair<std::size_t, facts::DateMention>> inText; // by clause
    const bool hasCellDay = std::ranges::any_of(
        evidence.dates.begin(), evidence.dates.begin() + static_cast<std::ptrdiff_t>(evidence.cellDates),
        [](const facts::DateMention& date) { return date.first == date.last; });
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& date = evidence.dates[i];
        // "公开3月份投诉情况" with the day in a cell of its own: the month says of what, the cell says when.
        if (hasCellDay && date.first != date.last) continue;
        if (!isNarrow(date) || isBound(evidence.text, date.span.end)) continue;
        if (isEnd(QStringView(evidence.text).first(date.span.begin))) continue;
        if (date.first > what.terms.asOf) continue; // nothing was done on a day that is still to come
        inText.emplace_back(clauseOf(evidence, date.span.begin), date);
    }
    // A date speaks for its clause and those behind it, down to the next date.
    std::vector<std::size_t> starts;
    for (const auto& [clause, date] : inText) {
        if (starts.empty() || starts.back() != clause) starts.push_back(clause);
    }
    struct Segment {
        std::vector<std::size_t> clauses;
        std::vector<Gram> grams;
        double share = 0;
    };
    std::vector<Segment> segments;
    double best = 0;
    for (std::size_t s = 0; s < starts.size(); ++s) {
        Segment segment;
        const std::size_t end = s + 1 < starts.size() ? starts[s + 1] : item.clauses.size();
        for (std::size_t clause = starts[s]; clause < end; ++clause) {
            segment.clauses.push_back(clause);
            segment.grams.insert(segment.grams.end(), item.clauses[clause].begin(), item.clauses[clause].end());
        }
        std::ranges::sort(segment.grams);
        segment.share = what.matcher.share(what.dutyIndex, what.partIndex, segment.grams);
        if (!isAside || !isAside(item, starts[s])) best = std::max(best, segment.share);
        segments.push_back(std::move(segment));
    }
    std::vector<Event> events;
    for (const auto& [clause, date] : inText) {
        const Segment& segment =
            *std::ranges::find_if(segments, [clause](const Segment& one) { return one.clauses.front() == clause; });
        const bool bare = !item.clauses.empty() && item.clauses[clause].size() <= bareGrams;
        const bool weaker = segments.size() > 1 && !bare &&
                            !(!item.clauses.empty() && tellsAnother(evidence.clauses[clause].text.in(evidence.text))) &&
                            segment.share < ofOtherDeed * best;
        const bool otherDeed =
            weaker ||
            (!item.clauses.empty() && what.matcher.isAboutOther(what.dutyIndex, what.partIndex, item.clauses[clause]));
        if (isAside && isAside(item, clause)) continue;
        if (!otherDeed) events.push_back({date.first, date.last, &item, segment.clauses, false, bare});
    }
    if (!events.empty()) return events;
    for (std::size_t i = 0; i < evidence.cellDates; ++i) {
        const facts::DateMention& date = evidence.dates[i];
        if (date.first > what.terms.asOf || (date.first != date.last && date.last > what.terms.asOf)) continue;
        if (isNarrow(date))
            events.push_back({date.first, date.last, &item, {}, evidence.origin == Origin::Ledger, false});
    }
    return events;
}

std::optional<Event> doneBy(const Case& what, const Match& match)
{
    const Evidence& evidence = *match.item->evidence;
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& date = evidence.dates[i];
        const QStringView rest = QStringView(evidence.text).sliced(std::min(date.span.end, evidence.text.size()));
        const bool isBefore =
            rest.startsWith(u'前') || rest.startsWith(u"之前") || rest.startsWith(u"以前") || rest.startsWith(u"底前");
        // 自5月6日起向社会公布: done on the day from which it holds.
        const bool isFrom = rest.startsWith(u'起') && date.first == date.last && date.last <= what.terms.asOf;
        if ((!isBefore && !isFrom) || !isNarrow(date) || date.last < what.terms.from || date.last > what.terms.to)
            continue;
        return Event{date.first, date.last, match.item, {clauseOf(evidence, date.span.begin)}, false, false};
    }
    return issuedBy(what, match);
}

std::optional<Event> issuedBy(const Case& what, const Match& match)
{
    static constexpr auto issues =
        std::to_array<QStringView>({u"现印发", u"现予印发", u"现予公布", u"现予公开", u"现公布", u"公布如下",
                                    u"公开如下", u"公告如下", u"公示如下"});
    const QDate written = match.item->file->writtenOn;
    if (!written.isValid() || written < what.terms.from || !text::holdsAny(match.item->evidence->text, issues))
        return {};
    return Event{written, written, match.item, {}, false, false};
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
    const bool sumsUp = rows == 1 && list.size() >= 2 &&
                        std::ranges::all_of(list, [&](const Event& event) { return event.first <= sums.front().last; });
    if (!sumsUp) {
        for (const Event& event : sums) insert(list, event);
    }
    std::ranges::sort(
        list, [](const Event& a, const Event& b) { return std::tuple(a.first, a.last) < std::tuple(b.first, b.last); });
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
        for (qsizetype i = end;
             i < text.size() && unit.size() < 2 && (text::isHan(text.at(i).unicode()) || text.at(i) == u'%'); ++i)
            unit += text.at(i);
        static const QString calendar = QStringLiteral("年月日号点时");
        if (!ordinal && !unit.isEmpty() && !calendar.contains(unit.front()) &&
            !submission::isBeyondReason(numeral->value, unit))
            amounts.push_back({numeral->value, unit, at, end - at, more});
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

Shown showFigures(const Match& match)
{
    Shown shown{match.item, {}};
    const Evidence& evidence = *match.item->evidence;
    for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
        if (!amountsIn(evidence.clauses[i].text.in(evidence.text)).empty()) shown.clauses.push_back(i);
    }
    return shown;
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

QString eventOf(const facts::Deadline& deadline)
{
    return text::normalize(deadline.event).text();
}

QString wholeOf(const facts::Coverage& coverage)
{
    return text::normalize(coverage.of).text();
}

std::optional<QDate> dueDay(const facts::Deadline& deadline, QDate event, const text::WorkCalendar& calendar)
{
    const int amount = static_cast<int>(std::lround(deadline.high.value_or(deadline.amount)));
    switch (deadline.unit) {
    case facts::TimeUnit::WorkingDay: return calendar.addWorkdays(event, amount);
    case facts::TimeUnit::Day: return calendar.rollForward(event.addDays(amount));
    case facts::TimeUnit::Week: return calendar.rollForward(event.addDays(7LL * amount));
    case facts::TimeUnit::Month: return calendar.rollForward(event.addMonths(amount));
    case facts::TimeUnit::Year: return calendar.rollForward(event.addYears(amount));
    default: return {};
    }
}

} // namespace duibiao::check
