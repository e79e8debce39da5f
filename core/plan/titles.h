// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/drafts.h"

#include <vector>

namespace duibiao::plan {

/// A title over one or more lines.
struct TitleRun {
    size_t first = 0; ///< drafts [first, last]
    size_t last = 0;
    QString words;             ///< joined, as written
    bool isNotice = false;     ///< the title of a paper that issues another (…的通知)
    bool isAttachment = false; ///< stands under 附件
    QString label;             ///< 附件, 附件2
    size_t begin = 0;          ///< the label's draft where there is one, else `first`
};

/// Every run of lines that can be a title, by its look alone: short, unnumbered, without sentence marks, ending as
/// titles do; or standing under 附件.
[[nodiscard]] std::vector<TitleRun> findTitles(const Document& document, const std::vector<Draft>& drafts);

/// `title` without what stands in brackets behind it: （试行）, （2021—2025年）. Normalised text.
[[nodiscard]] QStringView withoutEdition(QStringView title);

} // namespace duibiao::plan
