// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/requirements.h"

#include "core/facts/scanner.h"
#include "core/plan/action.h"
#include "core/plan/aswritten.h"
#include "core/plan/binding.h"
#include "core/plan/duties.h"
#include "core/plan/dutywords.h"
#include "core/plan/notes.h"
#include "core/plan/responsibility.h"
#include "core/text/sentences.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::plan {

namespace {

/// A heading over words that demand nothing: 指导思想, 总体要求和工作目标.
bool isBackgroundHeading(QStringView heading)
{
    const DutyWords& words = DutyWords::shipped();
    while (!heading.isEmpty() && QStringView(u"。：:； 　").contains(heading.back())) heading.chop(1);
    if (words.background.contains(heading)) return true;
    constexpr qsizetype longestPrefix = 4; // 全县工作目标
    if (const qsizetype length = words.background.before(heading, heading.size()); length > 0 && heading.size() - length <= longestPrefix) return true;
    for (const QChar joint : {u'和', u'及', u'与', u'、'})
        if (const qsizetype at = heading.indexOf(joint); at > 0 && words.background.contains(heading.first(at)) && words.background.contains(heading.sliced(at + 1))) return true;
    return false;
}

/// Reads the duties of one plan, paragraph by paragraph.
class Reader {
public:
    Reader(const Document& document, const Outline& outline, Plan& plan)
        : m_document(document), m_outline(outline), m_plan(plan), m_index(document, plan.table)
    {
        for (const Part& part : outline.parts) m_subjects.push_back(subjectOf(part.title));
        markBackground();
        m_headNote.assign(outline.clauses.size(), -1);
        m_defaultFrom.resize(outline.parts.size());
    }

    void read()
    {
        for (std::size_t i = 0; i < m_outline.paragraphs.size(); ++i) {
            const Paragraph& paragraph = m_outline.paragraphs[i];
            if (paragraph.part < 0 || paragraph.part >= std::ssize(m_outline.parts)) continue;
            if (paragraph.role != Role::Heading && paragraph.role != Role::Body) continue;
            readParagraph(paragraph);
        }
        resolve();
        readTable();
        numberAll();
    }

private:
    /// A subject for reading and as written; both run parallel.
    struct Subject {
        QString words;
        QString written;
        [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
        [[nodiscard]] QStringList units() const
        {
            QStringList units = splitUnits(words);
            for (QString& unit : units) unit = inScript(unit, words, written);
            return units;
        }
    };

    /// What is known of a requirement beside what the plan keeps.
    struct Origin {
        int clause = -1;
        std::optional<Actor> actor;
        Subject subject;
        QStringList partners; ///< those whom the subject acts with: 会同市财政局
        Subject previous; ///< who the sentence before names, where the subject is elided
        int note = -1;         ///< index into m_notes
        qsizetype at = 0;      ///< where it stands in the document
    };

    void markBackground()
    {
        m_background.assign(m_outline.clauses.size(), false);
        m_leaf.assign(m_outline.clauses.size(), true);
        m_lowest.assign(m_outline.clauses.size(), true);
        m_firstClause.assign(m_outline.parts.size(), -1);
        for (std::size_t i = 0; i < m_outline.clauses.size(); ++i) {
            const Clause& clause = m_outline.clauses[i];
            const auto parent = static_cast<std::size_t>(clause.parent);
            m_background[i] = (clause.parent >= 0 && m_background[parent]) || (clause.heading && isBackgroundHeading(*clause.heading));
            if (clause.parent >= 0) m_leaf[parent] = m_lowest[parent] = false;
            if (clause.part >= 0 && clause.part < std::ssize(m_firstClause) && m_firstClause[static_cast<std::size_t>(clause.part)] < 0)
                m_firstClause[static_cast<std::size_t>(clause.part)] = clause.span.begin;
        }
        for (const Paragraph& paragraph : m_outline.paragraphs)
            if (paragraph.clause >= 0 && paragraph.bodyBegin < paragraph.text.size()) m_leaf[static_cast<std::size_t>(paragraph.clause)] = false;
    }

    [[nodiscard]] bool isBackground(const Paragraph& paragraph) const
    {
        if (paragraph.clause >= 0) return m_background[static_cast<std::size_t>(paragraph.clause)];
        // What stands before the first clause leads up to the plan; what stands behind the last one closes it with duties.
        const qsizetype first = m_firstClause[static_cast<std::size_t>(paragraph.part)];
        return first >= 0 && paragraph.text.toSource(0, paragraph.text.size()).begin < first;
    }

    [[nodiscard]] facts::Context contextOf(int part) const
    {
        const int year = m_outline.parts[static_cast<std::size_t>(part)].planYear;
        return {year > 0 ? year : m_outline.metadata.planYear, m_outline.metadata.writtenOn};
    }

    void readParagraph(const Paragraph& paragraph)
    {
        const QString& text = paragraph.text.text();
        qsizetype begin = paragraph.bodyBegin;
        if (paragraph.role == Role::Heading && paragraph.clause >= 0) begin = std::min(begin, headingDuty(paragraph));
        const std::vector<FoundNote> notes = findNotes(text, begin);
        std::size_t nextNote = 0;
        m_previous = {};
        for (const SourceSpan relative : text::splitSentences(QStringView(text).sliced(begin))) {
            const SourceSpan sentence = relative.shifted(begin);
            qsizetype from = sentence.begin;
            while (nextNote < notes.size() && notes[nextNote].span.begin < sentence.end) {
                const FoundNote& note = notes[nextNote++];
                if (note.insideSentence) {
                    keepNote(paragraph, note);
                    continue;
                }
                if (note.span.begin > from) readSentence(paragraph, {from, note.span.begin});
                bind(paragraph, note);
                from = std::max(from, std::min(note.span.end, sentence.end));
            }
            if (nextNote > 0 && notes[nextNote - 1].span.end > from && !notes[nextNote - 1].insideSentence) from = std::min(notes[nextNote - 1].span.end, sentence.end);
            if (from < sentence.end) readSentence(paragraph, {from, sentence.end});
        }
        for (; nextNote < notes.size(); ++nextNote) bind(paragraph, notes[nextNote]);
    }

    /// Where the words of a heading begin that is a duty itself: it has nothing under it (3. 建成体验中心), or stands over no other clause and
    /// measures something (2. 新建高标准农田2万亩。区水利局要…). The end of the paragraph for other headings.
    [[nodiscard]] qsizetype headingDuty(const Paragraph& paragraph) const
    {
        const QString& text = paragraph.text.text();
        const auto clause = static_cast<std::size_t>(paragraph.clause);
        const std::optional<QString>& heading = m_outline.clauses[clause].heading;
        if (!m_lowest[clause] || !heading || heading->isEmpty()) return text.size();
        const qsizetype begin = text.indexOf(*heading);
        if (begin < 0) return text.size();
        if (m_leaf[clause]) return begin;
        const std::vector<facts::Fact> found = facts::scan(*heading, contextOf(paragraph.part));
        return std::ranges::any_of(found, isFirmMeasure) ? begin : text.size();
    }

    void readSentence(const Paragraph& paragraph, SourceSpan span)
    {
        const QString& text = paragraph.text.text();
        while (!span.isEmpty() && (text[span.begin].isSpace() || QStringView(u"。；，、").contains(text[span.begin]))) ++span.begin;
        if (span.length() < 4) return;
        const QStringView words = span.in(text);
        if (isDeadlineLine(words) && !m_origins.empty() && m_origins.back().clause == paragraph.clause) {
            attachFacts(paragraph, span);
            return;
        }
        const facts::Context context = contextOf(paragraph.part);
        std::vector<facts::Fact> found = facts::scan(words, context);
        const bool background = isBackground(paragraph);
        if (background && context.planYear > 0) {
            // 2022年，全市完成…: what leads up to a plan may tell what was done before it.
            const bool past = std::ranges::any_of(found, [&](const facts::Fact& fact) {
                const auto* deadline = std::get_if<facts::Deadline>(&fact.value);
                return deadline && deadline->form == facts::Deadline::Form::ByDate && deadline->date.year() < context.planYear;
            });
            if (past) return;
        }
        const SentenceContext about{m_subjects[static_cast<std::size_t>(paragraph.part)], background};
        const std::vector<Duty> duties = splitDuties(words, found, about);
        const QString written = duties.empty() ? QString() : asWritten(paragraph.text, span, m_document.text);
        for (const Duty& duty : duties) {
            Requirement requirement;
            requirement.part = paragraph.part;
            if (paragraph.clause >= 0) requirement.path = m_outline.clauses[static_cast<std::size_t>(paragraph.clause)].path;
            const SourceSpan inParagraph = duty.span.shifted(span.begin);
            requirement.spans.push_back({facts::Source::Clause, -1, paragraph.text.toSource(inParagraph)});
            fill(requirement, words, written, duty, found);
            for (facts::Fact& fact : requirement.facts) {
                fact.span = paragraph.text.toSource(fact.span.shifted(span.begin));
                fact.measure = paragraph.text.toSource(fact.measure.shifted(span.begin));
                fact.source = facts::Source::Clause;
            }
            Origin origin;
            origin.clause = paragraph.clause;
            origin.at = requirement.span().begin;
            origin.actor = duty.actor;
            if (duty.actor) origin.partners = partnersOf(words, written, duty);
            if (duty.actor) origin.subject = {duty.actor->span.in(words).toString(), requirement.actor};
            if (duty.elided) origin.previous = m_previous;
            if (paragraph.clause >= 0) origin.note = headNoteOf(paragraph.clause);
            m_plan.requirements.push_back(std::move(requirement));
            m_origins.push_back(std::move(origin));
        }
        if (duties.empty()) return;
        m_previous = {};
        for (const Duty& duty : duties)
            if (duty.actor && duty.actor->kind != ActorKind::Thing && !duty.actor->named)
                m_previous = {duty.actor->span.in(words).toString(), duty.actor->span.in(written).toString()};
    }

    /// Text, modality, actor, action and facts of a duty; the facts keep their spans in the sentence.
    static void fill(Requirement& requirement, QStringView sentence, QStringView written, const Duty& duty, const std::vector<facts::Fact>& found)
    {
        requirement.text = duty.span.in(sentence).toString();
        requirement.modality = duty.modality;
        if (duty.actor) requirement.actor = duty.actor->span.in(written).toString();
        std::vector<facts::Fact> local;
        for (const std::size_t index : duty.facts) {
            requirement.facts.push_back(found[index]);
            putInScript(requirement.facts.back(), sentence, written);
            facts::Fact fact = found[index];
            fact.span = fact.span.shifted(-duty.span.begin);
            fact.measure = fact.measure.shifted(-duty.span.begin);
            local.push_back(std::move(fact));
        }
        std::optional<SourceSpan> actor;
        if (duty.actor && duty.span.contains(duty.actor->span)) actor = duty.actor->span.shifted(-duty.span.begin);
        const Action action = readAction(requirement.text, actor, local);
        requirement.action = action.action;
        requirement.object = action.object;
        requirement.condition = action.condition;
    }

    /// 县委编办会同县应急局、县财政局提出意见: whom the subject acts with.
    [[nodiscard]] static QStringList partnersOf(QStringView sentence, QStringView written, const Duty& duty)
    {
        const SourceSpan actor = duty.actor->span;
        const qsizetype join = DutyWords::shipped().join.at(sentence, actor.end);
        if (join == 0) return {};
        const QStringView rest = sentence.sliced(actor.end + join);
        const std::optional<Actor> partner = findActor(rest, 0, {});
        if (!partner || partner->kind == ActorKind::Thing) return {};
        return Subject{partner->span.in(rest).toString(), partner->span.in(written.sliced(actor.end + join)).toString()}.units();
    }

    /// The words that a fact keeps, as they are written.
    static void putInScript(facts::Fact& fact, QStringView words, QStringView written)
    {
        if (words == written) return;
        const auto put = [&](QString& text) { text = inScript(text, words, written); };
        if (auto* deadline = std::get_if<facts::Deadline>(&fact.value)) {
            put(deadline->event);
            put(deadline->text);
        } else if (auto* quantity = std::get_if<facts::Quantity>(&fact.value)) {
            put(quantity->object);
        } else if (auto* percentage = std::get_if<facts::Percentage>(&fact.value)) {
            put(percentage->of);
        } else if (auto* coverage = std::get_if<facts::Coverage>(&fact.value)) {
            put(coverage->of);
            put(coverage->exception);
        }
    }

    [[nodiscard]] QStringList inScriptOf(const QStringList& names, const Paragraph& paragraph, SourceSpan span) const
    {
        const QString written = asWritten(paragraph.text, span, m_document.text);
        QStringList put;
        for (const QString& name : names) put.append(inScript(name, span.in(paragraph.text.text()), written));
        return put;
    }

    [[nodiscard]] int headNoteOf(int clause) const
    {
        for (; clause >= 0; clause = m_outline.clauses[static_cast<std::size_t>(clause)].parent)
            if (m_headNote[static_cast<std::size_t>(clause)] >= 0) return m_headNote[static_cast<std::size_t>(clause)];
        return -1;
    }

    int keepNote(const Paragraph& paragraph, const FoundNote& found)
    {
        ResponsibilityNote note;
        note.part = paragraph.part;
        if (paragraph.clause >= 0) note.path = m_outline.clauses[static_cast<std::size_t>(paragraph.clause)].path;
        note.units = {inScriptOf(found.units.lead, paragraph, found.span), inScriptOf(found.units.with, paragraph, found.span), found.units.from};
        note.span = paragraph.text.toSource(found.span);
        m_plan.responsibility.push_back(note);
        if (!found.defaults.isEmpty()) {
            m_plan.defaults.push_back({paragraph.part, inScriptOf(found.defaults, paragraph, found.span), paragraph.text.toSource(found.defaultsSpan)});
            auto& from = m_defaultFrom[static_cast<std::size_t>(paragraph.part)];
            if (!from) from = {m_plan.defaults.size() - 1, note.span.begin};
        }
        return static_cast<int>(m_plan.responsibility.size()) - 1;
    }

    /// A note binds what its clause says before it, back to the note before; one that follows the heading directly binds what comes behind it.
    void bind(const Paragraph& paragraph, const FoundNote& found)
    {
        const int note = keepNote(paragraph, found);
        bool bound = false;
        for (std::size_t i = m_origins.size(); i-- > m_unbound;) {
            if (m_origins[i].clause != paragraph.clause) break;
            m_origins[i].note = note;
            bound = true;
        }
        if (bound) {
            attachFacts(paragraph, found.span);
        } else if (paragraph.clause >= 0 && (m_headNote[static_cast<std::size_t>(paragraph.clause)] < 0)) {
            m_headNote[static_cast<std::size_t>(paragraph.clause)] = note;
        }
        m_unbound = m_origins.size();
    }

    /// 完成时限：2024年6月底前
    [[nodiscard]] static bool isDeadlineLine(QStringView words)
    {
        const qsizetype colon = words.indexOf(u'：');
        return colon > 0 && DutyWords::shipped().columnDeadline.contains(words.first(colon));
    }

    /// （市教育局牵头，2024年6月底前完成）, 完成时限：…: the deadline belongs to the duty before it.
    void attachFacts(const Paragraph& paragraph, SourceSpan span)
    {
        const QStringView words = span.in(paragraph.text.text());
        for (facts::Fact& fact : facts::scan(words, contextOf(paragraph.part))) {
            if (!std::holds_alternative<facts::Deadline>(fact.value)) continue;
            fact.span = paragraph.text.toSource(fact.span.shifted(span.begin));
            fact.measure = paragraph.text.toSource(fact.measure.shifted(span.begin));
            m_plan.requirements.back().facts.push_back(fact);
        }
    }

    /// Who answers for a duty: the actor of its sentence, else the note, else the table row that repeats it, else who the sentence before names,
    /// else the units that a note binds to everything.
    void resolve()
    {
        for (std::size_t i = 0; i < m_plan.requirements.size(); ++i) {
            Requirement& requirement = m_plan.requirements[i];
            const Origin& origin = m_origins[i];
            const int row = bindRow(requirement, origin.clause);
            const std::size_t part = static_cast<std::size_t>(requirement.part);
            const bool hasDefault = m_defaultFrom[part] && defaultApplies(part, origin.at, origin.note);
            if (origin.actor && origin.actor->kind != ActorKind::Thing) {
                requirement.responsible.lead = origin.subject.units();
                requirement.responsible.with = origin.partners;
                continue;
            }
            if (origin.note >= 0) {
                requirement.responsible = m_plan.responsibility[static_cast<std::size_t>(origin.note)].units;
            } else if (row >= 0 && !m_plan.table[static_cast<std::size_t>(row)].units.isEmpty()) {
                requirement.responsible = m_plan.table[static_cast<std::size_t>(row)].responsible;
                requirement.responsible.from = Responsibility::Inherited::Table;
            } else if (!origin.previous.isEmpty()) {
                requirement.actor = origin.previous.written;
                requirement.responsible.lead = origin.previous.units();
            } else if (!hasDefault && origin.actor) { // who acts answers where nobody else is named
                requirement.responsible.lead = origin.subject.units();
            }
            if (hasDefault) addDefault(requirement.responsible, m_plan.defaults[m_defaultFrom[part]->first].units);
        }
    }

    [[nodiscard]] bool defaultApplies(std::size_t part, qsizetype at, int note) const
    {
        if (at >= m_defaultFrom[part]->second) return true;
        // The note that says so binds the sentences before it.
        return note >= 0 && m_plan.responsibility[static_cast<std::size_t>(note)].span.begin == m_defaultFrom[part]->second;
    }

    static void addDefault(Responsibility& responsible, const QStringList& units)
    {
        const bool alone = responsible.lead.isEmpty();
        if (responsible.lead.isEmpty() && responsible.with.isEmpty()) responsible.from = Responsibility::Inherited::Default;
        for (const QString& unit : units) {
            if (responsible.lead.contains(unit) || responsible.with.contains(unit)) continue;
            (alone ? responsible.lead : responsible.with).append(unit);
        }
    }

    /// Joins the table row that repeats a duty to it; the row's index, or -1.
    int bindRow(Requirement& requirement, int clause)
    {
        if (m_index.isEmpty()) return -1;
        const std::optional<QString> heading = clause >= 0 ? m_outline.clauses[static_cast<std::size_t>(clause)].heading : std::nullopt;
        const int found = m_index.find(requirement.text, heading ? QStringView(*heading) : QStringView());
        if (found < 0) return -1;
        RowSentence& sentence = m_index.sentences()[static_cast<std::size_t>(found)];
        sentence.bound = true;
        requirement.spans.push_back({facts::Source::Table, sentence.row, sentence.span});
        addRowDeadline(requirement, m_plan.table[static_cast<std::size_t>(sentence.row)]);
        return sentence.row;
    }

    static void addRowDeadline(Requirement& requirement, const TaskRow& row)
    {
        if (!row.deadline.isValid() || row.deadlineSpan.isEmpty()) return;
        facts::Deadline deadline;
        deadline.form = facts::Deadline::Form::ByDate;
        deadline.date = row.deadline;
        facts::Fact fact;
        fact.value = deadline;
        fact.span = row.deadlineSpan;
        fact.measure = row.deadlineSpan;
        fact.rule = u"deadline.table-cell"_s;
        fact.source = facts::Source::Table;
        requirement.facts.push_back(fact);
    }

    /// Rows, or sentences of rows, that the body does not have are duties too.
    void readTable()
    {
        for (const RowSentence& sentence : m_index.sentences()) {
            if (sentence.bound || m_index.sentences()[static_cast<std::size_t>(sentence.sameAs)].bound) continue;
            const TaskRow& row = m_plan.table[static_cast<std::size_t>(sentence.row)];
            const int part = std::clamp(row.part, 0, std::max(0, static_cast<int>(m_outline.parts.size()) - 1));
            text::NormalizedText words;
            text::normalizeInto(words, m_document.text, sentence.span);
            facts::Context context{m_outline.metadata.planYear, m_outline.metadata.writtenOn};
            if (!m_outline.parts.empty()) context = contextOf(part);
            const std::vector<facts::Fact> found = facts::scan(words.text(), context);
            static const QSet<quint32> none;
            const SentenceContext about{m_subjects.empty() ? none : m_subjects[static_cast<std::size_t>(part)], false};
            std::vector<Duty> duties = splitDuties(words.text(), found, about);
            if (duties.empty()) {
                // Whatever stands in a task table is a task.
                Duty duty;
                duty.span = {0, words.size()};
                for (std::size_t i = 0; i < found.size(); ++i) duty.facts.push_back(i);
                duties.push_back(duty);
            }
            for (const Duty& duty : duties) {
                Requirement requirement;
                requirement.part = row.part;
                requirement.path = pathOf(row);
                requirement.spans.push_back({facts::Source::Table, sentence.row, words.toSource(duty.span)});
                fill(requirement, words.text(), asWritten(words, {0, words.size()}, m_document.text), duty, found);
                for (facts::Fact& fact : requirement.facts) {
                    fact.span = words.toSource(fact.span);
                    fact.measure = words.toSource(fact.measure);
                    fact.source = facts::Source::Table;
                }
                addRowDeadline(requirement, row);
                if (duty.actor && duty.actor->kind != ActorKind::Thing) {
                    requirement.responsible.lead = Subject{duty.actor->span.in(words.text()).toString(), requirement.actor}.units();
                } else {
                    requirement.responsible = row.responsible;
                    requirement.responsible.from = Responsibility::Inherited::Table;
                }
                m_plan.requirements.push_back(std::move(requirement));
            }
        }
    }

    /// The clause whose heading a row's topic or task repeats; empty when there is none.
    [[nodiscard]] QString pathOf(const TaskRow& row)
    {
        if (m_pathByHeading.isEmpty())
            for (const Clause& clause : m_outline.clauses)
                if (clause.heading) m_pathByHeading.insert(text::folded(*clause.heading), clause.path);
        for (const QString& name : {row.topic, row.task})
            if (!name.isEmpty())
                if (const auto path = m_pathByHeading.constFind(text::folded(name)); path != m_pathByHeading.cend()) return *path;
        return {};
    }

    /// Ids that stay the same while a duty's words and place do.
    void numberAll()
    {
        QHash<QByteArray, int> seen;
        constexpr qsizetype idLength = 12;
        for (Requirement& requirement : m_plan.requirements) {
            const QString key = text::folded(requirement.text) + u'\n' + requirement.path;
            const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(idLength);
            const int ordinal = ++seen[hash];
            requirement.id = QString::fromLatin1(hash);
            if (ordinal > 1) requirement.id += u'-' + QString::number(ordinal);
        }
    }

    const Document& m_document;
    const Outline& m_outline;
    Plan& m_plan;
    TableIndex m_index;
    std::vector<QSet<quint32>> m_subjects;
    std::vector<bool> m_background;       // by clause
    std::vector<bool> m_lowest;           // by clause: no other clause stands under it
    std::vector<bool> m_leaf;             // by clause: nothing at all stands under its heading
    std::vector<qsizetype> m_firstClause; // by part: where its first clause begins, -1 without one
    std::vector<int> m_headNote;          // by clause: the note right behind its heading
    std::vector<std::optional<std::pair<std::size_t, qsizetype>>> m_defaultFrom; // by part: the default note and where it stands
    std::vector<Origin> m_origins;        // of the body's requirements
    std::size_t m_unbound = 0;            // first origin behind the last note
    Subject m_previous;
    QHash<QString, QString> m_pathByHeading;
};

} // namespace

void readRequirements(const Document& document, const Outline& outline, Plan& plan)
{
    Reader(document, outline, plan).read();
}

} // namespace duibiao::plan
