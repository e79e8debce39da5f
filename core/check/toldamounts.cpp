// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toldamounts.h"

#include "core/check/each.h"
#include "core/check/owed.h"
#include "core/check/ratio.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace duibiao::check {

namespace {

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

/// 15个工作日, 3个月 are no fifteen or three of anything else.
bool countsTime(QStringView text, const Amount& amount)
{
    static constexpr auto times = std::to_array<QStringView>(
        {u"个工作日", u"个自然日", u"个月", u"个小时", u"个季度", u"个学期", u"个星期", u"个百分点"});
    const QStringView behind = text.sliced(amount.at + amount.length);
    return std::ranges::any_of(times, [behind](QStringView time) { return behind.startsWith(time); });
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
void leaveParts(std::vector<ToldAmount>& told)
{
    const submission::Evidence& evidence = *told.front().match->item->evidence;
    const auto wordsBefore = [&](const ToldAmount& one) {
        const SourceSpan clause = evidence.clauses[one.clause].text;
        return QStringView(evidence.text).first(clause.end);
    };
    std::vector<ToldAmount> own;
    for (const ToldAmount& one : told) {
        if (one.clause >= evidence.clauses.size()) return;
        const QStringView clause = evidence.clauses[one.clause].text.in(evidence.text);
        const bool isMore = (clause.contains(u'比') || clause.contains(u'较')) &&
                            (clause.contains(u"上年") || clause.contains(u"去年")) && evidence.clauses.size() > 1;
        const bool isPart = !own.empty() && one.clause != own.front().clause && wordsBefore(one).contains(u"其中");
        if (!isMore && !isPart) own.push_back(one);
    }
    if (!own.empty()) told = std::move(own);
}

} // namespace

std::vector<ToldAmount> toldAmounts(const Match& match, const facts::Quantity& wanted)
{
    const submission::Evidence& evidence = *match.item->evidence;
    std::vector<ToldAmount> told;
    const auto clauseAt = [&](qsizetype at) {
        for (std::size_t i = 0; i < evidence.clauses.size(); ++i) {
            if (evidence.clauses[i].text.contains(at)) return i;
        }
        return std::size_t{0};
    };
    for (const facts::Fact& fact : evidence.facts) {
        const auto* quantity = std::get_if<facts::Quantity>(&fact.value);
        const Amount read{quantity ? quantity->value : 0, quantity ? quantity->unit : QString(), fact.measure.begin,
                          fact.measure.end - fact.measure.begin, false};
        if (quantity && sameUnit(quantity->unit, wanted.unit) && !isOwed(evidence.text, read))
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
            if ((countsTime(evidence.text, amount) && !begins) || isOwed(evidence.text, amount)) continue;
            if (begins || alike || amount.unit.startsWith(wanted.unit))
                told.push_back({amount.value * timesEach(evidence.text, amount.at), amount.more, false,
                                comesOnTop(evidence.text, amount.at), &match, clauseAt(amount.at)});
        }
    }
    if (told.size() > 1) leaveParts(told);
    for (ToldAmount& one : told) {
        if (one.clause < evidence.clauses.size())
            one.only = evidence.clauses[one.clause].text.in(evidence.text).contains(u'仅');
    }
    return told;
}

void withoutStock(std::vector<ToldAmount>& told, const facts::Quantity& wanted)
{
    static constexpr std::array before{u"存量", u"原有", u"年初", u"去年底", u"上年末", u"上年底"};
    static constexpr std::array whole{u"累计", u"总数", u"达到", u"现有", u"共有"};
    std::vector<ToldAmount> fresh;
    for (const ToldAmount& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const QString& sentence = sentenceOf(evidence);
        std::optional<double> stock;
        for (const Amount& amount : amountsIn(sentence)) {
            if (amount.unit.isEmpty() || !sameUnit(amount.unit.first(1), wanted.unit)) continue;
            if (text::holdsAny(clauseAround(sentence, amount.at), before)) stock = amount.value;
        }
        const QStringView clause =
            one.clause < evidence.clauses.size() ? evidence.clauses[one.clause].text.in(evidence.text) : QStringView();
        if (stock && one.value == *stock) continue;
        fresh.push_back(one);
        if (stock && text::holdsAny(clause, whole) && one.value > *stock) fresh.back().value -= *stock;
    }
    if (!fresh.empty()) told = std::move(fresh);
}

double sumOfDistinct(const std::vector<ToldAmount>& told)
{
    std::map<const submission::Submission*, std::set<double>> figures;
    for (const ToldAmount& one : told) figures[one.match->item->file].insert(one.value);
    double most = 0;
    for (const auto& [file, values] : figures) {
        double sum = 0;
        for (const double value : values) sum += value;
        most = std::max(most, sum);
    }
    return most;
}

void sumRows(std::vector<ToldAmount>& told, double required)
{
    if (told.size() < 2) return;
    const submission::Evidence& first = *told.front().match->item->evidence;
    std::set<int> rows;
    double sum = 0;
    for (const ToldAmount& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const bool sameTable = evidence.table >= 0 && evidence.table == first.table &&
                               one.match->item->file == told.front().match->item->file;
        if (!sameTable || !rows.insert(evidence.row).second) return;
        sum += one.value;
    }
    if (std::ranges::any_of(told, [required](const ToldAmount& one) { return one.value >= required; })) return;
    for (ToldAmount& one : told) one.value = sum;
}

namespace {

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

/// The words that the sentence begins with and the duty holds too, which name who did it; empty where they share none.
QStringView doerIn(QStringView sentence, QStringView duty)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 12;
    for (qsizetype length = std::min(longest, sentence.size()); length >= shortest; --length)
        if (duty.contains(sentence.first(length))) return sentence.first(length);
    return {};
}

} // namespace

void sumStretches(std::vector<ToldAmount>& told, const AmountTest& holds)
{
    if (told.size() < 2 || std::ranges::any_of(told, holds)) return;
    std::vector<facts::DateMention> stretches;
    double sum = 0;
    for (const ToldAmount& one : told) {
        const auto stretch = one.match->item == told.front().match->item
                                 ? stretchOf(*one.match->item->evidence, one.clause)
                                 : std::nullopt;
        if (!stretch || !standsApart(*stretch, stretches)) return;
        stretches.push_back(*stretch);
        sum += one.value;
    }
    for (ToldAmount& one : told) one.value = sum;
}

void sumBatches(std::vector<ToldAmount>& told, const AmountTest& holds)
{
    if (std::ranges::any_of(told, holds)) return;
    std::map<int, double> batches;
    std::map<int, double> months;
    for (const ToldAmount& one : told) {
        const submission::Evidence& evidence = *one.match->item->evidence;
        const QStringView clause =
            one.clause < evidence.clauses.size() ? evidence.clauses[one.clause].text.in(evidence.text) : QStringView();
        if (const int batch = batchOf(clause)) batches[batch] = std::max(batches[batch], one.value);
        if (const auto month = monthOf(evidence, one.clause)) months[*month] = std::max(months[*month], one.value);
    }
    const bool areNumbered = batches.size() >= 2 && batches.rbegin()->first == static_cast<int>(batches.size());
    // 5月推出四个，8月推出五个，11月推出三个: each in a month of its own, in one paper.
    const bool areDated =
        months.size() >= 2 && months.size() == told.size() && std::ranges::all_of(told, [&](const ToldAmount& one) {
            return one.match->item->file == told.front().match->item->file;
        });
    if (!areNumbered && areDated)
        batches = std::move(months);
    else if (!areNumbered)
        return;
    double sum = 0;
    for (const auto& [batch, value] : batches) sum += value;
    for (ToldAmount& one : told) one.value = sum;
}

void sumEnumerated(std::vector<ToldAmount>& told, const facts::Quantity& wanted, const AmountTest& holds)
{
    if (std::ranges::any_of(told, holds)) return;
    for (ToldAmount& one : told) {
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

void sumDoers(std::vector<ToldAmount>& told, const std::vector<ToldAmount>& others, QStringView duty,
              const AmountTest& holds)
{
    if (std::ranges::any_of(told, holds)) return;
    std::map<QString, ToldAmount> byDoer;
    for (const std::vector<ToldAmount>* list : {&std::as_const(told), &others}) {
        for (const ToldAmount& one : *list) {
            const QStringView doer = doerIn(sentenceOf(*one.match->item->evidence), duty);
            if (!doer.isEmpty()) byDoer.try_emplace(doer.toString(), one);
        }
    }
    if (byDoer.size() < 2) return;
    double sum = 0;
    for (const auto& [doer, one] : byDoer) sum += one.value;
    for (auto& [doer, one] : byDoer) {
        one.value = sum;
        told.push_back(one);
    }
    for (ToldAmount& one : told) one.value = std::max(one.value, sum);
}

} // namespace duibiao::check
