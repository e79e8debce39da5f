// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/breakdown.h"

#include "core/plan/markers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

using Spans = std::vector<SourceSpan>;

/// Words that only hang a noun on what stands before it: 组织的安全教育 is 组织 and 安全教育 where a number stood
/// between them.
constexpr QChar particle = u'的';

bool endsSentence(QChar unit)
{
    return QStringView(u"。！？；!?;\n\r").contains(unit);
}

SourceSpan sentenceAround(QStringView source, SourceSpan duty)
{
    SourceSpan span = duty;
    while (span.begin > 0 && !endsSentence(source[span.begin - 1])) --span.begin;
    while (span.end < source.size() && !endsSentence(source[span.end])) ++span.end;
    if (span.end < source.size() && !source[span.end].isSpace()) ++span.end; // its mark
    while (span.begin < duty.begin && source[span.begin].isSpace()) ++span.begin;
    return span;
}

SourceSpan find(QStringView text, const QString& words, SourceSpan within)
{
    if (words.isEmpty()) return {};
    const qsizetype at = within.in(text).indexOf(words);
    return at < 0 ? SourceSpan{} : SourceSpan{within.begin + at, within.begin + at + words.size()};
}

/// Where the characters of a deed stand whose numbers were taken out: 组织业务培训 in 组织2次业务培训 stands at 组织
/// and 业务培训.
Spans findScattered(QStringView text, QStringView deed, SourceSpan within)
{
    Spans found;
    qsizetype from = within.begin;
    while (!deed.isEmpty()) {
        const QStringView left = text.sliced(from, within.end - from);
        qsizetype size = deed.size();
        while (size > 0 && left.indexOf(deed.first(size)) < 0) --size;
        if (size == 0) return {}; // it is told in other words
        const qsizetype at = from + left.indexOf(deed.first(size));
        const SourceSpan span{at + (deed.front() == particle ? 1 : 0), at + size};
        if (!span.isEmpty()) found.push_back(span);
        from = at + size;
        deed = deed.sliced(size);
    }
    return found;
}

/// The longest stretch between marks of a duty that none of the others covers.
SourceSpan longestLeft(QStringView text, SourceSpan duty, const Spans& others)
{
    SourceSpan best;
    SourceSpan run{duty.begin, duty.begin};
    for (qsizetype at = duty.begin; at <= duty.end; ++at) {
        const bool covered = std::ranges::any_of(others, [at](SourceSpan other) { return other.contains(at); });
        if (at < duty.end && !covered && !QStringView(u"，、,：:（）()").contains(text[at])) continue;
        run.end = at;
        if (run.length() > best.length()) best = run;
        run.begin = at + 1;
    }
    return best;
}

bool isTime(const facts::Fact& fact)
{
    return std::holds_alternative<facts::Deadline>(fact.value) || std::holds_alternative<facts::Frequency>(fact.value);
}

class Breaker {
public:
    Breaker(const Plan& plan, QStringView source, SourceSpan span) : m_plan(plan), m_span(span)
    {
        m_result.text = span.in(source).toString();
        for (QChar& unit : m_result.text)
            if (unit.isSpace()) unit = u' '; // a line that was broken goes on
    }

    [[nodiscard]] SourceSpan span() const { return m_span; }
    [[nodiscard]] Breakdown result() && { return std::move(m_result); }

    void add(const Requirement& requirement)
    {
        BrokenDuty duty{shown(requirement.span()), requirement.modality, requirement.condition, {}};
        addWho(requirement, duty);
        std::vector<Answer> measures = measuresOf(requirement);
        addWhat(requirement, duty, measures);
        for (const Question question : {Question::HowMuch, Question::ByWhen}) {
            const auto before = duty.answers.size();
            for (Answer& measure : measures)
                if (measure.question == question) duty.answers.push_back(std::move(measure));
            if (duty.answers.size() == before && !addPhase(requirement, question, duty))
                duty.answers.push_back(
                    {question, {}, {}, {}, question == Question::HowMuch ? u"how-much.none"_s : u"by-when.none"_s});
        }
        m_result.duties.push_back(std::move(duty));
    }

private:
    [[nodiscard]] SourceSpan shown(SourceSpan span) const { return span.shifted(-m_span.begin); }

    void addWho(const Requirement& requirement, BrokenDuty& duty) const
    {
        const SourceSpan whole{0, m_result.text.size()};
        SourceSpan subject = find(m_result.text, requirement.actor, duty.span);
        if (subject.isEmpty())
            subject = find(m_result.text, requirement.actor, {0, duty.span.begin}); // said earlier in the sentence
        if (!subject.isEmpty()) duty.answers.push_back({Question::Who, {subject}, {}, {}, u"who.subject"_s});
        const auto named = [&](const QStringList& units, const QString& role) {
            Answer here{Question::Who, {}, {}, {}, u"who."_s + role};
            QStringList elsewhere;
            for (const QString& unit : units) {
                if (unit == requirement.actor || (!subject.isEmpty() && subject.in(m_result.text).contains(unit)))
                    continue;
                const SourceSpan span = find(m_result.text, unit, whole);
                if (span.isEmpty())
                    elsewhere += unit;
                else
                    here.spans.push_back(span);
            }
            if (!here.spans.empty()) duty.answers.push_back(std::move(here));
            if (!elsewhere.isEmpty())
                duty.answers.push_back({Question::Who,
                                        {},
                                        elsewhere.join(u'、'),
                                        {},
                                        u"who."_s + placeName(requirement.responsible.from)});
        };
        named(requirement.responsible.lead, u"lead"_s);
        named(requirement.responsible.with, u"with"_s);
        if (duty.answers.empty()) duty.answers.push_back({Question::Who, {}, {}, {}, u"who.none"_s});
    }

    static QString placeName(Responsibility::Inherited from)
    {
        switch (from) {
        case Responsibility::Inherited::Table: return u"table"_s;
        case Responsibility::Inherited::Default: return u"default"_s;
        case Responsibility::Inherited::None:
        case Responsibility::Inherited::Note: break;
        }
        return u"note"_s;
    }

    [[nodiscard]] std::vector<Answer> measuresOf(const Requirement& requirement) const
    {
        std::vector<Answer> found;
        for (const facts::Fact& fact : requirement.facts) {
            const SourceSpan measure = fact.measure.isEmpty() ? fact.span : fact.measure;
            const Question question = isTime(fact) ? Question::ByWhen : Question::HowMuch;
            Answer answer{question, {}, {}, fact, fact.rule};
            if (!fact.stated.isEmpty())
                answer.words = fact.stated; // stands nowhere in the sentence
            else if (m_span.contains(measure))
                answer.spans.push_back(shown(measure));
            else if (fact.source == facts::Source::Clause)
                continue; // a day of the phase above: told as such
            answer.fact->span = shown(fact.span);
            answer.fact->measure = shown(measure);
            found.push_back(std::move(answer));
        }
        std::ranges::stable_sort(
            found, {}, [](const Answer& answer) { return answer.spans.empty() ? 0 : answer.spans.front().begin; });
        return found;
    }

    void addWhat(const Requirement& requirement, BrokenDuty& duty, const std::vector<Answer>& measures) const
    {
        Spans times;
        Spans taken;
        for (const Answer& measure : measures) {
            if (measure.question == Question::ByWhen)
                times.insert(times.end(), measure.spans.begin(), measure.spans.end());
            taken.insert(taken.end(), measure.spans.begin(), measure.spans.end());
        }
        for (const Answer& who : duty.answers) taken.insert(taken.end(), who.spans.begin(), who.spans.end());

        SourceSpan rest = duty.span;
        if (const Answer& who = duty.answers.front();
            who.rule == u"who.subject" && duty.span.contains(who.spans.front()))
            rest.begin = who.spans.front().end;
        Spans deed = findScattered(m_result.text, requirement.action, rest);
        const auto inTime = [&](SourceSpan span) {
            return std::ranges::any_of(times, [span](SourceSpan time) { return time.contains(span); });
        };
        std::erase_if(deed, inTime);
        if (deed.empty())
            if (const SourceSpan left = longestLeft(m_result.text, rest, taken); !left.isEmpty()) deed.push_back(left);
        QString words = deed.empty() ? requirement.action : QString();
        duty.answers.push_back({Question::What,
                                std::move(deed),
                                std::move(words),
                                {},
                                u"what."_s + facts::modalityName(requirement.modality)});
    }

    /// The day that stands over the duty, in its phase or at the head of the clause.
    bool addPhase(const Requirement& requirement, Question question, BrokenDuty& duty) const
    {
        if (question != Question::ByWhen || requirement.phase < 0) return false;
        const facts::Fact& day = m_plan.facts[static_cast<size_t>(requirement.phase)].fact;
        Answer answer{question, {}, {}, day, u"by-when.above"_s};
        if (m_span.contains(day.measure)) answer.spans.push_back(shown(day.measure));
        answer.fact->span = shown(day.span);
        answer.fact->measure = shown(day.measure);
        duty.answers.push_back(std::move(answer));
        return true;
    }

    const Plan& m_plan;
    SourceSpan m_span;
    Breakdown m_result;
};

} // namespace

qsizetype Breakdown::begin() const
{
    const auto marker = readMarker(text, 0);
    const qsizetype behind = marker ? marker->length : 0;
    const auto reachesInto = [behind](const BrokenDuty& duty) {
        return std::ranges::any_of(duty.answers, [behind](const Answer& answer) {
            return std::ranges::any_of(answer.spans, [behind](SourceSpan span) { return span.begin < behind; });
        });
    };
    return std::ranges::any_of(duties, reachesInto) ? 0 : behind; // 第一 of a sentence may count, too
}

QString Breakdown::wordsOf(const Answer& answer) const
{
    if (answer.spans.empty()) return answer.words;
    QString joined;
    for (const SourceSpan span : answer.spans) {
        if (!joined.isEmpty()) joined += answer.question == Question::Who ? u"、"_s : u"…"_s;
        joined += span.in(text);
    }
    return joined;
}

Breakdown breakDown(const Plan& plan, QStringView source, SourceSpan span)
{
    Breaker breaker(plan, source, span);
    for (const Requirement& requirement : plan.requirements)
        if (!requirement.spans.empty() && span.contains(requirement.span())) breaker.add(requirement);
    return std::move(breaker).result();
}

BrokenPlan breakDownAll(const Plan& plan, QStringView source)
{
    BrokenPlan all;
    std::optional<Breaker> open;
    const auto close = [&] {
        if (open) all.sentences.push_back(std::move(*open).result());
        open.reset();
    };
    for (const Requirement& requirement : plan.requirements) {
        if (!open || !open->span().contains(requirement.span())) {
            close();
            open.emplace(plan, source, sentenceAround(source, requirement.span()));
        }
        open->add(requirement);
        all.sentenceOf.push_back(static_cast<int>(all.sentences.size()));
    }
    close();
    return all;
}

} // namespace duibiao::plan
