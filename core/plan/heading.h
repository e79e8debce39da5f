// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// Where the heading of a numbered paragraph ends and its body begins, as offsets of the paragraph's text.
struct HeadingCut {
    bool has = false;    ///< false: one long sentence without a heading of its own
    qsizetype begin = 0; ///< behind the marker
    qsizetype end = 0;   ///< without the final mark
    qsizetype bodyBegin = 0;
};

/// `marker` code units of `text` are the marker. `gap` is an offset at which the writer left a wide space between
/// heading and body, or 0. `hasMore` says that sub-clauses or further paragraphs stand below, which makes even a
/// sentence a heading.
[[nodiscard]] HeadingCut cutHeading(QStringView text, qsizetype marker, qsizetype gap, bool hasMore);

} // namespace duibiao::plan
