// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/links.h"

#include "core/readers/html/nodes.h"

#include <algorithm>
#include <array>

namespace duibiao::readers::html {

namespace {

/// A list is navigation with this many links of at most this many bytes (fifteen Chinese characters).
constexpr int FewestLinks = 4;
constexpr qsizetype LongestLink = 45;
/// Links that are followed by a day are titles: longer, and two of them are a list.
constexpr int FewestDatedLinks = 2;
constexpr qsizetype LongestTitle = 180;
/// The share of its words that makes an element one of links.
constexpr qsizetype MostlyPercent = 60;

/// [2024-03-08], 2024年3月8日, 2024/03/08 10:21, and the dots and bars between links.
bool isDateOrMark(QByteArrayView words)
{
    constexpr std::array<QByteArrayView, 9> Marks{"年", "月", "日", "　", "·", "•", "｜", "【", "】"};
    for (qsizetype i = 0; i < words.size();) {
        const char c = words[i];
        const bool plain = (c >= '0' && c <= '9') || QByteArrayView(" -/.:[]()|>\t\n\r").contains(c);
        const auto mark =
            std::ranges::find_if(Marks, [&](QByteArrayView each) { return words.sliced(i).startsWith(each); });
        if (!plain && mark == Marks.end()) return false;
        i += plain ? 1 : mark->size();
    }
    return true;
}

bool hasYear(QByteArrayView words)
{
    int digits = 0;
    for (const char c : words) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits == 4) return true;
    }
    return false;
}

/// What of the words below a node is links.
struct Words {
    qsizetype linked = 0;
    qsizetype all = 0;
    QByteArray plain; ///< the beginning of those that are none
};

Words wordsBelow(const GumboNode* root)
{
    constexpr qsizetype Kept = 64;
    Words words;
    forEachNode(root, [&](const GumboNode* node) {
        if (node->type == GUMBO_NODE_TEXT) {
            words.all += static_cast<qsizetype>(qstrlen(node->v.text.text));
            if (words.plain.size() < Kept) words.plain += node->v.text.text;
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT) return true;
        if (isNeverShown(node->v.element)) return false;
        if (node->v.element.tag != GUMBO_TAG_A) return true;
        words.linked += wordLength(node);
        return false;
    });
    words.all += words.linked;
    return words;
}

} // namespace

bool isLinkList(const GumboElement& list)
{
    int links = 0;
    int dated = 0;
    bool allShort = true;
    for (const GumboNode* child : children(list)) {
        if (child->type != GUMBO_NODE_ELEMENT) continue;
        const Words words = wordsBelow(child);
        if (words.all == 0) continue;
        if (words.linked > LongestTitle) return false;
        const bool hasDay = words.linked > 0 && hasYear(words.plain) && isDateOrMark(words.plain);
        if (!hasDay && words.linked * 10 < words.all * 9) return false;
        if (words.linked > LongestLink) allShort = false;
        ++(hasDay ? dated : links);
    }
    return links == 0 ? dated >= FewestDatedLinks : allShort && links + dated >= FewestLinks;
}

bool isMostlyLinks(const GumboNode* node)
{
    const Words words = wordsBelow(node);
    return words.linked > 0 && words.linked * 100 >= words.all * MostlyPercent;
}

} // namespace duibiao::readers::html
