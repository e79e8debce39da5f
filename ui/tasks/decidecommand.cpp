// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/decidecommand.h"

#include "ui/tasks/workspacesession.h"

#include <QCoreApplication>

namespace duibiao::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::DecideCommand)
};

QString deed(store::DecisionKind kind, check::Status status)
{
    switch (kind) {
    case store::DecisionKind::Return: return Texts::tr("return to the unit");
    case store::DecisionKind::Appeal: return Texts::tr("appeal");
    case store::DecisionKind::Sign: return Texts::tr("second signature");
    case store::DecisionKind::Note: return Texts::tr("note");
    case store::DecisionKind::Revoke: return Texts::tr("taking back");
    case store::DecisionKind::Accept:
    case store::DecisionKind::Override: break;
    }
    return Texts::tr("decision “%1”").arg(check::statusLabel(status));
}

StepName nameOf(const std::vector<store::Decision>& entries, const VerdictTable& table)
{
    const store::Decision& first = entries.front();
    if (entries.size() == 1) {
        return
            [kind = first.kind, status = first.status, unit = first.unit, duty = table.rowOf(first.requirementId) + 1] {
                //: what was done: 2, the unit; 3, the number of the duty
                return Texts::tr("%1 for %2, duty %3").arg(deed(kind, status), unit).arg(duty);
            };
    }
    return [kind = first.kind, status = first.status, cells = static_cast<int>(entries.size())] {
        return Texts::tr("%1 for %n cell(s)", nullptr, cells).arg(deed(kind, status));
    };
}

} // namespace

DecideCommand::DecideCommand(WorkspaceSession& session, std::vector<store::Decision> entries)
    : NamedStep(session, nameOf(entries, *session.table())), m_session(session), m_entries(std::move(entries))
{
}

void DecideCommand::redo()
{
    std::vector<store::Decision> entries = m_entries;
    const OwnEntries& own = m_session.ownEntries();
    for (size_t i = 0; i < m_stored.size(); ++i) {
        entries[i].basedOn = own.lastOn(entries[i]);
        entries[i].refersTo = own.idNow(entries[i].refersTo);
    }
    const std::vector<qint64> ids = append(entries);
    if (ids.empty()) return;
    for (size_t i = 0; i < m_stored.size(); ++i) m_session.ownEntries().storedAgain(m_stored[i], ids[i]);
    m_stored = ids;
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
        back.basedOn = m_session.ownEntries().lastOn(back);
        back.refersTo = m_stored[i];
        entries.push_back(std::move(back));
    }
    append(entries);
}

std::vector<qint64> DecideCommand::append(const std::vector<store::Decision>& entries)
{
    std::vector<qint64> ids = m_session.append(entries);
    if (ids.empty()) setObsolete(true);
    m_session.ownEntries().add(entries, ids);
    return ids;
}

} // namespace duibiao::ui
