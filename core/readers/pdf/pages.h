// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/pdf/pagestream.h"

#include <QByteArrayView>

#include <functional>

/// Poppler. It belongs to a library of its own (duibiao_pdfpages), which only the program app/pdfpages and a fuzz
/// target link: a file can make Poppler crash, or work for longer than anybody waits, and then only that program is
/// lost.
namespace duibiao::readers::pdf {

/// Tells what is in a PDF, from page `first` (1-based) on; no more than limits::Pages pages. Goes on with the next
/// message when the last one was told.
void readPages(QByteArrayView bytes, int first, const std::function<void(const Message&)>& tell);

/// Page `number` as a grey picture (pgm); empty when it cannot be drawn. Pages so large that it would have more pixels
/// than limits::PicturePixels are drawn smaller.
[[nodiscard]] QByteArray drawPage(QByteArrayView bytes, int number, int dotsPerInch);

} // namespace duibiao::readers::pdf
