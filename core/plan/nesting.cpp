// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/nesting.h"

#include "core/text/oneof.h"

#include <string_view>

namespace duibiao::plan {

Spans splitTopLevel(QStringView text, QStringView separators)
{
    Spans parts;
    const std::u16string_view marks(separators.utf16(), static_cast<std::size_t>(separators.size()));
    Depth depth;
    qsizetype begin = 0;
    for (qsizetype i = behindPlainHan(text); i < text.size(); i = behindPlainHan(text, i + 1)) {
        const char16_t c = text[i].unicode();
        depth.step(c);
        if (!depth.isTop() || !text::isOneOf(c, marks)) continue;
        if (i > begin) parts.push_back({begin, i});
        begin = i + 1;
    }
    if (text.size() > begin) parts.push_back({begin, text.size()});
    return parts;
}

Spans topLevelBrackets(QStringView text)
{
    Spans found;
    QVarLengthArray<qsizetype, 16> open;
    for (qsizetype i = behindPlainHan(text); i < text.size(); i = behindPlainHan(text, i + 1)) {
        const char16_t c = text[i].unicode();
        if (isOpeningBracket(c)) {
            open.push_back(i);
        } else if (isClosingBracket(c) && !open.empty()) {
            const qsizetype begin = open.back();
            open.pop_back();
            // What was found inside this bracket is part of it.
            while (!found.empty() && found.back().begin > begin) found.pop_back();
            found.push_back({begin, i + 1});
        }
    }
    return found;
}

} // namespace duibiao::plan
