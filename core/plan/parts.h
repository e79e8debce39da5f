// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/titles.h"

namespace duibiao::plan {

/// A stretch of drafts under one title. Segments follow each other without gaps; what stands before the first title is
/// a segment without one.
struct Segment {
    size_t begin = 0; ///< the title (or its 附件 label)
    size_t body = 0;  ///< first draft behind the title
    size_t end = 0;
    QString title; ///< as written; empty when there is none
    QString label; ///< 附件, 附件2; empty for what is no attachment
    bool isNotice = false;
    bool hasMarkers = false;
    bool hasTable = false;
    int part = -1; ///< index of the part it is; -1 for the cover and for attachments that hold no plan
};

/// Tells titles from headings without a number, cuts the document at the titles, and says which segments are plans:
/// those with numbered clauses or a table; where none has any, the last that is no notice.
[[nodiscard]] std::vector<Segment> findSegments(const Document& document, const std::vector<Draft>& drafts);

} // namespace duibiao::plan
