// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dates.h"

namespace duibiao::plan {

namespace {

constexpr int firstYear = 1949;
constexpr int lastYear = 2099;

int digitAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size()) return -1;
    const QChar c = text[at];
    if (c >= u'0' && c <= u'9') return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９') return c.unicode() - u'０';
    if (QStringView(u"〇○零Ｏ").contains(c)) return 0;
    return static_cast<int>(QStringView(u" 一二三四五六七八九").indexOf(c));
}

bool isArabic(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isDigit() || (text[at] >= u'０' && text[at] <= u'９'));
}

/// A month or a day: 7, 07, 七, 十一, 二十八; 0 when there is none. Moves `at` behind it.
int smallNumber(QStringView text, qsizetype& at)
{
    if (isArabic(text, at)) {
        int value = 0;
        for (int i = 0; i < 2 && isArabic(text, at); ++i) value = value * 10 + digitAt(text, at++);
        return isArabic(text, at) ? 0 : value;
    }
    int value = 0;
    int digit = -1;
    for (; at < text.size(); ++at) {
        if (text[at] == u'十') {
            value = (digit > 0 ? digit : 1) * 10;
            digit = 0;
        } else if (const int d = digitAt(text, at); d >= 0 && !text[at].isSpace()) {
            digit = d;
        } else {
            break;
        }
    }
    return value + std::max(digit, 0);
}

/// Four digits of one script; moves `at` behind them.
int fourDigits(QStringView text, qsizetype& at)
{
    if (isArabic(text, at - 1)) return 0;
    const bool arabic = isArabic(text, at);
    int value = 0;
    for (int i = 0; i < 4; ++i, ++at) {
        const int digit = digitAt(text, at);
        if (digit < 0 || isArabic(text, at) != arabic || text[at].isSpace()) return 0;
        value = value * 10 + digit;
    }
    return value >= firstYear && value <= lastYear ? value : 0;
}

} // namespace

int readYear(QStringView text, qsizetype at)
{
    const int year = fourDigits(text, at);
    return year != 0 && at < text.size() && text[at] == u'年' ? year : 0;
}

std::optional<PaperDate> readPaperDate(QStringView text, qsizetype at)
{
    const qsizetype from = at;
    const int year = fourDigits(text, at);
    if (year == 0 || at >= text.size()) return std::nullopt;
    const QChar mark = text[at];
    const bool chinese = mark == u'年';
    if (!chinese && !QStringView(u"-/.－．／").contains(mark)) return std::nullopt;
    ++at;
    const int month = smallNumber(text, at);
    if (month == 0 || at >= text.size() || text[at] != (chinese ? QChar(u'月') : mark)) return std::nullopt;
    ++at;
    const int day = smallNumber(text, at);
    if (chinese) {
        if (at >= text.size() || text[at] != u'日') return std::nullopt;
        ++at;
    }
    const QDate date(year, month, day);
    if (!date.isValid()) return std::nullopt;
    return PaperDate{date, at - from};
}

QDate wholeDate(QStringView text)
{
    const auto date = readPaperDate(text.trimmed());
    return date && date->length == text.trimmed().size() ? date->date : QDate();
}

} // namespace duibiao::plan
