// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/documentnumber.h"

#include "core/text/normalized.h"

namespace duibiao::plan {

namespace {

constexpr qsizetype longestCode = 20;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

/// Spaces that a number is set with: 青政办 〔2024〕 7 号.
void skipSpaces(QStringView text, qsizetype& at)
{
    for (int i = 0; i < 2 && at < text.size() && text[at].isSpace(); ++i) ++at;
}

} // namespace

qsizetype documentNumberLength(QStringView text, qsizetype at)
{
    const qsizetype from = at;
    while (at < text.size() && at - from <= longestCode &&
           (text::isHan(text[at].unicode()) || text[at].isLetter() || text[at] == u'-'))
        ++at;
    if (at == from || at - from > longestCode) return 0;
    skipSpaces(text, at);
    if (at >= text.size() || !QStringView(u"〔（([［【﹝").contains(text[at])) return 0;
    ++at;
    for (int i = 0; i < 4; ++i, ++at)
        if (at >= text.size() || !isDigit(text[at])) return 0;
    if (at >= text.size() || !QStringView(u"〕）)]］】﹞").contains(text[at])) return 0;
    ++at;
    skipSpaces(text, at);
    if (at < text.size() && text[at] == u'第') ++at;
    const qsizetype number = at;
    while (at < text.size() && at - number < 6 && isDigit(text[at])) ++at;
    if (at == number) return 0;
    skipSpaces(text, at);
    if (at >= text.size() || (text[at] != u'号' && text[at] != u'號')) return 0;
    return at + 1 - from;
}

} // namespace duibiao::plan
