// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/flow.h"
#include "core/readers/layout/page.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace duibiao::readers {

/// A page that was a picture, as Tesseract read it.
struct RecognisedPage {
    layout::Page page;
    QStringList doubts; ///< what it was not sure of, each with the characters around it
};

/// The pages as bytes, to be kept with the file they were recognised in: recognising takes long, and another version of
/// Tesseract would read something else.
[[nodiscard]] QByteArray packed(const std::vector<RecognisedPage>& pages);
/// The pages in `bytes`; those that cannot be understood are left out.
[[nodiscard]] std::vector<RecognisedPage> unpacked(const QByteArray& bytes);

/// Says of every stretch of the document that stands on such pages that it was guessed, and what is doubtful there.
void warnOfRecognised(DocumentBuilder& builder, const std::vector<RecognisedPage>& pages);

} // namespace duibiao::readers
