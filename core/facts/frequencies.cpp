// SPDX-License-Identifier: GPL-3.0-or-later
// Recurring duties without a count, and demands for everything.
#include "core/facts/interpreter.h"
#include "core/text/normalized.h"

#include <algorithm>

namespace duibiao::facts {

void Interpreter::readPeriod(const Element& element)
{
    if (m_period != nullptr && sharesCount(*m_period, element))
        m_sharing.push_back(m_period);
    else if (m_period != nullptr)
        settlePeriod();
    m_period = &element;
    m_periodUsed = false;
}

/// 市级每半年、县级每季度、乡级每月巡查不少于1次: what recurs is said behind the last of them.
bool Interpreter::sharesCount(const Element& period, const Element& next) const
{
    constexpr std::size_t most = 8;
    constexpr qsizetype longestName = 20;
    if (m_periodUsed || m_sharing.size() >= most || next.begin - period.end > longestName) return false;
    return std::u16string_view(u"、，和及").contains(unitAt(period.end)) && period.date.end == 0 && next.date.end == 0;
}

/// A period that is all of its clause (每年，…), or whose count follows in the next clause without a verb
/// (每年召开会议，不少于2次), waits for that clause.
bool Interpreter::carriesPeriod() const
{
    if (m_periodUsed || clause().endsSentence || m_clause + 1 >= m_clauses.size()) return false;
    if (m_period->begin < clause().span.begin) return false; // it has waited already
    const ClauseRange& next = m_clauses[m_clause + 1];
    if (m_period->begin == clause().span.begin && m_period->end == clause().span.end) return true;
    const bool closes = m_period->end == clause().span.end && m_period->date.end == 0;
    for (std::size_t i = next.first; i < next.last; ++i) {
        const Element& element = m_elements[i];
        if (element.kind == Element::Kind::Period) return closes && sharesCount(*m_period, element);
        if (element.kind == Element::Kind::Per) return false;
        if (element.kind != Element::Kind::Count) continue;
        if (element.word->group != MeasureGroup::Event) return false;
        return compare(m_text, element, nullptr, m_lexicon).span.begin <= next.span.begin;
    }
    return false;
}

void Interpreter::settlePeriod()
{
    const Element& period = *m_period;
    m_period = nullptr;
    const bool used = m_periodUsed;
    if (!used)
        for (const Element* sharing : m_sharing) addFrequency(*sharing);
    m_sharing.clear();
    if (used || period.isRate) return;
    const SourceSpan measure{period.begin, period.end};
    if (period.date.end > 0) { // 年内, 全年
        if (period.date.edge != DateExpression::Edge::Within || !period.date.isKnown()) return;
        if (!text::isHan(unitAt(period.end)) || unitAt(period.end) == u'的') return;
        Deadline deadline;
        deadline.date = period.date.last;
        addDeadline(std::move(deadline), measure, "deadline.within-year");
        return;
    }
    addFrequency(period);
}

void Interpreter::addFrequency(const Element& period)
{
    add(Frequency{period.period, period.by}, {period.begin, period.end}, "frequency.period");
}

void Interpreter::readCoverage(const Element& element)
{
    const SourceSpan measure{element.begin, element.end};
    switch (element.word->role) {
    case CoverageRole::Opener:
        if (m_opener == nullptr && !m_covered) {
            m_opener = &element;
            m_openerClause = m_clause;
        }
        break;
    case CoverageRole::Unified:
        if (m_exception != nullptr && m_exception->begin >= clause().span.begin)
            addCoverage(measure, "coverage.unified");
        break;
    case CoverageRole::Verb:
        if (countsBehind(element)) break;                                            // 覆盖家庭超过60万户
        if (precedesAny({u"构建", u"打造", u"搭建", u"推出"}, element.begin)) break; // 构建覆盖景区、博物馆的体系
        if (text::isHan(unitAt(element.end)) && !standsAny({u"的", u"等", u"和"}, element.end))
            addCoverage(measure, "coverage.verb");
        break;
    case CoverageRole::Full: // 一律不得 forbids
        if (!standsAny({u"不", u"禁止", u"严禁"}, element.end)) addCoverage(measure, "coverage.full");
        break;
    }
}

bool Interpreter::countsBehind(const Element& element) const
{
    for (std::size_t i = static_cast<std::size_t>(&element - m_elements.data()) + 1; i < clause().last; ++i) {
        if (m_elements[i].kind == Element::Kind::Count || m_elements[i].kind == Element::Kind::Percent) return true;
        if (m_elements[i].kind == Element::Kind::Coverage || m_elements[i].kind == Element::Kind::Enumeration)
            return false;
    }
    return false;
}

void Interpreter::addCoverage(SourceSpan measure, const char* rule)
{
    if (m_covered) return;
    m_covered = true;
    Coverage coverage;
    qsizetype from = m_opener != nullptr ? m_opener->begin : clause().span.begin;
    // 10月底前全部投入使用: the day is not what is covered.
    for (std::size_t i = clause().first; i < clause().last && m_elements[i].end <= measure.begin; ++i)
        if ((m_elements[i].kind == Element::Kind::Date || m_elements[i].kind == Element::Kind::Period) &&
            m_elements[i].begin <= from + 2)
            from = behindTime(m_elements[i]);
    constexpr qsizetype longest = 200;
    if (from < measure.begin) coverage.of = m_text.sliced(from, std::min(longest, measure.begin - from)).toString();
    if (m_exception != nullptr) coverage.exception = m_exception->by;
    m_opener = nullptr;
    add(std::move(coverage), measure, rule);
}

/// 所有…: where nothing behind it said 均 or 一律, it makes the demand itself.
void Interpreter::settleOpener()
{
    if (m_opener == nullptr) return;
    const std::size_t now = m_clause;
    m_clause = m_openerClause;
    Coverage coverage;
    coverage.of =
        m_text.sliced(m_opener->end, std::clamp<qsizetype>(clause().span.end - m_opener->end, 0, 200)).toString();
    add(std::move(coverage), {m_opener->begin, m_opener->end}, "coverage.opener");
    m_clause = now;
    m_opener = nullptr;
}

} // namespace duibiao::facts
