// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with what stands behind them: counts, shares, stretches of time, dates, and those that are names.
#include "core/facts/elementreader.h"

#include "core/text/characters.h"
#include "core/text/normalized.h"

#include <cmath>

namespace duibiao::facts {

using text::isHan;

namespace {

bool isLatin(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
}

} // namespace

void ElementReader::readNumber()
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
        // 1.2025年底前: the number of an item, then a year.
        if (constexpr qsizetype yearLength = 4; number->isDecimal && unitAt(behind - yearLength - 1) == u'.' &&
                                                text::isOneOf(unitAt(behind - yearLength), u"12")) {
            m_at = behind - yearLength;
            return;
        }
        [[fallthrough]];
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

bool ElementReader::readFiveYearPlan()
{
    if (fiveYearPlanEnd(m_text, m_at) == 0) return false;
    if (!readDateExpression()) m_at += 3;
    return true;
}

void ElementReader::skipNumeralUnits()
{
    const qsizetype from = m_at;
    while (isChineseNumeral(unitAt(m_at))) ++m_at;
    if (m_at == from) ++m_at;
}

bool ElementReader::isOrdinary(qsizetype at) const
{
    const char16_t before = unitAt(at - 1);
    if (isLatin(before) || before == u'.' || before == u'/' || before == u'第') return false;
    if (before == u' ' && isLatin(unitAt(at - 2))) return false;
    if ((before == u'-' || before == u'—' || text::isUnreadable(before)) && isDigit(unitAt(at - 2))) return false;
    if (isDigit(unitAt(at))) return before != u'前' || unitAt(at - 2) == u'提';
    const char16_t further = unitAt(at - 2);
    if (before == u'新') return text::isOneOf(further, u"更重创"); // 更新一次, but 新一轮
    if (text::isOneOf(further, u"网线以晚共会")) return true;      // 线上一次
    return !text::isOneOf(before, u"上下首本这该同某另前那此届");
}

bool ElementReader::readSlogan()
{
    if (unitAt(m_at) != u'一' || unitAt(m_at + 2) != u'一' || !isHan(unitAt(m_at + 3))) return false;
    static constexpr std::pair<char16_t, Period::Unit> units[] = {
        {u'日', Period::Unit::Day},   {u'天', Period::Unit::Day},     {u'周', Period::Unit::Week},
        {u'月', Period::Unit::Month}, {u'季', Period::Unit::Quarter}, {u'年', Period::Unit::Year},
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

bool ElementReader::readYearRange(const Numeral& first)
{
    if (first.length != 4 || first.value < 1900 || first.value > 2199) return false;
    const qsizetype separator = separatorLength(m_at + 4);
    if (separator == 0) return false;
    const auto last = readDate(m_text, m_at + 4 + separator, m_year, m_lexicon);
    if (!last || !last->yearStated || last->grain != DateExpression::Grain::Year || last->year <= first.value)
        return false;
    DateExpression date = *last;
    date.begin = m_at;
    date.first = QDate(static_cast<int>(first.value), 1, 1);
    date.isRange = true;
    add(Kind::Date, m_at, date.end).date = date;
    return true;
}

bool ElementReader::readMonthRange(const Numeral& first)
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

qsizetype ElementReader::separatorLength(qsizetype at) const
{
    if (stands(u"——", at)) return 2;
    return text::isOneOf(unitAt(at), u"-—–~～至到") && unitAt(at) != u'\0' ? 1 : 0;
}

bool ElementReader::readHundredths()
{
    const double whole = stands(u"百分之", m_at) ? 100 : stands(u"千分之", m_at) ? 1000 : 0;
    if (whole == 0) return false;
    const qsizetype at = m_at + 3;
    const auto share = readNumeral(m_text, at);
    if (!share && !stands(u"百", at)) return false;
    addShare(share ? share->value : 100, whole, at + (share ? share->length : 1));
    return true;
}

bool ElementReader::readFraction(const Numeral& number)
{
    const qsizetype at = m_at + number.length;
    if (!stands(u"分之", at) || number.value <= 0) return false;
    const auto share = readNumeral(m_text, at + 2);
    if (!share) return false;
    addShare(share->value, number.value, at + 2 + share->length);
    return true;
}

void ElementReader::addShare(double part, double whole, qsizetype end)
{
    Element& element = add(Kind::Percent, m_at, end);
    element.low = element.high = 100 * part / whole;
}

std::optional<ElementReader::Measured> ElementReader::measureAt(qsizetype at) const
{
    Measured measured;
    measured.kind = Kind::Percent;
    measured.length = 1;
    switch (unitAt(at)) {
    case u'%': return measured;
    case u'‰': measured.scale = 0.1; return measured;
    case u'成':
        if (text::isOneOf(unitAt(at + 1), u"员果立为功本效长型都就品熟")) return std::nullopt;
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

bool ElementReader::endsWell(const Word& word, qsizetype end) const
{
    return end >= m_text.size() || !word.clashes.contains(m_text[end]);
}

bool ElementReader::readMeasured(const Numeral& number)
{
    qsizetype at = m_at + number.length;
    const auto first = measureAt(at);
    if (first) at += first->length;
    const qsizetype separator = separatorLength(at);
    if (separator > 0) {
        if (const auto second = readNumeral(m_text, at + separator); second && second->value > number.value) {
            const auto measured = measureAt(at + separator + second->length);
            if (measured && (!first || (first->word == measured->word && first->kind == measured->kind))) {
                emitMeasured(number, second->value, *measured, at + separator + second->length + measured->length,
                             true);
                return true;
            }
        }
    }
    if (!first) return false;
    emitMeasured(number, number.value, *first, behindOtherUnit(at), false);
    return true;
}

/// 4条（个）以上: another unit in brackets says nothing more.
qsizetype ElementReader::behindOtherUnit(qsizetype at) const
{
    if (unitAt(at) != u'（' && unitAt(at) != u'(') return at;
    const Word* const other = m_lexicon.measures.startingAt(m_text, at + 1);
    if (other == nullptr) return at;
    const qsizetype close = at + 1 + other->size();
    return unitAt(close) == u'）' || unitAt(close) == u')' ? close + 1 : at;
}

/// The number that was meant where a factor spoilt it: 71.21万 is 712100 and 0.9‰ is 0.09.
static double asWritten(double value)
{
    const double whole = std::round(value);
    if (std::abs(value - whole) <= std::abs(value) * 1e-12) return whole;
    return std::round(value * 1e9) / 1e9;
}

void ElementReader::emitMeasured(const Numeral& number, double high, const Measured& measured, qsizetype end,
                                 bool isRange)
{
    Element& element = add(measured.kind, m_at, end);
    const double scale =
        measured.word != nullptr && measured.kind == Kind::Duration ? measured.word->number : measured.scale;
    element.low = number.value * scale;
    element.high = high * scale;
    element.low = asWritten(element.low);
    element.high = asWritten(element.high);
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

void ElementReader::readRate(Element& count)
{
    if (unitAt(count.end) != u'/') return;
    static constexpr std::pair<QStringView, Period::Unit> units[] = {
        {u"季度", Period::Unit::Quarter}, {u"年", Period::Unit::Year}, {u"季", Period::Unit::Quarter},
        {u"月", Period::Unit::Month},     {u"周", Period::Unit::Week}, {u"日", Period::Unit::Day},
        {u"天", Period::Unit::Day},
    };
    for (const auto& [name, unit] : units) {
        if (!stands(name, count.end + 1)) continue;
        if (count.word->group == MeasureGroup::Size)
            count.by = u'/' + name.toString();
        else
            count.period.unit = unit;
        m_at = count.end = count.end + 1 + name.size();
        return;
    }
    if (const Word* measure = m_lexicon.measures.startingAt(m_text, count.end + 1)) {
        count.by = u'/' + measure->text;
        m_at = count.end = count.end + 1 + measure->size();
    }
}

} // namespace duibiao::facts
