// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/matcher.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace duibiao::check {

namespace {

constexpr double StrongScore = 0.55;
constexpr double StrongWhereBest =
    0.41; // enough where no other duty is meant more by the evidence or by one of its clauses
constexpr double StrongShort = 0.55;
constexpr std::size_t ShortPhrase = 6; // pairs of characters
constexpr double StrongOwn = 0.28;
constexpr double StrongBesideOther = 0.5;
constexpr double SimilarScore = 0.34;
constexpr double SimilarWhereMeant = 0.25;
constexpr double SimilarOwn = 0.22;
constexpr double NamedWithoutLast = 0.5;
constexpr double FaintScore = 0.15;
constexpr double LikelyAlone = 0.4;
constexpr double LikelyWhereFound = 0.2;
// A piece of evidence that answers another duty this much more fully is about that one.
constexpr double AnswersOther = 0.7;
constexpr double FullerMass = 1.3;
constexpr double Contained = 0.8;

} // namespace

/// What of a target a piece of evidence holds.
struct Matcher::Hit {
    double score = 0;
    double own = 0;
    double around = 0;
    double named = 0;           ///< of its own words and the heading's; what is only quoted in the sentence is left out
    bool tail = false;          ///< names the deed itself, not only what qualifies it
    std::vector<quint32> grams; ///< indices into the part's grams that were found in the evidence's own words
};

/// A piece of evidence that shares words with a target.
struct Matcher::Candidate {
    std::size_t target = 0;
    Match match;               ///< not decided yet
    double all = 0;            ///< share of the target's words that its own words, its sentence and its heading hold
    double around = 0;         ///< words of the demand's sentence outside the phrase, in shares of the phrase
    double amongDuties = 0;    ///< how well the target is found beside the one that is found best, 0…1
    bool isMeant = false;      ///< no other duty is meant more by the evidence or by one of its clauses
    bool isAssigned = false;   ///< stands in a row that was written for the duty
    bool answersOther = false; ///< answers another duty nearly in full
    bool aboutOther = false;   ///< what it shares with the target belongs to another duty that it answers
};

struct Matcher::Candidates {
    std::vector<Candidate> candidates;
    std::vector<double> best; ///< by target: the largest share of its words that any piece of evidence holds
};

/// The hits of one piece of evidence, by target; the room is used again for the next one.
class Matcher::Hits {
public:
    explicit Hits(std::size_t targets) : m_hits(targets), m_isTouched(targets) {}

    [[nodiscard]] Hit& operator[](std::size_t target)
    {
        if (!m_isTouched[target]) {
            m_isTouched[target] = true;
            m_touched.push_back(target);
        }
        return m_hits[target];
    }
    void clear()
    {
        for (const std::size_t target : m_touched) {
            Hit& hit = m_hits[target];
            hit.score = hit.own = hit.around = hit.named = 0;
            hit.tail = false;
            hit.grams.clear();
            m_isTouched[target] = false;
        }
        m_touched.clear();
    }
    /// The targets that were hit, ascending.
    [[nodiscard]] const std::vector<std::size_t>& sorted()
    {
        std::ranges::sort(m_touched);
        return m_touched;
    }

private:
    std::vector<Hit> m_hits;
    std::vector<bool> m_isTouched;
    std::vector<std::size_t> m_touched;
};

Matcher::Matcher(const DutyIndex& index, int unit) : m_index(index), m_found(index.targets().size())
{
    for (const Target& target : index.targets()) m_bound.push_back(index.duties()[target.duty].mayBind(unit));
}

double Matcher::share(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    const Target& target = m_index.target(duty, part);
    return target.total > 0 ? m_index.massOf(target, grams) / target.total : 0;
}

bool Matcher::namesDeed(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    const Target& target = m_index.target(duty, part);
    const std::vector<Gram>& wanted = m_index.gramsOf(target);
    for (std::size_t g = 0; g < wanted.size(); ++g) {
        if (target.tail[g] && std::ranges::binary_search(grams, wanted[g])) return true;
    }
    return false;
}

std::vector<Matcher::Mass> Matcher::massesOf(const std::vector<Gram>& grams) const
{
    std::vector<Mass> masses;
    for (const Gram gram : grams) {
        for (const Posting& posting : m_index.postings(gram)) {
            if (posting.around || !m_bound[posting.target]) continue;
            if (m_found[posting.target] == 0) masses.push_back({posting.target, 0});
            m_found[posting.target] += posting.weight;
        }
    }
    for (Mass& each : masses) each.mass = std::exchange(m_found[each.target], 0);
    std::ranges::sort(masses, {}, &Mass::target);
    return masses;
}

bool Matcher::isAboutOther(std::size_t duty, std::size_t part, const std::vector<Gram>& grams) const
{
    constexpr double speaksOf = 0.3;
    constexpr double clearlyMore = 1.3;
    // Parts that are counted apart (综合演练, 专项演练) are told apart by what is missing.
    constexpr double clearlyMissing = 0.2;
    const Target& own = m_index.target(duty, part);
    const double mass = m_index.massOf(own, grams);
    return std::ranges::any_of(massesOf(grams), [&](const Mass& other) {
        const Target& target = m_index.targets()[other.target];
        // What is told of another deed of the sentence, which has no measure, dates this one too.
        if (target.duty == duty && m_index.duties()[duty].parts[target.part].isFurther) return false;
        // What shares only the office that it is sent to (向县政府办公室报送) speaks of no other deed.
        if (target.duty != duty)
            return other.mass >= speaksOf * target.total && other.mass >= clearlyMore * mass &&
                   namesDeed(target.duty, target.part, grams);
        return target.part != part && mass > 0 && other.mass / target.total >= mass / own.total + clearlyMissing;
    });
}

std::vector<std::size_t> Matcher::meantBy(const Item& item) const
{
    constexpr double asMuch = 0.9;
    std::vector<std::size_t> meant;
    const auto add = [&](const std::vector<Gram>& grams) {
        std::vector<Mass> masses = massesOf(grams);
        // Much found and little missed: the product prefers neither long nor short phrases.
        double best = 0;
        for (Mass& each : masses) {
            each.mass *= each.mass / m_index.targets()[each.target].total;
            best = std::max(best, each.mass);
        }
        for (const Mass& each : masses) {
            if (each.mass >= asMuch * best) meant.push_back(each.target);
        }
    };
    std::vector<Gram> full;
    for (const auto& [gram, weight] : item.context) {
        if (weight >= SentenceCounts) full.push_back(gram);
    }
    add(full);
    std::ranges::for_each(item.clauses, add);
    std::ranges::for_each(item.topics, add);
    return meant;
}

void Matcher::keepFaint(const Item& item, double score, std::vector<Match>& part)
{
    const submission::Stance stance = item.evidence->stance;
    if (score < FaintScore || stance == submission::Stance::Planned || stance == submission::Stance::Quoted) return;
    if (part.empty() || !part.front().faint) part.insert(part.begin(), {&item, 0, 0, 0, false, true});
    Match& best = part.front();
    if (score <= best.score) return;
    best.item = &item;
    best.score = score;
}

/// What is to become of a thing (并主动公开至政府网站) is told where the thing is told of, be it beside it.
static bool mayMean(const Part& part, const Item& item)
{
    const auto isTold = [&item](Gram gram) {
        return std::ranges::binary_search(item.context, gram, {}, &std::pair<Gram, double>::first);
    };
    return part.leansOn.empty() || std::ranges::any_of(part.leansOn, isTold);
}

void Matcher::findCandidates(const Item& item, Hits& hits, Matches& matches, Candidates& found) const
{
    const auto assigned = m_index.dutyOf(item.evidence->requirementId);
    if (assigned && (m_index.duties()[*assigned].parts.size() == 1 || m_index.duties()[*assigned].isPlain())) {
        // Whatever words the row uses, it speaks of the duty.
        for (std::size_t part = 0; part < matches[*assigned].size(); ++part)
            matches[*assigned][part].push_back({&item, 1, 1, m_index.target(*assigned, part).total, true});
        return;
    }
    hits.clear();
    for (const auto& [gram, weight] : item.context) {
        for (const Posting& posting : m_index.postings(gram)) {
            if (!m_bound[posting.target] || (assigned && *assigned != m_index.targets()[posting.target].duty)) continue;
            Hit& hit = hits[posting.target];
            if (posting.around) {
                if (weight >= 1) hit.around += posting.weight;
                continue;
            }
            hit.score += weight * posting.weight;
            if (weight >= 1 || weight == HeadingCounts) hit.named += weight * posting.weight;
            if (weight >= SentenceCounts) hit.tail = hit.tail || posting.tail;
            if (weight < 1) continue;
            hit.own += posting.weight;
            hit.grams.push_back(posting.gram);
        }
    }
    std::vector<std::size_t> answered; // well enough that the evidence may be about that duty and no other
    double most = 0; // much found and little missed: the product prefers neither long nor short phrases
    for (const std::size_t index : hits.sorted()) {
        // What is only to be furthered is answered by many a word.
        const Target& target = m_index.targets()[index];
        const bool isOptional = m_index.duties()[target.duty].parts[target.part].isOptional;
        if (!isOptional && hits[index].own >= AnswersOther * target.total) answered.push_back(index);
        if (target.total > 0) most = std::max(most, hits[index].score * hits[index].score / target.total);
    }
    const std::vector<std::size_t> meant = meantBy(item);
    std::vector<std::size_t> meantDuties;
    for (const std::size_t target : meant) meantDuties.push_back(m_index.targets()[target].duty);
    std::ranges::sort(meantDuties);
    for (const std::size_t index : hits.sorted()) {
        const Hit& hit = hits[index];
        const Target& target = m_index.targets()[index];
        if (target.total <= 0) continue;
        const int since = m_index.duties()[target.duty].parts[target.part].since;
        if (since != 0 && item.since != 0 && since != item.since) continue; // other things are meant
        if (!mayMean(m_index.duties()[target.duty].parts[target.part], item)) continue;
        keepFaint(item, hit.named / target.total, matches[target.duty][target.part]);
        double& best = found.best[index];
        best = std::max(best, hit.score / target.total);
        // What names no deed, or only with the words around it, is neither the same nor similar.
        // Half of it names the deed too where nothing else is meant; of a list (方案、划分和电话) the last may be what
        // was passed over.
        const Part& part = m_index.duties()[target.duty].parts[target.part];
        const bool namesIt = hit.tail || (hit.own >= NamedWithoutLast * target.total && !part.endsInList &&
                                          std::ranges::contains(meant, index));
        if (!namesIt || std::min(1.0, (hit.own + hit.around) / target.total) < SimilarOwn) continue;
        Candidate candidate;
        candidate.target = index;
        candidate.isAssigned = assigned.has_value();
        candidate.isMeant = assigned || std::ranges::binary_search(meantDuties, target.duty);
        candidate.all = hit.score / target.total;
        candidate.around = hit.around / target.total;
        candidate.amongDuties = most > 0 ? hit.score * hit.score / target.total / most : 0;
        candidate.match = {&item, std::min(1.0, (hit.score + hit.around) / target.total),
                           std::min(1.0, (hit.own + hit.around) / target.total), hit.own, false};
        // What answers another duty in full speaks of this one only where it names half of it too: words around it do
        // not make it do so.
        const bool isPlain = m_index.duties()[target.duty].isPlain();
        candidate.answersOther = std::ranges::any_of(answered, [&](std::size_t other) {
            return other != index && (isPlain || m_index.targets()[other].duty != target.duty);
        });
        candidate.match.answersOther = std::ranges::any_of(answered, [&](std::size_t other) {
            const Target& answer = m_index.targets()[other];
            return other != index &&
                   (answer.duty != target.duty || !m_index.duties()[answer.duty].parts[answer.part].isFurther);
        });
        const std::vector<Gram>& grams = m_index.gramsOf(target);
        const bool aboutOther = std::ranges::any_of(answered, [&](std::size_t otherIndex) {
            const Target& other = m_index.targets()[otherIndex];
            if (other.duty == target.duty || hits[otherIndex].own < FullerMass * hit.own) return false;
            double shared = 0;
            for (const quint32 g : hit.grams) {
                if (std::ranges::binary_search(m_index.gramsOf(other), grams[g])) shared += target.weights[g];
            }
            return shared >= Contained * hit.own;
        });
        candidate.aboutOther = aboutOther && !std::ranges::contains(meant, index);
        found.candidates.push_back(candidate);
    }
}

/// How likely it is that a piece of evidence speaks of the deed, where the best for that target holds `best` of its
/// words: what a reviewer quotes is rather the best of what a unit sent than anything that shares many words. The
/// weights are those of a logistic regression on which sentences nineteen cases quote for a verdict: the kept ones
/// (tests/golden/cases), the reference case, and six over plans that are not ours to keep.
double Matcher::likelihoodOf(const Candidate& candidate, double best)
{
    constexpr double amongEvidence = 3.71;
    constexpr double amongDuties = 2.82;
    constexpr double ownWords = 0.35;
    constexpr double wordsAround = 2.43;
    constexpr double bias = -6.74;
    const double weighed = bias + (best > 0 ? amongEvidence * candidate.all / best : 0) +
                           amongDuties * candidate.amongDuties + ownWords * candidate.match.own +
                           wordsAround * std::min(1.0, candidate.around);
    return 1 / (1 + std::exp(-weighed));
}

void Matcher::decide(const Candidates& found, Matches& matches) const
{
    for (const Candidate& each : found.candidates) {
        const Target& target = m_index.targets()[each.target];
        if (each.aboutOther) continue;
        Match match = each.match;
        // A short phrase is soon found in part: 业务培训 is not yet 政务公开培训.
        const bool isShort = target.weights.size() <= ShortPhrase;
        const double enough = isShort ? StrongShort : each.isMeant ? StrongWhereBest : StrongScore;
        const bool isFound = match.score >= enough &&
                             match.own >= (each.answersOther && !each.isAssigned ? StrongBesideOther : StrongOwn);
        const double likely = likelihoodOf(each, found.best[each.target]);
        match.strong = likely >= LikelyAlone || (isFound && likely >= LikelyWhereFound);
        const bool isSimilar = match.score >= (each.isMeant ? SimilarWhereMeant : SimilarScore);
        if (!match.strong && !isSimilar) continue;
        matches[target.duty][target.part].push_back(match);
    }
}

/// The rows of a ledger under one task tell of one deed: where one of them does, the others do that only resemble it.
void Matcher::joinRows(const std::vector<Item>& items, const Target& target, std::vector<Match>& part) const
{
    // A list under a title that names the deed (银龄讲堂开办情况) lists that deed.
    constexpr double titleNames = 0.55;
    for (Match& row : part) {
        const submission::Evidence& evidence = *row.item->evidence;
        if (row.strong || row.faint || row.answersOther || evidence.origin != submission::Origin::List ||
            row.item->topics.empty())
            continue;
        if (m_index.massOf(target, row.item->topics.front()) >= titleNames * target.total) row.strong = true;
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
        const submission::Evidence& named = *part[i].item->evidence;
        if (!part[i].strong || named.origin != submission::Origin::Ledger || named.task.isEmpty()) continue;
        for (Match& other : part) {
            const submission::Evidence& evidence = *other.item->evidence;
            const bool sameTask =
                other.item->file == part[i].item->file && evidence.table == named.table && evidence.task == named.task;
            if (sameTask && !other.strong && !other.answersOther) other.strong = true;
        }
    }
    joinTask(items, part);
}

void Matcher::joinTask(const std::vector<Item>& items, std::vector<Match>& part)
{
    constexpr std::ptrdiff_t enough = 2;
    const auto isOfTask = [](const Item& item, const Item& row) {
        return item.file == row.file && item.evidence->table == row.evidence->table &&
               item.evidence->task == row.evidence->task && item.evidence->origin == submission::Origin::Ledger;
    };
    const auto speaks = [](const Match& match) { return match.strong && !match.faint && !match.answersOther; };
    for (std::size_t first = 0; first < part.size(); ++first) {
        const Item& row = *part[first].item;
        if (!speaks(part[first]) || row.evidence->origin != submission::Origin::Ledger || row.evidence->task.isEmpty())
            continue;
        const auto told = std::ranges::count_if(
            part, [&](const Match& match) { return speaks(match) && isOfTask(*match.item, row); });
        const auto all = std::ranges::count_if(items, [&](const Item& item) { return isOfTask(item, row); });
        if (told < enough || 2 * told <= all) continue;
        for (const Item& item : items) {
            const bool isKnown =
                std::ranges::any_of(part, [&](const Match& match) { return match.item == &item && !match.faint; });
            if (!isKnown && isOfTask(item, row)) part.push_back({&item, part[first].score, 0, 0, true});
        }
        return;
    }
}

void Matcher::joinSentence(const std::vector<Item>& items, std::size_t duty, std::size_t part,
                           std::vector<Match>& matches) const
{
    constexpr double goesOn = 0.9; // what goes on says less of the deed than the words that name it
    const std::size_t named = matches.size();
    for (std::size_t m = 0; m < named; ++m) {
        const Match topic = matches[m];
        const submission::Evidence& evidence = *topic.item->evidence;
        const bool isQuoted = evidence.stance == submission::Stance::Quoted;
        if (!topic.strong || topic.faint || evidence.origin != submission::Origin::Sentence) continue;
        const auto join = [&](const Item& item) {
            // 按照9月底前编制名录的要求，8月15日编制完成: what is quoted names what the few words behind it tell of.
            constexpr std::size_t few = 4;
            const bool mayFollow =
                !isQuoted || (&item > topic.item && !item.evidence->dates.empty() && item.own.size() <= few);
            const bool isSame = item.evidence->origin == submission::Origin::Sentence && mayFollow &&
                                areOfOneSentence(item, *topic.item) &&
                                item.evidence->stance != submission::Stance::Quoted;
            if (!isSame || isAboutOther(duty, part, item.own)) return false;
            const auto known = std::ranges::find_if(
                matches, [&item](const Match& match) { return match.item == &item && !match.faint; });
            if (known == matches.end())
                matches.push_back({&item, goesOn * topic.score, 0, 0, true});
            else if (!known->answersOther)
                known->strong = true;
            return true;
        };
        const Item* const end = items.data() + items.size();
        for (const Item* item = topic.item + 1; item != end && join(*item);) ++item;
        for (const Item* item = topic.item; item != items.data() && join(*(item - 1));) --item;
    }
}

Matcher::Matches Matcher::match(const std::vector<Item>& items) const
{
    Matches matches(m_index.duties().size());
    for (std::size_t target = 0; target < m_bound.size(); ++target) {
        if (m_bound[target]) matches[m_index.targets()[target].duty].emplace_back();
    }
    Hits hits(m_bound.size());
    Candidates candidates{{}, std::vector<double>(m_bound.size())};
    for (const Item& item : items) findCandidates(item, hits, matches, candidates);
    decide(candidates, matches);
    for (std::size_t duty = 0; duty < matches.size(); ++duty) {
        for (std::size_t part = 0; part < matches[duty].size(); ++part) {
            joinRows(items, m_index.target(duty, part), matches[duty][part]);
            joinSentence(items, duty, part, matches[duty][part]);
        }
    }
    for (auto& duty : matches) {
        for (auto& part : duty)
            std::ranges::stable_sort(part, [](const Match& a, const Match& b) {
                return std::tuple(!a.faint, a.strong, a.score) > std::tuple(!b.faint, b.strong, b.score);
            });
    }
    return matches;
}

} // namespace duibiao::check
