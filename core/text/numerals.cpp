// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numerals.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace duibiao::text {

namespace {

int digitOf(char16_t unit)
{
    switch (unit) {
    case u'〇':
    case u'零': return 0;
    case u'一': return 1;
    case u'二':
    case u'两': return 2;
    case u'三': return 3;
    case u'四': return 4;
    case u'五': return 5;
    case u'六': return 6;
    case u'七': return 7;
    case u'八': return 8;
    case u'九': return 9;
    default: return -1;
    }
}

double placeOf(char16_t unit)
{
    switch (unit) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1000;
    default: return 0;
    }
}

double myriadOf(char16_t unit)
{
    return unit == u'万' ? 1e4 : unit == u'亿' ? 1e8 : 0;
}

bool isArabic(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// Reads one numeral from left to right.
class Reader {
public:
    Reader(QStringView text, qsizetype at) : m_text(text), m_begin(at), m_at(at) {}

    std::optional<Numeral> read()
    {
        if (!(isArabic(peek()) ? readArabic() : readChinese())) return std::nullopt;
        m_number.length = m_at - m_begin;
        return m_number;
    }

private:
    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0';
    }

    /// 余, 多, 几 say that there is more.
    void readMore()
    {
        if (peek() == u'余' || peek() == u'多' || peek() == u'几') {
            m_number.more = true;
            ++m_at;
        }
    }

    void readMultipliers()
    {
        readMore();
        for (double factor = myriadOf(peek()); factor > 0; factor = myriadOf(peek())) {
            m_number.value *= factor;
            ++m_at;
        }
        if (!m_number.more) readMore();
    }

    bool readArabic()
    {
        m_number.isArabic = true;
        int digits = 0;
        for (; isArabic(peek()); ++m_at, ++digits) m_number.value = m_number.value * 10 + (peek() - u'0');
        while (digits <= 3 && peek() == u',' && isGroup()) {
            ++m_at;
            for (int i = 0; i < 3; ++i, ++m_at) m_number.value = m_number.value * 10 + (peek() - u'0');
        }
        if (peek() == u'.' && isArabic(peek(1))) {
            // Through the text, not digit by digit, so that 0.1 is the double that 0.1 is.
            qsizetype end = m_at + 1;
            while (end < m_text.size() && isArabic(m_text[end].unicode())) ++end;
            const double fraction = m_text.sliced(m_at + 1, end - m_at - 1).toDouble();
            m_number.value += fraction / std::pow(10.0, static_cast<double>(end - m_at - 1));
            m_number.isDecimal = true;
            m_at = end;
        }
        if ((peek() == u'千' || peek() == u'百') && !isMetric(peek(1))) { // 3千户, not 3千米
            m_number.value *= placeOf(peek());
            ++m_at;
        }
        readMultipliers();
        return true;
    }

    static bool isMetric(char16_t unit) { return std::u16string_view(u"米克瓦伏卡帕赫字").contains(unit); }

    /// ",200" with no fourth digit.
    [[nodiscard]] bool isGroup() const
    {
        return isArabic(peek(1)) && isArabic(peek(2)) && isArabic(peek(3)) && !isArabic(peek(4));
    }

    bool readChinese()
    {
        if (readDigitString()) return true;
        double total = 0;   // finished 万 and 亿 sections
        double section = 0; // the section under way, below 万
        double digit = -1;  // a digit that waits for its place
        bool any = false;
        for (;; ++m_at) {
            const char16_t unit = peek();
            if (const int d = digitOf(unit); d >= 0) {
                if (digit > 0) return false; // 三五: digits without places
                digit = d;
                any = true;
                continue;
            }
            if (const double place = placeOf(unit); place > 0) {
                if (digit < 0 && !(place == 10 || (!any && startsRound()))) break;
                if (unit == u'百' && peek(1) == u'分' && digit < 0) break; // 百分之
                section += (digit < 0 ? 1 : digit) * place;
                digit = -1;
                any = true;
                continue;
            }
            if (const double factor = myriadOf(unit); factor > 0 && any) {
                total = (total + section + std::max(digit, 0.0)) * factor;
                section = 0;
                digit = -1;
                continue;
            }
            break;
        }
        if (!any) return false;
        m_number.value = total + section + std::max(digit, 0.0);
        if (peek() == u'点' && digitOf(peek(1)) >= 0 && total == 0) {
            ++m_at;
            for (double scale = 10; digitOf(peek()) >= 0; ++m_at, scale *= 10)
                m_number.value += digitOf(peek()) / scale;
            m_number.isDecimal = true;
        }
        const bool round = digit < 0; // 十余 but not 十五余
        if (round) readMultipliers();
        return true;
    }

    /// 百余, 千余 start with their place.
    [[nodiscard]] bool startsRound() const { return peek(1) == u'余' || peek(1) == u'多'; }

    /// Four or more digits without places: 二〇二三.
    bool readDigitString()
    {
        qsizetype length = 0;
        double value = 0;
        for (int d; (d = digitOf(peek(length))) >= 0 && peek(length) != u'两'; ++length) value = value * 10 + d;
        if (length < 4) return false;
        m_at += length;
        m_number.value = value;
        return true;
    }

    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_at;
    Numeral m_number;
};

} // namespace

std::optional<Numeral> readNumeral(QStringView text, qsizetype at)
{
    return Reader(text, at).read();
}

int ordinalValue(QStringView numeral)
{
    if (numeral.isEmpty() || numeral.size() > 4) return 0;
    int value = 0;
    if (isArabic(numeral.front().unicode())) {
        for (QChar unit : numeral) {
            if (!isArabic(unit.unicode())) return 0;
            value = value * 10 + (unit.unicode() - u'0');
        }
        return value;
    }
    const qsizetype ten = numeral.indexOf(u'十');
    if (ten < 0) return numeral.size() == 1 ? std::max(0, digitOf(numeral.front().unicode())) : 0;
    const int tens = ten == 0 ? 1 : ten == 1 ? digitOf(numeral.front().unicode()) : -1;
    const QStringView rest = numeral.sliced(ten + 1);
    const int ones = rest.isEmpty() ? 0 : rest.size() == 1 ? digitOf(rest.front().unicode()) : -1;
    return tens < 1 || (ones < 1 && !rest.isEmpty()) ? 0 : tens * 10 + ones;
}

} // namespace duibiao::text
