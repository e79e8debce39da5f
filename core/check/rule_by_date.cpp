// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/lists.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// A deed with the last day that is told for it.
struct Dated {
    Event event;
    const Match* match = nullptr;
};

/// A row or sentence that tells of two deeds under one date (编制完成并已公开): the date is that of the last of them.
bool tellsSeveral(const Match& match)
{
    const QString& text = match.item->evidence->text;
    return match.item->evidence->origin == submission::Origin::Ledger && (text.contains(u'并') || text.contains(u'及'));
}

/// A row whose words give the days of steps on the way (初稿6月底完成，7月29日通过审核) and whose own cell the day on
/// which it was done.
bool tellsOnlySteps(const Case& what, const Match& match, const std::vector<Event>& events)
{
    const submission::Evidence& evidence = *match.item->evidence;
    if (evidence.origin != submission::Origin::Ledger || evidence.cellDates != 1 || events.empty()) return false;
    const QDate done = evidence.dates.front().last;
    return std::ranges::all_of(events, [&](const Event& event) {
        return !event.fromCell && event.last < done &&
               std::ranges::none_of(
                   event.clauses,
                   [&](std::size_t clause) {
                       return what.matcher.namesDeed(what.dutyIndex, what.partIndex, match.item->clauses[clause]);
                   });
    });
}

/// The best match of a file that says that the deed is still open, where another file tells that it was done; null
/// where no file of the two says so.
const Match* deniedElsewhere(const Case& what, const Deeds& deeds)
{
    constexpr double asGood = 0.8;
    if (deeds.open.empty() || deeds.own.empty() || !what.isClosed()) return nullptr;
    const Match* open = deeds.open.front();
    if (open->answersOther) return nullptr;
    // A row that tells what is done and what is not speaks as a whole.
    double score = open->score;
    const auto isBeside = [open](const Match* done) {
        const submission::Evidence& told = *done->item->evidence;
        return done->item->file == open->item->file && told.row == open->item->evidence->row &&
               (told.row >= 0 || told.sentence == open->item->evidence->sentence);
    };
    for (const Match* done : deeds.own)
        if (isBeside(done)) score = std::max(score, done->score);
    if (score < asGood * deeds.own.front()->score) return nullptr;
    // A report that says that all is done, and a table in it that lists what is not, are at odds.
    static constexpr std::array everything{u"全部", u"均", u"全面", u"全覆盖"};
    const bool isListed = open->item->evidence->origin == submission::Origin::List &&
                          std::ranges::any_of(deeds.own, [&](const Match* done) {
                              return done->item->evidence->origin == submission::Origin::Sentence &&
                                     text::holdsAny(done->item->evidence->text, everything);
                          });
    if (isListed) return open;
    const bool toldInBoth = std::ranges::any_of(deeds.own, [&](const Match* done) {
        return done->item->file == open->item->file && !isBeside(done) &&
               done->score >= asGood * deeds.own.front()->score;
    });
    const bool toldElsewhere = std::ranges::any_of(deeds.own, [&](const Match* done) {
        return done->item->file != open->item->file && done->score >= asGood * deeds.own.front()->score;
    });
    return toldInBoth || !toldElsewhere ? nullptr : open;
}

/// What is owed or left says that some is missing; a part of the whole may also be one kind of it (其中9处集中治理).
bool saysSomeMissing(QStringView sentence)
{
    static constexpr std::array left{u"其余", u"剩余", u"余下", u"尚有", u"还有", u"另有", u"漏"};
    const qsizetype owed = sentence.indexOf(u'应');
    const bool isOwed =
        owed >= 0 && std::ranges::any_of(sentence.sliced(owed).first(std::min<qsizetype>(4, sentence.size() - owed)),
                                         [](QChar c) { return c.isDigit(); });
    // 其中6件做到同步发布: the others did not.
    static constexpr std::array kept{u"做到", u"按时", u"按期", u"如期", u"及时"};
    const qsizetype of = sentence.indexOf(u"其中");
    const bool onlySome = of >= 0 && text::holdsAny(clauseAround(sentence, of), kept);
    return isOwed || onlySome || text::holdsAny(sentence, left);
}

/// 完成了80%, 完成进度为80%: how far it has come.
bool saysHowFar(QStringView sentence)
{
    constexpr qsizetype near = 8;
    for (const Amount& amount : amountsIn(sentence)) {
        const QStringView before = sentence.first(amount.at).last(std::min(amount.at, near));
        if (amount.unit.startsWith(u'%') && amount.value < 100 && before.contains(u"完成") && !before.contains(u'率'))
            return true;
    }
    return false;
}

/// The papers tell a share of what the duty asks for: short of all it is not done, and at odds with a paper that says
/// that all is.
std::optional<Outcome> judgeShare(const Case& what, const std::vector<const Match*>& told)
{
    constexpr double asGood = 0.7;
    const Match* partly = nullptr;
    const Match* wholly = nullptr;
    for (const Match* match : told) {
        if (match->score < asGood * told.front()->score || match->answersOther) continue;
        const auto ratios = ratiosOf(*match, what.part.grams);
        if (ratios.empty()) continue;
        (ratios.front().isComplete() ? wholly : partly) = match;
    }
    if (!partly) return {};
    if (wholly && wholly->item->file != partly->item->file)
        return outcomeOf(what, Status::NeedsReview, "deadline.share-contradiction",
                         tr("One of the submissions says that all is done, another one names a part of it."), 0.55,
                         {wholly, partly});
    const Ratio share = ratiosOf(*partly, what.part.grams).front();
    const bool isMeasured = std::ranges::any_of(what.duty.parts, [](const Part& part) {
        return part.fact && !std::holds_alternative<facts::Deadline>(part.fact->value);
    });
    if (wholly || isMeasured) return {};
    const QString& sentence = partly->item->evidence->sentence;
    if (what.isClosed() && (share.stated ? !saysHowFar(sentence) : !saysSomeMissing(sentence))) return {};
    if (!what.isClosed())
        return outcomeOf(what, Status::NotDue, "deadline.open",
                         tr("Not finished yet; open until %1.").arg(dayText(what.lastDay())), 0.75, {partly});
    return outcomeOf(
        what, Status::NotMet, "deadline.share",
        tr("Due %1; %2 of %3 reported as done.").arg(dayText(what.lastDay())).arg(share.done).arg(share.whole), 0.7,
        {partly});
}

/// What the papers tell of the deed, by when it was done.
struct Told {
    std::vector<Dated> onTime;
    std::vector<Dated> late;
    std::vector<const Match*> undated;
    double best = 0; ///< score of the one that speaks of the deed most clearly

    [[nodiscard]] bool isDated() const { return !onTime.empty() || !late.empty(); }
};

constexpr double asGood = 0.85; // what speaks of the deed clearly less is about a neighbouring one

/// True when the clause that dates the event holds one of the words, and the duty does not ask for that.
template <std::size_t N>
bool isToldAs(const Case& what, const Event& event, const std::array<const char16_t*, N>& words)
{
    if (text::holdsAny(what.part.words, words) || event.clauses.empty()) return false;
    const submission::Evidence& evidence = *event.item->evidence;
    return text::holdsAny(evidence.clauses[event.clauses.front()].text.in(evidence.text), words);
}

/// 4月启动文件梳理, 6月召开编写工作部署会: the day on which a deed was begun.
bool isBeginning(const Case& what, const Event& event)
{
    static constexpr std::array begun{u"启动", u"着手", u"起步", u"部署会", u"动员会", u"推进会", u"研究部署"};
    return isToldAs(what, event, begun);
}

/// 8月编制名录，11月对名录作了补充完善: the day on which what was done was gone over again.
bool isAfterwork(const Case& what, const Event& event)
{
    static constexpr std::array again{u"补充完善", u"修改完善", u"再次", u"又对",    u"回头看",
                                      u"复核",     u"更新",     u"勘误", u"修订完善"};
    return isToldAs(what, event, again);
}

Told sortByDay(const Case& what, const std::vector<const Match*>& deeds)
{
    const QDate last = what.lastDay();
    Told told;
    for (const Match* match : deeds) {
        auto events = eventsOf(what, *match);
        std::erase_if(events, [&](const Event& event) { return isBeginning(what, event); });
        // "6月5日印发考核办法，7月26日组织实施": a step that follows says nothing about when the deed itself was done.
        if (std::ranges::any_of(events, [](const Event& event) { return !event.bare; }))
            std::erase_if(events, &Event::bare);
        if (std::ranges::any_of(events, [&](const Event& event) { return !isAfterwork(what, event); }))
            std::erase_if(events, [&](const Event& event) { return isAfterwork(what, event); });
        if (tellsOnlySteps(what, *match, events)) {
            const facts::DateMention& done = match->item->evidence->dates.front();
            events = {{done.first, done.last, match->item, {}, true, false}};
        }
        if (events.empty()) {
            const auto by = doneBy(what, *match);
            if (by && by->last <= last)
                told.onTime.push_back({*by, match});
            else if (by && by->first == by->last)
                told.late.push_back({*by, match});
            else
                told.undated.push_back(match);
            continue;
        }
        // A list of single deeds, and a deed told with several days, is done on the last of them.
        const Event& event = *std::ranges::max_element(events, {}, &Event::last);
        if (event.last < what.terms.from) continue;
        if (event.last <= last)
            told.onTime.push_back({event, match});
        else if (event.first > last)
            told.late.push_back({event, match});
        else
            told.undated.push_back(match);
    }
    for (const Match* match : told.undated) told.best = std::max(told.best, match->score);
    for (const std::vector<Dated>* list : {&told.onTime, &told.late})
        for (const Dated& dated : *list) told.best = std::max(told.best, dated.match->score);
    for (std::vector<Dated>* list : {&told.onTime, &told.late})
        std::erase_if(*list, [&](const Dated& dated) { return dated.match->score < asGood * told.best; });
    if (!told.onTime.empty() && !told.late.empty())
        std::erase_if(told.late, [](const Dated& dated) { return tellsSeveral(*dated.match); });
    return told;
}

/// An outcome that rests on days, with the evidence that tells them.
Outcome byDays(const Case& what, Status status, RuleName rule, const QString& reason, double confidence,
               const std::vector<Dated>& list)
{
    Outcome outcome = outcomeOf(what, status, rule, reason, confidence, {});
    for (const Dated& dated : list) outcome.shown.push_back(show(what, *dated.match));
    for (const Dated& dated : list) outcome.shown.push_back({dated.event.item, dated.event.clauses});
    return outcome;
}

QString daysOf(const std::vector<Dated>& list)
{
    std::vector<Event> events;
    for (const Dated& dated : list) events.push_back(dated.event);
    std::ranges::sort(events, {}, &Event::last);
    const auto repeats = std::ranges::unique(
        events, [](const Event& a, const Event& b) { return a.first == b.first && a.last == b.last; });
    events.erase(repeats.begin(), repeats.end());
    return daysText(events);
}

/// 应清理41件，公开38件，其余3件尚未公开: what the unit itself says is left of the same things.
std::optional<Outcome> judgeRest(const Case& what, const Deeds& deeds)
{
    for (const Match* match : deeds.own) {
        const Item* rest = restOf(what, *match);
        if (!rest || match->score < asGood * deeds.own.front()->score) continue;
        // 262个村全部上墙 in one paper, 14个未上墙 in another.
        const auto saysAll = [&](const Match* other) {
            const auto ratios =
                other->item->file == match->item->file ? std::vector<Ratio>() : ratiosOf(*other, what.part.grams);
            return !ratios.empty() && ratios.front().isComplete();
        };
        if (const auto other = std::ranges::find_if(deeds.own, saysAll); other != deeds.own.end() && what.isClosed())
            return outcomeOf(what, Status::NeedsReview, "deadline.share-contradiction",
                             tr("One of the submissions says that all is done, another one names a part of it."), 0.55,
                             {*other, match});
        const QString last = dayText(what.lastDay());
        Outcome outcome = what.isClosed()
                              ? outcomeOf(what, Status::NotMet, "deadline.rest-left",
                                          tr("Due %1; a part is reported as not done.").arg(last), 0.8, {match})
                              : outcomeOf(what, Status::NotDue, "deadline.open",
                                          tr("Not finished yet; open until %1.").arg(last), 0.8, {match});
        outcome.shown.push_back({rest, {}});
        return outcome;
    }
    return {};
}

/// Days in time and days behind the last one are told.
std::optional<Outcome> judgeBoth(const Case& what, const Told& told)
{
    if (told.onTime.empty() || told.late.empty()) return {};
    std::vector<Dated> both = told.onTime;
    both.insert(both.end(), told.late.begin(), told.late.end());
    const Item& first = *both.front().match->item;
    // Many enterprises or documents, one after the other: done when the last one was.
    const auto isOfOneTable = [&](const Dated& dated) {
        const submission::Evidence& evidence = *dated.match->item->evidence;
        return dated.match->item->file == first.file && evidence.table >= 0 &&
               evidence.table == first.evidence->table &&
               (&dated == &both.front() || evidence.row != first.evidence->row);
    };
    const bool isList = std::ranges::all_of(told.onTime,
                                            [](const Dated& dated) {
                                                return dated.match->item->evidence->origin == submission::Origin::List;
                                            }) ||
                        (both.size() > 1 && std::ranges::all_of(both, isOfOneTable));
    // "6月28日改造完成；7月8日通过测评": the steps of one deed, told one after the other under one heading.
    const bool areSteps = std::ranges::all_of(both, [&](const Dated& dated) {
        const Item& item = *dated.match->item;
        return item.file == first.file && item.evidence->row < 0 && item.evidence->heading == first.evidence->heading;
    });
    const QString last = dayText(what.lastDay());
    if (areSteps || isList)
        return byDays(
            what, Status::MetLate, areSteps ? RuleName("deadline.last-step") : RuleName("deadline.last-of-list"),
            tr("Due %1; the last was done on %2.").arg(last, daysOf(told.late)), areSteps ? 0.7 : 0.85, told.late);
    return byDays(what, Status::NeedsReview, "deadline.contradiction",
                  tr("Due %1; the submissions give different days (%2).").arg(last, daysOf(both)), 0.6, both);
}

/// What is told with days, all in time or all late.
Outcome judgeDated(const Case& what, const Told& told)
{
    const QString last = dayText(what.lastDay());
    // 应签3106户，3月底前签订2988户: by the day, but not all of it.
    const auto isShort = [&](const Dated& dated) {
        if (!saysSomeMissing(dated.match->item->evidence->sentence)) return false;
        const auto ratios = ratiosOf(*dated.match, what.part.grams);
        return !ratios.empty() && !ratios.front().isComplete();
    };
    if (what.duty.parts.size() == 1 && std::ranges::any_of(told.onTime, isShort))
        return byDays(what, Status::NeedsReview, "deadline.partly",
                      tr("Due %1; done on %2, but a part is reported as not done.").arg(last, daysOf(told.onTime)), 0.4,
                      told.onTime);
    if (!told.onTime.empty())
        return byDays(what, Status::Met, "deadline.on-time", tr("Due %1; done on %2.").arg(last, daysOf(told.onTime)),
                      0.9, told.onTime);
    return byDays(what, Status::MetLate, "deadline.late", tr("Due %1; done on %2.").arg(last, daysOf(told.late)), 0.9,
                  told.late);
}

/// 现有6家，均已投保，名单附后: the days in the list that the words point to, where every row has one.
std::optional<Outcome> judgeListed(const Case& what, const Told& told)
{
    for (const Match* match : told.undated) {
        const Item* row = listFor(what, *match->item);
        const std::vector<const Item*> rows = row ? rowsOfList(what, *row) : std::vector<const Item*>();
        if (rows.size() < 2) continue;
        const Item* latest = nullptr;
        QDate day;
        bool isEach = true;
        for (const Item* each : rows) {
            const auto& dates = each->evidence->dates;
            isEach = isEach && dates.size() == 1 && dates.front().first == dates.front().last;
            if (!isEach) break;
            if (latest && dates.front().last <= day) continue;
            latest = each;
            day = dates.front().last;
        }
        if (!isEach || day > what.terms.asOf || day < what.terms.from) continue;
        const bool isLate = day > what.lastDay();
        Outcome outcome = outcomeOf(what, isLate ? Status::MetLate : Status::Met,
                                    isLate ? RuleName("deadline.last-of-list") : RuleName("deadline.on-time"),
                                    (isLate ? tr("Due %1; the last was done on %2.") : tr("Due %1; done on %2."))
                                        .arg(dayText(what.lastDay()), dayText(day)),
                                    0.75, {match});
        outcome.shown.push_back({latest, {}});
        return outcome;
    }
    return {};
}

/// The words say that it is finished.
bool saysFinished(const Match* match)
{
    static constexpr std::array finished{u"已完成", u"完成了", u"全部完成", u"已经",   u"完毕", u"均已", u"全部",
                                         u"已建成", u"已印发", u"已公布",   u"已公开", u"到位", u"建成", u"完成"};
    const QString& text = match->item->evidence->text;
    return !text.contains(u'将') && text::holdsAny(text, finished);
}

/// 年内已建成, 截至年底已完成: the words say that it was in time.
bool saysByThen(const Match* match)
{
    static constexpr std::array then{u"年内", u"年底", u"年末", u"全年", u"按期", u"按时", u"如期", u"按要求"};
    return text::holdsAny(match->item->evidence->text, then);
}

bool saysBegun(const Match* match)
{
    static constexpr std::array begun{u"已启动", u"启动了", u"试点", u"起步", u"有序推进", u"稳步推进", u"进度"};
    return text::holdsAny(match->item->evidence->text, begun);
}

/// A paper that tells it without a day was written by the last one.
bool isWrittenInTime(const Case& what, const Told& told)
{
    return std::ranges::any_of(told.undated, [&](const Match* match) {
        return match->item->file->writtenOn.isValid() && match->item->file->writtenOn <= what.lastDay();
    });
}

/// The day is still to come: whether what is told without one is finished, or how far it has come. Nothing where it
/// may count as done.
std::optional<Outcome> judgeUndatedOpen(const Case& what, const Deeds& deeds, const Told& told)
{
    const QDate last = what.lastDay();
    // What the unit calls unfinished in words as near as these is what stands.
    std::vector<const Match*> unfinished = withStance(what, submission::Stance::NotDone, false);
    std::erase_if(unfinished, [&](const Match* match) { return match->score < asGood * told.best; });
    if (!unfinished.empty()) {
        Deeds open = deeds;
        open.open = std::move(unfinished);
        return withoutDeed(what, "deadline", open);
    }
    // Words in general about the matter do not say that it is finished already.
    constexpr double clearly = 0.6;
    if (told.best < clearly)
        return outcomeOf(what, Status::NotDue, "deadline.open",
                         tr("Nothing submitted yet; open until %1.").arg(dayText(last)), 0.6, told.undated);
    if (const auto shortfall = judgeShare(what, told.undated)) return shortfall;
    // 已公开1842件，占63%: how far it has come. A day beyond the period is far off for whoever does not say more.
    const auto tellsShort = [&](const Match* match) {
        const auto ratios = ratiosOf(*match, what.part.grams);
        return !ratios.empty() && !ratios.front().isComplete();
    };
    const bool isFinished = std::ranges::any_of(told.undated, saysFinished);
    const bool isUnderWay = std::ranges::any_of(told.undated, tellsShort) ||
                            (!isFinished && (last > what.terms.to || std::ranges::all_of(told.undated, saysBegun)));
    if (isUnderWay)
        return outcomeOf(what, Status::NotDue, "deadline.open",
                         tr("Not finished yet; open until %1.").arg(dayText(last)), 0.7, told.undated);
    if (isFinished) return {};
    if (isWrittenInTime(what, told))
        return outcomeOf(what, Status::NeedsReview, "deadline.unfinished",
                         tr("Due %1; reported on, but not as finished.").arg(dayText(last)), 0.4, told.undated);
    return {};
}

/// What is told without a day.
Outcome judgeUndated(const Case& what, const Deeds& deeds, const Told& told, const facts::Deadline* demanded,
                     bool isVague)
{
    const QDate last = what.lastDay();
    if (!what.isClosed()) {
        if (auto outcome = judgeUndatedOpen(what, deeds, told)) return *outcome;
    } else if (const auto shortfall = judgeShare(what, told.undated)) {
        // 46部全部上网 here, 46部中已上网43部 there; 应报42件，实报41件: what the figures leave open is not done,
        // whatever else is said.
        return *shortfall;
    }
    if (auto listed = judgeListed(what, told)) return *listed;
    if (isWrittenInTime(what, told))
        return outcomeOf(what, Status::Met, "deadline.written-before",
                         tr("Due %1; reported as done before that day.").arg(dayText(last)), 0.8, told.undated);
    // A day that the plan itself sets is to be proved by one.
    const bool isOnly =
        std::ranges::count_if(what.duty.parts, [](const Part& part) { return part.fact != nullptr; }) == 1;
    const bool isSet =
        isOnly && demanded && demanded->date.isValid() && demanded->form == facts::Deadline::Form::ByDate;
    const QString withoutDay = tr("Due %1; reported as done, but without the day.").arg(dayText(last));
    if (isSet && what.isClosed() && std::ranges::none_of(told.undated, saysByThen))
        return outcomeOf(what, Status::NeedsReview, "deadline.undated", withoutDay, 0.6, told.undated);
    // While it may still be done, a report that does not call it finished tells how far it has come.
    if (!what.isClosed() && std::ranges::none_of(told.undated, saysFinished))
        return outcomeOf(what, Status::NotDue, "deadline.open",
                         tr("Not finished yet; open until %1.").arg(dayText(last)), 0.6, told.undated);
    if (last < what.terms.to || isVague)
        return outcomeOf(what, Status::NeedsReview, "deadline.undated", withoutDay, 0.6, told.undated);
    // A report on the whole period, written after it, tells what was done in the period. Words that share little of
    // the demand's may be about a neighbouring deed.
    constexpr double clearlyNamed = 0.7;
    if (told.best < clearlyNamed && what.duty.parts.size() == 1)
        return outcomeOf(what, Status::NeedsReview, "deadline.loosely-told",
                         tr("Reported as done in words that only partly are the plan's, and without a day; whether "
                            "this duty is meant is for a reviewer to say."),
                         0.4, told.undated);
    return outcomeOf(what, Status::Met, "deadline.undated-in-period",
                     tr("Due %1; reported as done in the period, the day is not given.").arg(dayText(last)), 0.6,
                     told.undated);
}

} // namespace

Outcome judgeByDate(const Case& what)
{
    Deeds deeds = deedsOf(what);
    deeds.own.insert(deeds.own.end(), deeds.after.begin(), deeds.after.end()); // late is judged here
    const facts::Deadline* demanded = what.part.fact ? std::get_if<facts::Deadline>(&what.part.fact->value) : nullptr;
    const bool isVague = demanded && !demanded->date.isValid() && !what.deadline.isValid();
    const bool forbids = what.duty.requirement->modality == facts::Modality::MustNot ||
                         what.part.words.contains(u"不得") || what.part.words.contains(u"严禁");
    if (forbids && !demanded)
        return outcomeOf(what, Status::NeedsReview, "prohibition",
                         tr("A prohibition: what was submitted cannot prove that it was kept."), 0.5, deeds.own);
    if (deeds.own.empty()) return withoutDeed(what, "deadline", deeds);
    if (what.part.isTrend)
        return outcomeOf(what, Status::NeedsReview, "trend",
                         tr("The duty asks for more without a figure; a reviewer has to weigh what was submitted."),
                         0.5, deeds.own);
    if (auto left = judgeRest(what, deeds)) return *left;
    const Told told = sortByDay(what, deeds.own);
    if (auto both = judgeBoth(what, told)) return *both;
    if (isVague && told.isDated()) {
        const std::vector<Dated>& dated = told.onTime.empty() ? told.late : told.onTime;
        return byDays(what, Status::NeedsReview, "deadline.vague",
                      tr("Due \"%1\"; done on %2.").arg(demanded->text, daysOf(dated)), 0.5, dated);
    }
    // While the day is still to come, what the unit calls unfinished in clearly more of the duty's words is what
    // stands.
    const double openBest = deeds.open.empty() ? 0 : deeds.open.front()->score;
    constexpr double clearlyMore = 0.15;
    if (!what.isClosed() && openBest >= told.best + clearlyMore) {
        Deeds unfinished = deeds;
        unfinished.own.clear();
        return withoutDeed(what, "deadline", unfinished);
    }
    if (const Match* open = deniedElsewhere(what, deeds)) {
        Outcome outcome =
            outcomeOf(what, Status::NeedsReview, "deadline.denied",
                      tr("One of the submissions says that it is done, another one that it is not."), 0.6, deeds.own);
        outcome.shown.push_back(show(what, *open));
        return outcome;
    }
    // What the unit still has open weighs more than what it has done, where both stand side by side.
    if (!told.isDated() && (!deeds.open.empty() || told.undated.empty())) return withoutDeed(what, "deadline", deeds);
    return told.isDated() ? judgeDated(what, told) : judgeUndated(what, deeds, told, demanded, isVague);
}

} // namespace duibiao::check
