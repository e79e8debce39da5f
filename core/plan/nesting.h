// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/text/plainhan.h"

#include <QStringView>
#include <QVarLengthArray>

namespace duibiao::plan {

using text::behindPlainHan;
using text::isPlainHan;

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

/// How deep a scan stands inside brackets and quotation marks. A closing mark without its opening one is ignored, so
/// that a stray bracket does no harm to what follows it. Kinds are not told apart: plans mix （ with ).
class Depth {
public:
    void step(char16_t c)
    {
        if (isPlainHan(c) || c == u'，' || c == u'、') return; // nearly every unit
        if (isOpeningBracket(c) || isOpeningQuote(c))
            ++m_depth;
        else if ((isClosingBracket(c) || isClosingQuote(c)) && m_depth > 0)
            --m_depth;
    }
    [[nodiscard]] bool isTop() const { return m_depth == 0; }

private:
    int m_depth = 0;
};

/// Spans of a sentence or a paragraph, which seldom holds more of them than there is room for in place.
using Spans = QVarLengthArray<SourceSpan, 8>;

/// The stretches of `text` between those of `separators` (marks and spaces) that stand outside brackets and quotation
/// marks; empty stretches are left out.
[[nodiscard]] Spans splitTopLevel(QStringView text, QStringView separators);

/// The outermost brackets of `text`, marks included. An opening bracket that is never closed makes none. Linear.
[[nodiscard]] Spans topLevelBrackets(QStringView text);

} // namespace duibiao::plan
