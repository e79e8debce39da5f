// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/decidecommand.h"

#include "ui/tasks/workspacesession.h"

#include <QCoreApplication>

namespace duibiao::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::DecideCommand)
};

QString deed(const store::Decision& entry)
{
    switch (entry.kind) {
    case store::DecisionKind::Return: return Texts::tr("return to the unit");
    case store::DecisionKind::Appeal: return Texts::tr("appeal");
    case store::DecisionKind::Sign: return Texts::tr("second signature");
    case store::DecisionKind::Note: return Texts::tr("note");
    case store::DecisionKind::Revoke: return Texts::tr("taking back");
    case store::DecisionKind::Accept:
    case store::DecisionKind::Override: break;
    }
    return Texts::tr("decision “%1”").arg(check::statusLabel(entry.status));
}

QString nameOf(const std::vector<store::Decision>& entries)
{
    if (entries.size() == 1) return Texts::tr("%1 for %2").arg(deed(entries.front()), entries.front().unit);
    return Texts::tr("%1 for %n cell(s)", nullptr, static_cast<int>(entries.size())).arg(deed(entries.front()));
}

} // namespace

DecideCommand::DecideCommand(WorkspaceSession& session, std::vector<store::Decision> entries)
    : QUndoCommand(nameOf(entries)), m_session(session), m_entries(std::move(entries))
{
}

void DecideCommand::redo()
{
    std::vector<store::Decision> entries = m_entries;
    for (size_t i = 0; i < m_last.size(); ++i) entries[i].basedOn = m_last[i];
    append(entries);
}

void DecideCommand::undo()
{
    std::vector<store::Decision> entries;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        store::Decision back;
        back.requirementId = m_entries[i].requirementId;
        back.unit = m_entries[i].unit;
        back.status = m_entries[i].status;
        back.who = m_entries[i].who;
        back.kind = store::DecisionKind::Revoke;
        back.basedOn = m_last[i];
        back.refersTo = m_last[i];
        entries.push_back(std::move(back));
    }
    append(entries);
}

void DecideCommand::append(const std::vector<store::Decision>& entries)
{
    m_last = m_session.append(entries);
    if (m_last.empty()) setObsolete(true);
}

} // namespace duibiao::ui
