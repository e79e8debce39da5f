// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/dissent.h"

#include "core/check/facts_of.h"
#include "core/check/fallback.h"
#include "core/check/lists.h"
#include "core/check/ratio.h"
#include "core/check/reasons.h"
#include "core/check/rulename.h"
#include "core/check/words.h"
#include "core/submission/words.h"
#include "core/text/holds.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

/// A number of things that a claim is about: 9件.
struct Total {
    double value = 0;
    QChar measure;
    const Item* item = nullptr; ///< that claims it
};

/// Numbers below it are shared by chance.
constexpr double fewest = 3;

bool countsThings(const Amount& amount)
{
    static const QString others = QStringLiteral("%％元万亿倍人天日月年小分");
    return amount.value >= fewest && !amount.more && !others.contains(amount.unit.front());
}

/// The numbers of things of which `items` say that all are done.
std::vector<Total> totalsIn(const std::vector<const Item*>& items, const std::vector<Gram>& deed)
{
    std::vector<Total> totals;
    for (const Item* item : items) {
        const QStringView sentence = sentenceOf(*item->evidence);
        const qsizetype all = whereAll(sentence, deed);
        if (all < 0) continue;
        // 清理34件，现行有效的25件全部公开: of the last number before it.
        const std::vector<Amount> before = amountsIn(sentence.first(all));
        if (!before.empty() && countsThings(before.back()))
            totals.push_back({before.back().value, before.back().unit.front(), item});
    }
    return totals;
}

/// True when the sentence tells of `total` things that some are left: of so many so many, or done and open ones that
/// make so many together.
bool leavesSome(const Item& item, const Total& total, const std::vector<Gram>& deed)
{
    const Match match{&item, 0, 0, 0, false};
    const auto ratios = ratiosOf(match, deed);
    const bool isShort = std::ranges::any_of(
        ratios, [&](const Ratio& ratio) { return !ratio.stated && ratio.whole == total.value && !ratio.isComplete(); });
    if (isShort) return true;
    const QStringView sentence = sentenceOf(*item.evidence);
    if (!submission::has(submission::Cue::NotDone, sentence)) return false;
    double sum = 0;
    int parts = 0;
    for (const Amount& amount : amountsIn(sentence)) {
        if (amount.unit.front() != total.measure) continue;
        sum += amount.value;
        ++parts;
    }
    return parts == 2 && sum == total.value;
}

/// True for a row of a list of as many things that says of its one that it is still open.
bool isOpenRow(const Case& what, const Item& item, const Total& total)
{
    return item.evidence->origin == submission::Origin::List && item.evidence->stance == submission::Stance::NotDone &&
           static_cast<double>(rowsOfList(what, item).size()) == total.value;
}

/// How much of the deed the evidence's own words name, or what its row or list is about.
double topicShare(const Case& what, const Item& item)
{
    const auto shareOf = [&](const std::vector<Gram>& grams) {
        return what.matcher.share(what.dutyIndex, what.partIndex, grams);
    };
    double most = shareOf(item.own);
    for (const std::vector<Gram>& topic : item.topics) most = std::max(most, shareOf(topic));
    return most;
}

/// What is asked where a list has fewer than are stated.
Outcome listShorter(const Outcome& judged, double stated, double listed, const QString& unit)
{
    Outcome outcome = judged;
    outcome.status = Status::NeedsReview;
    outcome.rule = RuleName("dissent.list-shorter").text();
    outcome.reason = tr("Reported as done for all of %1; the list of them has %2.")
                         .arg(amountText(stated, unit), amountText(listed, unit));
    outcome.confidence = 0.5;
    return outcome;
}

/// All of so many things are reported as done, and the list of them that the words point to has fewer.
std::optional<Outcome> judgeList(const Case& what, const Outcome& judged)
{
    std::vector<const Item*> claims;
    for (const Match* match : withStance(what, submission::Stance::Done))
        if (match->item->evidence->origin == submission::Origin::Sentence) claims.push_back(match->item);
    for (const Total& total : totalsIn(claims, what.part.grams)) {
        const Item* row = listFor(what, *total.item);
        const double listed = row ? static_cast<double>(rowsOfList(what, *row).size()) : 0;
        if (listed < 2 || listed >= total.value) continue;
        Outcome outcome = listShorter(judged, total.value, listed, QString(total.measure));
        outcome.shown.insert(outcome.shown.begin(), {total.item, {}});
        outcome.shown.push_back({row, {}});
        return outcome;
    }
    return {};
}

/// So many are stated as are asked for, and a list that is called after the deed has most of them, but fewer than that.
std::optional<Outcome> judgeCountedList(const Case& what, const Outcome& judged)
{
    constexpr double titleNames = 0.5;
    const auto* wanted = what.part.fact ? std::get_if<facts::Quantity>(&what.part.fact->value) : nullptr;
    if (!wanted || !judged.progress || !wanted->per.isEmpty() || judged.rule == RuleName("count.dated-events").text())
        return {};
    const double stated = judged.progress->done;
    for (const Item& item : what.pool) {
        if (item.evidence->origin != submission::Origin::List || item.topics.empty() ||
            what.matcher.share(what.dutyIndex, what.partIndex, item.topics.front()) < titleNames)
            continue;
        const auto listed = static_cast<double>(rowsOfList(what, item).size());
        if (listed < 2 || listed >= wanted->value || listed >= stated || 2 * listed <= stated) continue;
        Outcome outcome = listShorter(judged, stated, listed, wanted->unit);
        outcome.shown.push_back({&item, {}});
        return outcome;
    }
    return {};
}

} // namespace

std::optional<Outcome> judgeDissent(const Case& what, const Outcome& judged)
{
    constexpr double speaks = 0.15; // a word or two of the deed
    if (judged.status != Status::Met || judged.shown.empty()) return {};
    if (auto outcome = judgeList(what, judged)) return outcome;
    if (auto outcome = judgeCountedList(what, judged)) return outcome;
    std::vector<const Item*> claims;
    for (const Shown& shown : judged.shown) claims.push_back(shown.item);
    const std::vector<Total> totals = totalsIn(claims, what.part.grams);
    if (totals.empty()) return {};
    for (const Item& item : what.pool) {
        const bool isShown = std::ranges::any_of(judged.shown, [&](const Shown& shown) { return shown.item == &item; });
        if (isShown || item.evidence->stance == submission::Stance::Earlier || topicShare(what, item) < speaks)
            continue;
        const auto told = std::ranges::find_if(totals, [&](const Total& total) {
            return total.item->file != item.file &&
                   (leavesSome(item, total, what.part.grams) || isOpenRow(what, item, total));
        });
        if (told == totals.end()) continue;
        Outcome outcome = judged;
        outcome.status = Status::NeedsReview;
        outcome.rule = RuleName("dissent.same-total").text();
        outcome.reason = tr("Reported as done for %1; another paper of the unit leaves some of the same number open.")
                             .arg(amountText(told->value, QString(told->measure)));
        outcome.confidence = 0.5;
        outcome.shown.push_back({&item, {}});
        return outcome;
    }
    return {};
}

} // namespace duibiao::check
