// SPDX-License-Identifier: GPL-3.0-or-later
// 每: how often something recurs and by which day, or for each of what.
#include "core/facts/elementreader.h"

#include <algorithm>

namespace duibiao::facts {

bool ElementReader::readEvery()
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
        {u"年度", Period::Unit::Year},    {u"学年", Period::Unit::Year},  {u"年", Period::Unit::Year},
        {u"季度", Period::Unit::Quarter}, {u"季", Period::Unit::Quarter}, {u"月度", Period::Unit::Month},
        {u"月", Period::Unit::Month},     {u"星期", Period::Unit::Week},  {u"周", Period::Unit::Week},
        {u"工作日", Period::Unit::Day},   {u"日", Period::Unit::Day},     {u"天", Period::Unit::Day},
    };
    for (const auto& [name, unit] : units)
        if (stands(name, at)) return addPeriod(begin, at + name.size(), unit, multiple);
    return addPer(begin);
}

bool ElementReader::addPer(qsizetype begin)
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

bool ElementReader::addPeriod(qsizetype begin, qsizetype end, Period::Unit unit, int multiple)
{
    QString by = multiple == 1 ? readBy(unit, end) : QString();
    Element& element = add(Kind::Period, begin, end);
    element.period = {unit, multiple, 0};
    element.by = std::move(by);
    return true;
}

void ElementReader::skipBefore(qsizetype& at) const
{
    for (QStringView word : {u"之前", u"以前", u"前"}) {
        if (!stands(word, at)) continue;
        at += word.size();
        return;
    }
}

QString ElementReader::readBy(Period::Unit unit, qsizetype& end) const
{
    qsizetype at = end;
    for (QStringView filler : {u"的", u"于", u"在", u"要在", u"应在"}) {
        if (stands(filler, at)) {
            at += filler.size();
            break;
        }
    }
    QString by;
    if (unit == Period::Unit::Year)
        by = readDayOfYear(at);
    else if (unit == Period::Unit::Month)
        by = readDayOfMonth(at);
    else if (unit == Period::Unit::Quarter)
        by = readDayOfQuarter(at, end);
    else if (unit == Period::Unit::Week)
        by = readDayOfWeek(at);
    else if (unit == Period::Unit::Day)
        takeHour(at);
    if (by.isEmpty() && unit != Period::Unit::Day) return by;
    skipBefore(at);
    end = at;
    return by;
}

QString ElementReader::readDayOfQuarter(qsizetype& at, qsizetype& end) const
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

bool ElementReader::takeEnd(qsizetype& at, std::initializer_list<QStringView> words) const
{
    for (QStringView word : words) {
        if (!stands(word, at)) continue;
        at += word.size();
        return true;
    }
    return false;
}

void ElementReader::takeHour(qsizetype& at) const
{
    const auto hour = readNumeral(m_text, at);
    if (hour && (stands(u"时", at + hour->length) || stands(u"点", at + hour->length))) at += hour->length + 1;
}

QString ElementReader::readDayOfYear(qsizetype& at) const
{
    constexpr int anyYear = 2023; // not a leap year: every year's last of February
    const auto date = readDate(m_text, at, anyYear, m_lexicon);
    if (!date || date->cannotBe || date->yearStated || date->edge == DateExpression::Edge::Start) return {};
    if (date->edge == DateExpression::Edge::Within || date->edge == DateExpression::Edge::Whole) return {};
    at = date->end;
    return date->last.toString(QStringLiteral("MM-dd"));
}

QString ElementReader::readDayOfMonth(qsizetype& at) const
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

QString ElementReader::readDayOfWeek(qsizetype& at) const
{
    static constexpr std::pair<char16_t, const char*> days[] = {
        {u'一', "monday"}, {u'二', "tuesday"},  {u'三', "wednesday"}, {u'四', "thursday"},
        {u'五', "friday"}, {u'六', "saturday"}, {u'日', "sunday"},
    };
    for (const auto& [unit, name] : days) {
        if (unitAt(at) != unit) continue;
        // 每周一次, 每周三轮 count; 每周一 is a day only where the word behind says so.
        if (m_lexicon.measures.startingAt(m_text, at + 1) != nullptr) return {};
        const bool sure = stands(u"前", at + 1) || stands(u"中午", at + 1) || stands(u"上午", at + 1) ||
                          stands(u"下午", at + 1) || stands(u"之前", at + 1);
        if (unit == u'一' && !sure) return {};
        ++at;
        return QString::fromLatin1(name);
    }
    return {};
}

} // namespace duibiao::facts
