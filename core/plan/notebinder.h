// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/plan/answering.h"
#include "core/plan/notes.h"
#include "core/plan/outline.h"
#include "core/plan/plan.h"

#include <vector>

namespace duibiao::plan {

/// Keeps the responsibility notes of a plan while its paragraphs are read in order, and binds them to the duties of the
/// clause they stand in, of the heading they follow, or of the list they close.
class NoteBinder {
public:
    NoteBinder(const Document& document, const Outline& outline, Plan& plan, Answering& answering);

    /// A duty of the clause that is being read; it takes the note of the headings above, until one of its own follows.
    /// Valid until the next call.
    OpenDuty& open(std::size_t requirement, int clause);
    [[nodiscard]] bool hasOpen() const { return !m_open.empty(); }
    /// How many of the last duties stand behind the last note.
    [[nodiscard]] std::size_t unbound() const { return m_open.size() - m_unbound; }

    /// Keeps a note that qualifies some words of its sentence and binds nothing else; its index in
    /// Plan::responsibility, -1 where it names nobody.
    int keep(const Paragraph& paragraph, const FoundNote& found);
    /// A note binds what its clause says before it, back to the note before; one that follows the heading directly
    /// binds what comes behind it; and one that closes a list binds the items of the list since the last of them that
    /// has a note of its own. The number of open duties that it bound.
    std::size_t bind(const Paragraph& paragraph, const FoundNote& found);
    /// The clause is read to its end: no note can follow that binds its duties.
    void settle(int clause);

private:
    [[nodiscard]] const Clause& clauseAt(int clause) const
    {
        return m_outline.clauses[static_cast<std::size_t>(clause)];
    }
    [[nodiscard]] QStringList inScriptOf(const QStringList& names, const Paragraph& paragraph, SourceSpan span) const;
    [[nodiscard]] int headNoteOf(int clause) const;
    [[nodiscard]] int closedList(const Paragraph& paragraph, const FoundNote& found) const;
    [[nodiscard]] bool goesOnWithNote(const Paragraph& paragraph, const FoundNote& found) const;
    void takeItemsAbove(int clause, int items);
    void bindList(int part, int note);

    const Document& m_document;
    const Outline& m_outline;
    Plan& m_plan;
    Answering& m_answering;
    std::vector<int> m_headNote;  // by clause: the note right behind its heading
    std::vector<OpenDuty> m_open; // of the clause being read
    std::size_t m_unbound = 0;    // first of them behind the last note
    int m_lastNote = -1;          // in Plan::responsibility
    int m_lastNoteClause = -1;
    bool m_lastNoteAlone = false; // is a line of its own
    int m_lastList = -1;          // the clause whose items it closes
    qsizetype m_lastListFrom = 0; // they begin behind this offset of the document
    bool m_firstLeads = false;    // notes name the leading unit first from here on
};

} // namespace duibiao::plan
