// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace duibiao::plan {

/// Round brackets of either width: papers mix them, even within one pair.
[[nodiscard]] constexpr bool opensBracket(QChar c)
{
    return c == u'（' || c == u'(';
}
[[nodiscard]] constexpr bool closesBracket(QChar c)
{
    return c == u'）' || c == u')';
}

/// The offset of the bracket that opens the one which `text` ends with; -1 when it ends with none or none opens it.
[[nodiscard]] inline qsizetype lastBracket(QStringView text)
{
    if (text.isEmpty() || !closesBracket(text.back())) return -1;
    int depth = 0;
    for (qsizetype i = text.size(); i-- > 0;) {
        if (closesBracket(text[i]))
            ++depth;
        else if (opensBracket(text[i]) && --depth == 0)
            return i;
    }
    return -1;
}

} // namespace duibiao::plan
