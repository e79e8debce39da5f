// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/markers.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace duibiao::plan {

/// One printed line of the paper, or one piece of a line whose line ends were flattened to wide spaces. What the
/// readers call a paragraph is a line here: whether lines belong together is decided afterwards (reflow.h).
struct Line {
    enum class Kind { Text, Table, Furniture };
    Kind kind = Kind::Text;
    SourceSpan span;            ///< visible words, without spaces around them
    int indent = 0;             ///< columns before the first word; a Chinese character takes two
    int width = 0;              ///< columns of the words
    int block = -1;             ///< index into Document::blocks
    bool isHeading = false;     ///< the format says so
    bool isPiece = false;       ///< cut out of a flattened line (not its first piece)
    bool pageBreak = false;     ///< a form feed stands before it
    bool blankBefore = false;   ///< an empty line stands before it
    bool endsSentence = false;  ///< ends with 。！？； or ：, or with a bracket or quote behind one
    bool holdsSentence = false; ///< a 。！？； stands inside
    bool holdsComma = false;
    bool isSpacedOut = false;     ///< three spaces and more stand inside: columns, not running text
    std::optional<Marker> marker; ///< the heading marker it begins with
};

/// The lines of the document in order. Flattened lines are cut at runs of two and more wide spaces; a document of a few
/// very long lines without wide spaces is cut at its single spaces.
[[nodiscard]] std::vector<Line> readLines(const Document& document);

/// The same measures for any stretch of the document (the pieces a line is cut into).
[[nodiscard]] Line measureLine(QStringView text, SourceSpan span);

/// `span` without the white space at both ends.
[[nodiscard]] SourceSpan trimmed(QStringView text, SourceSpan span);

} // namespace duibiao::plan
