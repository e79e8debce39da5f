// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/clauses.h"

namespace duibiao::facts {

std::vector<ClauseRange> clausesOf(QStringView text, const std::vector<Element>& elements)
{
    std::vector<ClauseRange> clauses;
    ClauseRange clause;
    const auto close = [&](qsizetype end, std::size_t last, bool endsSentence, qsizetype next) {
        clause.span.end = end;
        clause.last = last;
        clause.endsSentence = endsSentence;
        clause.isCondition = end > clause.span.begin && end < text.size() && text[end - 1] == u'的' &&
                             (text[end] == u'，' || text[end] == u',' || text[end] == u'；');
        clauses.push_back(clause);
        clause.span.begin = next;
        clause.first = last + 1;
    };
    int depth = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const Element& element = elements[i];
        if (element.kind == Element::Kind::Open) ++depth;
        if (element.kind == Element::Kind::Close && depth > 0) --depth;
        if (!element.endsClause()) continue;
        close(element.begin, i, element.kind == Element::Kind::Sentence && depth == 0, element.end);
    }
    close(text.size(), elements.size(), true, text.size());
    return clauses;
}

bool isPreface(QStringView clause, const Lexicon& lexicon)
{
    return lexicon.prefaces.startingAt(clause, 0) != nullptr;
}

namespace {

constexpr qsizetype longestSpan = 48;

/// A shorter beginning for a long stretch: behind the last 、 that still leaves `keep` code units in front of the
/// measure.
qsizetype laterBegin(QStringView text, qsizetype begin, qsizetype measure)
{
    constexpr qsizetype lead = 24;
    if (measure - begin <= lead) return begin;
    const qsizetype cut = text.sliced(measure - lead, lead).lastIndexOf(u'、');
    return measure - lead + (cut < 0 ? 0 : cut + 1);
}

qsizetype earlierEnd(QStringView text, qsizetype begin, qsizetype measure, qsizetype end)
{
    if (end - begin <= longestSpan) return end;
    const qsizetype limit = std::max(measure, begin + longestSpan);
    const qsizetype cut = text.sliced(measure, limit - measure).indexOf(u'、');
    return cut < 0 ? limit : measure + cut;
}

} // namespace

SourceSpan actionSpan(QStringView text, const std::vector<ClauseRange>& clauses, std::size_t clause, SourceSpan measure,
                      const Lexicon& lexicon)
{
    SourceSpan span = clauses[clause].span;
    if (measure.end >= span.end) {
        // The measure closes its clause: when it fills it, the action stands in what follows.
        const bool alone = measure.begin - span.begin <= 3 || isPreface(span.in(text), lexicon);
        std::size_t next = clause;
        while (alone && !clauses[next].endsSentence && next + 1 < clauses.size()) {
            const SourceSpan action = clauses[++next].span;
            span.end = action.end;
            if (!isPreface(action.in(text), lexicon) || span.length() > longestSpan) break;
        }
    }
    if (span.length() > longestSpan) {
        span.begin = laterBegin(text, span.begin, measure.begin);
        span.end = earlierEnd(text, span.begin, measure.end, span.end);
    }
    while (span.begin < measure.begin && (text[span.begin].isSpace() || text[span.begin] == u'\t')) ++span.begin;
    while (span.end > measure.end && text[span.end - 1].isSpace()) --span.end;
    return span;
}

} // namespace duibiao::facts
