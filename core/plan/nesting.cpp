// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/nesting.h"

#include <algorithm>
#include <string_view>

namespace duibiao::plan {

std::vector<SourceSpan> splitTopLevel(QStringView text, QStringView separators)
{
    std::vector<SourceSpan> parts;
    const std::u16string_view marks(separators.utf16(), static_cast<std::size_t>(separators.size()));
    const bool onlyMarks = std::ranges::none_of(marks, isPlainHan);
    Depth depth;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (onlyMarks && isPlainHan(c)) continue;
        depth.step(c);
        if (!depth.isTop() || !marks.contains(c)) continue;
        if (i > begin) parts.push_back({begin, i});
        begin = i + 1;
    }
    if (text.size() > begin) parts.push_back({begin, text.size()});
    return parts;
}

std::vector<SourceSpan> topLevelBrackets(QStringView text)
{
    std::vector<SourceSpan> found;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isPlainHan(c)) continue;
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
