// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/taskrows.h"

#include "core/text/normalized.h"

#include <algorithm>
#include <iterator>

namespace duibiao::check {

int namingRow(const Duty& duty, const plan::Plan& plan)
{
    constexpr double nearlyAll = 0.7;
    constexpr std::size_t fewest = 3;
    if (plan.table.empty()) return -1;
    std::vector<Gram> sentence = gramSet(contentOf(duty.requirement->text));
    for (const Part& part : duty.parts) {
        std::vector<Gram> both;
        std::ranges::set_union(sentence, part.grams, std::back_inserter(both));
        sentence = std::move(both);
    }
    // 按期答复率不低于98% goes on from the sentence before.
    constexpr std::size_t thin = 6;
    if (sentence.size() <= thin) {
        for (const Part& part : duty.parts) {
            std::vector<Gram> both;
            std::ranges::set_union(sentence, part.around, std::back_inserter(both));
            sentence = std::move(both);
        }
    }
    int best = -1;
    std::size_t most = 0;
    bool several = false;
    for (std::size_t row = 0; row < plan.table.size(); ++row) {
        if (plan.table[row].part != duty.requirement->part && plan.table[row].units.isEmpty()) continue;
        const QString words = text::normalize(plan.table[row].requirement).text();
        // A row may name several duties: 制定实施方案、听取汇报、公布年报.
        std::size_t found = 0;
        qsizetype begin = 0;
        for (qsizetype i = 0; i <= words.size(); ++i) {
            if (i < words.size() && words.at(i) != u'；' && words.at(i) != u'，' && words.at(i) != u'、') continue;
            const std::vector<Gram> piece = gramSet(contentOf(QStringView(words).sliced(begin, i - begin)));
            begin = i + 1;
            std::vector<Gram> common;
            std::ranges::set_intersection(piece, sentence, std::back_inserter(common));
            const bool isNamed = common.size() >= fewest &&
                                 static_cast<double>(common.size()) >= nearlyAll * static_cast<double>(piece.size());
            if (isNamed) found = std::max(found, common.size());
        }
        if (found == 0 || found < most) continue;
        several = found == most && plan.table[row].units != plan.table[static_cast<std::size_t>(best)].units;
        most = found;
        best = static_cast<int>(row);
    }
    return several ? -1 : best;
}

} // namespace duibiao::check
