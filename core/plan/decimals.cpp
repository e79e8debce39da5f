// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/decimals.h"

#include <algorithm>
#include <array>

namespace duibiao::plan {

namespace {

constexpr int deepest = 4;
/// So many numbers with a point must follow each other before the paper is believed to be numbered so.
constexpr int fewest = 3;

struct Decimal {
    size_t draft = 0;
    std::array<int, deepest> numbers{};
    int depth = 0;
    qsizetype length = 0; ///< in the normalised text
    bool spaced = false;  ///< a space stands behind it in the source
};

/// The number at the start of a paragraph: 1, 1.1, 1.1.1, with a Chinese word behind it.
std::optional<Decimal> readDecimal(QStringView source, const Draft& draft, size_t index)
{
    const QStringView text(draft.text.text());
    Decimal decimal;
    decimal.draft = index;
    qsizetype at = 0;
    while (decimal.depth < deepest) {
        int value = 0;
        const qsizetype from = at;
        while (at < text.size() && at - from < 2 && text[at].isDigit()) value = value * 10 + text[at++].digitValue();
        if (at == from || value == 0 || (at < text.size() && text[at].isDigit())) return std::nullopt;
        decimal.numbers[static_cast<size_t>(decimal.depth++)] = value;
        const bool goesOn = at + 1 < text.size() && (text[at] == u'.' || text[at] == u'．') && text[at + 1].isDigit();
        if (!goesOn) break;
        ++at;
    }
    const qsizetype end = at;
    while (at < text.size() && (text[at].isSpace() || text[at] == u'.' || text[at] == u'、')) ++at;
    const bool word = at < text.size() && (text::isHan(text[at].unicode()) || text[at] == u'“' || text[at] == u'《' ||
                                           (decimal.depth > 1 && at > end && text[at].isLetter()));
    if (!word) return std::nullopt;
    decimal.length = at;
    const qsizetype behind = draft.text.toSource(end - 1, end).end;
    decimal.spaced = behind < source.size() && source[behind].isSpace();
    if (decimal.depth == 1 && !decimal.spaced && !(draft.marker && draft.marker->kind == MarkerKind::Arabic))
        return std::nullopt; // 3个百分点
    return decimal;
}

/// True when `next` is the number after `last`: 1.2 after 1.1, 1.1.1 after 1.1, 2 after 1.3.2.
bool follows(const Decimal& last, const Decimal& next)
{
    if (next.depth > last.depth + 1) return false;
    const auto depth = static_cast<size_t>(next.depth);
    for (size_t i = 0; i + 1 < depth; ++i)
        if (next.numbers[i] != last.numbers[i]) return false;
    const int before = next.depth > last.depth ? 0 : last.numbers[depth - 1];
    // A number may be left out where a point tells that it is one.
    return next.numbers[depth - 1] == before + 1 || (depth > 1 && next.spaced && next.numbers[depth - 1] == before + 2);
}

MarkerKind kindOf(int depth)
{
    return static_cast<MarkerKind>(static_cast<int>(MarkerKind::Decimal1) + depth - 1);
}

} // namespace

void numberDecimals(QStringView source, std::vector<Draft>& drafts)
{
    std::vector<Decimal> candidates;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Draft& draft = drafts[i];
        if (draft.text.size() == 0 || !draft.text.text().front().isDigit() || draft.look == Look::Table ||
            draft.look == Look::Contents)
            continue;
        if (auto decimal = readDecimal(source, draft, i)) candidates.push_back(*decimal);
    }
    std::vector<const Decimal*> chain;
    int pointed = 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const Decimal& next = candidates[i];
        // 1. may number a list inside 2.3: as a chapter it has 3.1 behind it, or an equal before it.
        if (next.depth == 1 && !next.spaced &&
            !(i + 1 < candidates.size() && candidates[i + 1].depth == 2 &&
              candidates[i + 1].numbers[0] == next.numbers[0]))
            continue;
        const bool begins = chain.empty() && next.numbers[static_cast<size_t>(next.depth) - 1] == 1 && next.depth <= 2;
        if (!begins && (chain.empty() || !follows(*chain.back(), next))) continue;
        chain.push_back(&next);
        if (next.depth > 1) ++pointed;
    }
    if (pointed < fewest) return;
    for (const Decimal* decimal : chain) {
        Draft& draft = drafts[decimal->draft];
        QString name;
        for (int i = 0; i < decimal->depth; ++i)
            name +=
                (i > 0 ? QStringLiteral(".") : QString()) + QString::number(decimal->numbers[static_cast<size_t>(i)]);
        draft.marker = Marker{kindOf(decimal->depth), decimal->numbers[static_cast<size_t>(decimal->depth) - 1],
                              decimal->length, name};
        draft.look = Look::Words;
    }
}

} // namespace duibiao::plan
