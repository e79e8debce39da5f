// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QStringView>

#include <vector>

namespace duibiao::plan {

/// A responsibility note as it stands in a paragraph of normalised text.
struct FoundNote {
    SourceSpan span; ///< the bracket with its marks, or the labelled line, in the paragraph
    Responsibility units;
    QStringList defaults;        ///< units that it binds to every further item
    SourceSpan defaultsSpan;     ///< the words that do so
    bool leads = false;          ///< stands before the sentences it binds, right behind a heading
    bool insideSentence = false; ///< qualifies some words of its sentence and binds nothing else
    bool firstLeads =
        false;     ///< later notes, too, name the leading unit first (下同); a note may say that and name nobody
    int items = 0; ///< so many items above it are bound, its own among them (以上3项由…); 0 where it says no number
    bool saysRoles = false; ///< says who leads or takes part; otherwise the order of the names may
};

/// The notes of a paragraph whose body begins at `bodyBegin`: （市司法局牵头，市财政局配合）, 【责任单位：…】, and
/// lines or sentences that open with a label (责任单位：…；配合单位：…) or bind units to all that follows
/// (各项任务由各镇负责，以下不再列出). Linear.
[[nodiscard]] std::vector<FoundNote> findNotes(QStringView paragraph, qsizetype bodyBegin);

/// True for a line that only says who, or by when, about what stands above it: 责任单位：县财政局, （县财政局负责）,
/// 完成时限：2024年6月底.
[[nodiscard]] bool isNoteLine(QStringView line);

} // namespace duibiao::plan
