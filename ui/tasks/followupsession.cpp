// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/followupsession.h"

#include "core/report/roundcontract.h"
#include "core/store/rounds.h"
#include "ui/tasks/decidecommand.h"

namespace duibiao::ui {
namespace {

/// Closing of items as one step. Undo erases nothing: it appends that they are taken up again.
class SettleCommand : public QUndoCommand {
public:
    SettleCommand(FollowUpSession& session, std::vector<check::ItemClosing> closings)
        : QUndoCommand(FollowUpSession::tr("closing of %n item(s)", nullptr, static_cast<int>(closings.size()))),
          m_session(session), m_closings(std::move(closings))
    {
    }
    void redo() override { append(m_closings); }
    void undo() override
    {
        std::vector<check::ItemClosing> back = m_closings;
        for (check::ItemClosing& each : back) {
            each.isReopened = !each.isReopened;
            each.reason = FollowUpSession::tr("taken back");
        }
        append(back);
    }

private:
    void append(const std::vector<check::ItemClosing>& closings)
    {
        if (!m_session.append(closings)) setObsolete(true);
    }
    FollowUpSession& m_session;
    std::vector<check::ItemClosing> m_closings;
};

/// For writing, so that an older file is brought up to date; for reading only where nothing else is allowed.
Result<std::unique_ptr<store::Workspace>> openAny(const QString& path)
{
    auto workspace = store::Workspace::open(path);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly) return store::Workspace::open(path, true);
    return workspace;
}

Result<FollowUp> load(const QString& path)
{
    const auto workspace = store::Workspace::open(path, true);
    if (!workspace) return failure(workspace.error());
    const store::Rounds rounds(**workspace);
    FollowUp out;
    auto all = rounds.all();
    if (!all) return failure(all.error());
    const auto closings = rounds.closings();
    if (!closings) return failure(closings.error());
    auto carried = rounds.carried();
    if (!carried) return failure(carried.error());
    out.rounds = std::move(*all);
    out.items = check::openItems(out.rounds, *closings);
    out.carried = std::move(*carried);
    return out;
}

check::Round roundOf(const Loaded& loaded)
{
    std::vector<std::pair<QString, QString>> returned;
    for (const store::CellReview& each : loaded.reviews)
        if (each.returned) returned.emplace_back(each.requirementId, each.unit);
    return report::roundOf(composeReport(loaded), loaded.plan->document.sha256, returned);
}

} // namespace

FollowUpSession::FollowUpSession(WorkspaceSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &WorkspaceSession::verdictsChanged, this, &FollowUpSession::reload);
    connect(&session, &WorkspaceSession::followUpChanged, this, &FollowUpSession::reload);
    connect(&session, &WorkspaceSession::closed, this, [this] {
        m_followUp = {};
        Q_EMIT changed();
    });
}

bool FollowUpSession::canStart() const
{
    return m_session.plan() && !m_session.table()->isEmpty() && !m_session.isReadOnly();
}

template <typename Change> void FollowUpSession::write(const QString& what, Change change)
{
    if (!m_session.isOpen() || m_session.isReadOnly()) return;
    m_session.tasks().run<Result<FollowUp>>(
        what,
        [path = m_session.path(), change](const Progress&) -> Result<FollowUp> {
            const auto workspace = store::Workspace::open(path);
            if (!workspace) return failure(workspace.error());
            if (const Result<void> done = change(store::Rounds(**workspace)); !done) return failure(done.error());
            return load(path);
        },
        [this, path = m_session.path()](Result<FollowUp> result) {
            if (path != m_session.path()) return;
            if (!result) return Q_EMIT failed(result.error());
            m_followUp = std::move(*result);
            Q_EMIT changed();
        });
}

void FollowUpSession::reload()
{
    if (!m_session.isOpen()) return;
    m_session.tasks().run<Result<FollowUp>>(
        tr("Reading the rounds"), [path = m_session.path()](const Progress&) { return load(path); },
        [this, path = m_session.path()](Result<FollowUp> result) {
            if (path != m_session.path()) return;
            if (!result) return Q_EMIT failed(result.error());
            m_followUp = std::move(*result);
            Q_EMIT changed();
        });
}

void FollowUpSession::startRound()
{
    if (!canStart()) return;
    write(tr("Keeping the round"), [loaded = m_session.loaded()](const store::Rounds& rounds) -> Result<void> {
        const auto number = rounds.start(roundOf(loaded));
        if (!number) return failure(number.error());
        return {};
    });
}

void FollowUpSession::closeRound(int number)
{
    write(tr("Ending the round"), [number](const store::Rounds& rounds) { return rounds.close(number); });
}

void FollowUpSession::settle(const std::vector<int>& items, bool reopen, const QString& reason)
{
    std::vector<check::ItemClosing> closings;
    for (const int index : items) {
        const check::OpenItem& item = m_followUp.items.at(static_cast<size_t>(index));
        if ((item.state == check::OpenItem::State::Closed) != reopen) continue;
        check::ItemClosing closing;
        closing.requirementId = item.requirementId;
        closing.unit = item.unit;
        closing.isReopened = reopen;
        closing.reason = reason;
        closings.push_back(std::move(closing));
    }
    if (!closings.empty() && !m_session.isReadOnly())
        m_session.undoStack().push(new SettleCommand(*this, std::move(closings)));
}

bool FollowUpSession::append(const std::vector<check::ItemClosing>& closings)
{
    const auto workspace = store::Workspace::open(m_session.path());
    const auto done =
        workspace ? store::Rounds(**workspace).closeItems(closings) : Result<void>(failure(workspace.error()));
    auto shown = done ? load(m_session.path()) : Result<FollowUp>(failure(done.error()));
    if (!shown) {
        Q_EMIT failed(shown.error());
        return false;
    }
    m_followUp = std::move(*shown);
    Q_EMIT changed();
    return true;
}

void FollowUpSession::carryFrom(const QString& path)
{
    if (!m_session.plan()) return;
    write(tr("Looking back"), [plan = m_session.plan(), path](const store::Rounds& rounds) -> Result<void> {
        const auto earlier = openAny(path);
        if (!earlier) return failure(earlier.error());
        const auto duties = store::unfinishedOf(**earlier, plan->plan);
        if (!duties) return failure(duties.error());
        const auto stored = rounds.carry(*duties);
        if (!stored) return failure(stored.error());
        return {};
    });
}

void FollowUpSession::answer(qint64 carried, bool same)
{
    write(tr("Noting the answer"),
          [carried, same](const store::Rounds& rounds) { return rounds.answer(carried, same); });
}

void FollowUpSession::dismiss(const std::vector<int>& again)
{
    if (m_session.isReadOnly()) return;
    std::vector<store::Decision> entries;
    for (const int index : again) {
        const store::Decision& stale = m_session.loaded().again.at(static_cast<size_t>(index)).decision;
        store::Decision back;
        back.requirementId = stale.requirementId;
        back.unit = stale.unit;
        back.status = stale.status;
        back.kind = store::DecisionKind::Revoke;
        back.refersTo = stale.id;
        for (const store::CellReview& review : m_session.loaded().reviews)
            if (review.requirementId == stale.requirementId && review.unit == stale.unit) back.basedOn = review.last;
        entries.push_back(std::move(back));
    }
    if (!entries.empty()) m_session.undoStack().push(new DecideCommand(m_session, std::move(entries)));
}

check::RoundChanges FollowUpSession::changes(int before, int after) const
{
    if (before < 0 || after < 0) return {};
    return check::compareRounds(m_followUp.rounds.at(static_cast<size_t>(before)),
                                m_followUp.rounds.at(static_cast<size_t>(after)));
}

} // namespace duibiao::ui
