// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/readers/recognition/recognisedpages.h"

#include <QByteArray>

/// Tesseract, which reads the words of a picture, where it is installed with its data for simplified Chinese.
namespace duibiao::readers::tesseract {

/// The program on PATH; empty when it is not there.
[[nodiscard]] QString program();
/// True when the program is there and has chi_sim. Starts it.
[[nodiscard]] bool isReady();

/// What a person can do about pages that are pictures: have them recognised, or install what that needs.
[[nodiscard]] QString remedy();

/// Reads one page. `picture` is anything Tesseract opens (pgm, png …), `dotsPerInch` its resolution. Blocks for
/// seconds. Fails with Cancelled, TooLarge (limits::RecognitionTime) or Unreadable.
[[nodiscard]] Result<RecognisedPage> recognise(const QByteArray& picture, int number, int dotsPerInch,
                                               const CancelToken& token);

/// What Tesseract's table of words (`tesseract … tsv`) says of a page: lines of print as words at their places, set
/// apart where a column or a drawn line parts them; the drawn lines; what it is not sure of.
[[nodiscard]] RecognisedPage fromTsv(const QByteArray& tsv, int number, int dotsPerInch);

} // namespace duibiao::readers::tesseract
