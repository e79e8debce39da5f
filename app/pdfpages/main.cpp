// SPDX-License-Identifier: GPL-3.0-or-later
// duibiao-pdfpages text PAGE: tells what is in the PDF on standard input, from PAGE on, to standard output
// (core/readers/pdf/pagestream.h). A program of its own, because a PDF can make Poppler crash, take all memory, or work
// without end: the reader (core/readers/pdf/pageprogram.h) stops it, and this program limits itself.
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

enum ExitCode { Done = 0, NotWritten = 1, WrongUse = 2 };

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

void tell(const pdf::Message& message)
{
    const QByteArray bytes = pdf::encoded(message);
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) ==
                         static_cast<size_t>(bytes.size());
    // Nobody listens any more.
    if (!written || std::fflush(stdout) != 0) std::_Exit(NotWritten);
}

} // namespace

int main(int argc, char* argv[])
{
    const int first = argc == 3 && QByteArrayView(argv[1]) == "text" ? QByteArrayView(argv[2]).toInt() : 0;
    if (first < 1) {
        std::fputs("usage: duibiao-pdfpages text PAGE < FILE.pdf\n", stderr);
        return WrongUse;
    }
    limitMyself();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return WrongUse;
    const QByteArray bytes = input.readAll();
    pdf::readPages(bytes, first, &tell);
    // Everything is told; taking Poppler down in order would only take time.
    std::_Exit(Done);
}
