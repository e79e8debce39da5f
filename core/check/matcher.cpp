// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/matcher.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace duibiao::check {

namespace {

// How much words count that are not the evidence's own.
constexpr double sentenceCounts = 0.8;
constexpr double headingCounts = 0.55;
constexpr double beforeCounts = 0.45;
constexpr double aroundCounts = 0.4; // words of the demand's sentence outside the phrase itself: they help, none is missed

constexpr double tailCounts = 1.6;     // the last words of a phrase name the deed, those before qualify it
constexpr std::size_t tailGrams = 2;
constexpr int rareShare = 6; // a word is rare that stands in less than one text of so many
constexpr double strongScore = 0.55;
constexpr double strongWhereBest = 0.41; // enough where no other duty is meant more by the evidence or by one of its clauses
constexpr double strongShort = 0.55;
constexpr std::size_t shortPhrase = 6;   // pairs of characters
constexpr double strongOwn = 0.28;
constexpr double similarScore = 0.34;
constexpr double similarWhereMeant = 0.25;
constexpr double similarOwn = 0.22;
// A piece of evidence that answers another duty this much more fully is about that one.
constexpr double answersOther = 0.7;
constexpr double fullerMass = 1.3;
constexpr double contained = 0.8;

std::vector<Gram> setOf(QStringView words)
{
    return gramSet(contentOf(words));
}

} // namespace

Item makeItem(const submission::Submission& file, const submission::Evidence& evidence, const QString& before, bool speaksOfTask)
{
    Item item{&evidence, &file, setOf(evidence.text), {}, {}, {}};
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
    add(setOf(before), beforeCounts);
    item.context.assign(counts.begin(), counts.end());
    for (const submission::EvidenceClause& clause : evidence.clauses) item.clauses.push_back(setOf(clause.text.in(evidence.text)));
    if (speaksOfTask) {
        const std::vector<Gram> task = setOf(evidence.task);
        const auto addTask = [&task](std::vector<Gram>& grams) {
            std::vector<Gram> both;
            std::ranges::set_union(grams, task, std::back_inserter(both));
            grams = std::move(both);
        };
        addTask(item.own);
        std::ranges::for_each(item.clauses, addTask);
    }
    for (const QStringView topic : QStringView(evidence.task).tokenize(u'，')) item.topics.push_back(setOf(topic));
    return item;
}

Matcher::Matcher(const std::vector<Duty>& duties, const std::vector<std::vector<Item>>& items) : m_duties(duties), m_items(items)
{
    for (const Duty& duty : duties) {
        for (const Part& part : duty.parts) {
            ++m_texts;
            for (const Gram gram : part.grams) ++m_frequency[gram];
        }
    }
    for (const std::vector<Item>& unit : items) {
        for (const Item& item : unit) {
            ++m_texts;
            for (const Gram gram : item.own) ++m_frequency[gram];
        }
    }
    m_targetOf.resize(duties.size());
    for (std::size_t d = 0; d < duties.size(); ++d) {
        m_dutyOf.insert(duties[d].requirement->id, d);
        for (std::size_t p = 0; p < duties[d].parts.size(); ++p) {
            const Part& part = duties[d].parts[p];
            Target target{d, p, {}, {}, 0};
            const std::size_t tail = part.content.grams.size() > tailGrams ? part.content.grams.size() - tailGrams : 0;
            for (std::size_t g = 0; g < part.grams.size(); ++g) {
                const Gram gram = part.grams[g];
                double weight = 1 + std::log((m_texts + 1.0) / (m_frequency.value(gram) + 1.0));
                // The first word counts too where it is rare: 会议研究解决…, 听取…汇报.
                const bool isHead = !part.borrowed && !part.content.grams.empty() && gram == part.content.grams.front() && m_frequency.value(gram) * rareShare < m_texts;
                const bool isTail = isHead || std::find(part.content.grams.begin() + static_cast<std::ptrdiff_t>(tail), part.content.grams.end(), gram) != part.content.grams.end();
                if (isTail) weight *= tailCounts;
                // What must be covered is named by any of its words.
                target.tail.push_back(isTail || (part.fact && std::holds_alternative<facts::Coverage>(part.fact->value)));
                target.weights.push_back(weight);
                target.total += weight;
                m_index[gram].push_back({m_targets.size(), g});
            }
            for (std::size_t g = 0; g < part.around.size(); ++g) m_index[part.around[g]].push_back({m_targets.size(), part.grams.size() + g});
            m_targetOf[d].push_back(m_targets.size());
            m_targets.push_back(std::move(target));
        }
    }
}

double Matcher::massOf(const Target& target, const std::vector<Gram>& grams) const
{
    const std::vector<Gram>& wanted = m_duties[target.duty].parts[target.part].grams;
    double found = 0;
    for (std::size_t g = 0; g < wanted.size(); ++g) {
        if (std::ranges::binary_search(grams, wanted[g])) found += target.weights[g];
    }
    return found;
}

double Matcher::share(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    const Target& target = m_targets[m_targetOf[duty][part]];
    return target.total > 0 ? massOf(target, grams) / target.total : 0;
}

bool Matcher::namesDeed(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    const Target& target = m_targets[m_targetOf[duty][part]];
    const std::vector<Gram>& wanted = m_duties[duty].parts[part].grams;
    for (std::size_t g = 0; g < wanted.size(); ++g) {
        if (target.tail[g] && std::ranges::binary_search(grams, wanted[g])) return true;
    }
    return false;
}

bool Matcher::isAboutOther(int unit, std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    constexpr double speaksOf = 0.3;
    constexpr double clearlyMore = 1.3;
    const double mass = massOf(m_targets[m_targetOf[duty][part]], grams);
    return std::ranges::any_of(m_targets, [&](const Target& target) {
        if (!std::ranges::binary_search(m_duties[target.duty].units, unit)) return false;
        const double other = massOf(target, grams);
        if (target.duty == duty) {
            // Parts that are counted apart (综合演练, 专项演练) are told apart by what is missing.
            constexpr double clearlyMissing = 0.2;
            const Target& own = m_targets[m_targetOf[duty][part]];
            return target.part != part && mass > 0 && other / target.total >= mass / own.total + clearlyMissing;
        }
        return other >= speaksOf * target.total && other >= clearlyMore * mass;
    });
}

std::optional<std::size_t> Matcher::assignedTo(const Item& item) const
{
    const QString& id = item.evidence->requirementId;
    const auto duty = id.isEmpty() ? m_dutyOf.cend() : m_dutyOf.constFind(id);
    return duty == m_dutyOf.cend() ? std::nullopt : std::optional(*duty);
}

std::vector<std::size_t> Matcher::meantBy(const Item& item, const std::vector<bool>& bound) const
{
    std::vector<std::size_t> meant;
    const auto add = [&](const std::vector<Gram>& grams) {
        std::map<std::size_t, double> masses;
        for (const Gram gram : grams) {
            const auto postings = m_index.constFind(gram);
            if (postings == m_index.constEnd()) continue;
            for (const Posting& posting : *postings) {
                const Target& target = m_targets[posting.target];
                if (bound[target.duty] && posting.gram < target.weights.size()) masses[posting.target] += target.weights[posting.gram];
            }
        }
        // Much found and little missed: the product prefers neither long nor short phrases.
        double best = 0;
        for (auto& [index, mass] : masses) {
            mass *= mass / m_targets[index].total;
            best = std::max(best, mass);
        }
        constexpr double asMuch = 0.9;
        for (const auto& [index, mass] : masses) {
            if (mass >= asMuch * best) meant.push_back(index);
        }
    };
    std::vector<Gram> full;
    for (const auto& [gram, weight] : item.context) {
        if (weight >= sentenceCounts) full.push_back(gram);
    }
    add(full);
    for (const std::vector<Gram>& clause : item.clauses) add(clause);
    for (const std::vector<Gram>& topic : item.topics) add(topic);
    return meant;
}

std::vector<std::vector<std::vector<Match>>> Matcher::match(int unit) const
{
    struct Hit {
        double score = 0;
        double own = 0;
        double around = 0;
        bool tail = false;              // names the deed itself, not only what qualifies it
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
        const auto assigned = assignedTo(item);
        if (assigned && m_duties[*assigned].parts.size() == 1) {
            // Whatever words the row uses, it speaks of the duty.
            const Target& target = m_targets[m_targetOf[*assigned].front()];
            if (bound[*assigned]) matches[*assigned].front().push_back({&item, 1, 1, target.total, true});
            continue;
        }
        std::map<std::size_t, Hit> hits;
        for (const auto& [gram, weight] : item.context) {
            const auto postings = m_index.constFind(gram);
            if (postings == m_index.constEnd()) continue;
            for (const Posting& posting : *postings) {
                const Target& target = m_targets[posting.target];
                if (!bound[target.duty] || (assigned && *assigned != target.duty)) continue;
                Hit& hit = hits[posting.target];
                if (posting.gram >= target.weights.size()) {
                    if (weight >= 1) hit.around += aroundCounts * (1 + std::log((m_texts + 1.0) / (m_frequency.value(gram) + 1.0)));
                    continue;
                }
                hit.score += weight * target.weights[posting.gram];
                if (weight >= sentenceCounts) hit.tail = hit.tail || target.tail[posting.gram];
                if (weight < 1) continue;
                hit.own += target.weights[posting.gram];
                hit.grams.push_back(posting.gram);
            }
        }
        const std::vector<std::size_t> meant = meantBy(item, bound);
        for (const auto& [index, hit] : hits) {
            const Target& target = m_targets[index];
            if (target.total <= 0 || !hit.tail) continue;
            Match match{&item, std::min(1.0, (hit.score + hit.around) / target.total), std::min(1.0, (hit.own + hit.around) / target.total), hit.own, false};
            const bool isMeant = assigned || std::ranges::any_of(meant, [&](std::size_t other) { return m_targets[other].duty == target.duty; });
            if (match.score < (isMeant ? similarWhereMeant : similarScore) || match.own < similarOwn) continue;
            // A short phrase is soon found in part: 业务培训 is not yet 政务公开培训.
            const bool isShort = target.weights.size() <= shortPhrase;
            const double enough = isShort ? strongShort : isMeant ? strongWhereBest : strongScore;
            match.strong = match.score >= enough && match.own >= strongOwn;
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
            if (!aboutOther || std::ranges::contains(meant, index)) matches[target.duty][target.part].push_back(match);
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
