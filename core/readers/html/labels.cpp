// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/labels.h"

#include "core/readers/html/nodes.h"

#include <algorithm>
#include <array>

namespace duibiao::readers::html {

namespace {

/// In bytes: eight Chinese characters with blanks between them, sixty.
constexpr qsizetype LongestLabel = 48;
constexpr qsizetype LongestValue = 180;
constexpr int FewestRows = 3;

constexpr std::array Inline{GUMBO_TAG_SPAN, GUMBO_TAG_B,     GUMBO_TAG_STRONG, GUMBO_TAG_I,
                            GUMBO_TAG_EM,   GUMBO_TAG_LABEL, GUMBO_TAG_FONT,   GUMBO_TAG_A};

bool holdsSentence(const GumboNode* root)
{
    bool found = false;
    forEachNode(root, [&](const GumboNode* node) {
        found = found ||
                (node->type == GUMBO_NODE_TEXT && QByteArrayView(node->v.text.text).contains(QByteArrayView("。")));
        return !found;
    });
    return found;
}

/// The element beside `node`, before (-1) or behind it (+1); null where there is none or words stand between.
const GumboNode* neighbour(const GumboNode* node, int step)
{
    if (!node || !node->parent || node->parent->type != GUMBO_NODE_ELEMENT) return nullptr;
    const auto siblings = children(node->parent->v.element);
    for (auto at = static_cast<qsizetype>(node->index_within_parent) + step;
         at >= 0 && at < static_cast<qsizetype>(siblings.size()); at += step) {
        const GumboNode* sibling = siblings[static_cast<size_t>(at)];
        if (sibling->type == GUMBO_NODE_ELEMENT) return sibling;
        if (!isBlank(sibling)) return nullptr;
    }
    return nullptr;
}

bool isElement(const GumboNode* node, GumboTag tag)
{
    return node && node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

} // namespace

bool isLabelRow(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_LI && element.tag != GUMBO_TAG_DIV && element.tag != GUMBO_TAG_P) return false;
    qsizetype label = 0;
    qsizetype value = 0;
    for (const GumboNode* child : children(element)) {
        if (isBlank(child)) continue;
        if (child->type != GUMBO_NODE_ELEMENT || !std::ranges::contains(Inline, child->v.element.tag)) return false;
        const qsizetype length = wordLength(child);
        if (label == 0 && (length < 2 * 3 || length > LongestLabel)) return false;
        if (holdsSentence(child)) return false;
        if (label == 0)
            label = length;
        else
            value += length;
    }
    return value > 0 && value <= LongestValue;
}

bool holdsLabelRows(const GumboElement& element)
{
    int rows = 0;
    for (const GumboNode* child : children(element))
        if (child->type == GUMBO_NODE_ELEMENT && isLabelRow(child->v.element) && ++rows == FewestRows) return true;
    return false;
}

bool isShortTerm(const GumboNode* term)
{
    if (!isElement(term, GUMBO_TAG_DT)) return false;
    const GumboNode* value = neighbour(term, 1);
    if (!isElement(value, GUMBO_TAG_DD)) return false;
    if (isElement(neighbour(value, 1), GUMBO_TAG_DD)) return false;
    const qsizetype length = wordLength(value);
    return wordLength(term) <= LongestLabel && length > 0 && length <= LongestValue && !holdsSentence(value);
}

bool followsShortTerm(const GumboNode* value)
{
    if (!isElement(value, GUMBO_TAG_DD)) return false;
    const GumboNode* term = neighbour(value, -1);
    return term && isShortTerm(term);
}

} // namespace duibiao::readers::html
