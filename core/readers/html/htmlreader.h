// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// Web pages, saved or fetched, web archives (mhtml.h), and Word documents saved as such; parsed as browsers do
/// (gumbo).
///
/// Read: the character set from the bytes or the page's meta tag; paragraphs, headings, ordered lists with their
/// numbers, tables with merged cells, tables that only arrange the page as what they hold; labels with their values
/// (索引号, 发文字号 …) a line each; navigation, share bars, lists of other pages and footers as furniture; the title.
/// Left out: scripts, styles, forms, frames, what is hidden, pronunciations. A page whose words stand in its scripts or
/// in frames says so, and is refused when nothing is left of it. Not read: style sheets (what they hide is read), pages
/// in other pages, links.
namespace duibiao::readers {

[[nodiscard]] bool recognisesHtml(QByteArrayView bytes);
[[nodiscard]] Result<Document> readHtml(const Input& input);

} // namespace duibiao::readers
