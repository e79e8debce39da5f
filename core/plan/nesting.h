// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QStringView>

#include <vector>

namespace duibiao::plan {

[[nodiscard]] constexpr bool isOpeningBracket(char16_t c)
{
    return c == u'（' || c == u'(' || c == u'〔' || c == u'［' || c == u'[' || c == u'【';
}

[[nodiscard]] constexpr bool isClosingBracket(char16_t c)
{
    return c == u'）' || c == u')' || c == u'〕' || c == u'］' || c == u']' || c == u'】';
}

[[nodiscard]] constexpr bool isOpeningQuote(char16_t c)
{
    return c == u'《' || c == u'“' || c == u'「' || c == u'〈';
}

[[nodiscard]] constexpr bool isClosingQuote(char16_t c)
{
    return c == u'》' || c == u'”' || c == u'」' || c == u'〉';
}

/// Far from any mark: nearly every unit of a plan.
[[nodiscard]] constexpr bool isPlainHan(char16_t c)
{
    return c >= 0x3100 && c < 0xFF00;
}

/// How deep a scan stands inside brackets and quotation marks. A closing mark without its opening one is ignored, so that a stray bracket does
/// no harm to what follows it. Kinds are not told apart: plans mix （ with ).
class Depth {
public:
    void step(char16_t c)
    {
        if (isPlainHan(c)) return;
        if (isOpeningBracket(c) || isOpeningQuote(c))
            ++m_depth;
        else if ((isClosingBracket(c) || isClosingQuote(c)) && m_depth > 0)
            --m_depth;
    }
    [[nodiscard]] bool isTop() const { return m_depth == 0; }

private:
    int m_depth = 0;
};

/// The stretches of `text` between those of `separators` that stand outside brackets and quotation marks; empty stretches are left out.
[[nodiscard]] std::vector<SourceSpan> splitTopLevel(QStringView text, QStringView separators);

/// The outermost brackets of `text`, marks included. An opening bracket that is never closed makes none. Linear.
[[nodiscard]] std::vector<SourceSpan> topLevelBrackets(QStringView text);

} // namespace duibiao::plan
