// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/reasons.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace duibiao::check {

namespace {

using submission::Evidence;
using submission::Stance;

/// An event that starts the period, and the deed that ends it, told near each other.
struct Pair {
    std::optional<Event> start;
    std::optional<Event> deed;
    const Match* match = nullptr;
};

bool nearEachOther(const Item& a, const Item& b)
{
    if (a.file != b.file) return false;
    return a.evidence->origin == submission::Origin::Notice || b.evidence->origin == submission::Origin::Notice ||
           a.evidence->heading == b.evidence->heading;
}

/// The event that starts a period, made ready to be found again and again.
struct StartWords {
    std::vector<Gram> event; ///< sorted set of all its words
    std::vector<Gram> last;  ///< the last of them, which names it (决策文件出台 → 出台)
    std::vector<Gram>
        told; ///< its words from its verb on (收到, 接到), as they stand; empty where that says too little
    std::vector<Gram> sentence; ///< sorted set of the words of the duty
    bool isEnd = false;         ///< the end of something that takes time (征集结束, 公示期满)
};

/// The words of the event from the verb on that opens it. Who receives it may stand in front: 各乡镇收到群众举报.
QString fromVerb(const QString& event)
{
    static constexpr std::array verbs{u"收到", u"接到", u"接报", u"发现", u"受理", u"发生"};
    QString words = event;
    for (const char16_t* verb : verbs)
        if (const qsizetype at = words.indexOf(QStringView(verb)); at > 0) words = words.sliced(at);
    return words;
}

StartWords startWords(const Duty& duty, const facts::Deadline& deadline)
{
    constexpr std::size_t saysEnough = 3;
    static constexpr std::array ends{u"结束", u"截止", u"期满", u"届满", u"终了", u"完毕"};
    const QString event = eventOf(deadline);
    const Content content = contentOf(event);
    StartWords start{
        gramSet(content), {}, contentOf(fromVerb(event)).grams, gramSet(contentOf(duty.requirement->text)), false};
    if (!content.grams.empty()) start.last.push_back(content.grams.back());
    if (start.told.size() < saysEnough) start.told.clear();
    start.isEnd = text::holdsAny(event, ends);
    return start;
}

bool namesStart(const std::vector<Gram>& clause, const std::vector<Gram>& start)
{
    return !start.empty() &&
           std::ranges::all_of(start, [&](Gram gram) { return std::ranges::binary_search(clause, gram); });
}

/// The clause says by the event's own verb (收到, 接到) that it came to pass, and the sentence names something of what
/// it came to: "3月5日收到法院的判决，我局败诉" for 收到败诉裁判文书. The verb opens the event.
bool tellsStart(const std::vector<Gram>& clause, const std::vector<Gram>& sentence, const StartWords& start)
{
    if (start.told.empty() || !std::ranges::binary_search(clause, start.told.front())) return false;
    return std::any_of(start.told.begin() + 1, start.told.end(),
                       [&](Gram gram) { return std::ranges::binary_search(sentence, gram); });
}

/// Share of `wanted` (a sorted set) that is found in `grams` (likewise).
double shareOf(const std::vector<Gram>& wanted, const std::vector<Gram>& grams)
{
    if (wanted.empty()) return 0;
    const auto found =
        std::ranges::count_if(wanted, [&](Gram gram) { return std::ranges::binary_search(grams, gram); });
    return static_cast<double>(found) / static_cast<double>(wanted.size());
}

/// The words of the clause that holds a date and of those behind it, down to the next date.
std::vector<Gram> segmentOf(const Item& item, std::size_t clause)
{
    constexpr int longestMonth = 31;
    const Evidence& evidence = *item.evidence;
    std::vector<Gram> grams = item.clauses[clause];
    for (std::size_t c = clause + 1; c < item.clauses.size(); ++c) {
        const bool dated = std::ranges::any_of(evidence.dates.begin() + static_cast<std::ptrdiff_t>(evidence.cellDates),
                                               evidence.dates.end(), [&](const facts::DateMention& date) {
                                                   return date.first.daysTo(date.last) < longestMonth &&
                                                          evidence.clauses[c].text.contains(date.span.begin);
                                               });
        if (dated) break;
        grams.insert(grams.end(), item.clauses[c].begin(), item.clauses[c].end());
    }
    std::ranges::sort(grams);
    return grams;
}

/// The days near a deed on which the period began, those told in most of the event's words last.
std::vector<Event> startsNear(const Case& what, const Item& deed, const StartWords& start)
{
    constexpr int longestStretch = 190; // days
    std::vector<std::pair<double, Event>> starts;
    for (const Item& item : what.pool) {
        if (item.evidence->stance != Stance::Done || item.evidence->dates.size() == item.evidence->cellDates ||
            !nearEachOther(item, deed))
            continue;
        const Evidence& evidence = *item.evidence;
        for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
            const facts::DateMention& date = evidence.dates[i];
            const bool stretch = date.first != date.last;
            if (stretch && (!start.isEnd || date.first.daysTo(date.last) > longestStretch)) continue;
            for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
                if (!evidence.clauses[c].text.contains(date.span.begin)) continue;
                const std::vector<Gram> segment = segmentOf(item, c);
                // 5月16日至6月14日公开征求意见: what ended on the last of the days need not be called ended.
                constexpr double speaksOf = 0.3;
                constexpr std::size_t fewest = 3;
                const auto isMeant = [&] {
                    std::vector<Gram> common;
                    std::ranges::set_intersection(start.sentence, segment, std::back_inserter(common));
                    return shareOf(start.event, segment) >= speaksOf || common.size() >= fewest;
                };
                const bool names = namesStart(segment, start.last) || tellsStart(item.clauses[c], item.own, start) ||
                                   (stretch && start.isEnd && isMeant());
                if (names)
                    starts.emplace_back(shareOf(start.event, segment),
                                        Event{date.last, date.last, &item, {c}, false, false});
            }
        }
    }
    std::ranges::sort(starts, [](const auto& a, const auto& b) {
        return std::tuple(a.first, a.second.first) < std::tuple(b.first, b.second.first);
    });
    std::vector<Event> found;
    for (auto& [share, event_] : starts) found.push_back(std::move(event_));
    return found;
}

} // namespace

/// "均在10个工作日内整改完毕": the unit states the measure itself, of all cases.
static std::optional<Outcome> statedWithin(const Case& what, const facts::Deadline& wanted, const Deeds& deeds)
{
    const double allowed = wanted.high.value_or(wanted.amount);
    for (const Match* match : deeds.own) {
        const Evidence& evidence = *match->item->evidence;
        for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
            const QStringView clause = evidence.clauses[c].text.in(evidence.text);
            const bool ofAll = clause.contains(u'均') || clause.contains(u"全部") || clause.contains(u'都');
            if (!ofAll) continue;
            for (const facts::Fact& fact : evidence.facts) {
                const auto* told = std::get_if<facts::Deadline>(&fact.value);
                if (!told || told->form != facts::Deadline::Form::Within || told->unit != wanted.unit ||
                    told->amount > allowed)
                    continue;
                if (!evidence.clauses[c].text.contains(fact.measure)) continue;
                Outcome outcome =
                    outcomeOf(what, Status::Met, "within.stated",
                              tr("The unit states that it was always done within the term."), 0.7, {match});
                outcome.shown.push_back({match->item, {c}});
                return outcome;
            }
        }
    }
    return {};
}

/// "第一批4月19日确定，4月27日公示，第二批12月22日确定，结果1月3日公示": every start with the deed that follows it,
/// each within its own term. Nothing where fewer than two such pairs are told.
static std::optional<Outcome> judgePairs(const Case& what, const facts::Deadline& deadline, const Deeds& deeds)
{
    constexpr double ofDeed = 0.3;
    const StartWords start = startWords(what.duty, deadline);
    int pairs = 0;
    std::vector<const Match*> shown;
    QStringList late;
    QStringList days;
    for (const Match* match : deeds.own) {
        const Item& item = *match->item;
        const Evidence& evidence = *item.evidence;
        std::optional<QDate> begun;
        for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
            const facts::DateMention& date = evidence.dates[i];
            if (date.first != date.last) return {};
            for (std::size_t c = 0; c < evidence.clauses.size(); ++c) {
                if (!evidence.clauses[c].text.contains(date.span.begin)) continue;
                const std::vector<Gram> segment = segmentOf(item, c);
                if (!begun) {
                    if (namesStart(segment, start.last)) begun = date.first;
                    continue;
                }
                const bool inPeriod = *begun <= what.terms.to && date.first >= what.terms.from;
                if (date.first < *begun || !inPeriod) return {};
                // 分别于3月31日、6月30日出刊: only starts.
                if (evidence.clauses[c].text.contains(evidence.dates[i - 1].span.begin) &&
                    std::size_t(i) > evidence.cellDates && namesStart(item.clauses[c], start.last) &&
                    what.matcher.share(what.dutyIndex, what.partIndex, item.clauses[c]) < ofDeed)
                    return {};
                const auto due = dueDay(deadline, *begun, what.terms.calendar);
                if (!due) return {};
                ++pairs;
                (date.first > *due ? late : days).append(tr("%1 (due %2)").arg(dayText(date.first), dayText(*due)));
                if (!std::ranges::contains(shown, match)) shown.push_back(match);
                begun.reset();
            }
        }
    }
    if (pairs < 2) return {};
    if (late.empty())
        return outcomeOf(what, Status::Met, "within.each-on-time",
                         tr("Each was done within the term: %1.").arg(joined(days, Between::Items)), 0.8, shown);
    return outcomeOf(what, Status::MetLate, "within.some-late",
                     tr("Not each was done within the term: %1.").arg(joined(late, Between::Items)), 0.8, shown);
}

/// A list whose rows give the day of the start and that of the deed, each in a column of its own (出版日期,
/// 上网发布日期). Nothing where no list of two rows at least has columns that are called so.
static std::optional<Outcome> judgeListed(const Case& what, const facts::Deadline& deadline)
{
    const StartWords start = startWords(what.duty, deadline);
    // What is asked for once only is counted from the start that a column is called after.
    const bool isEach = deadline.event.contains(u'每');
    struct Listed {
        int rows = 0;
        QStringList onTime;
        QStringList late;
    };
    std::map<std::pair<const submission::Submission*, int>, Listed> lists; // by table
    for (const Item& item : what.pool) {
        const Evidence& evidence = *item.evidence;
        if (evidence.origin != submission::Origin::List || evidence.cellDates != 2 || evidence.dates.size() != 2)
            continue;
        const facts::DateMention& begun = evidence.dates.front();
        const facts::DateMention& done = evidence.dates.back();
        const bool areDays = begun.first == begun.last && done.first == done.last && begun.first <= done.first;
        const bool named = std::ranges::any_of(item.topics, [&](const std::vector<Gram>& column) {
            return what.matcher.namesDeed(what.dutyIndex, what.partIndex, column);
        });
        const bool fromStart = isEach || std::ranges::any_of(item.topics, [&](const std::vector<Gram>& column) {
                                   return namesStart(column, start.last);
                               });
        const auto due =
            areDays && named && fromStart ? dueDay(deadline, begun.first, what.terms.calendar) : std::nullopt;
        if (!due || begun.first < what.terms.from || begun.first > what.terms.to) continue;
        Listed& list = lists[{item.file, evidence.table}];
        ++list.rows;
        (done.first > *due ? list.late : list.onTime).append(tr("%1 (due %2)").arg(dayText(done.first), dayText(*due)));
    }
    for (const auto& [table, list] : lists) {
        if (list.rows < 2) continue;
        Outcome outcome =
            list.late.isEmpty()
                ? outcomeOf(what, Status::Met, "within.each-on-time",
                            tr("Each was done within the term: %1.").arg(joined(list.onTime, Between::Items)), 0.8, {})
                : outcomeOf(what, Status::MetLate, "within.some-late",
                            tr("Not each was done within the term: %1.").arg(joined(list.late, Between::Items)), 0.8,
                            {});
        for (const Item& item : what.pool)
            if (item.file == table.first && item.evidence->table == table.second &&
                item.evidence->origin == submission::Origin::List)
                outcome.shown.push_back({&item, {}});
        return outcome;
    }
    return {};
}

/// When the deed was done, counted from a start.
struct Done {
    std::optional<Event> event; ///< the last of its days; nothing where none is told
    const Match* match = nullptr;
    bool contradictory = false; ///< several days are told
};

/// `asGood`: what holds less of the best one's score is left out.
static Done doneAfter(const Case& what, const Deeds& deeds, const StartWords& start,
                      const std::optional<Event>& knownStart, double asGood)
{
    const ClauseTest isStart = [&](const Item& item, std::size_t clause) {
        if (!knownStart || (item.clauses.size() < 2 && knownStart->item == &item)) return false;
        if (knownStart->item == &item) return !knownStart->clauses.empty() && knownStart->clauses.front() == clause;
        // The same day told as the start in another paper: 活动于9月21日结束，总结已报送, with the day of the deed in a
        // cell.
        const Evidence& evidence = *item.evidence;
        const bool sameDay = std::ranges::any_of(evidence.dates, [&](const facts::DateMention& date) {
            return !date.span.isEmpty() && date.last == knownStart->first &&
                   evidence.clauses[clause].text.contains(date.span.begin);
        });
        return sameDay && namesStart(item.clauses[clause], start.last);
    };
    Done done;
    for (const Match* match : deeds.own) {
        const bool besideStart = knownStart && knownStart->item == match->item;
        if (!besideStart && match->score < asGood * deeds.own.front()->score) continue;
        std::vector<Event> events = eventsOf(what, *match, isStart);
        if (const auto by = events.empty() ? issuedBy(what, *match) : std::nullopt) events.push_back(*by);
        for (const Event& event : events) {
            if (knownStart && (event.last < knownStart->first ||
                               (event.item == knownStart->item && event.first == knownStart->first)))
                continue;
            // 9月15日至21日活动 is the event itself told again, where it ends on that day.
            if (knownStart && event.first < event.last && event.last == knownStart->first) continue;
            if (done.event && done.event->last != event.last) done.contradictory = true;
            if (!done.event || event.last > done.event->last) {
                done.event = event;
                done.match = match;
            }
        }
    }
    return done;
}

Outcome judgeWithin(const Case& what)
{
    const auto& deadline = std::get<facts::Deadline>(what.part.fact->value);
    if (deadline.unit == facts::TimeUnit::Hour || deadline.unit == facts::TimeUnit::Minute) return judgeHours(what);
    Deeds deeds = deedsOf(what);
    // A term that begins in the period may end behind it.
    deeds.own.insert(deeds.own.end(), deeds.after.begin(), deeds.after.end());
    deeds.after.clear();
    const StartWords start = startWords(what.duty, deadline);

    std::vector<const Match*> speaking = deeds.own;
    speaking.insert(speaking.end(), deeds.open.begin(), deeds.open.end());
    for (const Match* match : withStance(what, Stance::Planned)) speaking.push_back(match);

    if (const auto stated = statedWithin(what, deadline, deeds)) return *stated;
    if (const auto several = judgePairs(what, deadline, deeds)) return *several;
    if (const auto listed = judgeListed(what, deadline)) return *listed;
    std::vector<Event> starts;
    for (const Match* match : speaking) {
        const auto near = startsNear(what, *match->item, start);
        starts.insert(starts.end(), near.begin(), near.end());
    }
    std::optional<Event> knownStart;
    if (!starts.empty()) knownStart = starts.back();
    const QString event = eventOf(deadline);
    // The event itself has not come to pass: the period has not begun.
    for (const Item& item : what.pool) {
        if (item.evidence->stance != Stance::NotDone || knownStart) continue;
        for (std::size_t c = 0; c < item.clauses.size(); ++c) {
            constexpr double speaksOf = 0.5;
            // 尚未出台，出台后将公布…: the sentence goes on to what the event starts.
            const bool isAwaited = event.size() > 1 && item.evidence->sentence.contains(event.last(2) + u'后');
            if (!namesStart(item.clauses[c], start.last) ||
                (!isAwaited && shareOf(start.event, item.clauses[c]) < speaksOf))
                continue;
            const bool nearMatch =
                std::ranges::any_of(speaking, [&](const Match* match) { return nearEachOther(*match->item, item); });
            if (!nearMatch && !speaking.empty()) continue;
            // What did not come about by the end of the period, and is not called outstanding, asked for nothing in it.
            static constexpr std::array outstanding{u"尚", u"暂", u"仍", u"还未", u"正在"};
            const QStringView words = item.evidence->clauses[c].text.in(item.evidence->text);
            const bool isOver = what.isClosed() && !text::holdsAny(words, outstanding);
            if (isOver) {
                Outcome none = outcomeOf(
                    what, Status::NotApplicable, "within.never-begun",
                    tr("The unit says that the occasion for this duty did not arise in the period."), 0.75, {});
                none.cause = Cause::NotTriggered;
                none.shown.push_back({&item, {c}});
                return none;
            }
            Outcome outcome = outcomeOf(
                what, Status::NotDue, "within.not-begun",
                tr("The event that starts the period (%1) has not occurred yet.").arg(deadline.event), 0.85, {});
            outcome.shown.push_back({&item, {c}});
            return outcome;
        }
    }
    constexpr double clearly = 0.8; // what speaks of the deed clearly less is about a neighbouring one
    Done told = doneAfter(what, deeds, start, knownStart, clearly);
    // Of several things that began in the period, the one that the deed follows.
    for (auto other = starts.rbegin(); !told.event && other != starts.rend(); ++other) {
        Done behind = doneAfter(what, deeds, start, *other, clearly);
        const bool isStart = behind.event && std::ranges::contains(starts, behind.event->first, &Event::first);
        if (!behind.event || isStart) continue;
        knownStart = *other;
        told = std::move(behind);
    }
    // Where nothing that speaks of it more clearly tells a day, the others do.
    if (!told.event && knownStart) told = doneAfter(what, deeds, start, knownStart, 0);
    const std::optional<Event>& done = told.event;
    if (!knownStart) {
        if (deeds.own.empty()) return withoutDeed(what, "within", deeds);
        return outcomeOf(what, Status::NeedsReview, "within.no-event",
                         tr("Reported as done, but the day of the event that starts the period (%1) is not given.")
                             .arg(deadline.event),
                         0.3, deeds.own);
    }
    const std::optional<QDate> due = dueDay(deadline, knownStart->first, what.terms.calendar);
    if (!due) {
        const int year = knownStart->first.year();
        const QString reason =
            tr("The working days of %1 are not known: the State Council's notice for that year has to be added.");
        return outcomeOf(what, Status::NeedsReview, "within.unknown-calendar",
                         reason.arg(what.terms.calendar.knows(year) ? year + 1 : year), 0.5, speaking);
    }
    const auto inPeriod = [&](QDate day) { return day >= what.terms.from && day <= what.terms.to; };
    if (done && !inPeriod(knownStart->first) && !inPeriod(done->last)) {
        deeds.before = std::exchange(deeds.own, {});
        return withoutDeed(what, "within", deeds);
    }
    // 规划于7月1日批准，名录尚未公布: what tells of the start says nothing of the deed.
    const auto isStartOnly = [&](const Match* match) {
        return match->item == knownStart->item &&
               !what.matcher.namesDeed(what.dutyIndex, what.partIndex, match->item->own);
    };
    const QString counted = tr("Counted from %1 the period ends on %2").arg(dayText(knownStart->first), dayText(*due));
    Outcome outcome;
    if (done && !told.contradictory) {
        const bool inTime = done->last <= *due;
        outcome = outcomeOf(what, inTime ? Status::Met : Status::MetLate,
                            inTime ? RuleName("within.on-time") : RuleName("within.late"),
                            tr("%1; done on %2.").arg(counted, dayText(done->last)), 0.9, {told.match});
    } else if (done) {
        outcome = outcomeOf(what, Status::NeedsReview, "within.contradiction",
                            tr("%1; the submissions give different days.").arg(counted), 0.55, deeds.own);
    } else if (what.terms.asOf <= *due) {
        outcome =
            outcomeOf(what, Status::NotDue, "within.open", tr("%1 and is still open.").arg(counted), 0.88, speaking);
    } else if (!deeds.open.empty() && std::ranges::all_of(deeds.own, isStartOnly)) {
        outcome =
            outcomeOf(what, Status::NotMet, "within.not-done", tr("%1; not done.").arg(counted), 0.85, deeds.open);
    } else {
        outcome = outcomeOf(what, Status::NeedsReview, "within.undated",
                            tr("%1; reported as done, but without the day.").arg(counted), 0.3, speaking);
    }
    if (done) outcome.shown.push_back({done->item, done->clauses});
    outcome.shown.push_back({knownStart->item, knownStart->clauses});
    return outcome;
}

} // namespace duibiao::check
