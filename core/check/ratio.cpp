// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/ratio.h"

#include <algorithm>
#include <array>

namespace duibiao::check {

namespace {

using submission::Stance;

bool precededBy(QStringView text, qsizetype at, std::initializer_list<QStringView> words)
{
    const QStringView before = text.first(at).last(std::min<qsizetype>(at, 6));
    return std::ranges::any_of(words, [before](QStringView word) { return before.contains(word); });
}

bool saysAll(QStringView text)
{
    static constexpr std::array words{u"全部", u"均", u"全员", u"全覆盖", u"逐件", u"逐一", u"逐项", u"所有", u"全量", u"无一遗漏", u"每件", u"悉数", u"100%"};
    return std::ranges::any_of(words, [text](const char16_t* word) { return text.contains(QStringView(word)); });
}

} // namespace

std::vector<Ratio> ratiosOf(const Match& match, const std::vector<Gram>& deed)
{
    const submission::Evidence& evidence = *match.item->evidence;
    std::vector<Ratio> ratios;
    // A share compares with what the whole sentence says (共9件，已解读8件，其余1件尚未…).
    const QStringView sentence = evidence.sentence.isEmpty() ? QStringView(evidence.text) : QStringView(evidence.sentence);
    const std::vector<Amount> amounts = amountsIn(sentence);
    for (const Amount& amount : amounts) {
        if (amount.unit.startsWith(u'%') && amount.value < 100 && !precededBy(sentence, amount.at, {u"增", u"降", u"减", u"提高", u"升"}))
            ratios.push_back({amount.value, 100, true, &match});
    }
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        for (std::size_t j = i + 1; j < amounts.size(); ++j) {
            const Amount& whole = amounts[i];
            const Amount& part = amounts[j];
            if (whole.unit.isEmpty() || part.unit.isEmpty() || whole.unit.front() != part.unit.front() || part.value > whole.value) continue;
            const qsizetype begin = whole.at + whole.length;
            const QStringView between = sentence.sliced(begin, part.at - begin);
            if (precededBy(sentence, part.at, {u"其余", u"剩余", u"还有", u"缺", u"未"})) {
                if (part.value > 0) ratios.push_back({whole.value - part.value, whole.value, false, &match});
                continue;
            }
            const bool ofTheSame = precededBy(sentence, part.at, {u"其中", u"实", u"已", u"完成"}) || (precededBy(sentence, whole.at, {u"应"}) && between.size() < 12);
            const QStringView verb = sentence.sliced(std::max<qsizetype>(begin, part.at - 3), part.at - std::max<qsizetype>(begin, part.at - 3));
            const bool ofTheDeed = between.size() < 8 && std::ranges::any_of(contentOf(verb).grams, [&](Gram gram) { return std::ranges::binary_search(deed, gram); });
            if (!ofTheSame && !ofTheDeed) continue;
            // "其中5件…尚未推送" counts what is missing.
            const qsizetype stop = std::min(sentence.size(), part.at + 30);
            QStringView behind = sentence.sliced(part.at, stop - part.at);
            if (const qsizetype comma = behind.indexOf(u'，'); comma >= 0) behind = behind.first(comma);
            const bool missing = behind.contains(u"尚未") || behind.contains(u"未能") || behind.contains(u"正在");
            ratios.push_back({missing ? whole.value - part.value : part.value, whole.value, false, &match});
        }
    }
    if (ratios.empty() && saysAll(evidence.text)) ratios.push_back({100, 100, true, &match});
    std::ranges::stable_sort(ratios, {}, &Ratio::percent);
    return ratios;
}

} // namespace duibiao::check
