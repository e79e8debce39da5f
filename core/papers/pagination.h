// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QTextDocument;

namespace duibiao::papers {

/// A stretch of a document that was laid out in one column without pages, by its height there.
struct Slice {
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
};

/// What stands on each page of this height, from top to bottom. No line is cut, and no row of a table that fits on a
/// page; a heading, and a paragraph that leads to a table, stays with what follows it, a signature with what is above
/// it; a short table stays whole; the head of a table stands again above the rows that go over to the next page; no
/// page begins with the space above a paragraph. There is always a page.
[[nodiscard]] std::vector<std::vector<Slice>> paginated(const QTextDocument& document, double height);

} // namespace duibiao::papers
