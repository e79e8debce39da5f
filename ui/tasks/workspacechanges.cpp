// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of a workspace that are stored at once and can be taken back: units, whose a paper is, papers taken out,
// days, filters.
#include "ui/tasks/correcting.h"
#include "ui/tasks/dayscommand.h"
#include "ui/tasks/exchangecommand.h"
#include "ui/tasks/stepcommand.h"
#include "ui/tasks/workspacesession.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace duibiao::ui {

namespace {

bool same(const store::CheckSettings& one, const store::CheckSettings& other)
{
    return std::tie(one.asOf, one.from, one.to) == std::tie(other.asOf, other.from, other.to);
}

/// What makes one list of the office's words of another, word by word.
std::vector<store::SynonymChange> changesOf(const std::vector<check::Synonym>& before,
                                            const std::vector<check::Synonym>& after)
{
    const auto meaningIn = [](const std::vector<check::Synonym>& list, const QString& said) {
        const auto found = std::ranges::find(list, said, &check::Synonym::said);
        return found == list.end() ? QString() : found->means;
    };
    std::vector<store::SynonymChange> changes;
    for (const check::Synonym& each : before)
        if (const QString means = meaningIn(after, each.said); means != each.means)
            changes.push_back({each.said, each.means, means});
    for (const check::Synonym& each : after)
        if (meaningIn(before, each.said).isEmpty()) changes.push_back({each.said, {}, each.means});
    return changes;
}

std::vector<store::SynonymChange> reversed(std::vector<store::SynonymChange> changes)
{
    for (store::SynonymChange& each : changes) std::swap(each.before, each.after);
    return changes;
}

/// Several units are one kind of thing to a person: the list.
units::Registry registryOf(const std::vector<units::Unit>& units)
{
    units::Registry registry;
    for (const units::Unit& unit : units) registry.add(unit);
    return registry;
}

} // namespace

bool WorkspaceSession::stored(const Write& write)
{
    const bool sawAll = m_workspace->dataVersion() == m_loaded.version;
    const Result<void> done = write();
    if (!done) {
        Q_EMIT failed(done.error());
        if (done.error().code == ErrorCode::Conflict) lookForChanges();
        return false;
    }
    if (sawAll) m_loaded.version = m_workspace->dataVersion();
    return true;
}

bool WorkspaceSession::storedAndRead(const Write& write, const QString& title, bool follows)
{
    if (!stored(write)) return false;
    m_tasks.run<Result<Loaded>>(
        title, [path = m_path](const Progress& progress) { return loadWorkspace(path, progress); },
        [this, path = m_path, follows](Result<Loaded> result) {
            if (show(path, std::move(result), true) && follows && !m_loaded.table->isEmpty()) m_follow.start();
        },
        TaskRunner::Gives::Shown);
    return true;
}

std::optional<store::Exchange> WorkspaceSession::put(const store::Exchange& exchange, bool follows)
{
    store::Exchange back;
    const auto write = [&] {
        return m_workspace->exchange(exchange).transform([&](store::Exchange step) { back = std::move(step); });
    };
    if (!storedAndRead(write, tr("Reading what changed"), follows)) return {};
    return back;
}

void WorkspaceSession::setUnits(const std::vector<units::Unit>& units)
{
    if (!requireOpen() || isReadOnly()) return;
    store::Exchange what;
    what.units = {m_loaded.inputs->units, registryOf(units)};
    m_undo.push(new ExchangeCommand(*this, std::move(what), ExchangeCommand::Step::ToDo,
                                    [] { return tr("the list of units"); })); // the stack owns it
}

void WorkspaceSession::assignUnit(const std::vector<int>& submissions, const QString& unit)
{
    if (!isOpen() || isReadOnly()) return;
    store::Exchange what;
    for (const int submission : submissions) {
        const auto source = m_workspace->source(m_loaded.inputs->sources.at(static_cast<size_t>(submission)));
        if (!source) return Q_EMIT failed(source.error());
        if (source->unit == unit) continue;
        what.given.push_back({source->id, source->name, source->unit, unit});
    }
    if (what.isEmpty()) return;
    const auto count = static_cast<int>(what.given.size());
    const StepName step = [count, unit, name = what.given.back().name] {
        return unit.isEmpty()
                   ? count == 1 ? tr("no unit for %1").arg(name) : tr("no unit for %n papers", nullptr, count)
               : count == 1 ? tr("%1 for %2").arg(unit, name)
                            : tr("%1 for %n papers", nullptr, count).arg(unit);
    };
    m_undo.push(new ExchangeCommand(*this, std::move(what), ExchangeCommand::Step::ToDo, step)); // the stack owns it
}

void WorkspaceSession::keepBeside(std::vector<store::StoredSource> earlier)
{
    if (!isOpen() || isReadOnly()) return;
    const auto here = m_workspace->sources(store::SourceKind::Submission);
    if (!here) return Q_EMIT failed(here.error());
    store::Exchange what;
    for (store::StoredSource& each : earlier) {
        if (std::ranges::contains(*here, each.sha256, &store::StoredSource::sha256)) continue; // undone meanwhile
        each.id = 0;                                                                           // its place is taken
        each.importedAt = {};
        what.come.push_back(std::move(each));
    }
    if (what.isEmpty()) return;
    const auto count = static_cast<int>(what.come.size());
    const StepName name = [count, first = what.come.front().name] {
        return count == 1 ? tr("both versions of %1").arg(first) : tr("both versions of %n papers", nullptr, count);
    };
    m_undo.push(new ExchangeCommand(*this, std::move(what), ExchangeCommand::Step::ToDo, name)); // the stack owns it
}

void WorkspaceSession::removeSubmissions(const std::vector<int>& submissions)
{
    if (!isOpen() || isReadOnly() || submissions.empty()) return;
    store::Exchange what;
    for (const int submission : submissions) {
        auto source = m_workspace->source(m_loaded.inputs->sources.at(static_cast<size_t>(submission)));
        if (!source) return Q_EMIT failed(source.error());
        source->bytes.clear();
        what.gone.push_back(std::move(*source));
    }
    const auto count = static_cast<int>(what.gone.size());
    const StepName name = [count, first = what.gone.front().name] {
        return count == 1 ? tr("removal of %1").arg(first) : tr("removal of %n papers", nullptr, count);
    };
    m_undo.push(new ExchangeCommand(*this, std::move(what), ExchangeCommand::Step::ToDo, name));
}

void WorkspaceSession::setSettings(const store::CheckSettings& settings)
{
    if (!requireOpen() || same(settings, this->settings())) return;
    if (isReadOnly()) // it keeps none
        putSettings({m_loaded.settings, settings});
    else
        m_undo.push(new DaysCommand(*this, m_loaded.settings, settings, this->settings()));
}

bool WorkspaceSession::putSettings(const store::SettingsChange& change)
{
    if (!isReadOnly() && !stored([&] { return m_workspace->changeSettings(change); })) return false;
    showSettings(change.after);
    return true;
}

void WorkspaceSession::showSettings(const store::CheckSettings& settings)
{
    m_loaded.settings = settings;
    m_outdated = true;
    Q_EMIT settingsChanged();
    if (!m_loaded.table->isEmpty()) m_follow.start();
}

void WorkspaceSession::setSynonyms(const std::vector<check::Synonym>& synonyms, const StepName& what)
{
    if (!requireOpen() || isReadOnly()) return;
    const std::vector<store::SynonymChange> changes = changesOf(m_loaded.synonyms, synonyms);
    if (changes.empty()) return;
    m_undo.push(new StepCommand( // the stack owns it
        *this, what, [this, changes] { return putSynonyms(changes); },
        [this, back = reversed(changes)] { return putSynonyms(back); }));
}

bool WorkspaceSession::putSynonyms(const std::vector<store::SynonymChange>& changes)
{
    const bool done = stored([&] { return m_workspace->changeSynonyms(changes); });
    // After a conflict, too: what somebody else said is shown at once.
    auto synonyms = m_workspace->synonyms();
    if (!synonyms || *synonyms == m_loaded.synonyms) return done;
    m_loaded.synonyms = std::move(*synonyms);
    m_outdated = true;
    Q_EMIT synonymsChanged();
    Q_EMIT settingsChanged();
    if (!m_loaded.table->isEmpty()) m_follow.start();
    return done;
}

void WorkspaceSession::noteWorkingDays(const std::vector<store::WorkingDayChange>& changes)
{
    if (isOpen() && !isReadOnly()) stored([&] { return m_workspace->noteWorkingDays(changes); });
}

void WorkspaceSession::followCalendar()
{
    if (!m_loaded.plan) return;
    if (m_tasks.isBusy()) { // what runs brings back the findings it began with
        connect(&m_tasks, &TaskRunner::idle, this, &WorkspaceSession::followCalendar, Qt::SingleShotConnection);
        return;
    }
    const PlanPtr before = std::exchange(m_loaded.plan, reviewedAgain(m_loaded.plan));
    m_outdated = true;
    if (m_loaded.plan != before) Q_EMIT planChanged();
    Q_EMIT settingsChanged();
    if (!m_loaded.table->isEmpty()) m_follow.start();
}

void WorkspaceSession::followDays()
{
    if (!canCheck() || m_loaded.table->isEmpty()) return;
    if (m_tasks.isBusy()) return m_follow.start(); // what runs may bring other papers
    runCheckOf(m_loaded.settings, false);
}

void WorkspaceSession::check()
{
    if (canCheck()) runCheckOf(m_loaded.settings, true);
}

void WorkspaceSession::runCheckOf(const store::CheckSettings& days, bool says)
{
    m_follow.stop();
    m_tasks.run<Result<Loaded>>(
        tr("Checking"),
        [path = m_path, loaded = m_loaded, checker = m_checker](const Progress& progress) {
            return runCheck(path, loaded, *checker, progress);
        },
        [this, path = m_path, days, says](Result<Loaded> result) {
            // Days and words that were changed meanwhile stand; the verdicts follow them.
            const bool isOurs = path == m_path && result;
            const bool moved = isOurs && (!same(days, m_loaded.settings) || result->synonyms != m_loaded.synonyms);
            if (moved) result->settings = m_loaded.settings;
            if (moved) result->synonyms = m_loaded.synonyms;
            if (!show(path, std::move(result), moved)) return;
            if (moved)
                showSettings(m_loaded.settings);
            else if (says)
                Q_EMIT checked();
        });
}

void WorkspaceSession::changeFilters(std::vector<store::FilterChange> changes, const StepName& what)
{
    if (!requireOpen() || isReadOnly() || changes.empty()) return;
    for (store::FilterChange& change : changes) {
        const auto known = std::ranges::find(m_loaded.filters, change.name, &check::NamedSelection::name);
        change.before = known == m_loaded.filters.end() ? std::nullopt : std::optional(known->selection);
    }
    std::vector<store::FilterChange> back = changes;
    for (store::FilterChange& change : back) std::swap(change.before, change.after);
    const auto put = [this](const std::vector<store::FilterChange>& these) {
        if (!stored([&] { return m_workspace->changeFilters(these); })) return false;
        if (auto filters = m_workspace->filters()) m_loaded.filters = std::move(*filters);
        Q_EMIT filtersChanged();
        return true;
    };
    m_undo.push(
        new StepCommand(*this, what, [put, changes] { return put(changes); }, [put, back] { return put(back); }));
}

void WorkspaceSession::setNarrowing(const check::NamedSelection& narrowing)
{
    m_narrowing = narrowing;
}

} // namespace duibiao::ui
