// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/elements.h"

#include "core/text/normalized.h"
#include "core/text/numerals.h"

#include <cmath>
#include <string_view>

namespace duibiao::facts {

using text::isHan;
using text::Numeral;
using text::readNumeral;

namespace {

bool isChineseNumeral(char16_t unit)
{
    return std::u16string_view(u"〇零一二两三四五六七八九十百千").contains(unit);
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isLatin(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

class ElementReader {
public:
    ElementReader(QStringView text, const Context& context, const Lexicon& lexicon)
        : m_text(text), m_year(yearOf(context)), m_lexicon(lexicon)
    {
        m_elements.reserve(16);
    }

    std::vector<Element> read()
    {
        const char16_t* units = m_text.utf16();
        while (m_at < m_text.size()) {
            switch (m_lexicon.startOf(units[m_at])) {
            case UnitStart::Nothing: ++m_at; break;
            case UnitStart::Mark: readMark(); break;
            case UnitStart::Quote: readQuote(); break;
            case UnitStart::Number: readNumber(); break;
            case UnitStart::Word: readWord(); break;
            }
        }
        return std::move(m_elements);
    }

private:
    using Kind = Element::Kind;

    [[nodiscard]] char16_t unitAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0';
    }
    [[nodiscard]] bool stands(QStringView word, qsizetype at) const
    {
        return at <= m_text.size() && m_text.sliced(at).startsWith(word);
    }
    [[nodiscard]] bool precedes(QStringView word, qsizetype at) const { return m_text.first(at).endsWith(word); }

    Element& add(Kind kind, qsizetype begin, qsizetype end)
    {
        Element& element = m_elements.emplace_back();
        element.kind = kind;
        element.begin = begin;
        element.end = end;
        m_at = end;
        return element;
    }

    void readMark()
    {
        const char16_t unit = unitAt(m_at);
        Kind kind = Kind::Sentence;
        switch (unit) {
        case u'、': kind = Kind::Enumeration; break;
        case u'，':
        case u',':
        case u'：':
        case u':': kind = Kind::Clause; break;
        case u'（':
        case u'(': kind = Kind::Open; break;
        case u'）':
        case u')': kind = Kind::Close; break;
        default: break;
        }
        add(kind, m_at, m_at + 1);
    }

    /// Jumps over what is quoted; a mark without its partner is passed by. “十四五”末 is read.
    void readQuote()
    {
        const char16_t open = unitAt(m_at);
        if ((open == u'“' || open == u'"') && readDateExpression()) return;
        static constexpr std::pair<char16_t, char16_t> pairs[] = {
            {u'《', u'》'}, {u'〈', u'〉'}, {u'〔', u'〕'}, {u'［', u'］'}, {u'[', u']'},
            {u'“', u'”'}, {u'"', u'"'}, {u'‘', u'’'},
        };
        char16_t close = open;
        for (const auto& [from, to] : pairs)
            if (from == open) close = to;
        qsizetype at = m_at + 1;
        int depth = 1;
        constexpr qsizetype longest = 400; // bounds what many open marks without partners cost
        while (at < m_text.size() && at - m_at < longest) {
            const char16_t unit = unitAt(at);
            if (unit == close) {
                if (--depth == 0) break;
            } else if (unit == open) {
                if (open != u'《') break; // the first one has no partner
                ++depth;
            } else if (unit == u'。' && open != u'《') {
                break;
            }
            ++at;
        }
        if (depth == 0) m_at = at + 1;
        else ++m_at;
    }

    void readWord()
    {
        switch (unitAt(m_at)) {
        case u'每':
            if (const Word* word = m_lexicon.words.startingAt(m_text, m_at); word != nullptr && word->kind == WordClass::Phrase) break;
            if (readEvery()) return;
            break;
        case u'第': readOrdinal(); return;
        case u'除':
            if (readException()) return;
            break;
        default: break;
        }
        if (!readLexiconWord()) ++m_at;
    }

    bool readLexiconWord()
    {
        const Word* word = m_lexicon.words.startingAt(m_text, m_at);
        if (word == nullptr) return false;
        const qsizetype end = m_at + word->size();
        switch (word->kind) {
        case WordClass::Year:
        case WordClass::Part:
            if (!readDateExpression()) m_at = end;
            break;
        case WordClass::Period: add(Kind::Period, m_at, end).period = word->period; break;
        case WordClass::Cadence:
            if (!standsFree(m_at)) return false;
            add(Kind::Period, m_at, end).period = word->period;
            break;
        case WordClass::Occasion:
            if (stands(u"前", end) && !stands(u"前后", end)) addWord(Kind::Occasion, *word, end);
            else m_at = end;
            break;
        case WordClass::Share: {
            Element& element = add(Kind::Percent, m_at, end);
            element.low = element.high = word->number;
            element.more = word->comparison == Comparison::Greater;
            break;
        }
        case WordClass::Measure: { // 半年: a number and its unit in one word
            Element& element = add(Kind::Duration, m_at, end);
            element.word = word;
            element.low = element.high = word->number;
            break;
        }
        case WordClass::Irregular: // not in 法定期限, 定期存款
            if (std::u16string_view(u"法规约特限").contains(unitAt(m_at - 1)) || std::u16string_view(u"限间存满").contains(unitAt(end))) m_at = end;
            else addWord(Kind::Irregular, *word, end);
            break;
        case WordClass::Far: addWord(Kind::Far, *word, end); break;
        case WordClass::Coverage: addWord(Kind::Coverage, *word, end); break;
        default: m_at = end; break;
        }
        return true;
    }

    void addWord(Kind kind, const Word& word, qsizetype end) { add(kind, m_at, end).word = &word; }

    /// A cadence (周调度) stands at the head of a clause or behind a verb that introduces it, not inside another word (本周调度).
    [[nodiscard]] bool standsFree(qsizetype at) const
    {
        if (at == 0 || !isHan(unitAt(at - 1))) return !isDigit(unitAt(at - 1));
        for (QStringView word : {u"实行", u"实施", u"落实", u"坚持", u"执行", u"建立", u"健全", u"完善", u"推行", u"采取", u"做到", u"按照", u"开展", u"和"})
            if (precedes(word, at)) return true;
        return !m_elements.empty() && m_elements.back().kind == Kind::Period && m_elements.back().end == at;
    }

    bool readDateExpression()
    {
        const auto date = readDate(m_text, m_at, m_year, m_lexicon);
        if (!date) return false;
        using Edge = DateExpression::Edge;
        if (date->edge == Edge::Within || date->edge == Edge::Whole) {
            Element& element = add(Kind::Period, date->begin, date->end);
            element.period.unit = date->year > 0 ? Period::Unit::CalendarYear : Period::Unit::Year;
            element.period.year = date->year;
            element.date = *date;
        } else {
            add(Kind::Date, date->begin, date->end).date = *date;
        }
        return true;
    }

    /// 第三方, 第3次: an ordinal measures nothing, but 第一季度 is a date.
    void readOrdinal()
    {
        if (readDateExpression()) return;
        ++m_at;
        if (const auto number = readNumeral(m_text, m_at)) {
            m_at += number->length;
            if (const Word* measure = m_lexicon.measures.startingAt(m_text, m_at)) m_at += measure->size();
        }
    }

    /// 除…外, 除…以外 within one clause.
    bool readException()
    {
        if (stands(u"除外", m_at) || stands(u"除了", m_at)) return false;
        constexpr qsizetype longest = 60;
        for (qsizetype at = m_at + 1; at < m_text.size() && at - m_at < longest; ++at) {
            const char16_t unit = unitAt(at);
            if (unit == u'，' || unit == u'。' || unit == u'；') break;
            if (unit != u'外') continue;
            qsizetype words = precedes(u"以", at) || precedes(u"之", at) ? at - 1 : at;
            if (precedes(u"的", words)) --words;
            if (words <= m_at + 1) break;
            add(Kind::Exception, m_at, at + 1).by = m_text.sliced(m_at + 1, words - m_at - 1).toString();
            return true;
        }
        return false;
    }

    // ---- 每

    bool readEvery()
    {
        const qsizetype begin = m_at;
        qsizetype at = m_at + 1;
        if (unitAt(at) == u'隔') ++at;
        int multiple = 1;
        if (stands(u"半年", at)) return addPeriod(begin, at + 2, Period::Unit::HalfYear, 1);
        if (const auto number = readNumeral(m_text, at); number && !number->isDecimal && number->value < 100) {
            at += number->length;
            multiple = std::max(1, static_cast<int>(number->value));
        }
        if (stands(u"个", at) && !stands(u"个人", at)) {
            static constexpr QStringView after[] = {u"月", u"季度", u"星期", u"年度", u"学年", u"工作日"};
            for (QStringView unit : after) {
                if (stands(unit, at + 1)) {
                    ++at;
                    break;
                }
            }
        }
        static constexpr std::pair<QStringView, Period::Unit> units[] = {
            {u"年度", Period::Unit::Year}, {u"学年", Period::Unit::Year},    {u"年", Period::Unit::Year},
            {u"季度", Period::Unit::Quarter}, {u"季", Period::Unit::Quarter}, {u"月度", Period::Unit::Month},
            {u"月", Period::Unit::Month},  {u"星期", Period::Unit::Week},    {u"周", Period::Unit::Week},
            {u"工作日", Period::Unit::Day}, {u"日", Period::Unit::Day},       {u"天", Period::Unit::Day},
        };
        for (const auto& [name, unit] : units)
            if (stands(name, at)) return addPeriod(begin, at + name.size(), unit, multiple);
        return addPer(begin);
    }

    /// 每场, 每千人口, 每村: for each of what. Any number in it belongs to it.
    bool addPer(qsizetype begin)
    {
        qsizetype at = begin + 1;
        while (isDigit(unitAt(at)) || isChineseNumeral(unitAt(at)) || unitAt(at) == u'万') ++at;
        const Word* measure = m_lexicon.measures.startingAt(m_text, at);
        qsizetype end = std::min(at + (measure != nullptr ? measure->size() : 1), m_text.size());
        for (QStringView word : {u"人口", u"学期", u"批次", u"班次"})
            if (stands(word, at)) end = at + 2;
        if (end <= begin + 1) return false;
        add(Kind::Per, begin, end).by = m_text.sliced(begin + 1, end - begin - 1).toString();
        return true;
    }

    bool addPeriod(qsizetype begin, qsizetype end, Period::Unit unit, int multiple)
    {
        QString by = multiple == 1 ? readBy(unit, end) : QString();
        Element& element = add(Kind::Period, begin, end);
        element.period = {unit, multiple, 0};
        element.by = std::move(by);
        return true;
    }

    void skipBefore(qsizetype& at) const
    {
        for (QStringView word : {u"之前", u"以前", u"前"}) {
            if (!stands(word, at)) continue;
            at += word.size();
            return;
        }
    }

    /// The day of a recurring duty behind 每月 and its kin; moves `end` behind it. Empty where none is said.
    QString readBy(Period::Unit unit, qsizetype& end) const
    {
        qsizetype at = end;
        for (QStringView filler : {u"的", u"于", u"在", u"要在", u"应在"}) {
            if (stands(filler, at)) {
                at += filler.size();
                break;
            }
        }
        QString by;
        if (unit == Period::Unit::Year) by = readDayOfYear(at);
        else if (unit == Period::Unit::Month) by = readDayOfMonth(at);
        else if (unit == Period::Unit::Quarter) by = readDayOfQuarter(at, end);
        else if (unit == Period::Unit::Week) by = readDayOfWeek(at);
        else if (unit == Period::Unit::Day) takeHour(at);
        if (by.isEmpty() && unit != Period::Unit::Day) return by;
        skipBefore(at);
        end = at;
        return by;
    }

    /// 每季度末; 每季度首月15日前 has no name in the contract, but its day belongs to it: moves `end` behind that.
    [[nodiscard]] QString readDayOfQuarter(qsizetype& at, qsizetype& end) const
    {
        if (takeEnd(at, {u"首月", u"次月", u"末月", u"第一个月", u"最后一个月", u"末次月"}) ||
            (takeEnd(at, {u"末"}) && takeEnd(at, {u"月", u"次月"}))) {
            if (!readDayOfMonth(at).isEmpty()) {
                skipBefore(at);
                end = at;
            }
            return {};
        }
        if (precedes(u"末", at) && at > end) return QStringLiteral("quarter_end");
        return takeEnd(at, {u"季末", u"末", u"底"}) ? QStringLiteral("quarter_end") : QString();
    }

    [[nodiscard]] bool takeEnd(qsizetype& at, std::initializer_list<QStringView> words) const
    {
        for (QStringView word : words) {
            if (!stands(word, at)) continue;
            at += word.size();
            return true;
        }
        return false;
    }

    void takeHour(qsizetype& at) const
    {
        const auto hour = readNumeral(m_text, at);
        if (hour && (stands(u"时", at + hour->length) || stands(u"点", at + hour->length))) at += hour->length + 1;
    }

    [[nodiscard]] QString readDayOfYear(qsizetype& at) const
    {
        constexpr int anyYear = 2023; // not a leap year: every year's last of February
        const auto date = readDate(m_text, at, anyYear, m_lexicon);
        if (!date || date->yearStated || date->edge == DateExpression::Edge::Start) return {};
        if (date->edge == DateExpression::Edge::Within || date->edge == DateExpression::Edge::Whole) return {};
        at = date->end;
        return date->last.toString(QStringLiteral("MM-dd"));
    }

    [[nodiscard]] QString readDayOfMonth(qsizetype& at) const
    {
        if (takeEnd(at, {u"月底", u"月末", u"底", u"末", u"下旬"})) return QStringLiteral("month_end");
        if (takeEnd(at, {u"上旬"})) return QStringLiteral("day:10");
        if (takeEnd(at, {u"中旬"})) return QStringLiteral("day:20");
        auto day = readNumeral(m_text, at);
        if (!day) return {};
        const char16_t separator = unitAt(at + day->length);
        if (separator == u'-' || separator == u'—' || separator == u'至') { // 每月1—5日
            if (const auto last = readNumeral(m_text, at + day->length + 1)) {
                at += day->length + 1;
                day = last;
            }
        }
        const char16_t mark = unitAt(at + day->length);
        if ((mark != u'日' && mark != u'号') || day->isDecimal || day->value < 1 || day->value > 31) return {};
        at += day->length + 1;
        for (int more = 0; more < 4 && unitAt(at) == u'、'; ++more) { // 每月1日、15日: by the first
            const auto next = readNumeral(m_text, at + 1);
            if (!next || unitAt(at + 1 + next->length) != u'日') break;
            at += next->length + 2;
        }
        return QStringLiteral("day:%1").arg(static_cast<int>(day->value));
    }

    [[nodiscard]] QString readDayOfWeek(qsizetype& at) const
    {
        static constexpr std::pair<char16_t, const char*> days[] = {
            {u'一', "monday"}, {u'二', "tuesday"}, {u'三', "wednesday"}, {u'四', "thursday"},
            {u'五', "friday"}, {u'六', "saturday"}, {u'日', "sunday"},
        };
        for (const auto& [unit, name] : days) {
            if (unitAt(at) != unit) continue;
            // 每周一次, 每周三轮 count; 每周一 is a day only where the word behind says so.
            if (m_lexicon.measures.startingAt(m_text, at + 1) != nullptr) return {};
            const bool sure = stands(u"前", at + 1) || stands(u"上午", at + 1) || stands(u"下午", at + 1) || stands(u"之前", at + 1);
            if (unit == u'一' && !sure) return {};
            ++at;
            return QString::fromLatin1(name);
        }
        return {};
    }

    // ---- numbers

    void readNumber()
    {
        if (m_lexicon.words.mayStart(unitAt(m_at)) && readLexiconWord()) return;
        if (!isDigit(unitAt(m_at)) && (readSlogan() || readFiveYearPlan() || readHundredths())) return;
        const auto number = readNumeral(m_text, m_at);
        if (!number) {
            skipNumeralUnits();
            return;
        }
        const qsizetype behind = m_at + number->length;
        switch (unitAt(behind)) { // what follows says what kind of number it is
        case u'年':
        case u'月':
        case u'季':
        case u'.':
        case u'/':
            if (readDateExpression()) return;
            break;
        case u'-':
            if (readDateExpression()) return;
            [[fallthrough]];
        case u'—':
        case u'–':
        case u'~':
        case u'～':
        case u'至':
        case u'到':
            if (readYearRange(*number) || readMonthRange(*number)) return;
            break;
        default: break;
        }
        if (!isOrdinary(m_at)) {
            m_at += number->length;
            return;
        }
        if (readFraction(*number) || readMeasured(*number)) return;
        m_at += number->length;
    }

    /// “十四五”末 is a date; 十四五 by itself is a name.
    bool readFiveYearPlan()
    {
        if (fiveYearPlanEnd(m_text, m_at) == 0) return false;
        if (!readDateExpression()) m_at += 3;
        return true;
    }

    void skipNumeralUnits()
    {
        const qsizetype from = m_at;
        while (isChineseNumeral(unitAt(m_at))) ++m_at;
        if (m_at == from) ++m_at;
    }

    /// False behind letters (GB 5749, IPv6, PM2.5), and behind words that make a name of what follows (新一轮, 上一次, 前3名).
    [[nodiscard]] bool isOrdinary(qsizetype at) const
    {
        const char16_t before = unitAt(at - 1);
        if (isLatin(before) || before == u'.' || before == u'/' || before == u'第') return false;
        if (before == u' ' && isLatin(unitAt(at - 2))) return false;
        if ((before == u'-' || before == u'—') && isDigit(unitAt(at - 2))) return false;
        if (isDigit(unitAt(at))) return before != u'前' || unitAt(at - 2) == u'提';
        if (std::u16string_view(u"更重创网线以晚共会").contains(unitAt(at - 2))) return true; // 更新一次, 线上一次
        return !std::u16string_view(u"新上下首本这该同某另前那此届").contains(before);
    }

    /// 一企一策, 一月一调度: a slogan, or a period where its first word is one.
    bool readSlogan()
    {
        if (unitAt(m_at) != u'一' || unitAt(m_at + 2) != u'一' || !isHan(unitAt(m_at + 3))) return false;
        static constexpr std::pair<char16_t, Period::Unit> units[] = {
            {u'日', Period::Unit::Day},     {u'天', Period::Unit::Day},  {u'周', Period::Unit::Week},
            {u'月', Period::Unit::Month},   {u'季', Period::Unit::Quarter}, {u'年', Period::Unit::Year},
        };
        for (const auto& [name, unit] : units) {
            if (unitAt(m_at + 1) != name) continue;
            add(Kind::Period, m_at, m_at + 2).period.unit = unit;
            if (m_lexicon.measures.startingAt(m_text, m_at + 1) == nullptr) ++m_at; // 一月一调度, but 一年一次 counts
            return true;
        }
        if (!isHan(unitAt(m_at + 1))) return false;
        m_at += 4;
        return true;
    }

    /// 2021—2025年.
    bool readYearRange(const Numeral& first)
    {
        if (first.length != 4 || first.value < 1900 || first.value > 2199) return false;
        const qsizetype separator = separatorLength(m_at + 4);
        if (separator == 0) return false;
        const auto last = readDate(m_text, m_at + 4 + separator, m_year, m_lexicon);
        if (!last || !last->yearStated || last->grain != DateExpression::Grain::Year || last->year <= first.value) return false;
        DateExpression date = *last;
        date.begin = m_at;
        date.first = QDate(static_cast<int>(first.value), 1, 1);
        date.isRange = true;
        add(Kind::Date, m_at, date.end).date = date;
        return true;
    }

    /// 3—5月, 4至6月底.
    bool readMonthRange(const Numeral& first)
    {
        if (first.isDecimal || first.value < 1 || first.value > 12) return false;
        const qsizetype separator = separatorLength(m_at + first.length);
        if (separator == 0) return false;
        const auto last = readDate(m_text, m_at + first.length + separator, m_year, m_lexicon);
        if (!last || last->grain != DateExpression::Grain::Month || last->yearStated || !last->isKnown()) return false;
        if (last->last.month() < first.value) return false;
        DateExpression date = *last;
        date.begin = m_at;
        date.first = QDate(date.last.year(), static_cast<int>(first.value), 1);
        date.isRange = true;
        add(Kind::Date, m_at, date.end).date = date;
        return true;
    }

    [[nodiscard]] qsizetype separatorLength(qsizetype at) const
    {
        if (stands(u"——", at)) return 2;
        return std::u16string_view(u"-—–~～至到").contains(unitAt(at)) && unitAt(at) != u'\0' ? 1 : 0;
    }

    /// 百分之四, 百分之百, 千分之一.
    bool readHundredths()
    {
        const double whole = stands(u"百分之", m_at) ? 100 : stands(u"千分之", m_at) ? 1000 : 0;
        if (whole == 0) return false;
        const qsizetype at = m_at + 3;
        const auto share = readNumeral(m_text, at);
        if (!share && !stands(u"百", at)) return false;
        addShare(share ? share->value : 100, whole, at + (share ? share->length : 1));
        return true;
    }

    /// 三分之二.
    bool readFraction(const Numeral& number)
    {
        const qsizetype at = m_at + number.length;
        if (!stands(u"分之", at) || number.value <= 0) return false;
        const auto share = readNumeral(m_text, at + 2);
        if (!share) return false;
        addShare(share->value, number.value, at + 2 + share->length);
        return true;
    }

    void addShare(double part, double whole, qsizetype end)
    {
        Element& element = add(Kind::Percent, m_at, end);
        element.low = element.high = 100 * part / whole;
    }

    struct Measured {
        Kind kind = Kind::Count;
        const Word* word = nullptr;
        qsizetype length = 0;
        double scale = 1;
        bool points = false;
    };

    /// What stands behind a number: %, 成, 个百分点, a measure word.
    [[nodiscard]] std::optional<Measured> measureAt(qsizetype at) const
    {
        Measured measured;
        measured.kind = Kind::Percent;
        measured.length = 1;
        switch (unitAt(at)) {
        case u'%': return measured;
        case u'‰': measured.scale = 0.1; return measured;
        case u'成':
            if (std::u16string_view(u"员果立为功本效长型都就品熟").contains(unitAt(at + 1))) return std::nullopt;
            measured.scale = 10;
            return measured;
        default: break;
        }
        for (QStringView word : {u"个百分点", u"百分点"}) {
            if (!stands(word, at)) continue;
            measured.length = word.size();
            measured.points = true;
            return measured;
        }
        measured.word = m_lexicon.measures.startingAt(m_text, at);
        if (measured.word == nullptr || !endsWell(*measured.word, at + measured.word->size())) return std::nullopt;
        measured.length = measured.word->size();
        measured.kind = measured.word->group == MeasureGroup::Time ? Kind::Duration : Kind::Count;
        return measured;
    }

    /// False where the measure word is the beginning of another word: 次要, 人员, 分类, 位置.
    [[nodiscard]] bool endsWell(const Word& word, qsizetype end) const
    {
        const char16_t next = unitAt(end);
        const auto nextIs = [next](std::u16string_view units) { return next != u'\0' && units.contains(next); };
        if (word.size() > 1) return true;
        switch (word.text.front().unicode()) {
        case u'次': return !nextIs(u"要序第日月年");
        case u'人': return !nextIs(u"员民才工口们均力文");
        case u'分': return !nextIs(u"类工级管期批层别开担为布局部");
        case u'位': return !nextIs(u"置居列于");
        case u'项': return !nextIs(u"目");
        case u'条': return !nextIs(u"件例");
        case u'部': return !nextIs(u"门署分委队");
        case u'家': return !nextIs(u"庭长园具政");
        case u'户': return !nextIs(u"籍外厕口");
        case u'年': return !nextIs(u"级龄轻制报度版");
        case u'日': return !nextIs(u"常程报均");
        case u'周': return !nextIs(u"边岁围年期");
        case u'班': return !nextIs(u"级子主车线");
        case u'组': return !nextIs(u"织建成长");
        case u'起': return !nextIs(u"草步");
        case u'支': return !nextIs(u"持撑部付出");
        case u'期': return !nextIs(u"间限末");
        case u'处': return !nextIs(u"理置罚级于长");
        case u'名': return !nextIs(u"称单");
        case u'件': return !nextIs(u"事");
        case u'台': return !nextIs(u"账");
        case u'场': return !nextIs(u"景所地馆");
        case u'种': return !nextIs(u"植业子粮养");
        case u'块': return !nextIs(u"链");
        case u'元': return !nextIs(u"旦素");
        case u'对': return !nextIs(u"接于口");
        case u'头': return !nextIs(u"部");
        case u'口': return !nextIs(u"岸");
        case u'轮': return !nextIs(u"训换岗车摩");
        case u'类': return !nextIs(u"别型");
        default: return true;
        }
    }

    /// A number or a range of numbers with its measure: 3次, 2-3个, 200万元至300万元.
    bool readMeasured(const Numeral& number)
    {
        qsizetype at = m_at + number.length;
        const auto first = measureAt(at);
        if (first) at += first->length;
        const qsizetype separator = separatorLength(at);
        if (separator > 0) {
            if (const auto second = readNumeral(m_text, at + separator); second && second->value > number.value) {
                const auto measured = measureAt(at + separator + second->length);
                if (measured && (!first || (first->word == measured->word && first->kind == measured->kind))) {
                    emitMeasured(number, second->value, *measured, at + separator + second->length + measured->length, true);
                    return true;
                }
            }
        }
        if (!first) return false;
        emitMeasured(number, number.value, *first, at, false);
        return true;
    }

    void emitMeasured(const Numeral& number, double high, const Measured& measured, qsizetype end, bool isRange)
    {
        Element& element = add(measured.kind, m_at, end);
        const double scale = measured.word != nullptr && measured.kind == Kind::Duration ? measured.word->number : measured.scale;
        element.low = number.value * scale;
        element.high = high * scale;
        if (measured.kind == Kind::Percent && measured.scale < 1) { // keep 0.9‰ at 0.09
            element.low = std::round(element.low * 1e9) / 1e9;
            element.high = std::round(element.high * 1e9) / 1e9;
        }
        element.isRange = isRange;
        element.more = number.more;
        element.isArabic = number.isArabic;
        element.points = measured.points;
        element.word = measured.word;
        if (measured.kind == Kind::Count) readRate(element);
        if (measured.word != nullptr && measured.word->text == u"番") { // 翻两番 is growth by 300 %
            element.kind = Kind::Percent;
            element.word = nullptr;
            element.low = element.high = (std::exp2(number.value) - 1) * 100;
        }
    }

    /// 2次/年 says how often; 10万吨/日 is a unit of its own.
    void readRate(Element& count)
    {
        if (unitAt(count.end) != u'/') return;
        static constexpr std::pair<QStringView, Period::Unit> units[] = {
            {u"季度", Period::Unit::Quarter}, {u"年", Period::Unit::Year}, {u"季", Period::Unit::Quarter},
            {u"月", Period::Unit::Month},     {u"周", Period::Unit::Week}, {u"日", Period::Unit::Day},
            {u"天", Period::Unit::Day},
        };
        for (const auto& [name, unit] : units) {
            if (!stands(name, count.end + 1)) continue;
            if (count.word->group == MeasureGroup::Size) count.by = u'/' + name.toString();
            else count.period.unit = unit;
            m_at = count.end = count.end + 1 + name.size();
            return;
        }
        if (const Word* measure = m_lexicon.measures.startingAt(m_text, count.end + 1)) {
            count.by = u'/' + measure->text;
            m_at = count.end = count.end + 1 + measure->size();
        }
    }

    QStringView m_text;
    int m_year;
    const Lexicon& m_lexicon;
    qsizetype m_at = 0;
    std::vector<Element> m_elements;
};

} // namespace

std::vector<Element> readElements(QStringView text, const Context& context, const Lexicon& lexicon)
{
    return ElementReader(text, context, lexicon).read();
}

} // namespace duibiao::facts
