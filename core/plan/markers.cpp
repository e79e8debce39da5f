// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/markers.h"

#include "core/text/normalized.h"
#include "core/text/oneof.h"

#include <QVarLengthArray>

#include <bitset>
#include <string_view>

namespace duibiao::plan {

namespace {

constexpr QStringView hanDigits = u"一二三四五六七八九";

bool isHanNumeral(QChar c)
{
    return text::isOneOf(c, u"一二三四五六七八九十百零〇");
}

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

int digitValue(QChar c)
{
    return c >= u'０' ? c.unicode() - u'０' : c.unicode() - u'0';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'\t' || c == u'\u00A0';
}

bool isDot(QChar c)
{
    return c == u'.' || c == u'．' || c == u'、' || c == u'·';
}

/// 一 … 九百九十九; 0 when the numeral is not well formed.
int hanValue(QStringView numeral)
{
    int value = 0;
    int digit = 0;
    for (const QChar c : numeral) {
        if (const qsizetype d = hanDigits.indexOf(c); d >= 0) {
            if (digit != 0) return 0;
            digit = static_cast<int>(d) + 1;
        } else if (c == u'十' || c == u'百') {
            const int place = c == u'十' ? 10 : 100;
            if (value != 0 && value < place) return 0;
            value += (digit == 0 ? 1 : digit) * place;
            digit = 0;
        }
    }
    return value + digit;
}

/// A reader of one marker.
class Cursor {
public:
    Cursor(QStringView text, qsizetype at) : m_text(text), m_at(at) {}
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    void next() { ++m_at; }
    void skipBlanks()
    {
        while (!atEnd() && isBlank(peek())) ++m_at;
    }
    /// Stray spaces inside a marker: no more than two, or （　　） would be taken for one.
    void skipStray()
    {
        for (int i = 0; i < 2 && isBlank(peek()); ++i) ++m_at;
    }
    bool take(std::u16string_view anyOf)
    {
        if (atEnd() || !text::isOneOf(peek(), anyOf)) return false;
        ++m_at;
        return true;
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

struct Number {
    int value = 0;
    bool isHan = false;
    QVarLengthArray<QChar, 5> units; ///< half-width

    [[nodiscard]] QString written() const { return QString(units.constData(), units.size()); }
};

/// A numeral of at most four units; value 0 when there is none.
Number readNumber(Cursor& in)
{
    Number number;
    number.isHan = isHanNumeral(in.peek());
    while (!in.atEnd() && number.units.size() < 5 && (number.isHan ? isHanNumeral(in.peek()) : isDigit(in.peek()))) {
        number.units.push_back(number.isHan ? in.peek() : QChar(u'0' + digitValue(in.peek())));
        in.next();
    }
    const QStringView units(number.units.constData(), number.units.size());
    if (units.size() < 5) number.value = number.isHan ? hanValue(units) : units.toInt();
    return number;
}

std::optional<Marker> done(Cursor& in, qsizetype from, MarkerKind kind, int value, const QString& name)
{
    in.skipBlanks();
    return Marker{kind, value, in.at() - from, name};
}

/// True when a sentence goes on behind 第一条: 第一条规定, 第二条第三款, 第五条、第六条.
bool isReference(QStringView behind)
{
    for (const QStringView word :
         {QStringView(u"、"), QStringView(u"，"), QStringView(u"的"), QStringView(u"第"), QStringView(u"至第"),
          QStringView(u"到第"), QStringView(u"和第"), QStringView(u"及第"), QStringView(u"或第"), QStringView(u"与第"),
          QStringView(u"规定"), QStringView(u"規定"), QStringView(u"所列"), QStringView(u"之规定"), QStringView(u"款"),
          QStringView(u"中"), QStringView(u"明确"), QStringView(u"要求")})
        if (behind.startsWith(word)) return true;
    return behind.startsWith(u'项') && !behind.startsWith(u"项目");
}

/// 第一章, 第3条. A reference goes on with words of its kind (第一条规定, 第二条第三款) and is none.
std::optional<Marker> readOrdinal(QStringView text, qsizetype from)
{
    Cursor in(text, from);
    in.next();
    in.skipStray();
    const Number number = readNumber(in);
    in.skipStray();
    if (number.value == 0 || in.atEnd()) return std::nullopt;
    const QChar what = in.peek();
    in.next();
    MarkerKind kind;
    QString unit(what);
    switch (what.unicode()) {
    case u'章': kind = MarkerKind::Chapter; break;
    case u'编':
    case u'編':
    case u'篇': kind = MarkerKind::Division; break;
    case u'节':
    case u'節': kind = MarkerKind::Section; break;
    case u'条':
    case u'條': kind = MarkerKind::Article; break;
    case u'部':
        if (!in.take(u"分")) return std::nullopt;
        kind = MarkerKind::Division;
        unit += u'分';
        break;
    default: return std::nullopt;
    }
    if (isReference(text.sliced(in.at()))) return std::nullopt;
    in.take(u"：:");
    return done(in, from, kind, number.value, u'第' + number.written() + unit);
}

/// True when what follows a marker's point goes on with the number: 3.5, 1、2号, 一、二级.
bool numberGoesOn(QStringView text, qsizetype at, const Number& number, QChar point)
{
    if (at >= text.size()) return false;
    if (number.isHan) {
        Cursor in(text, at);
        const Number second = readNumber(in);
        if (second.value == 0 || in.atEnd()) return false;
        // 一、二级医院, 二、三产业 are neighbours; 一、三年行动目标 is a heading.
        return second.value == number.value + 1 || in.peek() == u'、';
    }
    if (!isDigit(text[at])) return false;
    if (point == u'．') return false;
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end])) ++end;
    if (end >= text.size()) return true;
    // 1.2023年底前… and 1.6月底前… are items, 1.2023 and 3.5万 are none.
    if (end - at == 4) return text[end] != u'年';
    return end - at > 2 || text[end] != u'月';
}

/// Markers that are one character: ⒈ is 1., ⑴ is （1）, ㈠ is （一）.
std::optional<Marker> readComposed(Cursor& in, qsizetype from, QChar first)
{
    const auto named = [&](MarkerKind kind, int value, const QString& name) {
        in.next();
        in.take(u".．、");
        return done(in, from, kind, value, name);
    };
    if (first >= u'\u2488' && first <= u'\u249B') {
        const int value = first.unicode() - 0x2488 + 1;
        return named(MarkerKind::Arabic, value, QString::number(value));
    }
    if (first >= u'\u2474' && first <= u'\u2487') {
        const int value = first.unicode() - 0x2474 + 1;
        return named(MarkerKind::ArabicBracket, value, u'（' + QString::number(value) + u'）');
    }
    if (first >= u'\u3220' && first <= u'\u3229') {
        const int value = first.unicode() - 0x3220 + 1;
        return named(MarkerKind::HanBracket, value,
                     u'（' + QString(QStringView(u"一二三四五六七八九十")[value - 1]) + u'）');
    }
    return std::nullopt;
}

bool isSymbol(QChar c)
{
    return text::isOneOf(c, u"★☆●◆◇■□▲△※◎");
}

/// By character: whether a marker may begin with it. Most characters are asked about in vain.
constexpr std::bitset<0x10000> markerStarts = [] {
    std::bitset<0x10000> starts;
    for (const char16_t c : std::u16string_view(u"第（(〔﹙一二三四五六七八九十百零〇★☆●◆◇■□▲△※◎")) starts.set(c);
    const auto range = [&](char16_t first, char16_t last) {
        for (char16_t c = first; c <= last; ++c) starts.set(c);
    };
    range(u'0', u'9');
    range(u'０', u'９');
    range(0x2460, 0x249B); // ① … ⑴ … ⒛
    range(0x3220, 0x3229); // ㈠ … ㈩
    return starts;
}();

} // namespace

std::optional<Marker> readMarker(QStringView text, qsizetype at)
{
    if (at >= text.size() || !markerStarts.test(text[at].unicode())) return std::nullopt;
    const QChar first = text[at];
    Cursor in(text, at);
    if (isSymbol(first)) { // ★（一）完善设施: a mark of weight before the marker
        in.next();
        in.skipStray();
        if (isSymbol(in.peek())) return std::nullopt;
        std::optional<Marker> marker = readMarker(text, in.at());
        if (marker) marker->length += in.at() - at;
        return marker;
    }
    if (first == u'第') return readOrdinal(text, at);
    if (first >= u'①' && first <= u'⑳') {
        in.next();
        in.take(u".．、");
        return done(in, at, MarkerKind::Circled, first.unicode() - u'①' + 1, first);
    }
    if (const auto composed = readComposed(in, at, first)) return composed;
    if (text::isOneOf(first, u"（(〔﹙")) {
        in.next();
        in.skipStray();
        const Number number = readNumber(in);
        in.skipStray();
        if (number.value == 0 || number.units.size() > 3 || !in.take(u"）)〕﹚")) return std::nullopt;
        in.take(u"、.．");
        return done(in, at, number.isHan ? MarkerKind::HanBracket : MarkerKind::ArabicBracket, number.value,
                    u'（' + number.written() + u'）');
    }
    const bool han = isHanNumeral(first);
    if (!han && !isDigit(first)) return std::nullopt;
    const Number number = readNumber(in);
    if (number.value == 0 || number.units.size() > 3) return std::nullopt;
    in.skipStray();
    const QChar point = in.peek();
    if (!in.atEnd() && (point == u'）' || point == u')') && !han) {
        in.next();
        return done(in, at, MarkerKind::ArabicBracket, number.value, u'（' + number.written() + u'）');
    }
    if (in.atEnd() || !isDot(point)) return std::nullopt;
    in.next();
    const qsizetype behind = in.at();
    in.skipBlanks();
    if (numberGoesOn(text, behind, number, point)) return std::nullopt;
    return done(in, at, han ? MarkerKind::Han : MarkerKind::Arabic, number.value, number.written());
}

} // namespace duibiao::plan
