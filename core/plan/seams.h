// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace duibiao::plan {

/// Where the paragraphs around the numbered clauses run into each other in a paper whose line ends were lost: between
/// the letterhead, the document number (…的通知青政办发〔2024〕7号各镇人民政府…：), the salutation, the signature with
/// its date (…贯彻执行。某县人民政府办公室2024年3月5日), the title of the plan behind it and the label of an
/// attachment. GB/T 9704-2012, 7.2 and 7.3, puts each of them on a line of its own. `markers` are the offsets of the
/// heading markers that `text` (normalised) holds, ascending; offsets like these are returned. Linear.
[[nodiscard]] std::vector<qsizetype> findSeams(QStringView text, const std::vector<qsizetype>& markers);

} // namespace duibiao::plan
