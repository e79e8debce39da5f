// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirements.h"

#include "core/facts/scanner.h"
#include "core/plan/answering.h"
#include "core/plan/aswritten.h"
#include "core/plan/binding.h"
#include "core/plan/clausetree.h"
#include "core/plan/duties.h"
#include "core/plan/dutyline.h"
#include "core/plan/dutywords.h"
#include "core/plan/notebinder.h"
#include "core/plan/notes.h"
#include "core/plan/requirementids.h"
#include "core/plan/responsibility.h"
#include "core/plan/tableduties.h"
#include "core/plan/timeframe.h"
#include "core/text/normalized.h"
#include "core/text/oneof.h"
#include "core/text/plainhan.h"
#include "core/text/sentences.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace duibiao::plan {

namespace {

/// Reads the duties of one plan, paragraph by paragraph.
class Reader {
public:
    Reader(const Document& document, Outline& outline, const facts::Lexicon* lexicon, Plan& plan)
        : m_document(document), m_outline(outline), m_plan(plan), m_tree(outline, lexicon),
          m_index(document, plan.table), m_answering(outline, plan, m_index),
          m_notes(document, outline, plan, m_answering), m_frames(outline.clauses, outline.parts.size())
    {
        for (const Part& part : outline.parts) m_subjects.push_back(subjectOf(part.title));
    }

    void read()
    {
        m_plan.requirements.reserve(mostRequirements());
        for (Paragraph& paragraph : m_outline.paragraphs) {
            if (paragraph.role == Role::Cover && paragraph.part <= 0 && !m_outline.parts.empty()) {
                readCover(paragraph);
            } else if (holdsDuties(paragraph) && !isTableNote(paragraph)) {
                if (paragraph.clause != m_clause) m_notes.settle(m_clause);
                m_clause = paragraph.clause;
                readParagraph(paragraph);
            }
            paragraph.text = {};
        }
        m_notes.settle(m_clause);
        readTableDuties(m_document, m_outline, m_tree, m_subjects, m_index, m_ids, m_plan);
    }

private:
    [[nodiscard]] bool holdsDuties(const Paragraph& paragraph) const
    {
        if (paragraph.part < 0 || paragraph.part >= std::ssize(m_outline.parts)) return false;
        return paragraph.role == Role::Heading || paragraph.role == Role::Body;
    }

    /// The letter that issues a plan may ask for something itself: 各镇于印发之日起10个工作日内报送方案. It belongs to
    /// the plan that follows.
    void readCover(Paragraph& paragraph)
    {
        const QString& text = paragraph.text.text();
        constexpr qsizetype shortest = 8;
        if (text.size() < shortest || !text.contains(u'。')) return; // titles, numbers, addressees
        paragraph.part = 0;
        m_previous = {};
        for (const SourceSpan sentence : text::splitSentences(text)) {
            const QStringView words = sentence.in(text);
            if (!words.endsWith(u'。') || words.contains(u'《') || !isAsked(words)) continue;
            readSentence(paragraph, sentence);
        }
        m_notes.settle(m_clause);
    }

    /// Whether a sentence of the cover names a time and whom it binds.
    [[nodiscard]] bool isAsked(QStringView words) const
    {
        const std::vector<facts::Fact> found = facts::scan(words, m_tree.contextOf(0));
        const bool timed = std::ranges::any_of(found, [](const facts::Fact& fact) {
            const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
            return deadline &&
                   (deadline->form == facts::Deadline::Form::ByDate || deadline->form == facts::Deadline::Form::Within);
        });
        if (!timed) return false;
        const std::optional<Actor> actor = findActor(words, words.startsWith(u'请') ? 1 : 0, {});
        return words.startsWith(u'请') || (actor && actor->kind != ActorKind::Thing);
    }

    /// 注：…, 备注：… right below a table explains the table.
    [[nodiscard]] bool isTableNote(const Paragraph& paragraph) const
    {
        const QString& text = paragraph.text.text();
        constexpr qsizetype within = 4;
        if (text.isEmpty() || !text::isOneOf(text.front(), u"注备说")) return false;
        const qsizetype colon = QStringView(text).first(std::min(text.size(), within)).indexOf(u'：');
        const QStringView label = colon > 0 ? QStringView(text).first(colon) : QStringView();
        if (label != u"注" && label != u"备注" && label != u"说明") return false;
        const qsizetype begin = paragraph.text.toSource({0, 1}).begin;
        const auto here = std::ranges::partition_point(m_document.blocks,
                                                       [&](const Block& block) { return block.span.end <= begin; });
        return here != m_document.blocks.begin() && std::prev(here)->kind == BlockKind::Table;
    }

    /// Seldom does a sentence hold more than one duty, or no duty. A list that grows is held twice while it is moved,
    /// and it is the largest of all.
    [[nodiscard]] std::size_t mostRequirements() const
    {
        std::size_t sentences = 0;
        for (const Paragraph& paragraph : m_outline.paragraphs)
            if (holdsDuties(paragraph))
                sentences += 1 + static_cast<std::size_t>(std::ranges::count_if(
                                     paragraph.text.text(), [](QChar unit) { return unit == u'。' || unit == u'；'; }));
        return sentences;
    }

    void readParagraph(const Paragraph& paragraph)
    {
        const QString& text = paragraph.text.text();
        qsizetype begin = paragraph.bodyBegin;
        if (paragraph.role == Role::Heading && paragraph.clause >= 0)
            begin = std::min(begin, m_tree.headingDuty(paragraph));
        const std::vector<FoundNote> notes = findNotes(text, begin);
        std::size_t nextNote = 0;
        m_previous = {};
        for (const SourceSpan relative : text::splitSentences(QStringView(text).sliced(begin))) {
            const SourceSpan sentence = relative.shifted(begin);
            qsizetype from = sentence.begin;
            while (nextNote < notes.size() && notes[nextNote].span.begin < sentence.end) {
                const FoundNote& note = notes[nextNote++];
                if (note.insideSentence) {
                    m_notes.keep(paragraph, note);
                    continue;
                }
                if (note.span.begin > from) readSentence(paragraph, {from, note.span.begin});
                bindNote(paragraph, note);
                from = std::max(from, std::min(note.span.end, sentence.end));
            }
            if (nextNote > 0 && notes[nextNote - 1].span.end > from && !notes[nextNote - 1].insideSentence)
                from = std::min(notes[nextNote - 1].span.end, sentence.end);
            if (from < sentence.end) readSentence(paragraph, {from, sentence.end});
        }
        for (; nextNote < notes.size(); ++nextNote) bindNote(paragraph, notes[nextNote]);
    }

    void readSentence(const Paragraph& paragraph, SourceSpan span)
    {
        const QString& text = paragraph.text.text();
        while (!span.isEmpty() && (text::isSpace(text[span.begin]) || text::isOneOf(text[span.begin], u"。；，、")))
            ++span.begin;
        constexpr qsizetype shortest = 4;
        if (span.length() < shortest) return;
        const QStringView read = span.in(text);
        if (isDeadlineLine(read) && m_notes.hasOpen()) {
            attachFacts(paragraph, span, m_notes.unbound());
            return;
        }
        const Ground ground = m_tree.groundUnder(paragraph);
        if (ground == Ground::History) return;
        const facts::Context context = m_tree.contextOf(paragraph.part);
        const std::vector<facts::Fact> found = facts::scan(read, context);
        if (isTimeFrame(read, found)) {
            keepTimeFrame(paragraph, span, found);
            return;
        }
        const int year = m_tree.firstYearOf(paragraph.part);
        if (tellsOfPast(read, year) || (ground == Ground::Aims && mentionsYearBefore(read, year)) ||
            liesBefore(found, year, ground))
            return;
        const std::vector<Duty> duties = splitDuties(
            read, found,
            {m_subjects[static_cast<std::size_t>(paragraph.part)], ground == Ground::Aims, context.lexicon});
        if (duties.empty()) return;
        const bool asRead = standsAsRead(paragraph.text, span, m_document.text);
        const QString written = asRead ? QString() : asWritten(paragraph.text, span, m_document.text);
        const Words words{read, asRead ? read : QStringView(written)};
        Previous named;
        int due = -1; // in Plan::facts: the day that opens the sentence and stands over all its duties
        const std::size_t first = m_plan.requirements.size();
        for (const Duty& duty : duties) {
            if (duty.due >= 0 && due < 0) due = keepLoose(paragraph, span, found[static_cast<std::size_t>(duty.due)]);
            addDuty(paragraph, span, words, duty, found);
            if (duty.due >= 0) m_plan.requirements.back().phase = due;
            if (duty.allotted && first + 1 < m_plan.requirements.size()) takeDeed(m_plan.requirements[first]);
            if (duty.actor && duty.actor->kind != ActorKind::Thing && !duty.actor->named)
                named = {duty.actor->span.in(words.written).toString(), unitsOf(words, duty.actor->span)};
        }
        m_previous = std::move(named);
    }

    /// 其中东山县900户: the place does what all of them do.
    void takeDeed(const Requirement& all)
    {
        m_plan.requirements.back().action = all.action;
        m_plan.requirements.back().object = all.object;
    }

    /// 2022年，全市完成…: what leads up to a plan may tell what was done before it. Among the duties themselves only a
    /// bare year does; a day that is past already (2023年1月底前) is a defect of the plan.
    [[nodiscard]] static bool liesBefore(const std::vector<facts::Fact>& found, int year, Ground ground)
    {
        return year > 0 && std::ranges::any_of(found, [&](const facts::Fact& fact) {
                   const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
                   if (!deadline || deadline->form != facts::Deadline::Form::ByDate || deadline->date.year() >= year)
                       return false;
                   return ground == Ground::Aims || fact.rule == u"deadline.milestone";
               });
    }

    /// The days are kept for themselves, for the duty that comes next, which carries them, and as what governs all that
    /// stand under them.
    void keepTimeFrame(const Paragraph& paragraph, SourceSpan sentence, std::vector<facts::Fact> found)
    {
        if (m_frame.empty() || m_frame.front().part != paragraph.part) m_frame.clear();
        int last = -1;
        QDate lastDay;
        for (facts::Fact& fact : found) {
            const auto* day = std::get_if<facts::Deadline>(&fact.value);
            if (day && day->form == facts::Deadline::Form::ByDate && (!lastDay.isValid() || day->date > lastDay)) {
                lastDay = day->date;
                last = static_cast<int>(m_plan.facts.size());
            }
            const int kept = keepLoose(paragraph, sentence, std::move(fact));
            m_frame.push_back(m_plan.facts[static_cast<std::size_t>(kept)]);
        }
        if (last >= 0) m_frames.open(paragraph.part, paragraph.clause, last, isWholeTime(paragraph, sentence));
    }

    /// 整治时间：…, or a sentence of days under such a heading.
    [[nodiscard]] bool isWholeTime(const Paragraph& paragraph, SourceSpan sentence) const
    {
        const QStringView words = sentence.in(paragraph.text.text());
        if (const qsizetype colon = words.indexOf(u'：'); colon > 0) return namesWholeTime(words.first(colon));
        const std::optional<QString> heading =
            paragraph.clause >= 0 ? m_outline.clauses[static_cast<std::size_t>(paragraph.clause)].heading
                                  : std::nullopt;
        return heading && namesWholeTime(*heading);
    }

    /// Keeps a fact of a sentence that stands over more than the duty which carries it; its index in Plan::facts.
    int keepLoose(const Paragraph& paragraph, SourceSpan sentence, facts::Fact fact)
    {
        placeFact(fact, paragraph, sentence.begin);
        LooseFact loose{paragraph.part, {}, std::move(fact)};
        if (paragraph.clause >= 0) loose.path = m_outline.clauses[static_cast<std::size_t>(paragraph.clause)].path;
        m_plan.facts.push_back(std::move(loose));
        return static_cast<int>(m_plan.facts.size()) - 1;
    }

    void addDuty(const Paragraph& paragraph, SourceSpan sentence, Words words, const Duty& duty,
                 const std::vector<facts::Fact>& found)
    {
        Requirement& requirement = m_plan.requirements.emplace_back();
        requirement.part = paragraph.part;
        if (paragraph.clause >= 0)
            requirement.path = m_outline.clauses[static_cast<std::size_t>(paragraph.clause)].path;
        requirement.spans.push_back(
            {facts::Source::Clause, -1, paragraph.text.toSource(duty.span.shifted(sentence.begin))});
        fillRequirement(requirement, words, duty, found);
        for (facts::Fact& fact : requirement.facts) placeFact(fact, paragraph, sentence.begin);
        for (LooseFact& loose : m_frame)
            if (loose.part == requirement.part) requirement.facts.push_back(std::move(loose.fact));
        m_frame.clear();
        requirement.phase = m_frames.governing(paragraph.part, paragraph.clause);
        OpenDuty& open = m_notes.open(m_plan.requirements.size() - 1, paragraph.clause);
        open.folded = text::foldedReading(requirement.text);
        requirement.id = m_ids.next(open.folded, requirement.path);
        open.named = duty.actor && duty.actor->kind != ActorKind::Thing;
        if (open.named) {
            requirement.responsible.lead = unitsOf(words, duty.actor->span);
            for (const QString& sharer : sharersOf(words, duty, found))
                if (!requirement.responsible.lead.contains(sharer)) requirement.responsible.lead.append(sharer);
            requirement.responsible.with = partnersOf(words, duty);
        } else if (duty.actor) {
            open.acting = unitsOf(words, duty.actor->span);
        }
        if (!duty.actor) {
            open.headed = headingUnitsOf(paragraph.clause);
            // 县工信局：牵头制定方案 reads as one sentence.
            if (!open.headed.isEmpty() && paragraph.role == Role::Heading)
                requirement.actor =
                    m_outline.clauses[static_cast<std::size_t>(paragraph.clause)].heading.value_or(QString());
        }
        if (duty.elided) {
            open.previousActor = m_previous.actor;
            open.previousUnits = m_previous.units;
        }
    }

    /// A fact of a stretch that begins at `begin` of the paragraph gets its spans in the document.
    static void placeFact(facts::Fact& fact, const Paragraph& paragraph, qsizetype begin)
    {
        fact.span = paragraph.text.toSource(fact.span.shifted(begin));
        fact.measure = paragraph.text.toSource(fact.measure.shifted(begin));
        fact.source = facts::Source::Clause;
    }

    /// The units that the innermost heading of units over a clause names. Under 整治对象 and 检查范围 they are what is
    /// looked into.
    [[nodiscard]] QStringList headingUnitsOf(int clause)
    {
        if (m_headed.clause != clause) {
            m_headed = {clause, {}};
            for (int at = clause; at >= 0; at = m_outline.clauses[static_cast<std::size_t>(at)].parent) {
                const std::optional<QString>& heading = m_outline.clauses[static_cast<std::size_t>(at)].heading;
                if (!heading) continue;
                if (heading->contains(u"对象") || heading->contains(u"范围")) {
                    m_headed.units.clear();
                    break;
                }
                if (m_headed.units.isEmpty()) m_headed.units = unitsOfHeading(*heading);
            }
        }
        return m_headed.units;
    }

    void bindNote(const Paragraph& paragraph, const FoundNote& note)
    {
        if (const std::size_t bound = m_notes.bind(paragraph, note); bound > 0)
            attachFacts(paragraph, note.span, bound);
    }

    /// 完成时限：2024年6月底前
    [[nodiscard]] static bool isDeadlineLine(QStringView words)
    {
        const qsizetype colon = words.indexOf(u'：');
        return colon > 0 && DutyWords::shipped().columnDeadline.contains(words.first(colon));
    }

    /// （市教育局牵头，2024年6月底前完成）, 完成时限：…: the deadline belongs to the duty before it, and not to what is
    /// only forbidden or encouraged where something is to be done as well. `duties`: how many of the last are meant.
    void attachFacts(const Paragraph& paragraph, SourceSpan span, std::size_t duties)
    {
        const auto demands = [](const Requirement& requirement) {
            return requirement.modality == facts::Modality::Must;
        };
        const auto bound = std::span(m_plan.requirements).last(std::max<std::size_t>(1, duties));
        const auto last = std::ranges::find_if(bound.rbegin(), bound.rend(), demands);
        Requirement& dated = last == bound.rend() ? bound.back() : *last;
        for (facts::Fact& fact : facts::scan(span.in(paragraph.text.text()), m_tree.contextOf(paragraph.part))) {
            if (!std::holds_alternative<facts::Deadline>(fact.value)) continue;
            placeFact(fact, paragraph, span.begin);
            dated.facts.push_back(std::move(fact));
        }
    }

    /// Who the sentence before names.
    struct Previous {
        QString actor; ///< as written
        QStringList units;
    };

    const Document& m_document;
    Outline& m_outline;
    Plan& m_plan;
    ClauseTree m_tree;
    TableIndex m_index;
    Answering m_answering;
    NoteBinder m_notes;
    TimeFrames m_frames;
    RequirementIds m_ids;
    std::vector<QSet<quint32>> m_subjects; // by part
    std::vector<LooseFact> m_frame;        // days that no duty carries yet
    int m_clause = -1;
    Previous m_previous;
    struct Headed {
        int clause = -1;
        QStringList units;
    };
    Headed m_headed; // of the clause asked for last
};

} // namespace

void readRequirements(const Document& document, Outline& outline, const facts::Lexicon* lexicon, Plan& plan)
{
    Reader(document, outline, lexicon, plan).read();
}

} // namespace duibiao::plan
