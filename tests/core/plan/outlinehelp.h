// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/outline.h"

#include <QJsonObject>
#include <QStringList>

namespace duibiao::test {

/// `text` as the text reader reads it from a file.
[[nodiscard]] Document asDocument(const QString& text);

/// "0 二/（一） heading" for every clause; "-" where it has no heading.
[[nodiscard]] QStringList clauseLines(const plan::Outline& outline);

/// The normalised words of every paragraph that is Heading or Body.
[[nodiscard]] QStringList matter(const plan::Outline& outline);

/// What `reading` (accuracy readings: metadata, parts, clauses, citations) and the outline differ in, one line each;
/// wording is compared, not typography.
[[nodiscard]] QStringList differences(const plan::Outline& outline, const QJsonObject& reading);

/// True when every span of the outline lies in the document, and headings and citations are found where they are said
/// to stand.
[[nodiscard]] QStringList brokenSpans(const Document& document, const plan::Outline& outline);

} // namespace duibiao::test
