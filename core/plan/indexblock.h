// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QDate>
#include <QString>

namespace duibiao::plan {

/// Fields of the block that a web page or a register sets above a paper: 索引号, 发文机关, 成文日期, 发文字号, 发布日期
/// …
struct IndexBlock {
    QString title;
    QString number;
    QString issuer;
    QDate writtenOn; ///< 成文日期
    QDate madeOn;    ///< 生成日期, 发文日期 and their kin: when it was written, where nothing else says so
    QDate publishedOn;
    bool isPublishedOnBest = false; ///< 发布日期 said so, not 公开日期
};

/// An index block stands in the first so many code units of a document, or nowhere.
inline constexpr qsizetype longestIndexBlock = 20'000;

/// True for a row of the block that is set with tabs or runs of spaces and no colons: 发布机构 <tab> 县财政局 <tab>
/// 公开日期 <tab> 2024年3月1日.
[[nodiscard]] bool isIndexRow(QStringView line);

/// Reads the labelled fields of source[span] into those of `index` that are still empty. Label and value stand on one
/// line, parted by a colon, a tab or a run of spaces.
void readIndexBlock(QStringView source, SourceSpan span, IndexBlock& index);

} // namespace duibiao::plan
