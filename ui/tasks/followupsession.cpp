// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/followupsession.h"

#include "core/check/saidagain.h"
#include "core/report/roundcontract.h"
#include "core/store/rounds.h"
#include "ui/tasks/decidecommand.h"
#include "ui/tasks/settlecommand.h"
#include "ui/tasks/stepcommand.h"

#include <QFileInfo>

namespace duibiao::ui {
namespace {

/// For writing, so that an older file is brought up to date; for reading only where nothing else is allowed.
Result<std::unique_ptr<store::Workspace>> openAny(const QString& path)
{
    auto workspace = store::Workspace::open(path);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly) return store::Workspace::open(path, true);
    return workspace;
}

/// `now`: the results of now. What a round told that is still so is said in the language that they are in.
Result<FollowUp> load(const QString& path, const VerdictTable& now)
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
    const check::SaidAgain said(now.verdicts());
    for (check::Round& round : out.rounds)
        for (check::RoundLine& line : round.lines)
            if (line.decidedBy.isEmpty()) line.verdict.reason = said.reasonOf(line.verdict);
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
        m_own.clear();
        Q_EMIT changed();
    });
}

bool FollowUpSession::canStart() const
{
    return m_session.plan() && !m_session.table()->isEmpty() && !m_session.isReadOnly();
}

void FollowUpSession::reload()
{
    if (!m_session.isOpen()) return;
    m_session.tasks().run<Result<FollowUp>>(
        tr("Reading the rounds"),
        [path = m_session.path(), now = m_session.table()](const Progress&) { return load(path, *now); },
        [this, path = m_session.path()](Result<FollowUp> result) {
            if (path != m_session.path()) return;
            if (!result) return Q_EMIT failed(result.error());
            m_followUp = std::move(*result);
            Q_EMIT changed();
        },
        TaskRunner::Gives::Shown);
}

template <typename Step>
void FollowUpSession::write(const QString& title, std::function<Result<Step>(const store::Rounds&)> change,
                            std::function<void(Step)> done)
{
    struct Written {
        Step step;
        FollowUp followUp;
    };
    if (!m_session.isOpen() || m_session.isReadOnly()) return;
    m_session.tasks().run<Result<Written>>(
        title,
        [path = m_session.path(), now = m_session.table(), change](const Progress&) -> Result<Written> {
            const auto workspace = store::Workspace::open(path);
            if (!workspace) return failure(workspace.error());
            auto step = change(store::Rounds(**workspace));
            if (!step) return failure(step.error());
            return load(path, *now).transform([&](FollowUp followUp) {
                return Written{std::move(*step), std::move(followUp)};
            });
        },
        [this, path = m_session.path(), done](Result<Written> result) {
            if (path != m_session.path()) return;
            if (!result) return Q_EMIT failed(result.error());
            m_followUp = std::move(result->followUp);
            Q_EMIT changed();
            done(std::move(result->step));
        });
}

void FollowUpSession::pushDone(const StepName& what, const Change& again, const Change& back)
{
    const auto forth = [this, again, isDone = true]() mutable {
        return std::exchange(isDone, false) || stored(again); // the stack does what is put on it
    };
    m_session.undoStack().push(new StepCommand( // the stack owns it
        m_session, what, forth, [this, back] { return stored(back); }));
}

void FollowUpSession::startRound()
{
    if (!canStart()) return;
    using store::StartedRound;
    write<StartedRound>(
        tr("Keeping the round"),
        [loaded = m_session.loaded()](const store::Rounds& rounds) { return rounds.start(roundOf(loaded)); },
        [this](const StartedRound& started) {
            pushDone([number = started.number] { return tr("keeping of round %1").arg(number); },
                     [started](const store::Rounds& rounds) { return rounds.bringBack(started); },
                     [started](const store::Rounds& rounds) { return rounds.takeBack(started); });
        });
}

void FollowUpSession::closeRound(int number)
{
    if (!m_session.isOpen() || m_session.isReadOnly()) return;
    const auto entry = std::make_shared<qint64>(0);
    const auto close = [number, entry](const store::Rounds& rounds) {
        return rounds.close(number).transform([&](qint64 ending) { *entry = ending; });
    };
    const auto reopen = [entry](const store::Rounds& rounds) { return rounds.reopen(*entry); };
    m_session.undoStack().push(new StepCommand( // the stack owns it
        m_session, [number] { return tr("end of round %1").arg(number); }, [this, close] { return stored(close); },
        [this, reopen] { return stored(reopen); }));
}

bool FollowUpSession::stored(const Change& change)
{
    const auto workspace = store::Workspace::open(m_session.path());
    const auto done = workspace ? change(store::Rounds(**workspace)) : Result<void>(failure(workspace.error()));
    if (!done) Q_EMIT failed(done.error());
    // After a conflict, too: what somebody else did is shown at once.
    auto shown = load(m_session.path(), *m_session.table());
    if (!shown && done) Q_EMIT failed(shown.error());
    if (!shown) return false;
    m_followUp = std::move(*shown);
    Q_EMIT changed();
    return done.has_value();
}

void FollowUpSession::settle(const std::vector<int>& items, bool reopen, const QString& reason)
{
    std::vector<store::ItemChange> changes;
    for (const int index : items) {
        const check::OpenItem& item = m_followUp.items.at(static_cast<size_t>(index));
        if ((item.state == check::OpenItem::State::Closed) != reopen) continue;
        store::ItemChange change{{}, item.lastEntry};
        change.closing.requirementId = item.requirementId;
        change.closing.unit = item.unit;
        change.closing.isReopened = reopen;
        change.closing.reason = reason;
        changes.push_back(std::move(change));
    }
    if (changes.empty() || m_session.isReadOnly()) return;
    m_session.undoStack().push(new SettleCommand(m_session, *this, std::move(changes))); // the stack owns it
}

std::vector<qint64> FollowUpSession::append(const std::vector<store::ItemChange>& changes)
{
    std::vector<qint64> ids;
    (void)stored([&](const store::Rounds& rounds) {
        return rounds.settle(changes).transform([&](std::vector<qint64> entries) { ids = std::move(entries); });
    });
    return ids;
}

void FollowUpSession::carryFrom(const QString& path)
{
    if (!m_session.plan()) return;
    using store::CarriedStep;
    write<CarriedStep>(
        tr("Looking back"),
        [plan = m_session.plan(), path](const store::Rounds& rounds) -> Result<CarriedStep> {
            const auto earlier = openAny(path);
            if (!earlier) return failure(earlier.error());
            const auto duties = store::unfinishedOf(**earlier, plan->plan);
            if (!duties) return failure(duties.error());
            return rounds.carry(*duties);
        },
        [this, source = QFileInfo(path).fileName()](CarriedStep step) {
            if (step.duties.empty()) return;
            const auto known = std::make_shared<CarriedStep>(std::move(step));
            pushDone([source] { return tr("duties brought over from %1").arg(source); },
                     [known](const store::Rounds& rounds) {
                         return rounds.bringBack(*known).transform([&](CarriedStep back) { *known = std::move(back); });
                     },
                     [known](const store::Rounds& rounds) { return rounds.takeBack(*known); });
        });
}

void FollowUpSession::answer(const std::vector<int>& carried, bool same)
{
    std::vector<store::AnswerChange> changes;
    for (const int index : carried) {
        const check::CarriedDuty& duty = m_followUp.carried.at(static_cast<size_t>(index));
        if (duty.answer != same) changes.push_back({duty.id, duty.answer, same});
    }
    if (changes.empty() || m_session.isReadOnly()) return;
    std::vector<store::AnswerChange> reversed = changes;
    for (store::AnswerChange& change : reversed) std::swap(change.before, change.after);
    const auto put = [this](const std::vector<store::AnswerChange>& these) {
        return stored([&](const store::Rounds& rounds) { return rounds.changeAnswers(these); });
    };
    m_session.undoStack().push(new StepCommand( // the stack owns it
        m_session, [same] { return same ? tr("the same duty as last year") : tr("another duty than last year"); },
        [put, changes] { return put(changes); }, [put, reversed] { return put(reversed); }));
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
