// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

namespace duibiao {

QString fileNameFrom(const QString& words)
{
    // Most file systems take 255 bytes; a character has three in UTF-8, and a suffix has to follow.
    constexpr qsizetype longest = 80;
    QString name = words.simplified();
    for (QChar& c : name)
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c < u' ') c = u'-';
    name.truncate(longest);
    while (name.endsWith(u'.') || name.endsWith(u' ')) name.chop(1); // Windows drops them
    if (name.startsWith(u'.')) name.front() = u'-';
    return name.isEmpty() ? QStringLiteral("-") : name;
}

} // namespace duibiao
