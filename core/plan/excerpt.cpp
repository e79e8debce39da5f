// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/excerpt.h"

#include "core/plan/reader.h"
#include "core/text/normalized.h"

using namespace Qt::StringLiterals;

namespace duibiao::plan {
namespace {

void shift(facts::Fact& fact, qsizetype by)
{
    fact.span = fact.span.shifted(by);
    fact.measure = fact.measure.shifted(by);
}

/// What the reader of plans makes of the words where they are all that a plan says.
std::vector<Requirement> readAlone(const Document& document, SourceSpan span, const facts::Context& context)
{
    // The title is where a reader of plans finds the year that 年底前 counts from.
    const QString title = context.planYear > 0 ? u"%1年工作要点"_s.arg(context.planYear) : u"工作要点"_s;
    QString line = document.words(span).toString();
    for (QChar& unit : line)
        if (unit.isSpace()) unit = u' ';
    Document alone;
    alone.text = title + u'\n' + line;
    const qsizetype begin = title.size() + 1;
    alone.blocks = {{BlockKind::Paragraph, {0, title.size()}, 0, -1, {}},
                    {BlockKind::Paragraph, {begin, alone.text.size()}, 0, -1, {}}};
    std::vector<Requirement> found = read(alone, {}, context.lexicon).requirements;
    for (Requirement& requirement : found) {
        for (facts::Fact& fact : requirement.facts) shift(fact, span.begin - begin);
        requirement.phase = -1; // an index into what is gone
    }
    return found;
}

std::vector<facts::Fact> scanned(const Document& document, SourceSpan span, const facts::Context& context)
{
    const text::NormalizedText words = text::normalize(document.words(span));
    std::vector<facts::Fact> found = facts::scan(words.text(), context);
    for (facts::Fact& fact : found) {
        fact.span = words.toSource(fact.span).shifted(span.begin);
        fact.measure = words.toSource(fact.measure).shifted(span.begin);
    }
    return found;
}

} // namespace

SourceSpan withoutMarks(QStringView text, SourceSpan span)
{
    const auto isMark = [text](qsizetype at) {
        return text[at].isSpace() || QStringView(u"。；，、：;,:.").contains(text[at]);
    };
    while (!span.isEmpty() && isMark(span.begin)) ++span.begin;
    while (!span.isEmpty() && isMark(span.end - 1)) --span.end;
    return span;
}

Requirement readExcerpt(const Document& document, SourceSpan span, const facts::Context& context)
{
    std::vector<Requirement> found = readAlone(document, span, context);
    Requirement out;
    if (found.empty()) {
        out.facts = scanned(document, span, context);
    } else {
        out = std::move(found.front());
        for (std::size_t i = 1; i < found.size(); ++i) std::ranges::move(found[i].facts, std::back_inserter(out.facts));
    }
    out.id.clear();
    out.path.clear();
    out.part = 0;
    out.spans = {{facts::Source::Clause, -1, span}};
    out.text = text::normalize(document.words(span)).text();
    return out;
}

} // namespace duibiao::plan
