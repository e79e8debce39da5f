// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// OFD (GB/T 33190-2016), the national format for documents of fixed layout: pages in XML inside a zip package.
///
/// Read: the text objects of pages and of the templates and groups of objects they name, put together by the layout
/// assembler (core/readers/layout); straight lines of path objects as the lines of tables; all documents of a file, one
/// after the other; the title of the document's properties. Names of parts may be absolute, relative to the part that
/// names them or to the package, and elements may lack their namespace, as some writers leave them. Said with a
/// warning: parts that are damaged or missing, pages of pictures, files attached to the document. Refused: encrypted
/// packages, files without any text. Not read: invisible text, annotations, seals, attachments.
namespace duibiao::readers {

[[nodiscard]] bool recognisesOfd(QByteArrayView bytes);
[[nodiscard]] Result<Document> readOfd(const Input& input);

} // namespace duibiao::readers
