// SPDX-License-Identifier: GPL-3.0-or-later
// Near-identical reports: the stretches of twelve characters that two papers share, as Broder's resemblance of
// documents counts them (On the resemblance and containment of documents, 1997). What the plan itself says is left out:
// everybody repeats that.
#include "core/check/integrity/rules.h"

#include "core/check/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace duibiao::check {

namespace {

constexpr std::size_t window = 12;         // characters; shorter stretches are set phrases
constexpr std::size_t leastStretches = 80; // a paper with fewer of its own says too little to be told from another
constexpr double alike = 0.7;              // of the shorter paper's stretches

/// The characters that count, without blanks and marks, and where each stands.
struct Characters {
    std::vector<char16_t> units;
    std::vector<qsizetype> places;

    void append(QStringView text, SourceSpan span)
    {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            const QChar c = text.at(at);
            if (!c.isLetterOrNumber()) continue;
            units.push_back(c.unicode());
            places.push_back(at);
        }
    }

    /// A hash of each window, in order (Rabin's rolling hash, modulo 2^64).
    [[nodiscard]] std::vector<quint64> windows() const
    {
        std::vector<quint64> hashes;
        if (units.size() < window) return hashes;
        constexpr quint64 base = 1'099'511'628'211; // FNV's prime
        quint64 leaving = 1;
        for (std::size_t i = 1; i < window; ++i) leaving *= base;
        quint64 hash = 0;
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (i >= window) hash -= leaving * units[i - window];
            hash = hash * base + units[i];
            if (i + 1 >= window) hashes.push_back(hash);
        }
        return hashes;
    }
};

/// What a paper says in words of its own.
struct Paper {
    const submission::Submission* file;
    Characters characters;
    std::vector<quint64> windows;    // as they follow each other
    QHash<quint64, std::size_t> own; // those that the plan does not hold, with the first place of each
};

Paper paperOf(const submission::Submission& file, const QSet<quint64>& plan)
{
    Paper paper{&file, {}, {}, {}};
    // Ledgers are templates; what counts is what a unit claims.
    SourceSpan last;
    for (const submission::Evidence& evidence : file.evidence) {
        if (evidence.span.begin < last.end) continue;
        paper.characters.append(file.document.text, evidence.span);
        last = evidence.span;
    }
    paper.windows = paper.characters.windows();
    for (std::size_t i = 0; i < paper.windows.size(); ++i)
        if (!plan.contains(paper.windows[i]) && !paper.own.contains(paper.windows[i]))
            paper.own.insert(paper.windows[i], i);
    return paper;
}

/// The longest stretch of `a` that `b` has too.
SourceSpan longestShared(const Paper& a, const Paper& b)
{
    std::size_t best = 0;
    std::size_t bestEnd = 0;
    std::size_t run = 0;
    for (std::size_t i = 0; i < a.windows.size(); ++i) {
        run = b.own.contains(a.windows[i]) ? run + 1 : 0;
        if (run > best) {
            best = run;
            bestEnd = i;
        }
    }
    if (best == 0) return {};
    return {a.characters.places[bestEnd + 1 - best], a.characters.places[bestEnd + window - 1] + 1};
}

/// The share of the shorter paper's stretches that both have, for every two papers that share any.
std::map<std::pair<std::size_t, std::size_t>, double> shares(const std::vector<Paper>& papers)
{
    QHash<quint64, std::vector<std::size_t>> holders;
    for (std::size_t i = 0; i < papers.size(); ++i)
        for (auto stretch = papers[i].own.keyBegin(); stretch != papers[i].own.keyEnd(); ++stretch)
            holders[*stretch].push_back(i);
    std::map<std::pair<std::size_t, std::size_t>, double> shared;
    for (const std::vector<std::size_t>& each : std::as_const(holders))
        for (std::size_t i = 0; i < each.size(); ++i)
            for (std::size_t j = i + 1; j < each.size(); ++j) ++shared[{each[i], each[j]}];
    for (auto& [pair, count] : shared)
        count /= static_cast<double>(std::min(papers[pair.first].own.size(), papers[pair.second].own.size()));
    return shared;
}

} // namespace

/// Two units' papers, or a unit's papers of two years, that are nearly the same.
void findCopies(const Subject& subject, std::vector<Irregularity>& out)
{
    Characters plan;
    plan.append(subject.input.planDocument.text, {0, subject.input.planDocument.text.size()});
    const std::vector<quint64> planWindows = plan.windows();
    const QSet<quint64> said(planWindows.begin(), planWindows.end());
    std::vector<Paper> papers;
    std::size_t current = 0; // papers before it are this year's
    for (const auto* list : {&subject.files, &subject.yearBefore}) {
        for (const submission::Submission* file : *list) {
            if (file->unit < 0) continue;
            Paper paper = paperOf(*file, said);
            if (static_cast<std::size_t>(paper.own.size()) >= leastStretches) papers.push_back(std::move(paper));
        }
        if (list == &subject.files) current = papers.size();
    }
    for (const auto& [pair, share] : shares(papers)) {
        const auto& [first, second] = pair;
        if (share < alike || first >= current) continue;
        const Paper& a = papers[first];
        const Paper& b = papers[second];
        const bool isPrevious = second >= current;
        // A unit may say the same twice, and one unit's paper of last year beside another's of this year is no matter
        // of these rules.
        if (isPrevious != (a.file->unit == b.file->unit)) continue;
        const QString percent = QString::number(static_cast<int>(share * 100));
        Irregularity found{isPrevious ? Irregularity::Kind::LastYearsReport : Irregularity::Kind::SameReport,
                           subject.unitName(a.file->unit),
                           {},
                           {},
                           {},
                           {}};
        if (isPrevious) {
            found.message = tr("%1% of “%2” stands in last year's “%3” in the same words.")
                                .arg(percent, a.file->file, b.file->file);
        } else {
            found.otherUnit = subject.unitName(b.file->unit);
            found.message = tr("“%2” of %4 and “%3” of %5 are the same by %1%.")
                                .arg(percent, a.file->file, b.file->file, found.unit, found.otherUnit);
        }
        found.places = {placeIn(*a.file, longestShared(a, b)), placeIn(*b.file, longestShared(b, a))};
        found.places.back().isOfYearBefore = isPrevious;
        out.push_back(std::move(found));
    }
}

} // namespace duibiao::check
