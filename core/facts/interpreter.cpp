// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/interpreter.h"

#include <algorithm>
#include <utility>

namespace duibiao::facts {

namespace {

/// Room for the elements of one sentence after the other: a list that is made and dropped for each costs more than what
/// is read into it.
std::vector<Element>& spareElements()
{
    thread_local std::vector<Element> elements;
    return elements;
}

} // namespace

Interpreter::Interpreter(QStringView text, const Context& context, const Lexicon& lexicon)
    : m_text(text), m_context(context), m_lexicon(lexicon),
      m_elements(readElements(text, context, lexicon, std::exchange(spareElements(), {})))
{
}

Interpreter::~Interpreter()
{
    constexpr std::size_t mostKept = 1024;
    m_elements.clear();
    if (m_elements.capacity() <= mostKept) spareElements() = std::move(m_elements);
}

std::vector<Fact> Interpreter::read()
{
    const bool hasMeasure =
        std::ranges::any_of(m_elements, [](const Element& e) { return e.kind > Element::Kind::Close; });
    if (!hasMeasure) return {};
    m_clauses = clausesOf(m_text, m_elements);
    for (m_clause = 0; m_clause < m_clauses.size(); ++m_clause) {
        readClause();
        if (clause().endsSentence) settleSentence();
    }
    std::ranges::stable_sort(m_facts, {}, [](const Fact& fact) { return fact.measure.begin; });
    return std::move(m_facts);
}

void Interpreter::readClause()
{
    const std::size_t firstFact = m_facts.size();
    m_far = nullptr;
    m_per = nullptr;
    m_covered = false;
    m_irregular = false;
    for (std::size_t i = clause().first; i < clause().last; ++i) {
        const Element& element = m_elements[i];
        if (element.isMeasure() && clause().isCondition) continue;
        switch (element.kind) {
        case Element::Kind::Open:
        case Element::Kind::Close: m_far = nullptr; break;
        case Element::Kind::Count: readCount(i); break;
        case Element::Kind::Percent: readPercent(i); break;
        case Element::Kind::Duration: readDuration(i); break;
        case Element::Kind::Date: readDate(i); break;
        case Element::Kind::Period: readPeriod(element); break;
        case Element::Kind::Per: m_per = &element; break;
        case Element::Kind::Far: m_far = &element; break;
        case Element::Kind::Occasion: readOccasion(element); break;
        case Element::Kind::Irregular:
            if (m_irregular) break; // 定期或不定期
            m_irregular = true;
            add(Frequency{{Period::Unit::Irregular, 1, 0}, {}}, {element.begin, element.end}, "frequency.irregular");
            break;
        case Element::Kind::Coverage: readCoverage(element); break;
        case Element::Kind::Exception: m_exception = &element; break;
        case Element::Kind::Clause:
        case Element::Kind::Sentence:
        case Element::Kind::Enumeration: break;
        }
    }
    if (m_period != nullptr && !carriesPeriod()) settlePeriod();
    partItems(firstFact);
}

/// 培养督导员50名、管理人才100名: what an item of an enumeration measures is told by the item.
void Interpreter::partItems(std::size_t firstFact)
{
    const auto isMeasure = [](const Fact& fact) {
        return std::holds_alternative<Quantity>(fact.value) || std::holds_alternative<Percentage>(fact.value);
    };
    Fact* before = nullptr;
    for (std::size_t i = firstFact; i < m_facts.size(); ++i) {
        Fact& fact = m_facts[i];
        if (!isMeasure(fact)) continue;
        Fact* const left = std::exchange(before, &fact);
        if (left == nullptr || left->measure.end >= fact.measure.end) continue;
        const qsizetype until =
            fact.measure.begin > left->measure.end ? fact.measure.begin : fact.measure.end; // 每年 belongs to both
        const QStringView between = m_text.sliced(left->measure.end, until - left->measure.end);
        const qsizetype mark = between.startsWith(u'、') ? 0 : between.lastIndexOf(u'、');
        if (mark < 0) continue;
        const qsizetype at = left->measure.end + mark;
        if (between.contains(u'，') || left->span.end <= at || fact.span.begin > at) continue;
        left->span.end = at;
        fact.span.begin = at + 1;
        fact.measure.begin = std::max(fact.measure.begin, at + 1);
    }
}

void Interpreter::settleSentence()
{
    if (m_period != nullptr) settlePeriod();
    settleOpener();
    m_last = {};
    m_lastEvent.clear();
    m_exception = nullptr;
}

bool Interpreter::standsAny(std::initializer_list<QStringView> words, qsizetype at, qsizetype* length) const
{
    for (QStringView word : words) {
        if (!stands(word, at)) continue;
        if (length != nullptr) *length = word.size();
        return true;
    }
    return false;
}

bool Interpreter::precedesAny(std::initializer_list<QStringView> words, qsizetype at, qsizetype* length) const
{
    for (QStringView word : words) {
        if (!precedes(word, at)) continue;
        if (length != nullptr) *length = word.size();
        return true;
    }
    return false;
}

void Interpreter::add(Value value, SourceSpan measure, const char* rule, bool approx)
{
    Fact fact;
    fact.value = std::move(value);
    fact.measure = measure;
    fact.span = actionSpan(m_text, m_clauses, m_clause, measure, m_lexicon).united(measure);
    fact.rule = QString::fromLatin1(rule);
    fact.approx = approx;
    if (std::holds_alternative<Frequency>(fact.value)) fact.span = betweenEnumerations(fact.span, measure);
    m_facts.push_back(std::move(fact));
}

/// 实时监测、定期检查、及时反馈: a recurring duty is one item of an enumeration where its verb stands in the same item.
SourceSpan Interpreter::betweenEnumerations(SourceSpan span, SourceSpan measure) const
{
    constexpr qsizetype longestVerb = 6;
    const qsizetype next = m_text.sliced(measure.end, std::min(longestVerb + 1, span.end - measure.end)).indexOf(u'、');
    if (next < 2) return span;
    const qsizetype before = m_text.sliced(span.begin, measure.begin - span.begin).lastIndexOf(u'、');
    return before < 0 ? span : SourceSpan{span.begin + before + 1, measure.end + next};
}

} // namespace duibiao::facts
