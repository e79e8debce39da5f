// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/dates.h"

#include "core/text/numerals.h"

#include <QLocale>

#include <string_view>

namespace duibiao::facts {

using text::Numeral;
using text::readNumeral;

int yearOf(const Context& context)
{
    if (context.planYear > 0) return context.planYear;
    return context.documentDate.isValid() ? context.documentDate.year() : 0;
}

int fiveYearPlanEnd(QStringView text, qsizetype at)
{
    if (at + 3 > text.size() || text[at] != u'十' || text[at + 2] != u'五') return 0;
    const int digit = text::ordinalValue(text.sliced(at + 1, 1));
    return digit > 0 ? 1955 + 5 * (10 + digit) : 0;
}

namespace {

using Grain = DateExpression::Grain;
using Edge = DateExpression::Edge;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

class DateReader {
public:
    DateReader(QStringView text, qsizetype at, int year, const Lexicon& lexicon, int month, bool mayBeRange)
        : m_text(text), m_at(at), m_lexicon(lexicon), m_month(month), m_mayBeRange(mayBeRange)
    {
        m_date.begin = at;
        m_date.year = year;
    }

    std::optional<DateExpression> read()
    {
        if (!readFiveYearPlan() && !readNumeric() && !readWritten()) return std::nullopt;
        m_date.end = m_at;
        if (!m_date.isKnown() && m_date.year > 0) {
            m_date.cannotBe = true;
            return m_date;
        }
        readRangeEnd();
        return m_date;
    }

private:
    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0';
    }
    bool take(QStringView word)
    {
        if (!m_text.sliced(m_at).startsWith(word)) return false;
        m_at += word.size();
        return true;
    }

    void setMonths(int first, int last)
    {
        m_date.first = QDate(m_date.year, first, 1);
        m_date.last = QDate(m_date.year, last, 1);
        if (m_date.last.isValid()) m_date.last = m_date.last.addMonths(1).addDays(-1);
    }

    /// “十四五”末, 十四五时期末.
    bool readFiveYearPlan()
    {
        qsizetype at = m_at;
        const bool quoted = peek() == u'“' || peek() == u'"';
        if (quoted) ++at;
        const int year = fiveYearPlanEnd(m_text, at);
        if (year == 0) return false;
        const qsizetype start = m_at;
        m_at = at + 3;
        if (quoted && !take(u"”") && !take(u"\"")) {
            m_at = start;
            return false;
        }
        const bool end =
            take(u"期末") || take(u"时期末") || take(u"规划期末") || take(u"末期") || take(u"末") || take(u"收官之年");
        if (!end) {
            m_at = start;
            return false;
        }
        m_date.year = year;
        m_date.yearStated = true;
        m_date.grain = Grain::Year;
        m_date.edge = Edge::End;
        setMonths(1, 12);
        return true;
    }

    /// 2023.12.8, 2023-12-08, 2024/1/8.
    bool readNumeric()
    {
        if (!isDigit(peek()) || !isDigit(peek(3)) || isDigit(peek(4))) return false;
        const char16_t separator = peek(4);
        if (separator != u'.' && separator != u'-' && separator != u'/') return false;
        qsizetype at = m_at + 5;
        const auto number = [&](qsizetype& from) {
            int value = 0;
            int digits = 0;
            for (; digits < 3 && from < m_text.size() && isDigit(m_text[from]); ++from, ++digits)
                value = value * 10 + m_text[from].digitValue();
            return digits == 0 || digits == 3 ? 0 : value;
        };
        const int year = m_text.sliced(m_at, 4).toInt();
        const int month = number(at);
        if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
        if (at >= m_text.size() || m_text[at] != separator) return false;
        ++at;
        const int day = number(at);
        if (day < 1 || day > 31) return false;
        const QDate date(year, month, day);
        m_at = at;
        m_date.year = year;
        m_date.yearStated = true;
        m_date.first = m_date.last = date;
        m_date.grain = Grain::Day;
        return true;
    }

    bool readWritten()
    {
        const bool hasYear = readYear();
        if (readPart() || readQuarter() || readMonth()) return true;
        if (!hasYear) return m_month > 0 && readDay(m_month);
        m_date.grain = Grain::Year;
        setMonths(1, 12);
        return true;
    }

    bool readYear()
    {
        if (const Word* word = m_lexicon.words.startingAt(m_text, m_at);
            word != nullptr && word->kind == WordClass::Year) {
            if (m_date.year > 0) m_date.year += word->number;
            m_at += word->size();
            return true;
        }
        const std::optional<Numeral> number = readNumeral(m_text, m_at);
        if (!number || number->isDecimal || number->length != 4 || number->value < 1900 || number->value > 2199)
            return false;
        if (m_at + 4 >= m_text.size() || m_text[m_at + 4] != u'年') return false;
        m_date.year = static_cast<int>(number->value);
        m_date.yearStated = true;
        m_at += 5;
        return true;
    }

    /// What can stand behind a year or alone: 年底, 上半年, 前三季度; behind a year also 底, 末, 初, 内.
    bool readPart()
    {
        if (const Word* word = m_lexicon.words.startingAt(m_text, m_at);
            word != nullptr && word->kind == WordClass::Part) {
            m_at += word->size();
            applyPart(word->part);
            return true;
        }
        if (m_at == m_date.begin) return false;
        if (peek() == u'内' &&
            (!std::u16string_view(u"容部蒙涝需陆贸").contains(peek(1)) || (peek(1) == u'部' && peek(2) == u'署')))
            return ++m_at, applyPart(PartOfYear::Within), true;
        if (peek() == u'底' || peek() == u'末') return ++m_at, applyPart(PartOfYear::End), true;
        if (peek() == u'初' && peek(1) != u'步' && peek(1) != u'次') return ++m_at, applyPart(PartOfYear::Start), true;
        return false;
    }

    void applyPart(PartOfYear part)
    {
        m_date.grain = Grain::Year;
        setMonths(1, 12);
        switch (part) {
        case PartOfYear::End: m_date.edge = Edge::End; break;
        case PartOfYear::Start: m_date.edge = Edge::Start; break;
        case PartOfYear::Within: m_date.edge = Edge::Within; break;
        case PartOfYear::Whole: m_date.edge = Edge::Whole; break;
        case PartOfYear::FirstHalf:
            setMonths(1, 6);
            m_date.grain = Grain::HalfYear;
            readEdge();
            break;
        case PartOfYear::SecondHalf:
            setMonths(7, 12);
            m_date.grain = Grain::HalfYear;
            readEdge();
            break;
        case PartOfYear::ThreeQuarters:
            setMonths(1, 9);
            m_date.grain = Grain::Quarter;
            readEdge();
            break;
        }
    }

    void readEdge()
    {
        if (peek() == u'末' || peek() == u'底') {
            m_date.edge = Edge::End;
            ++m_at;
        } else if (peek() == u'初' && peek(1) != u'步' && peek(1) != u'次') {
            m_date.edge = Edge::Start;
            ++m_at;
        }
    }

    bool readQuarter()
    {
        qsizetype at = m_at;
        if (at < m_text.size() && m_text[at] == u'第') ++at;
        const std::optional<Numeral> number = readNumeral(m_text, at);
        if (!number || number->length != 1 || number->value < 1 || number->value > 4) return false;
        if (!m_text.sliced(at + 1).startsWith(u"季度")) return false;
        m_at = at + 3;
        const int quarter = static_cast<int>(number->value);
        m_date.grain = Grain::Quarter;
        setMonths(quarter * 3 - 2, quarter * 3);
        readEdge();
        return true;
    }

    bool readMonth()
    {
        constexpr double slips = 99; // 13月5日, 3月35日: written like a day, and no day
        const std::optional<Numeral> number = readNumeral(m_text, m_at);
        if (!number || number->isDecimal || number->more || number->value < 1 || number->value > slips) return false;
        if (m_at + number->length >= m_text.size() || m_text[m_at + number->length] != u'月') return false;
        const int month = static_cast<int>(number->value);
        const qsizetype start = m_at;
        m_at += number->length + 1;
        take(u"份");
        if (readDay(month, slips)) return true;
        if (month > 12) {
            m_at = start;
            return false;
        }
        if (take(u"上旬"))
            setDays(month, 1, 10);
        else if (take(u"中旬"))
            setDays(month, 11, 20);
        else if (take(u"下旬"))
            setDays(month, 21, 0);
        else {
            m_date.grain = Grain::Month;
            setMonths(month, month);
            if (!take(u"中")) readEdge();
        }
        return true;
    }

    /// A number from 1 to `largest` with 日 or 号. No day comes out of one that the month does not have.
    bool readDay(int month, double largest = 31)
    {
        const std::optional<Numeral> number = readNumeral(m_text, m_at);
        if (!number || number->isDecimal || number->value < 1 || number->value > largest) return false;
        const qsizetype behind = m_at + number->length;
        if (behind >= m_text.size() || (m_text[behind] != u'日' && m_text[behind] != u'号')) return false;
        m_at = behind + 1;
        m_date.grain = Grain::Day;
        m_date.first = m_date.last = QDate(m_date.year, month, static_cast<int>(number->value));
        // 6月30日24时前: the hour belongs to the day.
        if (const std::optional<Numeral> hour = readNumeral(m_text, m_at); hour && hour->value <= 24) {
            if (m_text.sliced(m_at + hour->length).startsWith(u'时') ||
                m_text.sliced(m_at + hour->length).startsWith(u'点'))
                m_at += hour->length + 1;
        }
        return true;
    }

    void setDays(int month, int first, int last)
    {
        m_date.grain = Grain::TenDays;
        m_date.first = QDate(m_date.year, month, first);
        m_date.last =
            last > 0 ? QDate(m_date.year, month, last) : QDate(m_date.year, month, 1).addMonths(1).addDays(-1);
    }

    /// 至22日, —2025年: the end of a range that inherits what it does not say.
    void readRangeEnd()
    {
        if (!m_mayBeRange || m_date.edge != Edge::None || !m_date.isKnown()) return;
        const qsizetype start = m_at;
        if (!take(u"至") && !take(u"到") && !take(u"——") && !take(u"—") && !take(u"-") && !take(u"–") && !take(u"~") &&
            !take(u"～"))
            return;
        const int month = m_date.grain == Grain::Day ? m_date.first.month() : 0;
        const auto other = DateReader(m_text, m_at, m_date.year, m_lexicon, month, false).read();
        if (!other || !other->isKnown() || other->last < m_date.first) {
            m_at = start;
            return;
        }
        m_date.last = other->last;
        m_date.end = other->end;
        m_date.grain = other->grain;
        m_date.edge = other->edge;
        m_date.isRange = true;
    }

    QStringView m_text;
    qsizetype m_at;
    const Lexicon& m_lexicon;
    int m_month;
    bool m_mayBeRange;
    DateExpression m_date;
};

} // namespace

std::optional<DateExpression> readDate(QStringView text, qsizetype at, int year, const Lexicon& lexicon, int month)
{
    return DateReader(text, at, year, lexicon, month, true).read();
}

} // namespace duibiao::facts
