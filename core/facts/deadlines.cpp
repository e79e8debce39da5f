// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines: by a day, within a time, from a day, before an occasion.
#include "core/facts/interpreter.h"
#include "core/text/normalized.h"

#include <algorithm>
#include <string_view>

namespace duibiao::facts {

namespace {

using Grain = DateExpression::Grain;
using Edge = DateExpression::Edge;

constexpr std::initializer_list<QStringView> beforeWords = {u"之前", u"以前", u"为止", u"前", u"止"};

/// Behind a stretch of time: 内 as in 5日内, 5日内部署; not as in 内部, 内设机构.
bool isInside(QStringView behind)
{
    if (behind.startsWith(u"内设"))
        return !behind.startsWith(u"内设机") && !behind.startsWith(u"内设科") && !behind.startsWith(u"内设处") &&
               !behind.startsWith(u"内设部");
    if (behind.startsWith(u"内部")) return behind.startsWith(u"内部署");
    return behind.startsWith(u'内') && !behind.startsWith(u"内容") && !behind.startsWith(u"内涵") &&
           !behind.startsWith(u"内外") && !behind.startsWith(u"内蒙") && !behind.startsWith(u"内涝");
}

} // namespace

void Interpreter::addDeadline(Deadline deadline, SourceSpan measure, const char* rule, bool approx)
{
    add(std::move(deadline), measure, rule, approx);
}

/// Where the words behind an element begin: a day takes its 前 with it.
qsizetype Interpreter::behindTime(const Element& element) const
{
    qsizetype length = 0;
    const bool isDay = element.kind == Element::Kind::Date || element.kind == Element::Kind::Occasion;
    const bool isBefore = isDay && !standsAny({u"前后", u"前期", u"前列", u"前置"}, element.end) &&
                          standsAny(beforeWords, element.end, &length);
    return isBefore ? element.end + length : element.end;
}

/// Whether a count or a period stands near the head of the clause.
bool Interpreter::isMeasured(const ClauseRange& range) const
{
    constexpr std::size_t looked = 12;
    for (std::size_t i = range.first; i < std::min(range.last, range.first + looked); ++i)
        if (m_elements[i].kind == Element::Kind::Count || m_elements[i].kind == Element::Kind::Period) return true;
    return false;
}

/// At the head of a clause, but for a preposition: 到, 在, 于, 力争.
bool Interpreter::isAtHead(qsizetype at) const
{
    qsizetype length = 0;
    if (precedesAny({u"力争到", u"力争在", u"确保在", u"争取在", u"到", u"在", u"于", u"至", u"力争", u"确保", u"争取",
                     u"计划", u"预计", u"要在"},
                    at, &length))
        at -= length;
    qsizetype begin = clause().span.begin;
    while (begin < at && (m_text[begin].isSpace() || m_text[begin].isDigit() || m_text[begin] == u'.')) // 1.2025年，…
        ++begin;
    return at <= begin || unitAt(at - 1) == u'（' || unitAt(at - 1) == u'(';
}

/// Whether a year, or a part of one, is when something is due rather than part of a name.
bool Interpreter::isMilestone(const DateExpression& date, SourceSpan measure) const
{
    const qsizetype end = measure.end;
    if (unitAt(end) == u'的' || unitAt(end) == u'度') return false;
    if (!date.yearStated && date.year > 0 && date.year < yearOf(m_context)) return false; // 上年
    if (precedesAny({u"截至", u"截止", u"较", u"比", u"与", u"同", u"以", u"按", u"按照", u"对", u"将", u"把", u"的",
                     u"自", u"从", u"由", u"和", u"及"},
                    measure.begin))
        return false;
    if (unitAt(end) == u'在' && clause().span.in(m_text).endsWith(u"会议上")) return false; // 2024年1月27日在…会议上
    if (standsAny({u"以来", u"来", u"以后", u"之后", u"后", u"以降", u"版", u"期间", u"至今"}, end)) return false;
    const bool atHead = isAtHead(measure.begin);
    // 2025年底见到成效: the end of a stated year needs no verb of the list behind it.
    const bool isAhead = yearOf(m_context) == 0 || date.year >= yearOf(m_context);
    if (date.edge == Edge::End && date.yearStated && atHead && isAhead && end < clause().span.end) return true;
    if (end >= clause().span.end) return atHead && !clause().endsSentence; // 2025年，…
    if (const Word* verb = m_lexicon.verbs.startingAt(m_text, end))
        return unitAt(end + verb->size()) != u'的' && (date.yearStated || atHead || date.grain != Grain::Year);
    if (!atHead) return false;
    if (unitAt(end) == u'、' && unitAt(end + 1) >= u'0' && unitAt(end + 1) <= u'9') return true; // 2023年、2024年分别…
    if (date.grain != Grain::Year) return true;
    if (!date.yearStated) return false;
    if (isAhead && unitAt(end) == u'在' && !std::u16string_view(u"建职岗校册线编用营").contains(unitAt(end + 1)) &&
        isDoneSomewhere(end))
        return true;
    // 2025年粮食产量稳定在60万亩以上: a year in front of a measure.
    int looked = 0;
    for (std::size_t i = clause().first; i < clause().last && looked < 12; ++i, ++looked) {
        const Element& element = m_elements[i];
        if ((element.kind == Element::Kind::Percent || element.kind == Element::Kind::Count) && element.begin > end &&
            compare(m_text, element, nullptr, m_lexicon).isCompared)
            return true;
    }
    return false;
}

/// 2025年在两个镇开展试点: behind the place stands what shall be done there.
bool Interpreter::isDoneSomewhere(qsizetype at) const
{
    constexpr qsizetype longestPlace = 30;
    const qsizetype end = std::min(clause().span.end, at + longestPlace);
    for (qsizetype i = at + 2; i < end; ++i)
        if (const Word* verb = m_lexicon.verbs.startingAt(m_text, i); verb != nullptr && verb->size() > 1)
            return unitAt(i + verb->size()) != u'的' && i + verb->size() < clause().span.end;
    return false;
}

/// Whether a date only tells when something is, was or shall be looked for: 2024年是…, 为2035年…打下基础,
/// 锚定2030年目标, 2024-02-09 09:45.
bool Interpreter::namesTime(const DateExpression& date) const
{
    qsizetype behind = date.end;
    while (unitAt(behind) == u' ') ++behind;
    qsizetype digits = 0;
    while (digits < 2 && QChar(unitAt(behind + digits)).isDigit()) ++digits;
    if (digits > 0 && unitAt(behind + digits) == u':') return true;
    if (date.grain == Grain::Day && digits > 0 && unitAt(behind + digits) == u'分') return true;
    if (date.grain != Grain::Year || standsAny(beforeWords, date.end)) return false;
    return standsAny({u"是", u"为"}, date.end) ||
           precedesAny({u"是", u"为", u"锚定", u"瞄准", u"对标", u"面向", u"着眼"}, date.begin);
}

/// 3月15日、6月15日前: the 前 of the last day holds for those before it.
bool Interpreter::isListedBefore(std::size_t index) const
{
    for (std::size_t i = index; i + 2 < clause().last; i += 2) {
        const Element& next = m_elements[i + 2];
        if (m_elements[i + 1].kind != Element::Kind::Enumeration || next.kind != Element::Kind::Date ||
            m_elements[i].date.end + 1 != next.begin || next.date.grain == Grain::Year)
            return false;
        if (standsAny({u"之前", u"以前", u"前"}, next.date.end)) return true;
    }
    return false;
}

void Interpreter::readDate(std::size_t index)
{
    const DateExpression& date = m_elements[index].date;
    SourceSpan measure{date.begin, date.end};
    qsizetype length = 0;
    const qsizetype periodEnd = m_period == nullptr ? 0 : std::max(m_period->end, m_periodDayEnd);
    const bool goesOnPeriod = periodEnd > 0 && periodEnd + 1 == date.begin && unitAt(periodEnd) == u'、';
    if (m_period != nullptr && (m_period->end == date.begin || goesOnPeriod)) { // 每年年初, 每年1月、7月
        m_periodDayEnd = date.end;
        return;
    }
    if (namesTime(date)) return;
    Deadline deadline;
    deadline.date = date.last;

    if (standsAny({u"之日起", u"起始", u"开始", u"起"}, date.end, &length) &&
        !standsAny({u"起草", u"起步", u"起到", u"起点"}, date.end)) {
        measure.end += length;
        if (precedesAny({u"从", u"自"}, date.begin)) --measure.begin;
        deadline.form = Deadline::Form::From;
        deadline.date = date.first;
        if (deadline.date.isValid()) addDeadline(std::move(deadline), measure, "deadline.from");
        return;
    }

    const bool isListed = isListedBefore(index);
    const char16_t behindFront = unitAt(date.end + 1); // 今年前三季度
    const bool isBefore =
        standsAny(beforeWords, date.end, &length) &&
        !(unitAt(date.end) == u'前' && std::u16string_view(u"一二三四五六七八九十半几两").contains(behindFront)) &&
        !standsAny({u"前后", u"前期", u"前提下", u"前提是", u"前提条件", u"前列", u"前置"}, date.end);
    if (isBefore) {
        measure.end += length;
        if (unitAt(measure.end) == u'的' && date.edge == Edge::None && date.grain == Grain::Year)
            return; // 2000年以前的文件
        // 2000年底前建成的小区: which ones.
        const Word* verb = m_lexicon.verbs.startingAt(m_text, measure.end);
        if (verb != nullptr && unitAt(measure.end + verb->size()) == u'的') return;
        qsizetype preposition = 0;
        if (precedesAny(
                {u"不得迟于", u"不得晚于", u"不晚于", u"不迟于", u"最迟", u"截止到", u"截止", u"于", u"在", u"到"},
                date.begin, &preposition))
            measure.begin -= preposition;
    }
    if (!date.isKnown()) {
        if (!isBefore && date.edge == Edge::None) return;
        deadline.form = Deadline::Form::At; // a day of a year that nobody told us
        deadline.text = measure.in(m_text).toString();
        addDeadline(std::move(deadline), measure, "deadline.year-unknown");
        return;
    }
    qsizetype head = 0;
    const bool latest =
        precedesAny({u"不得迟于", u"不迟于", u"不晚于", u"不得晚于", u"最迟", u"最晚"}, date.begin, &head);
    // 到2023年、2025年: behind 、 the preposition goes on.
    const bool goesOn = m_lastDayEnd > 0 && m_lastDayEnd + 1 == date.begin &&
                        std::u16string_view(u"、和及").contains(unitAt(m_lastDayEnd));
    if (isBefore || latest || goesOn || isListed) {
        if (latest && !isBefore) measure.begin -= head;
        m_lastDayEnd = measure.end;
        addDeadline(std::move(deadline), measure, "deadline.before-date");
        return;
    }
    // 二季度内: by its last day, wherever it stands.
    if (!date.isRange && date.edge == Edge::None &&
        (date.grain == Grain::Month || date.grain == Grain::Quarter || date.grain == Grain::HalfYear) &&
        isInside(m_text.sliced(date.end))) {
        ++measure.end;
        if (precedesAny({u"于", u"在"}, date.begin)) --measure.begin;
        m_lastDayEnd = measure.end;
        addDeadline(std::move(deadline), measure, "deadline.within-part");
        return;
    }
    if (date.isRange && date.grain != Grain::Year) {
        Deadline from;
        from.form = Deadline::Form::From;
        from.date = date.first;
        addDeadline(std::move(from), measure, "deadline.range");
        addDeadline(std::move(deadline), measure, "deadline.range");
        return;
    }
    if (date.edge == Edge::Start) {
        if (unitAt(date.end) == u'的' || precedesAny({u"较", u"比", u"与"}, date.begin) ||
            standsAny({u"预期", u"预算", u"目标", u"确定", u"计划", u"部署", u"下达"}, date.end))
            return;
        deadline.form = Deadline::Form::At;
        deadline.date = {};
        deadline.text = measure.in(m_text).toString();
        addDeadline(std::move(deadline), measure, "deadline.start-of-year");
        return;
    }
    if (!isMilestone(date, measure)) {
        // 各单位到2025年底: a preposition makes it a day wherever it stands.
        const bool leads =
            precedesAny({u"于", u"在", u"到", u"力争", u"确保", u"争取", u"计划", u"预计"}, date.begin) ||
            date.end >= clause().span.end;
        const bool isTerm =
            precedesAny({u"时限为", u"时限：", u"期限为", u"期限：", u"完成时间为", u"完成时间："}, date.begin);
        const bool isEnd = isTerm || (date.edge == Edge::End && leads) ||
                           (precedes(u"到", date.begin) &&
                            !precedesAny({u"达到", u"收到", u"得到", u"看到", u"提高到", u"提升到"}, date.begin));
        const bool named = unitAt(date.end) == u'的' ||
                           precedesAny({u"截至", u"截止", u"较", u"比", u"与"}, date.begin) ||
                           standsAny({u"以来", u"以后", u"之后", u"后"}, date.end);
        if (!isEnd || named) return;
    }
    if (precedes(u"到", measure.begin) || precedes(u"于", measure.begin) || precedes(u"在", measure.begin))
        --measure.begin;
    m_lastDayEnd = measure.end;
    const char* rule = date.grain == Grain::Year && date.edge == Edge::None ? "deadline.milestone" : "deadline.date";
    addDeadline(std::move(deadline), measure, rule);
}

void Interpreter::addWithin(const Element& duration, SourceSpan measure, const char* rule, bool approx)
{
    Deadline deadline;
    deadline.form = Deadline::Form::Within;
    deadline.amount = duration.low;
    if (duration.isRange) deadline.high = duration.high;
    deadline.unit = *duration.word->time;
    deadline.event = eventBefore(duration.begin);
    if (deadline.event.isEmpty() && goesOnWithin(duration.begin)) deadline.event = m_lastEvent;
    if (!deadline.event.isEmpty()) m_lastEvent = deadline.event;
    addDeadline(std::move(deadline), measure, rule, approx);
}

void Interpreter::readOccasion(const Element& element)
{
    if (m_period != nullptr || (m_per != nullptr && m_per->begin >= clause().span.begin))
        return; // every year before the flood season
    qsizetype length = 0;
    if (!standsAny(beforeWords, element.end, &length)) return;
    const bool opens = isAtHead(element.begin) || unitAt(element.begin - 1) == u'年' ||
                       m_lexicon.verbs.startingAt(m_text, element.end + length) != nullptr;
    if (!opens) return; // 汛前检查 is a name
    Deadline deadline;
    deadline.form = Deadline::Form::Before;
    deadline.event = element.word->text;
    addDeadline(std::move(deadline), {element.begin, element.end + length}, "deadline.before-occasion");
}

void Interpreter::readDuration(std::size_t index)
{
    const Element& duration = m_elements[index];
    Compared compared = compare(m_text, duration, m_far, m_lexicon);
    qsizetype end = duration.end;
    qsizetype length = 0;
    if (standsAny({u"左右"}, end, &length)) end += length;

    const bool bounded = compared.isNear || compared.isLevel;
    const bool isWithin = standsAny({u"的时间内", u"时间内", u"以内", u"之内", u"内"}, end, &length) &&
                          (unitAt(end) != u'内' || isInside(m_text.sliced(end)));
    if (isWithin && !bounded && duration.word->time.has_value() &&
        !precedesAny({u"近", u"过去", u"最近", u"前"}, duration.begin)) {
        addWithin(duration, {duration.begin, end + length}, "deadline.within", compared.approx);
        return;
    }

    // 24小时办结, 7个工作日答复: 内 goes without saying.
    const bool settles =
        standsAny({u"办结", u"办理完毕", u"答复", u"反馈", u"回复", u"响应", u"处置完毕"}, duration.end, &length) &&
        !standsAny({u"机制", u"制度", u"服务", u"率", u"的"}, duration.end + length);
    if (settles && !bounded && !compared.isCompared && duration.isArabic && duration.word->time &&
        *duration.word->time <= TimeUnit::WorkingDay) {
        addWithin(duration, {duration.begin, duration.end}, "deadline.settled-in", false);
        return;
    }
    // 限期1个月整改, 限15日改正.
    if (!bounded && duration.word->time && precedesAny({u"限期", u"限时", u"限"}, duration.begin) &&
        !precedesAny({u"期限", u"权限", u"年限", u"有限"}, duration.begin) && end < clause().span.end) {
        addWithin(duration, {duration.begin, end}, "deadline.limited-to", compared.approx);
        return;
    }

    qsizetype begin = duration.begin;
    if (const Word* over = m_lexicon.over.endingAt(m_text, begin); over != nullptr && duration.word->time) {
        const bool stretch = standsAny({u"的时间", u"时间", u"的努力", u"努力", u"期"}, end, &length);
        if (stretch || m_lexicon.verbs.startingAt(m_text, end) != nullptr) {
            Deadline deadline;
            deadline.form = Deadline::Form::Within;
            deadline.amount = duration.low;
            if (duration.isRange) deadline.high = duration.high;
            deadline.unit = *duration.word->time;
            addDeadline(std::move(deadline), {begin - over->size(), end + (stretch ? length : 0)}, "deadline.over",
                        compared.approx);
            return;
        }
    }
    // 会议召开5日前: so long before it.
    if (unitAt(end) == u'前' && duration.word->time && *duration.word->time <= TimeUnit::WorkingDay &&
        precedesAny({u"召开", u"举行", u"举办", u"开始", u"开工", u"实施", u"施行", u"到期", u"届满", u"期满"},
                    begin)) {
        Deadline deadline;
        deadline.form = Deadline::Form::Before;
        deadline.event = m_text.sliced(clause().span.begin, begin - clause().span.begin).toString();
        addDeadline(std::move(deadline), {begin, end + 1}, "deadline.before-event");
        return;
    }
    if (precedes(u"提前", begin)) {
        Deadline deadline;
        deadline.form = Deadline::Form::Before;
        addDeadline(std::move(deadline), {begin - 2, end}, "deadline.ahead");
        return;
    }
    // 5年一周期, 三年一轮训, 两年一次.
    if (unitAt(duration.end) == u'一' && !duration.isRange && duration.word->period.unit != Period::Unit::None &&
        !bounded) {
        Element& period = m_elements[index];
        period.kind = Element::Kind::Period;
        period.period = {duration.word->period.unit, std::max(1, static_cast<int>(duration.low)), 0};
        readPeriod(period);
        return;
    }
    if (isWithin && bounded && compared.comparison == Comparison::Equal)
        compared.comparison = Comparison::AtMost; // 压缩至1个工作日内
    const bool spans =
        compared.isLevel ||
        precedesAny({u"期限", u"期", u"时间", u"时长", u"公示", u"保存", u"留存", u"存放", u"保留", u"保管"}, begin);
    const bool each = m_period != nullptr && duration.isArabic && duration.word->group == MeasureGroup::Time &&
                      duration.word->time && *duration.word->time != TimeUnit::Year && periodFor(duration) != nullptr &&
                      m_period->begin >= clause().span.begin;
    if (compared.isCompared ? !classifies(duration, compared) : spans || each) addQuantity(duration, compared);
}

} // namespace duibiao::facts
