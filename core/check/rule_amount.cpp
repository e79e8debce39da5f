// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/each.h"
#include "core/check/fallback.h"
#include "core/check/judge.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

namespace duibiao::check {

namespace {

struct Told {
    double value = 0;
    bool more = false;
    bool only = false;  ///< 仅…一种
    bool onTop = false; ///< 另1处: comes to those told before
    const Match* match = nullptr;
    std::size_t clause = 0;
};

bool holdsAny(QStringView words, std::span<const char16_t* const> list)
{
    return std::ranges::any_of(list, [words](const char16_t* word) { return words.contains(QStringView(word)); });
}

/// 7日 and 7天, 2人 and 2名, 3个 and 3处 count the same.
bool sameUnit(QStringView a, QStringView b)
{
    static constexpr std::array groups{u"日天", u"人名位", u"个处"};
    return a == b || std::ranges::any_of(groups, [&](const char16_t* group) {
               const QStringView words(group);
               return a.size() == 1 && b.size() == 1 && words.contains(a) && words.contains(b);
           });
}

bool isDays(QStringView unit)
{
    return unit == u"日" || unit == u"天";
}

/// "自8月5日起至9月6日": how many days that is, its first and last day included, and where it begins.
std::vector<std::pair<double, qsizetype>> stretchesIn(const submission::Evidence& evidence)
{
    constexpr qsizetype near = 4;
    std::vector<std::pair<double, qsizetype>> stretches;
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& first = evidence.dates[i];
        // The scanner may take the whole for one stretch.
        if (first.first != first.last && first.span.in(evidence.text).contains(u'日')) {
            stretches.emplace_back(first.first.daysTo(first.last) + 1, first.span.begin);
            continue;
        }
        if (i + 1 == evidence.dates.size()) continue;
        const facts::DateMention& last = evidence.dates[i + 1];
        if (first.first != first.last || last.first != last.last || last.span.begin < first.span.end ||
            last.first < first.first)
            continue;
        const QStringView between = SourceSpan{first.span.end, last.span.begin}.in(evidence.text);
        const bool joins =
            between.contains(u'至') || between.contains(u'到') || between.contains(u'—') || between.contains(u'-');
        if (joins && between.size() <= near)
            stretches.emplace_back(first.first.daysTo(last.first) + 1, first.span.begin);
    }
    return stretches;
}

/// Leaves out what is no amount of its own beside the others: the parts that a total is made of (其中县级配套1000万元),
/// and how much more it is than the year before (比上年多31座).
void leaveParts(std::vector<Told>& told)
{
    const submission::Evidence& evidence = *told.front().match->item->evidence;
    const auto wordsBefore = [&](const Told& one) {
        const SourceSpan clause = evidence.clauses[one.clause].text;
        return QStringView(evidence.text).first(clause.end);
    };
    std::vector<Told> own;
    for (const Told& one : told) {
        if (one.clause >= evidence.clauses.size()) return;
        const QStringView clause = evidence.clauses[one.clause].text.in(evidence.text);
        const bool isMore = (clause.contains(u'比') || clause.contains(u'较')) &&
                            (clause.contains(u"上年") || clause.contains(u"去年")) && evidence.clauses.size() > 1;
        const bool isPart = !own.empty() && one.clause != own.front().clause && wordsBefore(one).contains(u"其中");
        if (!isMore && !isPart) own.push_back(one);
    }
    if (!own.empty()) told = std::move(own);
}

/// The amounts in the unit of the demand that a match tells about this deed: as the measure grammar reads them, else as
/// plain numbers.
std::vector<Told> amountsOf(const Match& match, const facts::Quantity& wanted)
{
    const submission::Evidence& evidence = *match.item->evidence;
    std::vector<Told> told;
    const auto clauseAt = [&](qsizetype at) {
        for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
            if (evidence.clauses[i].text.contains(at)) return i;
        }
        return std::size_t{0};
    };
    for (const facts::Fact& fact : evidence.facts) {
        const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
        if (quantity && sameUnit(quantity->unit, wanted.unit))
            told.push_back({quantity->value * timesEach(evidence.text, fact.measure.begin),
                            quantity->comparison == facts::Comparison::Greater, false,
                            comesOnTop(evidence.text, fact.measure.begin), &match, clauseAt(fact.measure.begin)});
    }
    if (told.empty() && isDays(wanted.unit)) {
        for (const auto& [days, at] : stretchesIn(evidence))
            told.push_back({days, false, false, false, &match, clauseAt(at)});
    }
    if (told.empty()) {
        for (const Amount& amount : amountsIn(evidence.text)) {
            // Of 个工作日 only the first two characters are read.
            const bool begins = amount.unit.size() == 2 && wanted.unit.startsWith(amount.unit);
            const bool alike =
                !amount.unit.isEmpty() && wanted.unit.size() == 1 && sameUnit(amount.unit.first(1), wanted.unit);
            if (begins || alike || amount.unit.startsWith(wanted.unit))
                told.push_back({amount.value * timesEach(evidence.text, amount.at), amount.more, false,
                                comesOnTop(evidence.text, amount.at), &match, clauseAt(amount.at)});
        }
    }
    if (told.size() > 1) leaveParts(told);
    for (Told& one : told) {
        if (one.clause < evidence.clauses.size())
            one.only = evidence.clauses[one.clause].text.in(evidence.text).contains(u'仅');
    }
    return told;
}

/// "累计158个，去年底的存量是46个": what is new is the difference.
void withoutStock(std::vector<Told>& told, const facts::Quantity& wanted)
{
    static constexpr std::array before{u"存量", u"原有", u"年初", u"去年底", u"上年末", u"上年底"};
    static constexpr std::array whole{u"累计", u"总数", u"达到", u"现有", u"共有"};
    std::vector<Told> fresh;
    for (const Told& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const QString& sentence = sentenceOf(evidence);
        std::optional<double> stock;
        for (const Amount& amount : amountsIn(sentence)) {
            if (amount.unit.isEmpty() || !sameUnit(amount.unit.first(1), wanted.unit)) continue;
            if (holdsAny(clauseAround(sentence, amount.at), before)) stock = amount.value;
        }
        const QStringView clause =
            one.clause < evidence.clauses.size() ? evidence.clauses[one.clause].text.in(evidence.text) : QStringView();
        if (stock && one.value == *stock) continue;
        fresh.push_back(one);
        if (stock && holdsAny(clause, whole) && one.value > *stock) fresh.back().value -= *stock;
    }
    if (!fresh.empty()) told = std::move(fresh);
}

/// What the different figures of one paper come to, if each told of another part.
double sumOfDistinct(const std::vector<Told>& told)
{
    std::map<const submission::Submission*, std::set<double>> figures;
    for (const Told& one : told) figures[one.match->item->file].insert(one.value);
    double most = 0;
    for (const auto& [file, values] : figures) {
        double sum = 0;
        for (const double value : values) sum += value;
        most = std::max(most, sum);
    }
    return most;
}

/// Several rows of one list that each tell a part (抽查卫生院8家, 抽查诊所6家): together they are what was done.
void sumRows(std::vector<Told>& told, double required)
{
    if (told.size() < 2) return;
    const submission::Evidence& first = *told.front().match->item->evidence;
    std::set<int> rows;
    double sum = 0;
    for (const Told& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const bool sameTable = evidence.table >= 0 && evidence.table == first.table &&
                               one.match->item->file == told.front().match->item->file;
        if (!sameTable || !rows.insert(evidence.row).second) return;
        sum += one.value;
    }
    if (std::ranges::any_of(told, [required](const Told& one) { return one.value >= required; })) return;
    for (Told& one : told) one.value = sum;
}

/// 首批, 第二批 …: which batch a clause tells of; 0 where it names none.
int batchOf(QStringView clause)
{
    static constexpr std::array batches{u"第一批", u"第二批", u"第三批", u"第四批", u"第五批", u"第六批"};
    if (clause.contains(u"首批")) return 1;
    for (std::size_t i = 0; i < batches.size(); ++i)
        if (clause.contains(QStringView(batches[i]))) return static_cast<int>(i) + 1;
    return 0;
}

/// The month of the only date that a clause names.
std::optional<int> monthOf(const submission::Evidence& evidence, std::size_t clause)
{
    std::optional<int> month;
    for (std::size_t i = evidence.cellDates; i < evidence.dates.size(); ++i) {
        const facts::DateMention& date = evidence.dates[i];
        if (clause >= evidence.clauses.size() || !evidence.clauses[clause].text.contains(date.span.begin)) continue;
        if (month || date.first.month() != date.last.month()) return {};
        month = date.first.month();
    }
    return month;
}

/// Batches that are told one by one (首批7所, 第二批5所) and nowhere together make up what was done.
template <typename Holds> void sumBatches(std::vector<Told>& told, const Holds& holds)
{
    if (std::ranges::any_of(told, holds)) return;
    std::map<int, double> batches;
    std::map<int, double> months;
    for (const Told& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const QStringView clause =
            one.clause < evidence.clauses.size() ? evidence.clauses[one.clause].text.in(evidence.text) : QStringView();
        if (const int batch = batchOf(clause)) batches[batch] = std::max(batches[batch], one.value);
        if (const auto month = monthOf(evidence, one.clause)) months[*month] = std::max(months[*month], one.value);
    }
    const bool areNumbered = batches.size() >= 2 && batches.rbegin()->first == static_cast<int>(batches.size());
    // 5月推出四个，8月推出五个，11月推出三个: each in a month of its own, in one paper.
    const bool areDated =
        months.size() >= 2 && months.size() == told.size() && std::ranges::all_of(told, [&](const Told& one) {
            return one.match->item->file == told.front().match->item->file;
        });
    if (!areNumbered && areDated)
        batches = std::move(months);
    else if (!areNumbered)
        return;
    double sum = 0;
    for (const auto& [batch, value] : batches) sum += value;
    for (Told& one : told) one.value = sum;
}

/// "听取6家企业、2家协会的意见", "分别研究2个、1个、3个议题": figures that stand side by side in one clause are the
/// parts of what was done.
template <typename Holds> void sumEnumerated(std::vector<Told>& told, const facts::Quantity& wanted, const Holds& holds)
{
    if (std::ranges::any_of(told, holds)) return;
    for (Told& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        if (one.clause >= evidence.clauses.size()) continue;
        const QStringView clause = evidence.clauses[one.clause].text.in(evidence.text);
        double sum = 0;
        qsizetype end = -1;
        int members = 0;
        for (const Amount& amount : amountsIn(clause)) {
            if (amount.unit.isEmpty() || !sameUnit(amount.unit.first(1), wanted.unit)) continue;
            const bool goesOn = end < 0 || clause.sliced(end, amount.at - end).contains(u'、') ||
                                clause.sliced(end, amount.at - end).contains(u'和');
            if (!goesOn) break;
            sum += amount.value;
            end = amount.at + amount.length;
            ++members;
        }
        if (members > 1) one.value = std::max(one.value, sum);
    }
}

/// What is to be new in the period is told as a total (累计建成4个, 目前已建成2个), and one of the papers dates some of
/// it before the period.
template <typename Holds> bool isStockOnly(const Case& what, const std::vector<Told>& told, const Holds& holds)
{
    static constexpr std::array fresh{u"新建", u"新增", u"新设", u"新培育", u"新认定", u"建成", u"年内"};
    static constexpr std::array whole{u"累计", u"总数", u"达到", u"现有", u"共有", u"目前", u"共收录"};
    if (!holdsAny(what.duty.requirement->text, fresh)) return false;
    for (const Told& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const QStringView clause = one.clause < evidence.clauses.size()
                                       ? evidence.clauses[one.clause].text.in(evidence.text)
                                       : QStringView(evidence.text);
        if (holds(one) && !holdsAny(clause, whole)) return false;
    }
    if (what.duty.requirement->text.contains(u"新增")) return true; // of what was there before nothing is told
    // Of what is told beside it under the same heading or in the rows of the same task, some lies before the period.
    return std::ranges::any_of(what.matches, [&](const Match& match) {
        const auto& dates = match.item->evidence->dates;
        return !match.faint &&
               std::ranges::any_of(dates, [&](const facts::DateMention& date) { return date.last < what.terms.from; });
    });
}

/// What was done as told by the two pieces of evidence that follow a deed under the same heading.
std::vector<Match> sentencesBehind(const Case& what, const std::vector<const Match*>& deeds)
{
    constexpr std::ptrdiff_t far = 2;
    std::vector<Match> found;
    for (const Match* deed : deeds) {
        const std::ptrdiff_t at = deed->item - what.pool.data();
        for (std::ptrdiff_t i = at + 1; i <= at + far && i < std::ssize(what.pool); ++i) {
            const Item& item = what.pool[static_cast<std::size_t>(i)];
            const bool sameTopic = item.file == deed->item->file && item.evidence->row < 0 &&
                                   deed->item->evidence->row < 0 &&
                                   item.evidence->heading == deed->item->evidence->heading;
            if (sameTopic && item.evidence->stance == submission::Stance::Done)
                found.push_back({&item, deed->score, 0, 0, false});
        }
    }
    return found;
}

/// Of the evidence that only resembles the part, what names the deed and tells it in the unit of the demand
/// (适老化改造158户 where 200户 of certain families are asked for).
std::vector<const Match*> tellingInUnit(const Case& what, const facts::Quantity& wanted)
{
    std::vector<const Match*> telling = withStance(what, submission::Stance::Done, false);
    std::erase_if(telling, [&](const Match* match) {
        if (isOthersDeed(what, *match) || liesBefore(what, *match->item->evidence) ||
            liesAfter(what, *match->item->evidence))
            return true;
        const auto told = amountsOf(*match, wanted);
        return std::ranges::none_of(told, [&](const Told& one) {
            return one.clause < match->item->clauses.size() &&
                   what.matcher.namesDeed(what.dutyIndex, what.partIndex, match->item->clauses[one.clause]);
        });
    });
    return telling;
}

/// "每所学校至少配备1名" is kept where all have one: 46所学校均已配备, 46所中45所已配备.
std::optional<Outcome> oneForEach(const Case& what, const facts::Quantity& wanted, const Deeds& deeds)
{
    const bool one = !wanted.per.isEmpty() && wanted.value <= 1 && wanted.comparison != facts::Comparison::AtMost &&
                     wanted.comparison != facts::Comparison::Less;
    if (!one) return {};
    std::vector<Ratio> ratios;
    for (const Match* match : deeds.own) {
        const auto found = ratiosOf(*match, what.part.grams);
        ratios.insert(ratios.end(), found.begin(), found.end());
    }
    if (ratios.empty()) return {};
    const Ratio& least = *std::ranges::min_element(ratios, {}, &Ratio::percent);
    const QString demand = demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit);
    if (least.isComplete())
        return inTime(what, outcomeOf(what, Status::Met, "amount.each",
                                      tr("Required %1 for each; the unit states that all have it.").arg(demand), 0.8,
                                      {least.match}));
    const QString reason =
        tr("Required %1 for each; %2 of %3 have it.").arg(demand, numberText(least.done), numberText(least.whole));
    if (!what.isClosed()) return outcomeOf(what, Status::NotDue, "amount.each-open", reason, 0.8, {least.match});
    return outcomeOf(what, Status::NotMet, "amount.each-short", reason, 0.8, {least.match});
}

/// A time that each of several is to reach: 每年至少1个月, 不少于40学时.
bool isTimeEach(QStringView unit)
{
    static constexpr std::array times{u"个月", u"月", u"天", u"日", u"周", u"小时", u"学时", u"课时"};
    return std::ranges::any_of(times, [unit](const char16_t* word) { return unit == QStringView(word); });
}

/// What says that only some of those who are to reach an amount did: 386名教师中有371人实训满1个月. Null where nothing
/// does.
const Match* someReached(const std::vector<Told>& told, const std::vector<Gram>& deed)
{
    for (const Told& one : told) {
        const auto ratios = ratiosOf(*one.match, deed);
        const bool isShort = !ratios.empty() && !ratios.front().stated && !ratios.front().isComplete();
        if (isShort) return one.match;
    }
    return nullptr;
}

} // namespace

Outcome judgeAmount(const Case& what)
{
    const auto& wanted = std::get<facts::Quantity>(what.part.fact->value);
    const QString demand = demandText(wanted.comparison, wanted.value, wanted.high, wanted.unit);
    Deeds deeds = deedsOf(what);
    if (deeds.own.empty() && deeds.open.empty()) deeds.own = tellingInUnit(what, wanted);
    const bool sure = std::ranges::all_of(deeds.own, &Match::strong);
    std::vector<Match> next;
    std::vector<Told> told;
    for (const Match* match : deeds.own) {
        const auto found = amountsOf(*match, wanted);
        told.insert(told.end(), found.begin(), found.end());
    }
    // The figure may stand in the next sentences, which need not name the deed again.
    if (told.empty()) next = sentencesBehind(what, deeds.own);
    for (const Match& match : next) {
        const auto found = amountsOf(match, wanted);
        told.insert(told.end(), found.begin(), found.end());
    }
    if (told.empty()) {
        if (auto each = oneForEach(what, wanted, deeds)) return *each;
        if (deeds.own.empty()) return withoutDeed(what, "amount", deeds);
        // Who names a liaison officer names one at least.
        const bool one =
            wanted.value <= 1 && wanted.per.isEmpty() &&
            (wanted.comparison == facts::Comparison::Equal || wanted.comparison == facts::Comparison::AtLeast);
        if (one && sure && deeds.open.empty())
            return inTime(what, outcomeOf(what, Status::Met, "amount.one",
                                          tr("Required %1; reported as done.").arg(demand), 0.65, deeds.own));
        return outcomeOf(what, Status::NeedsReview, "amount.no-figure",
                         tr("Required %1; reported as done, but without a figure.").arg(demand), 0.18, deeds.own);
    }
    if (what.part.words.contains(u"新增") || what.part.words.contains(u"净增")) withoutStock(told, wanted);
    const double together = sumOfDistinct(told);
    sumRows(told, wanted.value);
    // Of several figures (短视频31条，其中方言版5条) those that are told in the demand's words.
    {
        constexpr double asGood = 0.8;
        const auto shareOf = [&](const Told& one) {
            return one.clause < one.match->item->clauses.size()
                       ? what.matcher.share(what.dutyIndex, what.partIndex, one.match->item->clauses[one.clause])
                       : 0;
        };
        double best = 0;
        for (const Told& one : told) best = std::max(best, shareOf(one));
        const bool several = std::ranges::any_of(told, [&](const Told& one) {
            return one.match->item == told.front().match->item && one.value != told.front().value;
        });
        if (several && best > 0)
            std::erase_if(told, [&](const Told& one) { return !one.onTop && shareOf(one) < asGood * best; });
    }
    const auto holds = [&](const Told& one) {
        return satisfies(wanted.comparison, one.value, wanted.value, wanted.high) ||
               (one.more && satisfies(wanted.comparison, one.value + 1, wanted.value, wanted.high));
    };
    if (std::ranges::none_of(told, holds) && next.empty()) {
        // 3处…完工；另1处…完工。4处工程共惠及…: the sum stands in a sentence behind.
        next = sentencesBehind(what, deeds.own);
        for (const Match& match : next) {
            const auto found = amountsOf(match, wanted);
            std::ranges::copy_if(found, std::back_inserter(told), holds);
        }
    }
    // 3处已完工，另1处年底完工: what comes on top is added to the most that was told before.
    if (std::ranges::none_of(told, holds) && std::ranges::any_of(told, &Told::onTop)) {
        double most = 0;
        double onTop = 0;
        for (const Told& one : told)
            (one.onTop ? onTop : most) = one.onTop ? onTop + one.value : std::max(most, one.value);
        if (most > 0) {
            for (Told& one : told) one.value = most + onTop;
        }
    }
    sumBatches(told, holds);
    sumEnumerated(told, wanted, holds);
    if (std::ranges::any_of(told, holds) && isStockOnly(what, told, holds))
        return outcomeOf(
            what, Status::NeedsReview, "amount.stock",
            tr("Required %1; a total over several years is reported, and some of it was done before the period.")
                .arg(demand),
            0.5, deeds.own);
    const Told& best =
        *std::ranges::max_element(told, {}, [&](const Told& one) { return std::pair(one.match->score, one.value); });
    const bool all = std::ranges::all_of(told, holds);
    const bool none = std::ranges::none_of(told, holds);
    std::vector<const Match*> shown;
    for (const Told& one : told) {
        if (!std::ranges::contains(shown, one.match)) shown.push_back(one.match);
    }
    const QString reason = tr("Required %1; reported %2.").arg(demand, amountText(best.value, wanted.unit));
    Outcome outcome;
    const double confidence = sure ? 0.82 : 0.65;
    const Match* some = all && isTimeEach(wanted.unit) ? someReached(told, what.part.grams) : nullptr;
    if (some)
        outcome = outcomeOf(what, what.isClosed() ? Status::NotMet : Status::NotDue, "amount.some-reached",
                            tr("Required %1; not all of those who are to reach it did.").arg(demand), 0.7, {some});
    else if (all)
        outcome = outcomeOf(what, Status::Met, "amount.reached", reason, confidence, shown);
    else if (!none)
        outcome = outcomeOf(what, Status::NeedsReview, "amount.contradiction",
                            tr("Required %1; the submissions give different figures.").arg(demand), 0.55, shown);
    else if (!what.isClosed())
        outcome = outcomeOf(what, Status::NotDue, "amount.open", reason, 0.8, shown);
    else if (satisfies(wanted.comparison, together, wanted.value, wanted.high))
        outcome = outcomeOf(what, Status::NeedsReview, "amount.parts",
                            tr("Required %1; several figures are told that would come to %2 together.")
                                .arg(demand, amountText(together, wanted.unit)),
                            0.4, shown);
    else
        outcome = outcomeOf(what, Status::NotMet, "amount.shortfall", reason, confidence, shown);
    outcome = inTime(what, std::move(outcome));
    outcome.progress = Verdict::Count{best.value, wanted.value};
    for (const Told& one : told) outcome.shown.push_back({one.match->item, {one.clause}});
    return outcome;
}

} // namespace duibiao::check
