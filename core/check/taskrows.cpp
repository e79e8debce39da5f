// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/taskrows.h"

#include "core/text/normalized.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace duibiao::check {

namespace {

/// 制定实施方案、听取汇报、公布年报: the words between the marks.
std::vector<std::vector<Gram>> piecesOf(const QString& words)
{
    std::vector<std::vector<Gram>> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && words.at(i) != u'；' && words.at(i) != u'，' && words.at(i) != u'、') continue;
        pieces.push_back(gramSet(contentOf(QStringView(words).sliced(begin, i - begin))));
        begin = i + 1;
    }
    return pieces;
}

/// Adds a sorted set to another one.
void unite(std::vector<Gram>& grams, const std::vector<Gram>& others)
{
    std::vector<Gram> both;
    std::ranges::set_union(grams, others, std::back_inserter(both));
    grams = std::move(both);
}

/// The words of the duty's sentence and of what it asks for.
std::vector<Gram> wordsOf(const Duty& duty)
{
    std::vector<Gram> words = gramSet(contentOf(duty.requirement->text));
    for (const Part& part : duty.parts) unite(words, part.grams);
    // 按期答复率不低于98% goes on from the sentence before.
    constexpr std::size_t thin = 6;
    if (words.size() > thin) return words;
    for (const Part& part : duty.parts) unite(words, part.around);
    return words;
}

} // namespace

TaskRows::TaskRows(const plan::Plan& plan) : m_plan(plan)
{
    constexpr std::size_t fewRows = 4; // a share of fewer says nothing
    constexpr std::size_t share = 5;   // a fifth
    std::map<Gram, std::size_t> rows;
    for (const plan::TaskRow& row : plan.table) {
        m_pieces.push_back(piecesOf(text::normalize(row.requirement).text()));
        std::vector<Gram> grams;
        for (const std::vector<Gram>& piece : m_pieces.back()) unite(grams, piece);
        for (const Gram gram : grams) ++rows[gram];
    }
    const std::size_t many = std::max(fewRows, plan.table.size() / share);
    for (const auto& [gram, count] : rows)
        if (count > many) m_shared.push_back(gram);
}

bool TaskRows::isTelling(Gram gram) const
{
    return !std::ranges::binary_search(m_shared, gram);
}

int TaskRows::naming(const Duty& duty) const
{
    constexpr double nearlyAll = 0.7;
    constexpr std::ptrdiff_t fewest = 3;
    if (m_plan.table.empty()) return -1;
    const std::vector<Gram> sentence = wordsOf(duty);
    int best = -1;
    std::size_t most = 0;
    bool several = false;
    for (std::size_t row = 0; row < m_plan.table.size(); ++row) {
        const plan::TaskRow& task = m_plan.table[row];
        if (task.part != duty.requirement->part && task.units.isEmpty()) continue;
        std::size_t found = 0;
        for (const std::vector<Gram>& piece : m_pieces[row]) {
            std::vector<Gram> common;
            std::ranges::set_intersection(piece, sentence, std::back_inserter(common));
            const auto telling = std::ranges::count_if(common, [this](Gram gram) { return isTelling(gram); });
            const bool isNamed = static_cast<double>(common.size()) >= nearlyAll * static_cast<double>(piece.size()) &&
                                 telling >= fewest;
            if (isNamed) found = std::max(found, common.size());
        }
        if (found == 0 || found < most) continue;
        several = found == most && task.units != m_plan.table[static_cast<std::size_t>(best)].units;
        most = found;
        best = static_cast<int>(row);
    }
    return several ? -1 : best;
}

} // namespace duibiao::check
