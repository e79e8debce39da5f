// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/facts/scanner.h"
#include "core/plan/plan.h"

namespace duibiao::plan {

/// The stretch without blanks and marks at its ends, other than closing brackets and quotes.
[[nodiscard]] SourceSpan withoutMarks(QStringView text, SourceSpan span);

/// Reads `span` of the document as one duty, whether or not the reader of plans would have found one there: its words,
/// who acts, the deed and the measures, with spans in the document. No id, clause or units from elsewhere.
/// `context` says what dates count from.
[[nodiscard]] Requirement readExcerpt(const Document& document, SourceSpan span, const facts::Context& context);

} // namespace duibiao::plan
