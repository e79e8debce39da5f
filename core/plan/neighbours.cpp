// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/neighbours.h"

#include <algorithm>

namespace duibiao::plan {

namespace {

struct Item {
    int value = 0;
    qsizetype length = 0; ///< of the number and its point
};

/// The number and the point that a paragraph begins with, where digits follow.
std::optional<Item> itemAt(const Draft& draft)
{
    if (draft.marker || draft.look != Look::Words) return std::nullopt;
    const QStringView text(draft.text.text());
    Item item;
    while (item.length < text.size() && item.length < 2 && text[item.length].isDigit())
        item.value = item.value * 10 + text[item.length++].digitValue();
    if (item.value == 0 || item.length + 1 >= text.size() ||
        (text[item.length] != u'.' && text[item.length] != u'．') || !text[item.length + 1].isDigit())
        return std::nullopt;
    ++item.length;
    // 1.2.3 and 2023.8.1 are other things; so are numbers alone.
    qsizetype behind = item.length;
    while (behind < text.size() && text[behind].isDigit()) ++behind;
    if (behind >= text.size() || text[behind] == u'.' || text[behind] == u'．' || text[behind] == u'%')
        return std::nullopt;
    return item;
}

/// The number of the next item of the list that drafts[at] stands in; 0 when the list ends with it.
int nextNumber(const std::vector<Draft>& drafts, size_t at)
{
    constexpr size_t furthest = 24; // paragraphs that an item may hold
    for (size_t i = at + 1; i < std::min(drafts.size(), at + furthest); ++i) {
        if (drafts[i].marker && drafts[i].marker->kind < MarkerKind::Arabic) return 0;
        if (drafts[i].marker && drafts[i].marker->kind == MarkerKind::Arabic) return drafts[i].marker->value;
        if (const std::optional<Item> item = itemAt(drafts[i])) return item->value;
    }
    return 0;
}

} // namespace

void numberByNeighbours(std::vector<Draft>& drafts)
{
    int last = 0; // item of the list that is open
    for (size_t i = 0; i < drafts.size(); ++i) {
        Draft& draft = drafts[i];
        if (draft.marker) {
            if (draft.marker->kind < MarkerKind::Arabic) last = 0;
            if (draft.marker->kind == MarkerKind::Arabic) last = draft.marker->value;
            continue;
        }
        const std::optional<Item> item = itemAt(draft);
        if (!item || item->value != last + 1) continue;
        const bool goesOn = last > 0 || nextNumber(drafts, i) == 2;
        if (!goesOn) continue;
        draft.marker = Marker{MarkerKind::Arabic, item->value, item->length, QString::number(item->value)};
        last = item->value;
    }
}

} // namespace duibiao::plan
