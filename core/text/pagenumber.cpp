// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagenumber.h"

#include "core/text/oneof.h"

namespace duibiao::text {

bool isPageNumber(QStringView line)
{
    constexpr qsizetype longest = 24;
    constexpr int mostNumbers = 2; // 3 of 9
    constexpr int mostDigits = 4;  // of each
    if (line.size() > longest) return false;
    int numbers = 0;
    int digits = 0; // of the number that stands here
    for (const QChar c : line) {
        if (c.isDigit()) {
            if (++digits == 1) ++numbers;
            if (digits > mostDigits) return false;
            continue;
        }
        digits = 0;
        if (!isOneOf(c, u"-—–―－─_·•~/／|第页頁共Pageof") && !c.isSpace()) return false;
    }
    return numbers > 0 && numbers <= mostNumbers;
}

} // namespace duibiao::text
