// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/matcher.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace duibiao::check {

namespace {

// How much words count that are not the evidence's own.
constexpr double sentenceCounts = 0.8;
constexpr double headingCounts = 0.55;

constexpr double tailCounts = 1.6;     // the last words of a phrase name the deed, those before qualify it
constexpr std::size_t tailGrams = 3;
constexpr double strongScore = 0.55;
constexpr double strongOwn = 0.3;
constexpr double similarScore = 0.34;
constexpr double similarOwn = 0.25;
// A piece of evidence that answers another duty this much more fully is about that one.
constexpr double answersOther = 0.7;
constexpr double fullerMass = 1.3;
constexpr double contained = 0.8;

std::vector<Gram> setOf(QStringView words)
{
    return gramSet(contentOf(words));
}

} // namespace

Item makeItem(const submission::Submission& file, const submission::Evidence& evidence)
{
    Item item{&evidence, &file, setOf(evidence.text), {}, {}};
    std::map<Gram, double> counts;
    const auto add = [&counts](const std::vector<Gram>& grams, double weight) {
        for (const Gram gram : grams) {
            double& count = counts[gram];
            count = std::max(count, weight);
        }
    };
    add(item.own, 1);
    add(setOf(evidence.task), 1);
    add(setOf(evidence.sentence), sentenceCounts);
    add(setOf(evidence.heading), headingCounts);
    item.context.assign(counts.begin(), counts.end());
    for (const submission::EvidenceClause& clause : evidence.clauses) item.clauses.push_back(setOf(clause.text.in(evidence.text)));
    return item;
}

Matcher::Matcher(const std::vector<Duty>& duties, const std::vector<std::vector<Item>>& items) : m_duties(duties), m_items(items)
{
    QHash<Gram, int> frequency;
    int texts = 0;
    for (const Duty& duty : duties) {
        for (const Part& part : duty.parts) {
            ++texts;
            for (const Gram gram : part.grams) ++frequency[gram];
        }
    }
    for (const std::vector<Item>& unit : items) {
        for (const Item& item : unit) {
            ++texts;
            for (const Gram gram : item.own) ++frequency[gram];
        }
    }
    m_targetOf.resize(duties.size());
    for (std::size_t d = 0; d < duties.size(); ++d) {
        for (std::size_t p = 0; p < duties[d].parts.size(); ++p) {
            const Part& part = duties[d].parts[p];
            Target target{d, p, {}, 0};
            const std::size_t tail = part.content.grams.size() > tailGrams ? part.content.grams.size() - tailGrams : 0;
            for (std::size_t g = 0; g < part.grams.size(); ++g) {
                const Gram gram = part.grams[g];
                double weight = 1 + std::log((texts + 1.0) / (frequency.value(gram) + 1.0));
                if (std::find(part.content.grams.begin() + static_cast<std::ptrdiff_t>(tail), part.content.grams.end(), gram) != part.content.grams.end()) weight *= tailCounts;
                target.weights.push_back(weight);
                target.total += weight;
                m_index[gram].push_back({m_targets.size(), g});
            }
            m_targetOf[d].push_back(m_targets.size());
            m_targets.push_back(std::move(target));
        }
    }
}

double Matcher::share(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    const Target& target = m_targets[m_targetOf[duty][part]];
    const std::vector<Gram>& wanted = m_duties[duty].parts[part].grams;
    double found = 0;
    for (std::size_t g = 0; g < wanted.size(); ++g) {
        if (std::ranges::binary_search(grams, wanted[g])) found += target.weights[g];
    }
    return target.total > 0 ? found / target.total : 0;
}

std::vector<std::vector<std::vector<Match>>> Matcher::match(int unit) const
{
    struct Hit {
        double score = 0;
        double own = 0;
        std::vector<std::size_t> grams; // indices into the part's grams that were found in the evidence's own words
    };
    std::vector<std::vector<std::vector<Match>>> matches(m_duties.size());
    std::vector<bool> bound(m_duties.size());
    for (std::size_t d = 0; d < m_duties.size(); ++d) {
        bound[d] = std::ranges::binary_search(m_duties[d].units, unit);
        if (bound[d]) matches[d].resize(m_duties[d].parts.size());
    }
    if (unit < 0 || unit >= static_cast<int>(m_items.size())) return matches;

    for (const Item& item : m_items[static_cast<std::size_t>(unit)]) {
        std::map<std::size_t, Hit> hits;
        for (const auto& [gram, weight] : item.context) {
            const auto postings = m_index.constFind(gram);
            if (postings == m_index.constEnd()) continue;
            for (const Posting& posting : *postings) {
                const Target& target = m_targets[posting.target];
                if (!bound[target.duty]) continue;
                Hit& hit = hits[posting.target];
                hit.score += weight * target.weights[posting.gram];
                if (weight < 1) continue;
                hit.own += target.weights[posting.gram];
                hit.grams.push_back(posting.gram);
            }
        }
        for (const auto& [index, hit] : hits) {
            const Target& target = m_targets[index];
            Match match{&item, hit.score / target.total, hit.own / target.total, hit.own, false};
            if (match.score < similarScore || match.own < similarOwn) continue;
            match.strong = match.score >= strongScore && match.own >= strongOwn;
            const std::vector<Gram>& grams = m_duties[target.duty].parts[target.part].grams;
            const bool aboutOther = std::ranges::any_of(hits, [&](const auto& entry) {
                const auto& [otherIndex, other] = entry;
                const Target& otherTarget = m_targets[otherIndex];
                if (otherTarget.duty == target.duty || other.own / otherTarget.total < answersOther || other.own < fullerMass * hit.own) return false;
                const std::vector<Gram>& otherGrams = m_duties[otherTarget.duty].parts[otherTarget.part].grams;
                double shared = 0;
                for (const std::size_t g : hit.grams) {
                    if (std::ranges::binary_search(otherGrams, grams[g])) shared += target.weights[g];
                }
                return shared >= contained * hit.own;
            });
            if (!aboutOther) matches[target.duty][target.part].push_back(match);
        }
    }
    for (auto& duty : matches) {
        for (auto& part : duty) {
            std::ranges::stable_sort(part, [](const Match& a, const Match& b) { return std::tuple(a.strong, a.score) > std::tuple(b.strong, b.score); });
        }
    }
    return matches;
}

} // namespace duibiao::check
