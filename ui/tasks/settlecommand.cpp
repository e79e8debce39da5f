// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/settlecommand.h"

#include "ui/tasks/followupsession.h"

#include <QCoreApplication>

namespace duibiao::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::SettleCommand)
};

StepName nameOf(const std::vector<store::ItemChange>& changes)
{
    return [count = static_cast<int>(changes.size()), isReopened = changes.front().closing.isReopened] {
        return isReopened ? Texts::tr("taking up of %n item(s) again", nullptr, count)
                          : Texts::tr("closing of %n item(s)", nullptr, count);
    };
}

} // namespace

SettleCommand::SettleCommand(const WorkspaceSession& workspace, FollowUpSession& session,
                             std::vector<store::ItemChange> changes)
    : NamedStep(workspace, nameOf(changes)), m_session(session)
{
    for (store::ItemChange& change : changes) {
        m_closings.push_back(std::move(change.closing));
        m_before.push_back(change.seen);
    }
}

void SettleCommand::redo()
{
    append(m_closings, m_before, m_after);
}

void SettleCommand::undo()
{
    std::vector<check::ItemClosing> back = m_closings;
    for (check::ItemClosing& each : back) {
        each.isReopened = !each.isReopened;
        each.reason = Texts::tr("taken back");
    }
    append(back, m_after, m_before);
}

void SettleCommand::append(const std::vector<check::ItemClosing>& closings, const std::vector<qint64>& seen,
                           std::vector<qint64>& written)
{
    ItemEntries& own = m_session.ownEntries();
    const auto itemOf = [&](size_t i) { return ItemEntries::Item(closings[i].requirementId, closings[i].unit); };
    std::vector<store::ItemChange> changes;
    for (size_t i = 0; i < closings.size(); ++i) changes.push_back({closings[i], own.now(itemOf(i), seen[i])});
    const std::vector<qint64> entries = m_session.append(changes);
    if (entries.empty()) return setObsolete(true);
    const bool isFirst = written.empty();
    if (isFirst) written = entries;
    for (size_t i = 0; i < entries.size() && !isFirst; ++i) own.standsFor(itemOf(i), written[i], entries[i]);
}

} // namespace duibiao::ui
