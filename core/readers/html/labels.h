// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

/// What sites say of a paper (索引号, 发文字号, 成文日期 …) beside its text, where it is no table.
namespace duibiao::readers::html {

/// <li><span>发文字号</span><b>某政发〔2024〕1号</b></li>: a label and its value with nothing but the style sheet to
/// keep them apart.
[[nodiscard]] bool isLabelRow(const GumboElement& element);
/// True when an element holds several such rows.
[[nodiscard]] bool holdsLabelRows(const GumboElement& element);

/// <dt>索引号</dt><dd>1133…</dd>: a short term with a single short value, which read as one line.
[[nodiscard]] bool isShortTerm(const GumboNode* term);
/// True for the value of such a term.
[[nodiscard]] bool followsShortTerm(const GumboNode* value);

} // namespace duibiao::readers::html
