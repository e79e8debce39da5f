// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/item.h"

#include "core/check/performer.h"

#include <algorithm>
#include <iterator>

namespace duibiao::check {

namespace {

using Weighed = std::pair<Gram, double>;

void append(std::vector<Weighed>& context, const std::vector<Gram>& grams, double weight)
{
    for (const Gram gram : grams) context.emplace_back(gram, weight);
}

/// Sorts by gram and keeps of each the one that counts most.
void settle(std::vector<Weighed>& context)
{
    std::ranges::sort(context, [](const Weighed& a, const Weighed& b) {
        return a.first != b.first ? a.first < b.first : a.second > b.second;
    });
    const auto repeats = std::ranges::unique(context, {}, &Weighed::first);
    context.erase(repeats.begin(), repeats.end());
}

std::vector<Gram> unitedWith(const std::vector<Gram>& grams, const std::vector<Gram>& others)
{
    std::vector<Gram> both;
    std::ranges::set_union(grams, others, std::back_inserter(both));
    return both;
}

/// What a list in one sentence is of: 面对面宣讲办了三场：6月8日讲…，9月26日讲…. Empty where the evidence is no dated
/// member of such a list.
QString headOf(const submission::Evidence& evidence)
{
    constexpr qsizetype longest = 40;
    const qsizetype colon = evidence.sentence.indexOf(u'：');
    if (colon < 4 || colon > longest || evidence.dates.size() == evidence.cellDates) return {};
    const QString head = evidence.sentence.first(colon);
    return evidence.text.contains(head) ? QString() : head;
}

/// The year from which on the things are that the evidence tells of: its own words say so, or what its row answers, or
/// the sentence that goes on in it.
int sinceOf(const submission::Evidence& evidence)
{
    for (const QString& words : {evidence.text, evidence.task, evidence.sentence})
        if (const int year = sinceYear(words)) return year;
    return 0;
}

} // namespace

const std::vector<Gram>& ItemMaker::setOf(const QString& words)
{
    const auto known = m_sets.constFind(words);
    return known != m_sets.cend() ? *known : *m_sets.insert(words, gramSet(contentOf(words)));
}

Item ItemMaker::make(const submission::Submission& file, const submission::Evidence& evidence, const QString& before,
                     bool speaksOfTask)
{
    Item item{&evidence,
              &file,
              setOf(evidence.text),
              {},
              {},
              {},
              sinceOf(evidence),
              check::namesOther(evidence.text),
              check::namesDeputy(evidence.text),
              check::namesLeader(evidence.text)};
    append(item.context, item.own, 1);
    append(item.context, setOf(evidence.task), 1);
    append(item.context, setOf(evidence.sentence), SentenceCounts);
    append(item.context, setOf(evidence.heading), HeadingCounts);
    append(item.context, setOf(before), BeforeCounts);
    settle(item.context);
    if (evidence.clauses.size() == 1) {
        item.clauses.push_back(item.own);
    } else {
        for (const submission::EvidenceClause& clause : evidence.clauses)
            item.clauses.push_back(gramSet(contentOf(clause.text.in(evidence.text))));
    }
    if (speaksOfTask) {
        const std::vector<Gram>& task = setOf(evidence.task);
        item.own = unitedWith(item.own, task);
        for (std::vector<Gram>& clause : item.clauses) clause = unitedWith(clause, task);
    }
    if (const QString head = headOf(evidence); !head.isEmpty()) {
        const std::vector<Gram>& named = setOf(head);
        append(item.context, named, 1);
        settle(item.context);
        item.own = unitedWith(item.own, named);
    }
    for (const QStringView topic : QStringView(evidence.task).tokenize(u'，'))
        item.topics.push_back(gramSet(contentOf(topic)));
    return item;
}

bool areOfOneSentence(const Item& a, const Item& b)
{
    return a.file == b.file && a.evidence->row == b.evidence->row && a.evidence->sentence == b.evidence->sentence;
}

} // namespace duibiao::check
