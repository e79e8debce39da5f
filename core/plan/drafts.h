// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/markers.h"
#include "core/plan/reflow.h"
#include "core/text/normalized.h"

#include <QDate>

#include <optional>
#include <vector>

namespace duibiao::plan {

/// What a paragraph is by its own look, before its place in the paper is known.
enum class Look {
    Words, ///< sentences, headings, anything
    Table,
    Date,            ///< nothing but a date: 2023年7月28日
    Number,          ///< nothing but a document number: 平政办发〔2023〕5号
    Body,            ///< nothing but names of issuing bodies, or such names and a date
    Bracket,         ///< wholly in brackets: （此件公开发布）, （试行）
    Salutation,      ///< 各镇人民政府，县直各部门：
    AttachmentLabel, ///< 附件, 附件2：
    AttachmentList,  ///< 附件：1.…
    Contents,        ///< the table of contents
    Imprint,         ///< 抄送：…, 某办公室2023年7月28日印发, the letterhead, fields of an index block
};

/// A paragraph on its way into the outline.
struct Draft {
    text::NormalizedText text;
    SourceSpan source;
    std::optional<Marker> marker; ///< measured in `text`
    Look look = Look::Words;
    bool isHeading = false; ///< the format says so
    bool blankBefore = false;
    bool isCut = false;      ///< the line it stands on holds other paragraphs
    bool isIndented = false; ///< far enough in to be centred
    QDate date;              ///< of Look::Date, or behind the name of a Look::Body
};

/// Builds the paragraphs, cut where a heading marker stands inside one that was flattened (…的意见。一、总体要求…), and
/// says what each looks like.
[[nodiscard]] std::vector<Draft> makeDrafts(const Document& document, const std::vector<Flow>& flows);

/// The words of text[begin, end) in the script of the source: spaces, wraps and widths as read, characters as written.
[[nodiscard]] QString wordsAsWritten(QStringView source, const text::NormalizedText& text, qsizetype begin,
                                     qsizetype end);
[[nodiscard]] inline QString wordsAsWritten(QStringView source, const text::NormalizedText& text)
{
    return wordsAsWritten(source, text, 0, text.size());
}

} // namespace duibiao::plan
