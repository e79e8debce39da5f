// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"

#include <QStringList>

struct GumboInternalNode;

namespace duibiao::readers::html {

struct Page {
    Flow flow;
    bool hasScript = false;
    qsizetype scriptWords = 0; ///< Chinese characters in its scripts
    QStringList frames;        ///< the pages it shows in frames, as it names them
    bool tooDeep = false;
};

/// Turns the tree of a page into paragraphs, headings and tables the way a browser would lay them out: white space
/// collapsed, blocks apart, <br> as line ends, list numbers visible, hidden elements left out, navigation and footers
/// as furniture.
[[nodiscard]] Page readPage(const GumboInternalNode* root);

} // namespace duibiao::readers::html
