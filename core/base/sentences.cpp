// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentences.h"

namespace duibiao {

QString sentencesText(const QStringList& sentences)
{
    static const QString chineseEnds = QStringLiteral("。！？；：");
    QString out;
    for (const QString& each : sentences) {
        if (each.isEmpty()) continue;
        if (!out.isEmpty() && !chineseEnds.contains(out.back())) out += QLatin1Char(' ');
        out += each;
    }
    return out;
}

} // namespace duibiao
