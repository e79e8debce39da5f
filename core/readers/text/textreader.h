// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// Plain text in any encoding that core/text/encoding.h tells apart.
///
/// Read: every non-empty line as a paragraph; tables as plain text carries them (plaintable.h). Lines end at LF, CR LF,
/// CR, form feed, vertical tab, and Unicode's NEL, LS and PS. The text itself is kept as it stands. Not read: markup of
/// any kind (Markdown, RTF).
namespace duibiao::readers {

[[nodiscard]] bool recognisesText(QByteArrayView bytes);
[[nodiscard]] Result<Document> readText(const Input& input);

/// The blocks and tables of document.text, appended to `document`.
void appendTextBlocks(Document& document);

} // namespace duibiao::readers
