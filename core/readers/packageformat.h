// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

namespace duibiao::readers {

/// Which of docx, xlsx, odt and ods a zip file is, from what it says of itself: the mimetype entry of OpenDocument, the
/// content type of the main part of OOXML. Fails for damaged and encrypted files and for other formats in a zip (pptx,
/// OFD, xlsb, archives), with what the sender can do.
[[nodiscard]] Result<Format> packageFormat(QByteArrayView bytes);

} // namespace duibiao::readers
