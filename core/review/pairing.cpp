// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/pairing.h"

#include "core/text/normalized.h"

#include <algorithm>

namespace duibiao::review {

namespace {

/// Triples that more rows share (各镇街道) tell nothing.
constexpr size_t mostRows = 24;

quint64 tripleAt(const QString& words, qsizetype at)
{
    return (quint64{words[at].unicode()} << 32) | (quint64{words[at + 1].unicode()} << 16) | words[at + 2].unicode();
}

} // namespace

RowIndex::RowIndex(const Document& document, const plan::Plan& plan)
{
    m_rows.reserve(plan.table.size());
    for (const auto& row : plan.table) {
        const int index = static_cast<int>(m_rows.size());
        m_rows.push_back(text::folded(row.span.isEmpty() ? QStringView(row.requirement) : document.words(row.span)));
        const QString& words = m_rows.back();
        for (qsizetype at = 0; at + 3 <= words.size(); ++at) {
            std::vector<int>& rows = m_triples[tripleAt(words, at)];
            if (rows.size() < mostRows && (rows.empty() || rows.back() != index)) rows.push_back(index);
        }
    }
}

RowMatch RowIndex::nearest(const QString& words) const
{
    const qsizetype triples = words.size() - 2;
    if (triples <= 0) return {};
    QHash<int, int> votes;
    for (qsizetype at = 0; at < triples; ++at)
        if (const auto rows = m_triples.constFind(tripleAt(words, at)); rows != m_triples.constEnd())
            for (const int row : *rows) ++votes[row];
    RowMatch best;
    int most = 0;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (it.value() < most || (it.value() == most && it.key() > best.row)) continue;
        most = it.value();
        best = {it.key(), static_cast<double>(most) / static_cast<double>(triples)};
    }
    return best;
}

std::vector<Pair> pairDuties(const Document& document, const plan::Plan& plan, const RowIndex& rows)
{
    std::vector<Pair> pairs;
    if (rows.isEmpty()) return pairs;
    for (const auto& requirement : plan.requirements) {
        const auto body = std::ranges::find(requirement.spans, facts::Source::Clause, &plan::RequirementSpan::source);
        if (body == requirement.spans.end()) continue;
        Pair pair{&requirement, text::folded(document.words(body->span)), {}};
        pair.match = rows.nearest(pair.words);
        const auto row = std::ranges::find(requirement.spans, facts::Source::Table, &plan::RequirementSpan::source);
        if (row != requirement.spans.end() && row->row >= 0) pair.match = {row->row, 1};
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

bool tableRepeatsBody(const std::vector<Pair>& pairs)
{
    const auto repeated = std::ranges::count_if(pairs, [](const Pair& pair) { return pair.match.share >= repeats; });
    return repeated * 2 > static_cast<qsizetype>(pairs.size());
}

} // namespace duibiao::review
