// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/notebinder.h"

#include "core/plan/aswritten.h"
#include "core/plan/firstnamed.h"

#include <utility>

namespace duibiao::plan {

namespace {

bool standsAlone(const Paragraph& paragraph, const FoundNote& found)
{
    return paragraph.role == Role::Body &&
           QStringView(paragraph.text.text()).first(found.span.begin).trimmed().isEmpty();
}

} // namespace

NoteBinder::NoteBinder(const Document& document, const Outline& outline, Plan& plan, Answering& answering)
    : m_document(document), m_outline(outline), m_plan(plan), m_answering(answering),
      m_headNote(outline.clauses.size(), -1)
{
}

OpenDuty& NoteBinder::open(std::size_t requirement, int clause)
{
    OpenDuty& duty = m_open.emplace_back();
    duty.requirement = requirement;
    duty.note = headNoteOf(clause);
    return duty;
}

int NoteBinder::keep(const Paragraph& paragraph, const FoundNote& found)
{
    const bool firstLeads = std::exchange(m_firstLeads, m_firstLeads || found.firstLeads);
    if (!found.defaults.isEmpty()) {
        m_plan.defaults.push_back({paragraph.part, inScriptOf(found.defaults, paragraph, found.span),
                                   paragraph.text.toSource(found.defaultsSpan)});
        m_answering.bindFromHere(paragraph.part, paragraph.text.toSource(found.span).begin);
    }
    if (found.units.lead.isEmpty() && found.units.with.isEmpty())
        return -1; // only says what the order of names means, or who is bound from here on
    ResponsibilityNote note;
    note.part = paragraph.part;
    if (paragraph.clause >= 0) note.path = clauseAt(paragraph.clause).path;
    note.units = {inScriptOf(found.units.lead, paragraph, found.span),
                  inScriptOf(found.units.with, paragraph, found.span), found.units.from};
    if (firstLeads && !found.saysRoles) letFirstLead(note.units);
    note.span = paragraph.text.toSource(found.span);
    m_plan.responsibility.push_back(std::move(note));
    return static_cast<int>(m_plan.responsibility.size()) - 1;
}

std::size_t NoteBinder::bind(const Paragraph& paragraph, const FoundNote& found)
{
    if (goesOnWithNote(paragraph, found)) {
        ResponsibilityNote& before = m_plan.responsibility[static_cast<std::size_t>(m_lastNote)];
        before.units.lead += inScriptOf(found.units.lead, paragraph, found.span);
        before.units.with += inScriptOf(found.units.with, paragraph, found.span);
        before.span = before.span.united(paragraph.text.toSource(found.span));
        bindList(paragraph.part, m_lastNote);
        return 0;
    }
    m_lastList = closedList(paragraph, found);
    m_lastListFrom = m_plan.responsibility.empty() ? 0 : m_plan.responsibility.back().span.end;
    if (found.items > 1 && paragraph.clause >= 0) takeItemsAbove(paragraph.clause, found.items);
    const int note = keep(paragraph, found);
    if (note < 0) return 0; // binds nobody: what its clause says keeps the note it has
    m_lastNote = note;
    m_lastNoteClause = paragraph.clause;
    m_lastNoteAlone = standsAlone(paragraph, found);
    bindList(paragraph.part, note);
    for (std::size_t i = m_unbound; i < m_open.size(); ++i) m_open[i].note = note;
    const std::size_t bound = unbound();
    if (bound == 0 && paragraph.clause >= 0 && m_headNote[static_cast<std::size_t>(paragraph.clause)] < 0)
        m_headNote[static_cast<std::size_t>(paragraph.clause)] = note;
    m_unbound = m_open.size();
    return bound;
}

void NoteBinder::settle(int clause)
{
    for (const OpenDuty& duty : m_open) m_answering.settle(duty, clause);
    m_open.clear();
    m_unbound = 0;
}

QStringList NoteBinder::inScriptOf(const QStringList& names, const Paragraph& paragraph, SourceSpan span) const
{
    if (names.isEmpty() || standsAsRead(paragraph.text, span, m_document.text)) return names;
    const QStringView read = span.in(paragraph.text.text());
    const QString written = asWritten(paragraph.text, span, m_document.text);
    QStringList put;
    for (const QString& name : names) put.append(inScript(name, read, written));
    return put;
}

int NoteBinder::headNoteOf(int clause) const
{
    for (; clause >= 0; clause = clauseAt(clause).parent)
        if (m_headNote[static_cast<std::size_t>(clause)] >= 0) return m_headNote[static_cast<std::size_t>(clause)];
    return -1;
}

/// The clause whose items a labelled line closes: it stands by itself behind the last of them. -1 where the line has no
/// list above it.
int NoteBinder::closedList(const Paragraph& paragraph, const FoundNote& found) const
{
    if (!standsAlone(paragraph, found) || paragraph.clause < 0) return -1;
    const std::vector<Clause>& clauses = m_outline.clauses;
    const auto last = static_cast<std::size_t>(paragraph.clause);
    const int list = clauses[last].parent;
    const bool goesOn = last + 1 < clauses.size() && clauses[last + 1].parent == list;
    return goesOn ? -1 : list;
}

/// 牵头单位：… with 配合单位：… on the next line are one note.
bool NoteBinder::goesOnWithNote(const Paragraph& paragraph, const FoundNote& found) const
{
    if (m_lastNote < 0 || m_unbound < m_open.size() || !standsAlone(paragraph, found)) return false;
    const ResponsibilityNote& before = m_plan.responsibility[static_cast<std::size_t>(m_lastNote)];
    const bool shares = before.units.lead.isEmpty() || found.units.lead.isEmpty();
    return shares && m_lastNoteClause == paragraph.clause && m_lastNoteAlone;
}

/// （以上2项由…负责）: the item that it stands in and those before it in the list.
void NoteBinder::takeItemsAbove(int clause, int items)
{
    const std::vector<Clause>& clauses = m_outline.clauses;
    const int list = clauses[static_cast<std::size_t>(clause)].parent;
    int first = clause;
    for (int at = clause - 1; at > list && items > 1; --at) {
        if (clauses[static_cast<std::size_t>(at)].parent != list) continue;
        first = at;
        --items;
    }
    if (list < 0) return;
    m_lastList = list;
    m_lastListFrom = clauses[static_cast<std::size_t>(first)].span.begin;
}

void NoteBinder::bindList(int part, int note)
{
    if (m_lastList >= 0) m_answering.bindItems(part, clauseAt(m_lastList).path, m_lastListFrom, note);
}

} // namespace duibiao::plan
