// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace duibiao::test {

/// A document as text for golden files: warnings, then block by block, tables cell by cell with their spans and places.
[[nodiscard]] QString describe(const Document& document);

/// What is wrong with the spans of a document: outside the text, overlapping, running backwards, cells outside their
/// table. Empty when nothing is.
[[nodiscard]] QString spanFaults(const Document& document);

} // namespace duibiao::test
