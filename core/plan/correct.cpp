// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/correct.h"

#include "core/plan/clausetree.h"
#include "core/plan/excerpt.h"
#include "core/plan/requirementids.h"
#include "core/plan/responsibility.h"
#include "core/plan/statement.h"
#include "core/text/normalized.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::plan {
namespace {

using Kind = CorrectionKind;
using Obstacle = CorrectionOutcome::Obstacle;

/// A text without its blanks, and where its units stood: readers of other formats break lines elsewhere.
class Compact {
public:
    Compact(QStringView text, SourceSpan span)
    {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            if (text[at].isSpace()) continue;
            m_text += text[at];
            m_at.push_back(at);
        }
    }
    /// Where `words` stand, from unit `from` of the compact text on; empty when nowhere.
    [[nodiscard]] SourceSpan find(QStringView words, qsizetype from) const
    {
        const QString sought = Compact(words, {0, words.size()}).m_text;
        const qsizetype at = sought.isEmpty() ? -1 : m_text.indexOf(sought, from);
        return at < 0 ? SourceSpan{} : SourceSpan{source(at), source(at + sought.size() - 1) + 1};
    }
    /// The first unit of the compact text that stands at `offset` or behind it.
    [[nodiscard]] qsizetype indexOf(qsizetype offset) const
    {
        return std::ranges::lower_bound(m_at, offset) - m_at.begin();
    }

private:
    [[nodiscard]] qsizetype source(qsizetype at) const { return m_at[static_cast<std::size_t>(at)]; }
    QString m_text;
    std::vector<qsizetype> m_at;
};

bool isWithin(const QString& path, const QString& outer)
{
    return path == outer || (path.startsWith(outer) && (outer.isEmpty() || path.at(outer.size()) == u'/'));
}

void addMissing(QStringList& names, const QStringList& more)
{
    for (const QString& name : more)
        if (!names.contains(name)) names += name;
}

/// Puts what a log says into a plan, entry by entry.
class Corrector {
public:
    Corrector(const Document& document, Plan& plan, const facts::Lexicon* lexicon)
        : m_document(document), m_plan(plan), m_lexicon(lexicon)
    {
    }

    [[nodiscard]] CorrectionOutcome apply(const Correction& correction)
    {
        CorrectionOutcome outcome{correction, Obstacle::None, {}, {}};
        std::vector<std::size_t> duties;
        for (const DutyAnchor& anchor : correction.duties) {
            const auto found = find(anchor);
            if (!found || std::ranges::contains(duties, *found)) {
                outcome.obstacle = Obstacle::DutyGone;
                return outcome;
            }
            duties.push_back(*found);
        }
        if (duties.empty() && correction.kind != Kind::Add)
            outcome.obstacle = Obstacle::DutyGone;
        else
            put(duties, outcome);
        return outcome;
    }

private:
    void put(std::vector<std::size_t>& duties, CorrectionOutcome& outcome)
    {
        if (const Kind kind = outcome.correction.kind;
            kind == Kind::Split || kind == Kind::Merge || kind == Kind::Add || kind == Kind::NotADuty)
            m_isIndexed = false; // the list becomes another one
        const QStringList& after = outcome.correction.after;
        switch (outcome.correction.kind) {
        case Kind::Deadlines:
        case Kind::Measures: return putFacts(at(duties.front()), outcome);
        case Kind::Actor:
            return change(at(duties.front()), outcome, [&](Requirement& duty) {
                duty.actor = after.value(0);
                duty.stated.actor = true;
            });
        case Kind::Lead:
        case Kind::With:
            return change(at(duties.front()), outcome, [&](Requirement& duty) {
                (outcome.correction.kind == Kind::Lead ? duty.responsible.lead : duty.responsible.with) = after;
                duty.responsible.from = Responsibility::Inherited::None;
                duty.stated.units = !duty.units().isEmpty();
            });
        case Kind::Split: return split(duties.front(), outcome);
        case Kind::Merge: return merge(duties, outcome);
        case Kind::Add: return add(outcome);
        case Kind::NotADuty:
            outcome.replaced.push_back(std::move(at(duties.front())));
            m_plan.requirements.erase(m_plan.requirements.begin() + static_cast<std::ptrdiff_t>(duties.front()));
            return;
        case Kind::Revoke: return;
        }
    }

    [[nodiscard]] Requirement& at(std::size_t index) { return m_plan.requirements[index]; }

    [[nodiscard]] std::optional<std::size_t> find(const DutyAnchor& anchor)
    {
        const auto& duties = m_plan.requirements;
        if (const auto byId = std::ranges::find(duties, anchor.id, &Requirement::id); byId != duties.end())
            return static_cast<std::size_t>(byId - duties.begin());
        if (!m_isIndexed) indexWords();
        const QString words = text::folded(anchor.words);
        // Of several with these words, which one is meant is not to be guessed.
        return m_byWords.count(words) == 1 ? std::optional(m_byWords.value(words)) : std::nullopt;
    }

    void indexWords()
    {
        m_byWords.clear();
        for (std::size_t i = 0; i < m_plan.requirements.size(); ++i)
            m_byWords.insert(text::foldedReading(at(i).text), i);
        m_isIndexed = true;
    }

    template <typename Change> static void change(Requirement& duty, CorrectionOutcome& outcome, Change does)
    {
        outcome.replaced.push_back(duty);
        does(duty);
        outcome.duties = {duty.id};
    }

    [[nodiscard]] facts::Context contextOf(int part) const
    {
        const auto index = static_cast<std::size_t>(part);
        return plan::contextOf(m_plan.metadata, index < m_plan.parts.size() ? m_plan.parts[index].planYear : 0,
                               m_lexicon);
    }

    /// Lines that stand there already keep what was read of them; the others take the places of those that are gone.
    void putFacts(Requirement& duty, CorrectionOutcome& outcome)
    {
        const bool isDeadline = outcome.correction.kind == Kind::Deadlines;
        const Asked asked = isDeadline ? Asked::Deadline : Asked::Measure;
        QStringList lines = outcome.correction.after;
        std::vector<bool> kept(duty.facts.size());
        for (std::size_t i = 0; i < duty.facts.size(); ++i)
            kept[i] = !answers(duty.facts[i], asked) || lines.removeOne(facts::wordsOf(duty.facts[i], m_document.text));
        std::vector<facts::Fact> typed;
        for (const QString& line : std::as_const(lines)) {
            auto fact = readStatement(line, asked, contextOf(duty.part));
            if (!fact) {
                outcome.obstacle = Obstacle::NotUnderstood;
                return;
            }
            typed.push_back(std::move(*fact));
        }
        change(duty, outcome, [&](Requirement& changed) {
            std::vector<facts::Fact> facts;
            auto next = typed.begin();
            for (std::size_t i = 0; i < kept.size(); ++i) {
                if (kept[i])
                    facts.push_back(std::move(changed.facts[i]));
                else if (next != typed.end())
                    facts.push_back(placed(std::move(*next++), changed, &changed.facts[i]));
            }
            for (; next != typed.end(); ++next) facts.push_back(placed(std::move(*next), changed, nullptr));
            changed.facts = std::move(facts);
            (isDeadline ? changed.stated.deadlines : changed.stated.measures) = true;
            if (isDeadline) changed.phase = -1;
        });
    }

    /// Typed words stand nowhere: they get the place of what they replace, else that of the whole duty.
    [[nodiscard]] static facts::Fact placed(facts::Fact typed, const Requirement& duty, const facts::Fact* replaced)
    {
        const SourceSpan whole = duty.span();
        const bool inside = replaced && whole.contains(replaced->span);
        typed.span = inside ? replaced->span : whole;
        typed.measure = inside ? replaced->measure : SourceSpan{whole.begin, whole.begin};
        typed.source = duty.spans.empty() ? facts::Source::Clause : duty.spans.front().source;
        return typed;
    }

    void split(std::size_t index, CorrectionOutcome& outcome)
    {
        const Requirement whole = at(index);
        const SourceSpan span = whole.span();
        const Compact words(m_document.text, span);
        std::vector<Requirement> pieces;
        qsizetype from = 0;
        for (const QString& piece : outcome.correction.after) {
            const SourceSpan found = withoutMarks(m_document.text, words.find(piece, from));
            if (found.isEmpty()) break;
            from = words.indexOf(found.end);
            pieces.push_back(pieceOf(whole, found));
        }
        if (pieces.size() < 2 || std::ssize(pieces) != outcome.correction.after.size()) {
            outcome.obstacle = Obstacle::WordsGone;
            return;
        }
        // What stands outside – the day of a phase, of a note, of a row – dates all of them.
        for (const facts::Fact& fact : whole.facts) {
            const auto holds = [&](const Requirement& piece) { return piece.span().contains(fact.measure); };
            const auto holder = std::ranges::find_if(pieces, holds);
            if (holder != pieces.end())
                holder->facts.push_back(fact);
            else if (!span.contains(fact.measure))
                for (Requirement& piece : pieces) piece.facts.push_back(fact);
        }
        m_plan.requirements.erase(m_plan.requirements.begin() + static_cast<std::ptrdiff_t>(index));
        for (Requirement& piece : pieces) {
            nameAnew(piece);
            outcome.duties += piece.id;
            m_plan.requirements.insert(m_plan.requirements.begin() + static_cast<std::ptrdiff_t>(index++),
                                       std::move(piece));
        }
        outcome.replaced.push_back(whole);
    }

    /// A stretch of a duty as a duty: who answers for the whole answers for it, too, unless it names somebody itself.
    [[nodiscard]] Requirement pieceOf(const Requirement& whole, SourceSpan span) const
    {
        Requirement piece = readExcerpt(m_document, span, contextOf(whole.part));
        piece.part = whole.part;
        piece.path = whole.path;
        piece.phase = whole.phase;
        piece.facts.clear(); // the whole's are shared out: they may be stated ones
        piece.spans = whole.spans;
        piece.spans.front().span = span;
        if (piece.actor.isEmpty()) {
            piece.actor = whole.actor;
            piece.responsible = whole.responsible;
        } else if (piece.responsible.lead.isEmpty()) {
            piece.responsible = whole.responsible;
        }
        piece.stated = whole.stated;
        piece.stated.duty = true;
        return piece;
    }

    void merge(std::vector<std::size_t>& duties, CorrectionOutcome& outcome)
    {
        if (duties.size() < 2) {
            outcome.obstacle = Obstacle::DutyGone;
            return;
        }
        std::ranges::sort(duties);
        Requirement merged = at(duties.front());
        outcome.replaced.push_back(merged);
        for (const std::size_t index : std::span(duties).subspan(1)) {
            outcome.replaced.push_back(at(index));
            join(merged, at(index));
        }
        // The body first, then the table.
        std::ranges::stable_sort(merged.spans, {}, [](const RequirementSpan& span) { return span.source; });
        for (auto index = duties.rbegin(); index != duties.rend(); ++index)
            m_plan.requirements.erase(m_plan.requirements.begin() + static_cast<std::ptrdiff_t>(*index));
        nameAnew(merged);
        merged.stated.duty = true;
        outcome.duties = {merged.id};
        m_plan.requirements.insert(m_plan.requirements.begin() + static_cast<std::ptrdiff_t>(duties.front()),
                                   std::move(merged));
    }

    void join(Requirement& merged, const Requirement& other) const
    {
        SourceSpan& first = merged.spans.front().span;
        const SourceSpan second = other.span();
        constexpr qsizetype longestJoint = 4;
        const bool adjoin = merged.spans.front().source == other.spans.front().source && second.begin >= first.end &&
                            second.begin - first.end <= longestJoint &&
                            withoutMarks(m_document.text, {first.end, second.begin}).isEmpty();
        if (adjoin) {
            first.end = second.end;
            merged.text = text::normalize(m_document.words(first)).text();
        } else {
            merged.text += u'；' + other.text;
        }
        for (const RequirementSpan& span : std::span(other.spans).subspan(adjoin ? 1 : 0))
            if (std::ranges::none_of(merged.spans, [&](const RequirementSpan& known) {
                    return known.span == span.span && known.row == span.row;
                }))
                merged.spans.push_back(span);
        for (const facts::Fact& fact : other.facts) {
            const auto same = [&](const facts::Fact& known) {
                return known.span == fact.span && known.rule == fact.rule && known.stated == fact.stated;
            };
            if (std::ranges::none_of(merged.facts, same)) merged.facts.push_back(fact);
        }
        addMissing(merged.responsible.lead, other.responsible.lead);
        addMissing(merged.responsible.with, other.responsible.with);
        merged.responsible.with.removeIf([&](const QString& unit) { return merged.responsible.lead.contains(unit); });
        if (merged.actor.isEmpty()) merged.actor = other.actor;
        if (merged.condition.isEmpty()) merged.condition = other.condition;
        if (merged.phase < 0) merged.phase = other.phase;
        merged.modality = std::min(merged.modality, other.modality); // the stricter one
        merged.stated.units |= other.stated.units;
        merged.stated.deadlines |= other.stated.deadlines;
        merged.stated.measures |= other.stated.measures;
        merged.stated.actor |= other.stated.actor;
    }

    void add(CorrectionOutcome& outcome)
    {
        const SourceSpan span = outcome.correction.after.isEmpty() ? SourceSpan{} : whereIs(outcome.correction);
        if (span.isEmpty()) {
            outcome.obstacle = Obstacle::WordsGone;
            return;
        }
        const int part = partAt(span.begin);
        Requirement duty = readExcerpt(m_document, span, contextOf(part));
        duty.part = part;
        duty.path = pathAt(span.begin);
        duty.stated.duty = true;
        nameAnew(duty);
        auto& duties = m_plan.requirements;
        auto behind = duties.begin();
        for (auto each = duties.begin(); each != duties.end(); ++each)
            if (!each->spans.empty() && each->spans.front().source == facts::Source::Clause &&
                each->span().begin <= span.begin)
                behind = std::next(each);
        if (behind != duties.begin() && std::prev(behind)->part == duty.part && std::prev(behind)->path == duty.path)
            duty.phase = std::prev(behind)->phase;
        if (duty.responsible.lead.isEmpty()) duty.responsible = answeringFor(duty);
        outcome.duties = {duty.id};
        duties.insert(behind, std::move(duty));
    }

    /// Where the words of the correction stand now: in the same clause before any other, then nearest to where they
    /// stood.
    [[nodiscard]] SourceSpan whereIs(const Correction& correction)
    {
        if (!m_words) m_words.emplace(m_document.text, SourceSpan{0, m_document.text.size()});
        SourceSpan best;
        for (qsizetype from = 0;;) {
            const SourceSpan found = m_words->find(correction.after.front(), from);
            if (found.isEmpty()) break;
            from = m_words->indexOf(found.end);
            const auto distance = [&](SourceSpan span) {
                return std::pair(pathAt(span.begin) != correction.path,
                                 std::abs(span.begin - static_cast<qsizetype>(correction.position)));
            };
            if (best.isEmpty() || distance(found) < distance(best)) best = found;
        }
        return withoutMarks(m_document.text, best);
    }

    [[nodiscard]] int partAt(qsizetype offset) const
    {
        const auto found =
            std::ranges::find_if(m_plan.parts, [offset](const Part& part) { return part.span.contains(offset); });
        return found == m_plan.parts.end() ? 0 : static_cast<int>(found - m_plan.parts.begin());
    }

    /// The path of the innermost clause that holds `offset`; empty in the preamble.
    [[nodiscard]] QString pathAt(qsizetype offset) const
    {
        const Clause* best = nullptr;
        for (const Clause& clause : m_plan.clauses)
            if (clause.span.contains(offset) && (!best || clause.level >= best->level)) best = &clause;
        return best ? best->path : QString();
    }

    /// Who answers for an added duty: the note of its clause that comes next, else the one that holds for the whole
    /// part.
    [[nodiscard]] Responsibility answeringFor(const Requirement& duty) const
    {
        const ResponsibilityNote* best = nullptr;
        for (const ResponsibilityNote& note : m_plan.responsibility) {
            if (note.part != duty.part || !isWithin(duty.path, note.path)) continue;
            const bool isNearer = !best || note.path.size() > best->path.size() ||
                                  (note.path == best->path && best->span.begin < duty.span().end);
            if (isNearer) best = &note;
        }
        if (best) {
            Responsibility units = best->units;
            units.from = Responsibility::Inherited::Note;
            return units;
        }
        for (const DefaultResponsibility& each : m_plan.defaults)
            if (each.part == duty.part) return {each.units, {}, Responsibility::Inherited::Default};
        return {};
    }

    /// An id of its own, the same one each time the plan is read.
    void nameAnew(Requirement& duty) const
    {
        RequirementIds ids;
        const QString folded = text::foldedReading(duty.text);
        do duty.id = ids.next(folded, duty.path);
        while (std::ranges::contains(m_plan.requirements, duty.id, &Requirement::id));
    }

    const Document& m_document;
    Plan& m_plan;
    const facts::Lexicon* m_lexicon;
    QMultiHash<QString, std::size_t> m_byWords; // folded
    bool m_isIndexed = false;                   // m_byWords is that of the list as it is
    std::optional<Compact> m_words;             // of the whole document, when somebody asks
};

} // namespace

CorrectedPlan correct(const Document& document, Plan plan, std::span<const Correction> log,
                      const facts::Lexicon* lexicon)
{
    CorrectedPlan out{std::move(plan), {}};
    QSet<qint64> revoked;
    for (const Correction& entry : log)
        if (entry.kind == Kind::Revoke) revoked.insert(entry.refersTo);
    Corrector corrector(document, out.plan, lexicon);
    for (const Correction& entry : log)
        if (entry.kind != Kind::Revoke && !revoked.contains(entry.id)) out.outcomes.push_back(corrector.apply(entry));
    // A split that was taken back and made again stands behind the corrections of its pieces.
    for (bool again = true; again;) {
        again = false;
        for (CorrectionOutcome& outcome : out.outcomes) {
            if (outcome.obstacle != Obstacle::DutyGone) continue;
            outcome = corrector.apply(outcome.correction);
            again = again || outcome.applies();
        }
    }
    return out;
}

} // namespace duibiao::plan
