// SPDX-License-Identifier: GPL-3.0-or-later
// duibiao-pdfpages text PAGE: tells what is in the PDF on standard input, from PAGE on, to standard output
// (core/readers/pdf/pagestream.h). duibiao-pdfpages picture PAGE DOTS_PER_INCH: draws that page (pgm).
// A program of its own, because a PDF can make Poppler crash, take all memory, or work without end: the reader
// (core/readers/pdf/pageprogram.h) stops it, and this program limits itself.
#include "core/readers/helperprogram.h"
#include "core/readers/limits.h"
#include "core/readers/pdf/pages.h"

#include <cstdio>
#include <cstdlib>

using namespace duibiao::readers;

namespace {

enum ExitCode { Done = 0, NotDone = 1, WrongUse = 2 };

constexpr int Margin = 5000; // milliseconds that the reader has to stop it first

int wrongUse()
{
    std::fputs("usage: duibiao-pdfpages text PAGE < FILE.pdf\n"
               "       duibiao-pdfpages picture PAGE DOTS_PER_INCH < FILE.pdf\n",
               stderr);
    return WrongUse;
}

} // namespace

int main(int argc, char* argv[])
{
    const QByteArrayView task = argc > 1 ? argv[1] : "";
    const int page = argc > 2 ? QByteArrayView(argv[2]).toInt() : 0;
    const int dotsPerInch = argc > 3 ? QByteArrayView(argv[3]).toInt() : 0;
    const bool isPicture = task == "picture" && argc == 4 && dotsPerInch > 0;
    if (page < 1 || (!isPicture && (task != "text" || argc != 3))) return wrongUse();
    limitMyself({.memory = limits::PagesMemory, .milliseconds = limits::PagesTime + Margin});
    const QByteArray bytes = readInput();
    if (isPicture) {
        const QByteArray picture = pdf::drawPage(bytes, page, dotsPerInch);
        if (picture.isEmpty()) return NotDone;
        tell(picture);
    } else {
        pdf::readPages(bytes, page, [](const pdf::Message& message) { tell(pdf::encoded(message)); });
    }
    // All is told; taking Poppler down in order would only take time.
    std::_Exit(Done);
}
