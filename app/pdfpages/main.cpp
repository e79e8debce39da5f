// SPDX-License-Identifier: GPL-3.0-or-later
// duibiao-pdfpages text PAGE: tells what is in the PDF on standard input, from PAGE on, to standard output
// (core/readers/pdf/pagestream.h). duibiao-pdfpages picture PAGE DOTS_PER_INCH: draws that page (pgm).
// A program of its own, because a PDF can make Poppler crash, take all memory, or work without end: the reader
// (core/readers/pdf/pageprogram.h) stops it, and this program limits itself.
#include "core/readers/limits.h"
#include "core/readers/pdf/pages.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace duibiao::readers;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, NotDone = 1, WrongUse = 2 };

void limitMyself()
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto resource, rlim_t most) {
        const struct rlimit both{.rlim_cur = most, .rlim_max = most};
        setrlimit(resource, &both);
    };
    constexpr int Margin = 5; // seconds that the reader has to stop it first
    limit(RLIMIT_CPU, limits::PagesTime / 1000 + Margin);
    limit(RLIMIT_CORE, 0); // papers do not lie about in core files
#ifndef DUIBIAO_SANITIZED  // sanitizers lay out more than there is
    limit(RLIMIT_AS, limits::PagesMemory);
#endif
#endif
}

/// Ends the program when nobody listens any more.
void write(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) std::_Exit(NotDone);
}

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
    limitMyself();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return NotDone;
    const QByteArray bytes = input.readAll();
    if (isPicture) {
        const QByteArray picture = pdf::drawPage(bytes, page, dotsPerInch);
        if (picture.isEmpty()) return NotDone;
        write(picture);
    } else {
        pdf::readPages(bytes, page, [](const pdf::Message& message) { write(pdf::encoded(message)); });
    }
    // All is told; taking Poppler down in order would only take time.
    std::_Exit(Done);
}
