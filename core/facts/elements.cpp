// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/elementreader.h"

#include "core/text/normalized.h"

namespace duibiao::facts {

using text::isHan;

std::vector<Element> ElementReader::read()
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

Element& ElementReader::add(Kind kind, qsizetype begin, qsizetype end)
{
    Element& element = m_elements.emplace_back();
    element.kind = kind;
    element.begin = begin;
    element.end = end;
    m_at = end;
    return element;
}

void ElementReader::readMark()
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

void ElementReader::readQuote()
{
    const char16_t open = unitAt(m_at);
    if ((open == u'“' || open == u'"') && readDateExpression()) return;
    static constexpr std::pair<char16_t, char16_t> pairs[] = {
        {u'《', u'》'}, {u'〈', u'〉'}, {u'〔', u'〕'}, {u'［', u'］'},
        {u'[', u']'},   {u'“', u'”'},   {u'"', u'"'},   {u'‘', u'’'},
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
    // “新增高层次人才达到2000名左右，贡献率达到40%”的目标: what has sentences in it is no name.
    constexpr qsizetype longestName = 16;
    const bool isName = open == u'《' || at - m_at <= longestName || !m_text.sliced(m_at, at - m_at).contains(u'，');
    if (depth == 0 && isName)
        m_at = at + 1;
    else
        ++m_at;
}

void ElementReader::readWord()
{
    switch (unitAt(m_at)) {
    case u'每':
        if (const Word* word = m_lexicon.words.startingAt(m_text, m_at);
            word != nullptr && word->kind == WordClass::Phrase)
            break;
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

bool ElementReader::readLexiconWord()
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
    case WordClass::Rate: // 人均年培训, 村医年培训; but 常年培训, 2年培训
        if (isDigit(unitAt(m_at - 1)) || isChineseNumeral(unitAt(m_at - 1)) ||
            std::u16string_view(u"每今明全本往常多逐历同近学青少当次下上").contains(unitAt(m_at - 1)))
            return false;
        add(Kind::Period, m_at, end).period = word->period;
        m_elements.back().isRate = true;
        break;
    case WordClass::Occasion:
        if (stands(u"前", end) && !stands(u"前后", end))
            addWord(Kind::Occasion, *word, end);
        else
            m_at = end;
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
        if (std::u16string_view(u"法规约特限").contains(unitAt(m_at - 1)) ||
            std::u16string_view(u"限间存满").contains(unitAt(end)))
            m_at = end;
        else
            addWord(Kind::Irregular, *word, end);
        break;
    case WordClass::Far: addWord(Kind::Far, *word, end); break;
    case WordClass::Coverage: addWord(Kind::Coverage, *word, end); break;
    default: m_at = end; break;
    }
    return true;
}

bool ElementReader::standsFree(qsizetype at) const
{
    if (at == 0 || !isHan(unitAt(at - 1))) return !isDigit(unitAt(at - 1));
    for (QStringView word : {u"实行", u"实施", u"落实", u"坚持", u"执行", u"建立", u"健全", u"完善", u"推行", u"采取",
                             u"做到", u"按照", u"开展", u"和"})
        if (precedes(word, at)) return true;
    return !m_elements.empty() && m_elements.back().kind == Kind::Period && m_elements.back().end == at;
}

bool ElementReader::readDateExpression()
{
    const auto date = readDate(m_text, m_at, m_year, m_lexicon);
    if (!date) return false;
    if (date->cannotBe) { // no day to go by
        m_at = date->end;
        return true;
    }
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

void ElementReader::readOrdinal()
{
    if (readDateExpression()) return;
    ++m_at;
    if (const auto number = readNumeral(m_text, m_at)) {
        m_at += number->length;
        if (const Word* measure = m_lexicon.measures.startingAt(m_text, m_at)) m_at += measure->size();
    }
}

bool ElementReader::readException()
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

std::vector<Element> readElements(QStringView text, const Context& context, const Lexicon& lexicon,
                                  std::vector<Element> buffer)
{
    return ElementReader(text, context, lexicon, std::move(buffer)).read();
}

} // namespace duibiao::facts
