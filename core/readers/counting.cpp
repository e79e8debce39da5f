// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/counting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

struct Name {
    QStringView numFmt;
    Counting counting;
};

constexpr std::array Names{
    Name{u"none", Counting::None},
    Name{u"bullet", Counting::Bullet},
    Name{u"decimalZero", Counting::DecimalZero},
    Name{u"decimalFullWidth", Counting::FullWidth},
    Name{u"decimalFullWidth2", Counting::FullWidth},
    Name{u"decimalEnclosedCircle", Counting::Circled},
    Name{u"decimalEnclosedCircleChinese", Counting::Circled},
    Name{u"decimalEnclosedParen", Counting::Parenthesised},
    Name{u"decimalEnclosedFullstop", Counting::FullStop},
    Name{u"upperLetter", Counting::UpperLetter},
    Name{u"lowerLetter", Counting::LowerLetter},
    Name{u"upperRoman", Counting::UpperRoman},
    Name{u"lowerRoman", Counting::LowerRoman},
    Name{u"chineseCounting", Counting::Chinese},
    Name{u"chineseCountingThousand", Counting::Chinese},
    Name{u"japaneseCounting", Counting::Chinese},
    Name{u"taiwaneseCounting", Counting::Chinese},
    Name{u"taiwaneseCountingThousand", Counting::Chinese},
    Name{u"ideographDigital", Counting::ChineseDigits},
    Name{u"japaneseDigitalTenThousand", Counting::ChineseDigits},
    Name{u"taiwaneseDigital", Counting::ChineseDigits},
    Name{u"chineseLegalSimplified", Counting::ChineseLegal},
    Name{u"ideographLegalTraditional", Counting::ChineseLegal},
    Name{u"ideographTraditional", Counting::Stems},
    Name{u"ideographZodiac", Counting::Branches},
    Name{u"ideographEnclosedCircle", Counting::CircledChinese},
};

/// Numbers over this are written in digits in every style: nobody numbers clauses so far.
constexpr int LongestSeries = 9999;

/// 1 … 9999 with place words, as clauses are numbered: 十一 and not 一十一, unless `full`.
QString withPlaces(int number, QStringView digits, QStringView places, bool full)
{
    QString out;
    bool skippedZero = false;
    int divisor = 1000;
    for (qsizetype place = 3; place >= 0; --place, divisor /= 10) {
        const int digit = number / divisor % 10;
        if (digit == 0) {
            skippedZero = !out.isEmpty();
            continue;
        }
        if (skippedZero) out += digits[0];
        skippedZero = false;
        const bool leadingTen = place == 1 && digit == 1 && out.isEmpty() && !full;
        if (!leadingTen) out += digits[digit];
        if (place > 0) out += places[place - 1];
    }
    return out;
}

QString digitByDigit(int number, QStringView digits)
{
    QString out = QString::number(number);
    std::ranges::transform(out, out.begin(), [&](QChar c) { return digits[c.unicode() - u'0']; });
    return out;
}

/// A, B … Z, AA, BB: Word repeats the letter.
QString letters(int number, char16_t first)
{
    const int repeats = (number - 1) / 26 + 1;
    return QString(std::min(repeats, 20), QChar(static_cast<char16_t>(first + (number - 1) % 26)));
}

QString roman(int number)
{
    struct Step {
        int value;
        QLatin1StringView letters;
    };
    static constexpr std::array Steps{Step{1000, "M"_L1}, Step{900, "CM"_L1}, Step{500, "D"_L1}, Step{400, "CD"_L1},
                                      Step{100, "C"_L1},  Step{90, "XC"_L1},  Step{50, "L"_L1},  Step{40, "XL"_L1},
                                      Step{10, "X"_L1},   Step{9, "IX"_L1},   Step{5, "V"_L1},   Step{4, "IV"_L1},
                                      Step{1, "I"_L1}};
    QString out;
    for (const Step& step : Steps)
        for (; number >= step.value; number -= step.value) out += step.letters;
    return out;
}

/// The `number`-th sign of a run of signs that begins at `first` and has `length` of them.
QString fromSeries(int number, char16_t first, int length)
{
    return number <= length ? QString(QChar(static_cast<char16_t>(first + number - 1))) : QString::number(number);
}

QString fromList(int number, QStringView list)
{
    return number <= list.size() ? QString(list[number - 1]) : QString::number(number);
}

} // namespace

Counting countingNamed(QStringView numFmt)
{
    const auto found = std::ranges::find(Names, numFmt, &Name::numFmt);
    return found == Names.end() ? Counting::Decimal : found->counting;
}

QString counted(int number, Counting counting)
{
    if (counting == Counting::None || counting == Counting::Bullet) return {};
    if (number <= 0 || number > LongestSeries) return QString::number(number);
    switch (counting) {
    case Counting::None:
    case Counting::Bullet:
    case Counting::Decimal: break;
    case Counting::DecimalZero: return QString::number(number).rightJustified(2, u'0');
    case Counting::FullWidth: return digitByDigit(number, u"０１２３４５６７８９");
    case Counting::Circled: return fromSeries(number, u'①', 20);
    case Counting::Parenthesised: return fromSeries(number, u'⑴', 20);
    case Counting::FullStop: return fromSeries(number, u'⒈', 20);
    case Counting::UpperLetter: return letters(number, u'A');
    case Counting::LowerLetter: return letters(number, u'a');
    case Counting::UpperRoman: return roman(number);
    case Counting::LowerRoman: return roman(number).toLower();
    case Counting::Chinese: return withPlaces(number, u"零一二三四五六七八九", u"十百千", false);
    case Counting::ChineseDigits: return digitByDigit(number, u"〇一二三四五六七八九");
    case Counting::ChineseLegal: return withPlaces(number, u"零壹贰叁肆伍陆柒捌玖", u"拾佰仟", true);
    case Counting::Stems: return fromList(number, u"甲乙丙丁戊己庚辛壬癸");
    case Counting::Branches: return fromList(number, u"子丑寅卯辰巳午未申酉戌亥");
    case Counting::CircledChinese: return fromSeries(number, u'㊀', 10);
    case Counting::ParenthesisedChinese: return fromSeries(number, u'㈠', 10);
    }
    return QString::number(number);
}

} // namespace duibiao::readers
