// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xlsx/numberformat.h"

#include "core/readers/errors.h"
#include "core/readers/xml.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::readers::xlsx {

namespace {

constexpr double SecondsPerDay = 86'400;
/// 31 December 9999, the last day Excel knows.
constexpr double LastSerial = 2'958'465;

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// The day of a serial number. Excel's 1900 system counts a 29 February 1900 that never was (kept from Lotus 1-2-3), as
/// number 60.
QDate dayOf(double serial, bool from1904)
{
    const auto days = static_cast<qint64>(std::floor(serial));
    if (from1904) return QDate(1904, 1, 1).addDays(days);
    return days < 60 ? QDate(1899, 12, 31).addDays(days) : QDate(1899, 12, 30).addDays(days);
}

QString clock(qint64 seconds)
{
    const qint64 hours = seconds / 3600;
    QString text = (hours < 10 ? u"0"_s : QString()) + QString::number(hours) + u':' +
                   twoDigits(static_cast<int>(seconds / 60 % 60));
    if (seconds % 60 != 0) text += u':' + twoDigits(static_cast<int>(seconds % 60));
    return text;
}

/// Fifteen significant digits, as Excel keeps them, without an exponent and without zeros that say nothing.
QString plain(double value)
{
    if (!std::isfinite(value)) return QString::number(value); // nan and inf, which some writer meant as a number
    if (value == std::floor(value) && std::abs(value) < 1e15) return QString::number(value, 'f', 0);
    const int magnitude = value == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(value))));
    QString text = QString::number(value, 'f', std::clamp(14 - magnitude, 0, 30));
    if (!text.contains(u'.')) return text;
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text;
}

/// Gathers what stands around the digits of a number format: the words in front of and behind them, and how many there
/// are at least.
class Frame {
public:
    void literal(QStringView words)
    {
        (m_hasDigits ? m_after : m_before) += words;
        m_ended = m_hasDigits;
    }
    void digit(bool isZero, bool isDecimal)
    {
        m_isMixed = m_isMixed || m_ended; // 0!.0: the digits of one number apart
        m_hasDigits = true;
        m_commas = 0;
        m_isDecimal = m_isDecimal || isDecimal;
        m_zeros += isZero && !isDecimal ? 1 : 0;
    }
    void comma() { ++m_commas; }
    void general() { m_hasDigits = true; }
    /// The section holds for some numbers only: [>=10000]0.0,"万".
    void condition() { m_isMixed = true; }

    [[nodiscard]] NumberFormat applied(NumberFormat format) const
    {
        if (!m_hasDigits || m_isMixed || m_commas > 0) return format; // commas at the end divide by a thousand
        const auto says = [](const QString& words) {
            return std::ranges::any_of(words, [](QChar c) { return c.isLetter(); });
        };
        if (says(m_before)) format.before = m_before;
        if (says(m_after)) format.after = m_after;
        if (!m_isDecimal) format.digits = std::clamp(m_zeros, 1, MostDigits);
        return format;
    }

private:
    static constexpr int MostDigits = 20;
    QString m_before;
    QString m_after;
    int m_zeros = 0;
    int m_commas = 0;
    bool m_hasDigits = false;
    bool m_ended = false;
    bool m_isDecimal = false;
    bool m_isMixed = false;
};

QString framed(const NumberFormat& format, double value, QString number)
{
    if (format.digits > 1 && value >= 0 && value == std::floor(value))
        number = number.rightJustified(format.digits, u'0');
    return format.before + number + format.after;
}

} // namespace

NumberFormat parseNumberFormat(QStringView code)
{
    Frame frame;
    bool year = false;
    bool day = false;
    bool month = false;
    bool hour = false;
    bool second = false;
    bool percent = false;
    bool elapsed = false;
    int decimals = 0;
    bool afterPoint = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u';') break; // negative numbers, zero and text have formats of their own
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            if (end < 0) break;
            frame.literal(code.sliced(i + 1, end - i - 1));
            i = end;
        } else if (c == u'\\' || c == u'!') {
            if (++i < code.size()) frame.literal(code.sliced(i, 1));
        } else if (c == u'_' || c == u'*') {
            ++i; // room, and a character to fill it with
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0) break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            // [h], [mm], [ss] count on beyond a day; [Red], [$-804] and [DBNum1] are colours and languages.
            if (!inside.isEmpty() && u"<>="_s.contains(inside.front())) frame.condition();
            elapsed = elapsed || (!inside.isEmpty() &&
                                  std::ranges::all_of(inside, [](QChar x) { return u"hms"_s.contains(x.toLower()); }));
            i = end;
        } else if (c == u'y' || c == u'e') {
            // A digit before e is an exponent: 0.00E+00.
            year = year || c == u'y' || i == 0 || (code[i - 1] != u'0' && code[i - 1] != u'#');
        } else if (c == u'd' || c == u'a') {
            day = day || c == u'd' || code.sliced(i).startsWith(u"aaa", Qt::CaseInsensitive); // aaa: weekday
        } else if (c == u'm')
            month = true;
        else if (c == u'h')
            hour = true;
        else if (c == u's')
            second = true;
        else if (c == u'%')
            percent = true;
        else if (c == u'.')
            afterPoint = true;
        else if (c == u'0' || c == u'#' || c == u'?') {
            frame.digit(c == u'0', afterPoint);
            decimals += afterPoint && c != u'?' ? 1 : 0;
        } else if (c == u',')
            frame.comma();
        else if (code.sliced(i).startsWith(u"general", Qt::CaseInsensitive)) {
            frame.general();
            i += 6;
        } else
            frame.literal(code.sliced(i, 1));
    }
    if (elapsed) return {NumberKind::Duration};
    if (day && (hour || second)) return {NumberKind::DateTime};
    if (day) return {NumberKind::Date};
    if (year && month && !hour) return {NumberKind::Month};
    if (year && !hour && !second) return {NumberKind::Year};
    if (year) return {NumberKind::Date};
    if (hour || second) return {NumberKind::Time};
    if (month) return {NumberKind::Month};
    if (percent) return frame.applied({NumberKind::Percent, decimals});
    return frame.applied({});
}

NumberFormat builtInNumberFormat(int id)
{
    switch (id) {
    case 9: return {NumberKind::Percent, 0};
    case 10: return {NumberKind::Percent, 2};
    case 14:
    case 15:
    case 16:
    case 28:
    case 29:
    case 30:
    case 31:
    case 36:
    case 50:
    case 51:
    case 53:
    case 54:
    case 58: return {NumberKind::Date};
    case 17:
    case 27:
    case 52:
    case 57: return {NumberKind::Month};
    case 18:
    case 19:
    case 20:
    case 21:
    case 32:
    case 33:
    case 34:
    case 35:
    case 45:
    case 47:
    case 55:
    case 56: return {NumberKind::Time};
    case 22: return {NumberKind::DateTime};
    case 46: return {NumberKind::Duration};
    default: return {};
    }
}

QString numberText(double value, const NumberFormat& format, bool from1904)
{
    const bool isDate = format.kind != NumberKind::Plain && format.kind != NumberKind::Percent;
    if (!std::isfinite(value) || (isDate && (value < 0 || value > LastSerial))) return plain(value);
    const auto secondsInAll = static_cast<qint64>(std::llround(value * SecondsPerDay));
    const auto secondsOfDay = static_cast<qint64>(secondsInAll % static_cast<qint64>(SecondsPerDay));
    const QDate day = dayOf(static_cast<double>(secondsInAll / static_cast<qint64>(SecondsPerDay)), from1904);
    switch (format.kind) {
    case NumberKind::Plain: break;
    case NumberKind::Percent: {
        // 0.955 shown as 96 % is still 95.5 %: digits that the format hides are kept where they are few.
        const QString exact = plain(value * 100);
        const qsizetype point = exact.indexOf(u'.');
        const qsizetype digits = point < 0 ? 0 : exact.size() - point - 1;
        const QString number = digits <= std::max(format.decimals, 2)
                                   ? exact
                                   : QString::number(value * 100, 'f', std::max(format.decimals, 2));
        return framed(format, value * 100, number + u'%');
    }
    case NumberKind::Month: return u"%1年%2月"_s.arg(day.year()).arg(day.month());
    case NumberKind::Year: return u"%1年"_s.arg(day.year());
    case NumberKind::Date: return day.toString(Qt::ISODate);
    case NumberKind::DateTime: {
        const QString text = day.toString(Qt::ISODate);
        return secondsOfDay == 0 ? text : text + u' ' + clock(secondsOfDay);
    }
    case NumberKind::Time: return clock(secondsOfDay);
    case NumberKind::Duration: return clock(secondsInAll);
    }
    return framed(format, value, plain(value));
}

CellFormats parseCellFormats(const QByteArray& styles)
{
    std::vector<NumberFormat> formats;
    QHash<int, NumberFormat> custom;
    QXmlStreamReader reader(styles);
    if (reader.readNextStartElement())
        xml::forEachChild(reader, [&] {
            if (reader.name() == u"numFmts") {
                xml::forEachChild(reader, [&] {
                    custom.insert(xml::number(reader, u"numFmtId", -1),
                                  parseNumberFormat(xml::attribute(reader, u"formatCode")));
                    reader.skipCurrentElement();
                });
            } else if (reader.name() == u"cellXfs") {
                xml::forEachChild(reader, [&] {
                    const int id = xml::number(reader, u"numFmtId", 0);
                    const auto found = custom.constFind(id);
                    formats.push_back(found == custom.cend() ? builtInNumberFormat(id) : *found);
                    reader.skipCurrentElement();
                });
            } else {
                reader.skipCurrentElement();
            }
        });
    return {std::move(formats),
            reader.hasError() ? brokenAt(reader.lineNumber(), reader.columnNumber(), reader.errorString()) : QString()};
}

} // namespace duibiao::readers::xlsx
