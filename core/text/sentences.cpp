// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include "core/text/oneof.h"
#include "core/text/plainhan.h"

#include <QVarLengthArray>

#include <array>

namespace duibiao::text {

namespace {

struct Pair {
    char16_t open;
    char16_t close;
    int kind; // both widths of a bracket are one kind: (一） is common in real plans
};

constexpr std::array<Pair, 12> pairs{{{u'（', u'）', 0},
                                      {u'(', u')', 0},
                                      {u'〔', u'〕', 1},
                                      {u'[', u']', 1},
                                      {u'【', u'】', 1},
                                      {u'［', u'］', 1},
                                      {u'《', u'》', 2},
                                      {u'〈', u'〉', 3},
                                      {u'“', u'”', 4},
                                      {u'‘', u'’', 5},
                                      {u'「', u'」', 4},
                                      {u'『', u'』', 5}}};
constexpr int kinds = 6;

int openKind(QChar c)
{
    for (const Pair& pair : pairs)
        if (pair.open == c) return pair.kind;
    return -1;
}

int closeKind(QChar c)
{
    for (const Pair& pair : pairs)
        if (pair.close == c) return pair.kind;
    return -1;
}

/// Most marks are commas and stops, which a few comparisons settle.
bool mayBeBracket(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xFF00) return u == u'（' || u == u'）' || u == u'［' || u == u'］'; // most of the others are commas
    return u == u'(' || u == u')' || u == u'[' || u == u']' || (u >= 0x2018 && u <= 0x201D) ||
           (u >= 0x3008 && u <= 0x301B);
}

/// Where the bracket that opens at an offset closes. Only pairs are kept: a bracket without its partner is mere noise
/// and must not swallow the rest.
struct Partner {
    qsizetype open;
    qsizetype close;
};
using Partners = QVarLengthArray<Partner, 16>; // few paragraphs hold more

Partners outermostPairs(QStringView text)
{
    struct Open {
        qsizetype at;
        int kind;
    };
    QVarLengthArray<Open, 16> stack;
    std::array<int, kinds> waiting{};
    Partners found;
    for (qsizetype i = behindPlainHan(text); i < text.size(); i = behindPlainHan(text, i + 1)) {
        const QChar c = text[i];
        if (!mayBeBracket(c)) continue;
        if (const int kind = openKind(c); kind >= 0) {
            stack.push_back({i, kind});
            ++waiting[static_cast<size_t>(kind)];
        } else if (const int closing = closeKind(c); closing >= 0 && waiting[static_cast<size_t>(closing)] > 0) {
            while (stack.back().kind != closing) {
                --waiting[static_cast<size_t>(stack.back().kind)];
                stack.pop_back();
            }
            const qsizetype open = stack.back().at;
            --waiting[static_cast<size_t>(closing)];
            stack.pop_back();
            while (!found.empty() && found.back().open > open) found.pop_back(); // inside this one
            found.push_back({open, i});
        }
    }
    return found;
}

bool isFinal(QChar c, bool atSemicolon)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?': return true;
    case u'；':
    case u';': return atSemicolon;
    default: return false;
    }
}

/// （一）, (3): a heading marker, no note.
bool isMarker(QStringView inside)
{
    if (inside.isEmpty() || inside.size() > 4) return false;
    for (const QChar c : inside)
        if (!c.isDigit() && !text::isOneOf(c, u"一二三四五六七八九十")) return false;
    return true;
}

} // namespace

std::vector<SourceSpan> splitSentences(QStringView text, bool atSemicolon)
{
    const Partners brackets = outermostPairs(text);
    qsizetype bracket = 0;
    std::vector<SourceSpan> sentences;
    constexpr std::size_t fewSentences = 8; // most paragraphs have no more
    sentences.reserve(fewSentences);
    qsizetype begin = -1; // of the sentence that is being read; -1 between sentences
    qsizetype last = 0;   // end of its last visible character
    bool afterFinal = false;
    const auto finish = [&] {
        if (begin >= 0) sentences.push_back({begin, last});
        begin = -1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (begin >= 0 && isPlainHan(c.unicode())) { // goes on with the sentence
            last = behindPlainHan(text, i);
            i = last - 1;
            afterFinal = false;
            continue;
        }
        while (bracket < brackets.size() && brackets[bracket].open < i) ++bracket;
        if (bracket < brackets.size() && brackets[bracket].open == i) {
            const qsizetype close = brackets[bracket].close;
            const bool note =
                begin < 0 && afterFinal && (c == u'（' || c == u'(') && !isMarker(text.sliced(i + 1, close - i - 1));
            if (begin < 0) begin = i;
            const bool quoteEnds = close > i + 1 && isFinal(text[close - 1], false) && (c == u'“' || c == u'「');
            last = close + 1;
            i = close;
            const bool moreMarks = last < text.size() && text[last].isPunct() && openKind(text[last]) < 0 &&
                                   !isFinal(text[last], atSemicolon);
            if ((note || quoteEnds) && !moreMarks) {
                while (i + 1 < text.size() && isFinal(text[i + 1], true)) last = ++i + 1;
                finish();
                afterFinal = true;
            }
            continue;
        }
        if (c == u'\n' || c == u'\r') {
            finish();
            afterFinal = false;
        } else if (isFinal(c, atSemicolon)) {
            if (begin < 0 && !sentences.empty() && afterFinal) {
                sentences.back().end = i + 1; // 。 after a note, ！！
            } else {
                if (begin < 0) begin = i;
                last = i + 1;
                finish();
            }
            afterFinal = true;
        } else if (!isSpace(c)) {
            if (begin < 0) begin = i;
            last = i + 1;
            afterFinal = false;
        }
    }
    finish();
    return sentences;
}

} // namespace duibiao::text
