// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuring.h"

#include <QFile>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.sliced(at + 6, text.indexOf(" kB", at) - at - 6).trimmed().toDouble() * 1024;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly)) peak.write("5");
}

} // namespace duibiao::bench
