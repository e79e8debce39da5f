// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/compare.h"

#include "core/text/normalized.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace duibiao::plan {

namespace {

/// Two duties with less in common than this are two duties.
constexpr double similarEnough = 0.42;
/// A pair of characters that more duties share than this says nothing about any of them.
constexpr std::size_t mostPostings = 400;
/// Of the duties that share the rarest pairs, so many are weighed.
constexpr std::size_t candidates = 12;

using Bigram = quint32;

/// The words that two plans can have in common: no figures, no years, no punctuation.
QString essence(const QString& words)
{
    static const QString figures = QStringLiteral("0123456789一二三四五六七八九十百千两%年月日");
    QString text = text::folded(words);
    text.removeIf([](QChar unit) { return figures.contains(unit); });
    return text;
}

std::vector<Bigram> bigramsOf(const QString& text)
{
    std::vector<Bigram> out;
    out.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        out.push_back(Bigram{text[i].unicode()} << 16 | text[i + 1].unicode());
    std::ranges::sort(out);
    out.erase(std::ranges::unique(out).begin(), out.end());
    return out;
}

/// The duties of one plan with what they are compared by.
struct Side {
    explicit Side(const Plan& plan)
    {
        words.reserve(plan.requirements.size());
        for (const Requirement& requirement : plan.requirements) {
            words.push_back(essence(requirement.text));
            bigrams.push_back(bigramsOf(words.back()));
        }
    }
    std::vector<QString> words;
    std::vector<std::vector<Bigram>> bigrams;
};

/// Pairs of characters of both plans, weighted by how rare they are.
class Weights {
public:
    Weights(const Side& a, const Side& b)
    {
        for (const Side* side : {&a, &b})
            for (const auto& bigrams : side->bigrams)
                for (const Bigram bigram : bigrams) ++m_counts[bigram];
        m_duties = static_cast<double>(a.words.size() + b.words.size());
    }
    [[nodiscard]] double of(Bigram bigram) const { return std::log(1 + m_duties / m_counts.value(bigram, 1)); }
    [[nodiscard]] double sum(const std::vector<Bigram>& bigrams) const
    {
        double total = 0;
        for (const Bigram bigram : bigrams) total += of(bigram);
        return total;
    }

private:
    QHash<Bigram, int> m_counts;
    double m_duties = 0;
};

struct Pair {
    double score;
    int before;
    int after;
};

/// The candidate pairs, likeliest first.
std::vector<Pair> pairs(const Side& before, const Side& after)
{
    const Weights weights(before, after);
    QHash<Bigram, std::vector<int>> index;
    std::vector<double> total;
    for (std::size_t i = 0; i < before.bigrams.size(); ++i) {
        total.push_back(weights.sum(before.bigrams[i]));
        for (const Bigram bigram : before.bigrams[i]) index[bigram].push_back(static_cast<int>(i));
    }

    std::vector<Pair> out;
    for (std::size_t j = 0; j < after.bigrams.size(); ++j) {
        const double own = weights.sum(after.bigrams[j]);
        QHash<int, double> shared;
        for (const Bigram bigram : after.bigrams[j]) {
            const auto postings = index.constFind(bigram);
            if (postings == index.cend() || postings->size() > mostPostings) continue;
            const double weight = weights.of(bigram);
            for (const int i : *postings) shared[i] += weight;
        }
        std::vector<Pair> best;
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const auto i = static_cast<std::size_t>(it.key());
            const bool equal = before.words[i] == after.words[j];
            const double score = equal ? 1.0 : 2 * it.value() / (own + total[i]);
            if (score >= similarEnough) best.push_back({score, it.key(), static_cast<int>(j)});
        }
        const auto kept = std::min(best.size(), candidates);
        std::ranges::partial_sort(
            best, best.begin() + static_cast<std::ptrdiff_t>(kept),
            [](const Pair& a, const Pair& b) { return std::pair(-a.score, a.before) < std::pair(-b.score, b.before); });
        out.insert(out.end(), best.begin(), best.begin() + static_cast<std::ptrdiff_t>(kept));
    }
    // Ties go to the order of the plans, so that the same duty under two chapters finds its counterpart in the same
    // one.
    std::ranges::sort(out, [](const Pair& a, const Pair& b) {
        return std::tuple(-a.score, std::abs(a.before - a.after), a.before) <
               std::tuple(-b.score, std::abs(b.before - b.after), b.before);
    });
    return out;
}

std::vector<MeasureChange> compareMeasures(const Requirement& before, const Requirement& after, int years)
{
    std::vector<MeasureChange> out;
    std::vector<bool> used(before.facts.size());
    const auto unused = [&](const facts::Fact& fact, bool sameOnly) {
        for (std::size_t i = 0; i < before.facts.size(); ++i)
            if (!used[i] && comparable(before.facts[i], fact) &&
                (!sameOnly || shiftOf(before.facts[i], fact, years) == Shift::Same))
                return static_cast<int>(i);
        return -1;
    };
    std::vector<int> counterpart(after.facts.size(), -1);
    for (const bool sameOnly : {true, false})
        for (std::size_t j = 0; j < after.facts.size(); ++j) {
            if (counterpart[j] >= 0) continue;
            counterpart[j] = unused(after.facts[j], sameOnly);
            if (counterpart[j] >= 0) used[static_cast<std::size_t>(counterpart[j])] = true;
        }
    for (std::size_t j = 0; j < after.facts.size(); ++j) {
        const int i = counterpart[j];
        const Shift shift =
            i < 0 ? Shift::Tightened : shiftOf(before.facts[static_cast<std::size_t>(i)], after.facts[j], years);
        out.push_back({i, static_cast<int>(j), shift});
    }
    for (std::size_t i = 0; i < used.size(); ++i)
        if (!used[i]) out.push_back({static_cast<int>(i), -1, Shift::Weakened});
    return out;
}

} // namespace

std::vector<DutyChange> compare(const Plan& before, const Plan& after)
{
    const int years = before.metadata.planYear > 0 && after.metadata.planYear > 0
                          ? after.metadata.planYear - before.metadata.planYear
                          : 0;
    std::vector<const Pair*> chosen(after.requirements.size());
    std::vector<bool> taken(before.requirements.size());
    const std::vector<Pair> ranked = pairs(Side(before), Side(after));
    for (const Pair& pair : ranked) {
        if (taken[static_cast<std::size_t>(pair.before)] || chosen[static_cast<std::size_t>(pair.after)]) continue;
        taken[static_cast<std::size_t>(pair.before)] = true;
        chosen[static_cast<std::size_t>(pair.after)] = &pair;
    }

    std::vector<DutyChange> out;
    for (std::size_t j = 0; j < chosen.size(); ++j) {
        DutyChange change;
        change.after = static_cast<int>(j);
        if (!chosen[j]) {
            change.fate = DutyChange::Fate::New;
            change.shift = Shift::Tightened;
            out.push_back(std::move(change));
            continue;
        }
        change.before = chosen[j]->before;
        change.similarity = chosen[j]->score;
        const Requirement& earlier = before.requirements[static_cast<std::size_t>(change.before)];
        const Requirement& later = after.requirements[j];
        change.measures = compareMeasures(earlier, later, years);
        change.modality = shiftOf(earlier.modality, later.modality);
        change.shift = change.modality;
        for (const MeasureChange& measure : change.measures) change.shift = joined(change.shift, measure.shift);
        out.push_back(std::move(change));
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (taken[i]) continue;
        DutyChange change;
        change.fate = DutyChange::Fate::Dropped;
        change.before = static_cast<int>(i);
        change.shift = Shift::Weakened;
        out.push_back(std::move(change));
    }
    return out;
}

} // namespace duibiao::plan
