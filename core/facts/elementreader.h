// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/elements.h"
#include "core/text/numerals.h"
#include "core/text/oneof.h"

#include <optional>
#include <string_view>

namespace duibiao::facts {

using text::Numeral;
using text::readNumeral;

[[nodiscard]] constexpr bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

[[nodiscard]] constexpr bool isChineseNumeral(char16_t unit)
{
    return text::isOneOf(unit, u"〇零一二两三四五六七八九十百千");
}

/// The one pass over a text that cuts it into elements. Private to elements.cpp (marks, quotations, words), periods.cpp
/// (每) and numbers.cpp.
class ElementReader {
public:
    ElementReader(QStringView text, const Context& context, const Lexicon& lexicon, std::vector<Element> buffer)
        : m_text(text), m_year(yearOf(context)), m_lexicon(lexicon), m_elements(std::move(buffer))
    {
        m_elements.clear();
        m_elements.reserve(16);
    }
    std::vector<Element> read();

private:
    using Kind = Element::Kind;
    [[nodiscard]] char16_t unitAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0';
    }
    [[nodiscard]] bool stands(QStringView word, qsizetype at) const
    {
        return at <= m_text.size() && text::beginsWith(m_text.sliced(at), word);
    }
    [[nodiscard]] bool precedes(QStringView word, qsizetype at) const { return text::endsWith(m_text.first(at), word); }
    Element& add(Kind kind, qsizetype begin, qsizetype end);
    void readMark();
    /// Jumps over what is quoted; a mark without its partner is passed by. “十四五”末 is read.
    void readQuote();
    void readWord();
    bool readLexiconWord();
    void addWord(Kind kind, const Word& word, qsizetype end) { add(kind, m_at, end).word = &word; }
    /// A cadence (周调度) stands at the head of a clause or behind a verb that introduces it, not inside another word
    /// (本周调度).
    [[nodiscard]] bool standsFree(qsizetype at) const;
    bool readDateExpression();
    /// 第三方, 第3次: an ordinal measures nothing, but 第一季度 is a date.
    void readOrdinal();
    /// 除…外, 除…以外 within one clause.
    bool readException();
    bool readEvery();
    /// 每场, 每千人口, 每村: for each of what. Any number in it belongs to it.
    bool addPer(qsizetype begin);
    bool addPeriod(qsizetype begin, qsizetype end, Period::Unit unit, int multiple);
    void skipBefore(qsizetype& at) const;
    /// The day of a recurring duty behind 每月 and its kin; moves `end` behind it. Empty where none is said.
    QString readBy(Period::Unit unit, qsizetype& end) const;
    /// 每季度末; 每季度首月15日前 has no name in the contract, but its day belongs to it: moves `end` behind that.
    [[nodiscard]] QString readDayOfQuarter(qsizetype& at, qsizetype& end) const;
    [[nodiscard]] bool takeEnd(qsizetype& at, std::initializer_list<QStringView> words) const;
    void takeHour(qsizetype& at) const;
    [[nodiscard]] QString readDayOfYear(qsizetype& at) const;
    [[nodiscard]] QString readDayOfMonth(qsizetype& at) const;
    [[nodiscard]] QString readDayOfWeek(qsizetype& at) const;
    void readNumber();
    /// “十四五”末 is a date; 十四五 by itself is a name.
    bool readFiveYearPlan();
    void skipNumeralUnits();
    /// False behind letters (GB 5749, IPv6, PM2.5), and behind words that make a name of what follows (新一轮, 上一次,
    /// 前3名).
    [[nodiscard]] bool isOrdinary(qsizetype at) const;
    /// 一企一策, 一月一调度: a slogan, or a period where its first word is one.
    bool readSlogan();
    /// 2021—2025年.
    bool readYearRange(const Numeral& first);
    /// 3—5月, 4至6月底.
    bool readMonthRange(const Numeral& first);
    [[nodiscard]] qsizetype separatorLength(qsizetype at) const;
    /// 百分之四, 百分之百, 千分之一.
    bool readHundredths();
    /// 三分之二.
    bool readFraction(const Numeral& number);
    void addShare(double part, double whole, qsizetype end);

    struct Measured {
        Kind kind = Kind::Count;
        const Word* word = nullptr;
        qsizetype length = 0;
        double scale = 1;
        bool points = false;
    };
    /// What stands behind a number: %, 成, 个百分点, a measure word.
    [[nodiscard]] std::optional<Measured> measureAt(qsizetype at) const;
    /// False where the measure word is the beginning of another word: 次要, 人员, 分类, 位置.
    [[nodiscard]] bool endsWell(const Word& word, qsizetype end) const;
    /// A number or a range of numbers with its measure: 3次, 2-3个, 200万元至300万元.
    bool readMeasured(const Numeral& number);
    /// Behind a second unit in brackets that stands at `at`: 4条（个）; `at` where there is none.
    [[nodiscard]] qsizetype behindOtherUnit(qsizetype at) const;
    void emitMeasured(const Numeral& number, double high, const Measured& measured, qsizetype end, bool isRange);
    /// 2次/年 says how often; 10万吨/日 is a unit of its own.
    void readRate(Element& count);

    QStringView m_text;
    int m_year;
    const Lexicon& m_lexicon;
    qsizetype m_at = 0;
    std::vector<Element> m_elements;
};

} // namespace duibiao::facts
