// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/cli/roundtables.h"
#include "app/cli/texts.h"
#include "app/cli/workspaces.h"
#include "core/report/maskedrounds.h"
#include "core/report/roundcontract.h"
#include "core/store/rounds.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using store::Rounds;
using store::Workspace;

QString summary()
{
    return Texts::tr("keep checks as rounds: what units were told, what changed, what is closed");
}

int refuse(const Error& error)
{
    complain(error);
    if (error.code == ErrorCode::InvalidInput) return WrongUse;
    return error.code == ErrorCode::CannotWrite || error.code == ErrorCode::ReadOnly ? CannotWrite : NothingReadable;
}

bool wantsJson(const Options& options)
{
    return options.format() == u"json";
}

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// What is printed of a value: with --mask, without the words of private persons.
template <typename T> T shown(const Options& options, T value)
{
    return options.has(u"mask"_s) ? report::masked(std::move(value)) : value;
}

int printRound(const Options& options, check::Round round, std::vector<check::OpenItem> items)
{
    round = shown(options, std::move(round));
    items = shown(options, std::move(items));
    return print(wantsJson(options) ? bytes(report::roundJson(round, items)) : roundText(round, items).toUtf8())
               ? Done
               : CannotWrite;
}

/// Which round a word names; 0 for none, and where it names none (said on standard error), nothing.
std::optional<int> numberOf(const Options& options, const QString& word)
{
    if (word.isEmpty()) return 0;
    bool good = false;
    const int number = word.toInt(&good);
    if (good && number > 0) return number;
    (void)options.wrongUse(Texts::tr("\"%1\" is no number of a round.").arg(word));
    return {};
}

/// The number given, else that of the last round; 0 where there is none.
Result<int> meant(const Rounds& rounds, int number)
{
    if (number > 0) return number;
    return rounds.list().transform(
        [](const std::vector<check::Round>& all) { return all.empty() ? 0 : all.back().number; });
}

Error noRound(const QString& path)
{
    return {ErrorCode::InvalidInput, Texts::tr("The workspace has no round yet."), path,
            Texts::tr("Begin one: duibiao-cli round start WORKSPACE.")};
}

/// The check of now, as a round.
std::variant<check::Round, int> roundNow(const Options& options, const QString& path, const Workspace& workspace,
                                         Checked* kept = nullptr)
{
    auto outcome = runCheckOn(path, options.value(u"calendar"_s));
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    auto& checked = std::get<Checked>(outcome);
    const auto reviews = workspace.reviews();
    if (!reviews) return refuse(reviews.error());
    std::vector<std::pair<QString, QString>> returned;
    for (const store::CellReview& each : *reviews)
        if (each.returned) returned.emplace_back(each.requirementId, each.unit);
    check::Round round = report::roundOf(checked.report, checked.plan.document.sha256, returned);
    if (kept) *kept = std::move(checked);
    return round;
}

/// `isKept` is set when the round is in the workspace.
int startRound(const Options& options, const QString& path, bool& isKept)
{
    const auto workspace = openOrMakeWorkspace(path);
    if (!workspace) return refuse(workspace.error());
    if (const auto code = importInto(**workspace, options)) return *code;
    Checked checked;
    auto outcome = roundNow(options, path, **workspace, &checked);
    if (const int* code = std::get_if<int>(&outcome)) return *code;
    auto& round = std::get<check::Round>(outcome);
    if (options.has(u"title"_s)) round.title = options.value(u"title"_s);
    round.startedBy = options.value(u"who"_s);
    if (const auto stored = (*workspace)->setVerdicts(checked.verdicts); !stored) return refuse(stored.error());
    const Rounds rounds(**workspace);
    const auto started = rounds.start(round);
    if (!started) return refuse(started.error());
    isKept = true;
    auto kept = rounds.round(started->number);
    if (!kept) return refuse(kept.error());
    auto items = rounds.items();
    if (!items) return refuse(items.error());
    const int printed = printRound(options, std::move(*kept), std::move(*items));
    return printed == Done ? exitCodeFor(checked) : printed;
}

int start(const Options& options, const QString& path)
{
    const bool isNew = !QFile::exists(path);
    bool isKept = false;
    const int code = startRound(options, path, isKept);
    // A workspace that was made for a round that did not come about would only stand in the way of the next try.
    if (isNew && !isKept)
        for (const QString& file : {path, path + u"-wal"_s, path + u"-shm"_s}) QFile::remove(file);
    return code;
}

int list(const Options& options, const Workspace& workspace)
{
    const auto rounds = Rounds(workspace).list();
    if (!rounds) return refuse(rounds.error());
    return print(wantsJson(options) ? bytes(report::roundListJson(*rounds)) : roundsText(*rounds).toUtf8())
               ? Done
               : CannotWrite;
}

int show(const Options& options, const Workspace& workspace, int number)
{
    const Rounds rounds(workspace);
    const auto which = meant(rounds, number);
    if (!which) return refuse(which.error());
    if (*which == 0) return refuse(noRound(workspace.path()));
    auto round = rounds.round(*which);
    if (!round) return refuse(round.error());
    auto items = rounds.items();
    if (!items) return refuse(items.error());
    const QString unit = options.value(u"unit"_s);
    std::erase_if(*items, [&](const check::OpenItem& item) {
        return item.firstTold > *which || item.lastTold < *which || (!unit.isEmpty() && item.unit != unit);
    });
    return printRound(options, std::move(*round), std::move(*items));
}

/// The two rounds that are compared: those named, else the last two, else the last one and the check of now.
std::variant<std::pair<check::Round, check::Round>, int> pairOf(const Options& options, const QString& path,
                                                                const Workspace& workspace, int first, int second)
{
    const Rounds rounds(workspace);
    const auto last = meant(rounds, 0);
    if (!last) return refuse(last.error());
    if (*last == 0) return refuse(noRound(path));
    const bool withNow = options.has(u"now"_s) || (second == 0 && *last == 1);
    if (first == 0) first = withNow ? *last : *last - 1;
    const auto before = rounds.round(first);
    if (!before) return refuse(before.error());
    if (withNow) {
        auto now = roundNow(options, path, workspace);
        if (const int* code = std::get_if<int>(&now)) return *code;
        return std::pair(*before, std::get<check::Round>(std::move(now)));
    }
    const auto after = rounds.round(second == 0 ? *last : second);
    if (!after) return refuse(after.error());
    return std::pair(*before, *after);
}

int compare(const Options& options, const QString& path, const Workspace& workspace, int first, int second)
{
    const QStringList failOn = options.value(u"fail-on"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& word : failOn)
        if (word != u"worse" && word != u"lost_evidence" && word != u"gone")
            return options.wrongUse(
                Texts::tr("--fail-on takes \"worse\", \"lost_evidence\" and \"gone\", not \"%1\".").arg(word));
    auto found = pairOf(options, path, workspace, first, second);
    if (const int* code = std::get_if<int>(&found)) return *code;
    auto& [before, after] = std::get<std::pair<check::Round, check::Round>>(found);
    const check::RoundChanges changes = shown(options, check::compareRounds(before, after));
    before = shown(options, std::move(before));
    after = shown(options, std::move(after));
    const QByteArray out = wantsJson(options) ? bytes(report::roundChangesJson(before, after, changes))
                                              : changesText(before, after, changes).toUtf8();
    if (!print(out)) return CannotWrite;
    const auto counts = changes.counts();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        if (failOn.contains(check::changeName(it.key()))) return FindingsPresent;
    return Done;
}

/// Closes a round, or with --item and --unit one item.
int close(const Options& options, const Workspace& workspace, int number)
{
    const Rounds rounds(workspace);
    if (options.has(u"item"_s) != options.has(u"unit"_s) || (options.has(u"reopen"_s) && !options.has(u"item"_s)))
        return options.wrongUse(Texts::tr("An item is named by --item and --unit."));
    if (options.has(u"item"_s)) {
        check::ItemClosing closing;
        closing.round = number;
        closing.requirementId = options.value(u"item"_s);
        closing.unit = options.value(u"unit"_s);
        closing.isReopened = options.has(u"reopen"_s);
        closing.reason = options.value(u"reason"_s);
        closing.who = options.value(u"who"_s);
        const auto closed = rounds.closeItems(std::span(&closing, 1));
        return closed ? Done : refuse(closed.error());
    }
    const auto which = meant(rounds, number);
    if (!which) return refuse(which.error());
    if (*which == 0) return refuse(noRound(workspace.path()));
    const auto closed = rounds.close(*which, options.value(u"who"_s));
    return closed ? Done : refuse(closed.error());
}

/// 回头看: what an earlier workspace left unfinished, beside the plan of this one; and whether doubtful pairs are the
/// same.
int lookBack(const Options& options, const Workspace& workspace)
{
    const Rounds rounds(workspace);
    for (const QString& name : {u"same"_s, u"other"_s}) {
        if (!options.has(name)) continue;
        const auto answered = rounds.answer(options.value(name).toLongLong(), name == u"same", options.value(u"who"_s));
        if (!answered) return refuse(answered.error());
    }
    if (options.has(u"from"_s)) {
        const auto earlier = openWorkspace(options.value(u"from"_s));
        if (!earlier) return refuse(earlier.error());
        const auto outcome = readPlanOf(workspace);
        if (const int* code = std::get_if<int>(&outcome)) return *code;
        auto duties = store::unfinishedOf(**earlier, std::get<LoadedPlan>(outcome).plan);
        if (!duties) return refuse(duties.error());
        for (check::CarriedDuty& duty : *duties) duty.who = options.value(u"who"_s);
        if (const auto stored = rounds.carry(*duties); !stored) return refuse(stored.error());
    }
    const auto left = rounds.carried();
    if (!left) return refuse(left.error());
    const std::vector<check::CarriedDuty> carried = shown(options, *left);
    return print(wantsJson(options) ? bytes(report::carriedJson(carried)) : carriedText(carried).toUtf8())
               ? Done
               : CannotWrite;
}

int run(const QStringList& arguments)
{
    Options options(u"round start|list|show|compare|close|look-back [options] WORKSPACE [ROUND [ROUND]]"_s,
                    Texts::tr("Keeps checks as rounds in a workspace file. start checks what the workspace holds (with "
                              "--plan, --units and --submissions "
                              "it takes these in first, and makes the workspace where there is none) and keeps the "
                              "check as the next round; show tells "
                              "what the units were told and what became of it; compare tells what changed; close ends "
                              "a round, or settles one item; "
                              "look-back brings over what last year's workspace left unfinished."));
    addCheckOptions(options);
    options.add({u"keep-both"_s},
                Texts::tr("Keep the earlier version beside a paper that was changed since; otherwise the newer one of "
                          "the same name and unit takes its place (start)."));
    options.add({u"title"_s}, Texts::tr("What the round is called (start)."), u"WORDS"_s);
    options.add({u"who"_s}, Texts::tr("Who does it; the user's name when left out."), u"NAME"_s);
    options.add({u"unit"_s}, Texts::tr("Only this unit (show), or the unit of the item (close)."), u"NAME"_s);
    options.add({u"item"_s}, Texts::tr("The id of the requirement whose item is settled (close)."), u"ID"_s);
    options.add({u"reason"_s}, Texts::tr("Why the item is settled (close)."), u"WORDS"_s);
    options.add({u"reopen"_s}, Texts::tr("Take the item up again instead (close)."));
    options.add({u"now"_s}, Texts::tr("Compare with what the workspace holds now (compare)."));
    options.add({u"from"_s}, Texts::tr("Last year's workspace (look-back)."), u"FILE"_s);
    options.add({u"same"_s}, Texts::tr("The earlier duty with this number is the duty beside it (look-back)."),
                u"NUMBER"_s);
    options.add({u"other"_s}, Texts::tr("The earlier duty with this number is another one (look-back)."), u"NUMBER"_s);
    options.add({u"fail-on"_s},
                Texts::tr("return 1 when something is \"worse\", \"lost_evidence\" or \"gone\" (compare); several are "
                          "separated by commas"),
                u"OUTCOME"_s);
    options.add({u"mask"_s},
                Texts::tr("Make identity numbers, telephone numbers and the names beside them unreadable."));
    options.addFormat({u"table"_s, u"json"_s});
    options.addExample(u"round start --plan plan.docx --units units.csv --submissions in/ 2024.duibiao"_s,
                       Texts::tr("the first round"));
    options.addExample(u"round start --submissions back/ 2024.duibiao"_s,
                       Texts::tr("the next one, with what came back"));
    options.addExample(u"round compare --fail-on worse 2024.duibiao"_s,
                       Texts::tr("what changed since; exit code 1 when something got worse"));
    options.addExample(u"round close --item ID --unit NAME --reason WORDS 2024.duibiao"_s,
                       Texts::tr("one item is settled"));
    options.addExample(u"round look-back --from 2023.duibiao 2024.duibiao"_s,
                       Texts::tr("last year's unfinished duties"));
    if (const auto code = options.parse(arguments)) return *code;
    const QStringList words = options.files();
    if (words.isEmpty()) return options.wrongUse(Texts::tr("Say start, list, show, compare, close or look-back."));
    const QString& what = words.first();
    const qsizetype most = what == u"compare" ? 4 : what == u"show" || what == u"close" ? 3 : 2;
    if (!QStringList{u"start"_s, u"list"_s, u"show"_s, u"compare"_s, u"close"_s, u"look-back"_s}.contains(what) ||
        words.size() > most)
        return options.wrongUse(Texts::tr("Unexpected \"%1\".").arg(words.size() > most ? words.last() : what));
    if (words.size() < 2) return options.wrongUse(Texts::tr("Name a workspace file (.duibiao)."));
    const QString& path = words[1];
    const auto first = numberOf(options, words.value(2));
    const auto second = numberOf(options, words.value(3));
    if (!first || !second) return WrongUse;
    if (what == u"start") return start(options, path);
    const auto workspace = openWorkspace(path);
    if (!workspace) return refuse(workspace.error());
    if (what == u"list") return list(options, **workspace);
    if (what == u"show") return show(options, **workspace, *first);
    if (what == u"compare") return compare(options, path, **workspace, *first, *second);
    if (what == u"close") return close(options, **workspace, *first);
    return lookBack(options, **workspace);
}

} // namespace

const Command roundCommand{u"round", &summary, &run};

} // namespace duibiao::cli
