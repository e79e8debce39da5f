// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/html/elements.h"

#include <vector>

namespace duibiao::readers::html {

/// Visits `root` and the nodes below it without recursion; `enter` returns false to leave an element's children out.
template <typename Enter> void forEachNode(const GumboNode* root, Enter enter)
{
    std::vector<const GumboNode*> open{root};
    while (!open.empty()) {
        const GumboNode* node = open.back();
        open.pop_back();
        if (!enter(node) || node->type != GUMBO_NODE_ELEMENT) continue;
        for (const GumboNode* child : children(node->v.element)) open.push_back(child);
    }
}

/// True for a node that shows nothing: a comment, white space.
[[nodiscard]] inline bool isBlank(const GumboNode* node)
{
    return node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_COMMENT;
}

} // namespace duibiao::readers::html
