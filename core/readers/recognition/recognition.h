// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readers.h"

/// Papers that were scanned: their pages are pictures. Reading never recognises by itself, because it takes seconds a
/// page and guesses: somebody asks for it. What was recognised is marked in the document (warning "recognised").
namespace duibiao::readers {

/// True when Tesseract is installed with its data for simplified Chinese. Starts a program.
[[nodiscard]] bool canRecognise();

/// True when the document, or the failure to read one, is that of a PDF with pages that are pictures.
[[nodiscard]] bool hasPictures(const Input& input, const Result<Document>& document);

/// The pages of a PDF that are pictures, recognised one after the other: the bytes for Input::recognised. Fails with
/// Cancelled, TooLarge, Unreadable, or NoText when no words were found.
[[nodiscard]] Result<QByteArray> recognise(const Input& input, const Progress& progress);

/// A document and what is to be kept beside its bytes, so that it is read the same another time.
struct RecognisedDocument {
    Document document;
    QByteArray recognised; ///< empty when there was nothing to recognise
};
/// Reads, and recognises the pages that are pictures.
[[nodiscard]] Result<RecognisedDocument> readRecognising(Input input, const Progress& progress);

} // namespace duibiao::readers
