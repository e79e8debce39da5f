// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/scanner.h"

#include "core/facts/dates.h"
#include "core/facts/interpreter.h"
#include "core/text/numerals.h"

#include <algorithm>

namespace duibiao::facts {

namespace {

const Lexicon& lexiconOf(const Context& context)
{
    return context.lexicon != nullptr ? *context.lexicon : Lexicon::shipped();
}

} // namespace

std::vector<Fact> scan(QStringView text, const Context& context)
{
    return Interpreter(text, context, lexiconOf(context)).read();
}

namespace {

bool isDayOfList(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView between = text.sliced(from, to - from);
    return between == u"、" || between == u"，" || between == u"和" || between == u"及";
}

} // namespace

std::vector<DateMention> scanDates(QStringView text, const Context& context, std::vector<SourceSpan>* cannotBe)
{
    const Lexicon& lexicon = lexiconOf(context);
    std::vector<DateMention> mentions;
    int year = yearOf(context);
    int month = 0;
    bool yearStated = false;
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (unit == u'《' || unit == u'〔') { // titles and document numbers
            const qsizetype close =
                text.sliced(at, std::min<qsizetype>(400, text.size() - at)).indexOf(unit == u'《' ? u'》' : u'〕');
            at += close > 0 ? close + 1 : 1;
            continue;
        }
        const UnitStart start = lexicon.startOf(unit);
        if (start != UnitStart::Number && start != UnitStart::Word) {
            if (unit == u'。' || unit == u'\n') { // what is not said in a sentence is the context's again
                year = yearOf(context);
                yearStated = false;
                month = 0;
            }
            ++at;
            continue;
        }
        const bool inList = !mentions.empty() && isDayOfList(text, mentions.back().span.end, at);
        const auto date = readDate(text, at, year, lexicon, inList ? month : 0);
        if (!date) {
            if (const auto number = text::readNumeral(text, at))
                at += number->length;
            else
                ++at;
            continue;
        }
        at = date->end;
        if (date->cannotBe && cannotBe != nullptr) cannotBe->push_back({date->begin, date->end});
        // 2020年版, 2023年度: a name; a bare year with nothing behind it dates nothing.
        if (!date->isKnown() || date->edge == DateExpression::Edge::Whole) continue;
        const QStringView behind = text.sliced(at);
        if (date->grain == DateExpression::Grain::Year && date->edge == DateExpression::Edge::None &&
            (behind.startsWith(u'版') || behind.startsWith(u'度') || behind.startsWith(u"以来") ||
             behind.startsWith(u"工作要点")))
            continue;
        yearStated = date->yearStated || (yearStated && !date->yearStated);
        if (date->yearStated) year = date->last.year();
        month = date->grain == DateExpression::Grain::Day ? date->last.month() : 0;
        mentions.push_back({{date->begin, date->end}, date->first, date->last, !yearStated});
    }
    return mentions;
}

} // namespace duibiao::facts
