// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/numbereditems.h"

#include "core/text/numerals.h"
#include "core/text/oneof.h"

#include <optional>

namespace duibiao::plan {

namespace {

constexpr int most = 20; // no note closes more

/// Reads a number with the brackets it may stand in, and moves behind it; 0 where none stands.
int numberAt(QStringView words, qsizetype& at)
{
    qsizetype from = at;
    const bool bracket = from < words.size() && text::isOneOf(words[from], u"（(");
    if (bracket) ++from;
    const auto number = text::readNumeral(words, from);
    if (!number || number->isDecimal || number->value < 1 || number->value > 999) return 0;
    from += number->length;
    if (bracket) {
        if (from >= words.size() || !text::isOneOf(words[from], u"）)")) return 0;
        ++from;
    }
    at = from;
    return static_cast<int>(number->value);
}

} // namespace

int numberedItems(QStringView words)
{
    qsizetype at = 0;
    if (words.startsWith(u"上述") || words.startsWith(u"以上")) {
        at = 2;
        qsizetype behind = at;
        const int count = numberAt(words, behind); // 以上2项; but 以上第5、6项
        if (count > 0)
            return count >= 2 && count <= most && behind < words.size() && words[behind] == u'项' ? count : 0;
    }
    int items = 0;
    int last = 0;
    bool range = false;
    while (at < words.size() && items <= most) {
        if (words[at] == u'第') ++at;
        const int number = numberAt(words, at);
        if (number <= last) return 0;
        items += range ? number - last : 1;
        last = number;
        if (at < words.size() && words[at] == u'项') {
            ++at;
            const bool goesOn =
                at + 1 < words.size() && text::isOneOf(words[at], u"、和及至") && words[at + 1] == u'第';
            if (!goesOn) return items >= 2 && items <= most ? items : 0;
        }
        if (at >= words.size() || !text::isOneOf(words[at], u"、，,和及与至到-—–~～")) return 0;
        range = text::isOneOf(words[at], u"至到-—–~～");
        while (at < words.size() && text::isOneOf(words[at], u"、，,和及与至到-—–~～")) ++at;
    }
    return 0;
}

} // namespace duibiao::plan
