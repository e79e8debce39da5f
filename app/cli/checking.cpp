// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checking.h"

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/reading.h"
#include "app/cli/rubrics.h"
#include "app/cli/texts.h"
#include "core/check/check.h"
#include "core/store/attachedevidence.h"
#include "core/store/standing.h"
#include "core/submission/twice.h"
#include "core/text/officecalendar.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

/// The days a check looks at.
struct Span {
    QDate asOf;
    QDate from;
    QDate to;
};

int refuse(const Error& error)
{
    complain(error);
    return error.code == ErrorCode::Cancelled ? Cancelled : NothingReadable;
}

submission::Submission refused(const QString& file, const Error& error)
{
    complain(error);
    submission::Submission out;
    out.file = file;
    out.document.file = file;
    out.state = submission::State::Refused;
    out.warnings.push_back({error.codeName(), (error.message + u' ' + error.remedy).trimmed(), {}});
    return out;
}

/// Reads the submissions of all files into `out`, those that were refused too. False after Ctrl+C.
bool readSubmissions(const std::vector<readers::SourceFile>& files, const Options& options,
                     const units::Registry& registry, const facts::Context& context,
                     std::vector<submission::Submission>& out)
{
    const auto refuseOne = [&](const QString& name, const Error& error) { out.push_back(refused(name, error)); };
    for (const readers::SourceFile& file : files) {
        const auto take = [&](const readers::Input& input) {
            if (interruption().isCancelled()) return;
            auto document = readPaper(input, options);
            if (!document) return refuseOne(input.name, document.error());
            if (const auto marked = refusedAsMarked(*document, options)) return refuseOne(input.name, *marked);
            out.push_back(submission::read(std::move(*document), registry, context));
        };
        const auto problem = [&](const Error& error) {
            refuseOne(error.file == file.path ? file.name : error.file, error);
        };
        readers::visit(file, {take, problem}, interruption());
        if (interruption().isCancelled()) return false;
    }
    submission::compareFilesOfUnits(out);
    return true;
}

/// The period that a plan is for when nobody says: its own, else its year, else the year of `asOf`.
std::pair<QDate, QDate> periodOf(const plan::Plan& plan, QDate asOf)
{
    const int year = plan.metadata.planYear > 0 ? plan.metadata.planYear : asOf.year();
    if (plan.metadata.planYear == 0 && plan.metadata.planPeriod) return *plan.metadata.planPeriod;
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

facts::Context contextOf(const plan::Plan& plan, const Span& span)
{
    return {plan.metadata.planYear > 0 ? plan.metadata.planYear : span.to.year(), {}};
}

/// Says where there is nothing to check: what was asked for is done all the same.
void sayWhereNothingBinds(const Checked& checked)
{
    if (checked.plan.plan.requirements.empty())
        complain(
            {ErrorCode::InvalidInput, Texts::tr("No duty was found in the plan: there is nothing to check."),
             checked.plan.document.file,
             Texts::tr("See with \"duibiao-cli text\" whether this is the plan; scanned pages need --recognise.")});
    else if (checked.verdicts.empty())
        complain({ErrorCode::InvalidInput, Texts::tr("No duty of the plan binds one of the units."),
                  checked.plan.document.file,
                  Texts::tr("See with \"duibiao-cli units suggest\" which units the plan names.")});
}

Result<std::vector<check::Verdict>> verdictsOf(const Checked& checked, const Span& span,
                                               std::span<const check::Synonym> synonyms = {})
{
    return check::check({checked.plan.document, checked.plan.plan, checked.units, checked.submissions, checked.calendar,
                         span.asOf, span.from, span.to, synonyms},
                        Progress{{}, interruption()});
}

/// What a report has besides the verdicts.
struct Beside {
    std::vector<report::Ruling> rulings;
    std::vector<report::Ruling> unsignedRulings;
    std::vector<submission::Submission> yearBefore;
    std::optional<check::Rubric> rubric;
    check::NamedSelection narrowing; ///< what its lines are narrowed down to
};

report::Report composed(const Checked& checked, const Span& span, const std::vector<check::Verdict>& verdicts,
                        const Beside& beside)
{
    return report::compose({checked.plan.document, checked.plan.plan, checked.units, checked.submissions, verdicts,
                            span.asOf, span.from, span.to, beside.rulings, beside.yearBefore, beside.unsignedRulings,
                            beside.rubric ? &*beside.rubric : nullptr, &beside.narrowing});
}

/// The filter that was saved under that name; no condition for no name.
Result<check::NamedSelection> filterOf(const store::Workspace& workspace, const QString& name)
{
    if (name.isEmpty()) return {};
    const auto filters = workspace.filters();
    if (!filters) return failure(filters.error());
    QStringList known;
    for (const check::NamedSelection& each : *filters) {
        if (each.name == name.trimmed()) return each;
        known += u'"' + each.name + u'"';
    }
    return failure(
        {ErrorCode::InvalidInput, Texts::tr("The workspace has no filter \"%1\".").arg(name), workspace.path(),
         known.isEmpty() ? Texts::tr("None was saved in it: filter the results in Duibiao and save the filter.")
                         : Texts::tr("It has %1.").arg(known.join(Texts::tr(", ")))});
}

report::Ruling rulingOf(const store::Decision& decision)
{
    return {decision.requirementId, decision.unit, decision.status, decision.reason, decision.who, decision.at};
}

/// The rubric that somebody chose: `file`, else the workspace's own; nothing where neither says one.
Result<std::optional<check::Rubric>> chosenRubric(const QString& file, const store::Workspace* workspace,
                                                  const LoadedPlan& plan, const Options* options)
{
    const auto some = [](check::Rubric rubric) { return std::optional(std::move(rubric)); };
    if (!file.isEmpty()) return loadRubric(file, plan, *options).transform(some);
    if (!workspace) return std::nullopt;
    return ownRubricOf(*workspace);
}

bool noneRead(const std::vector<submission::Submission>& submissions)
{
    return std::ranges::all_of(submissions, [](const auto& each) { return each.state == submission::State::Refused; });
}

/// What --as-of and --period say, else today and the plan's own period; nothing when they are wrong (said on standard
/// error).
std::optional<Span> spanFrom(const Options& options, const plan::Plan& plan)
{
    store::CheckSettings days;
    days.asOf = QDate::currentDate();
    if (!readDays(options, days)) return {};
    if (!days.from.isValid()) std::tie(days.from, days.to) = periodOf(plan, days.asOf);
    return Span{days.asOf, days.from, days.to};
}

} // namespace

bool Checked::someRefused() const
{
    return std::ranges::any_of(submissions, [](const auto& each) { return each.state == submission::State::Refused; });
}

bool readDays(const Options& options, store::CheckSettings& days)
{
    if (options.has(u"as-of"_s)) {
        const auto day = options.date(u"as-of"_s);
        if (!day) {
            (void)options.wrongUse(Texts::tr("\"%1\" is no date: write YYYY-MM-DD.").arg(options.value(u"as-of"_s)));
            return false;
        }
        days.asOf = *day;
    }
    if (options.has(u"period"_s)) {
        const QStringList ends = options.value(u"period"_s).split(u':');
        days.from = QDate::fromString(ends.value(0), Qt::ISODate);
        days.to = QDate::fromString(ends.value(1), Qt::ISODate);
        if (ends.size() != 2 || !days.from.isValid() || !days.to.isValid() || days.to < days.from) {
            (void)options.wrongUse(
                Texts::tr("\"%1\" is no period: write FROM:TO, each as YYYY-MM-DD.").arg(options.value(u"period"_s)));
            return false;
        }
    }
    return true;
}

void addCheckOptions(Options& options)
{
    options.add({u"plan"_s}, Texts::tr("The plan."), u"FILE"_s);
    options.add({u"units"_s},
                Texts::tr("The units: a table (csv, xlsx, ods …) with the columns name,aliases,groups,parent; only the "
                          "name must be there."),
                u"FILE"_s);
    options.add(
        {u"submissions"_s},
        Texts::tr("The folder or archive with the units' reports and ledgers, subfolders and archives included."),
        u"DIR"_s);
    options.add({u"year-before"_s},
                Texts::tr("What the units sent a year before, to tell reports that were handed in again."), u"DIR"_s);
    options.add({u"as-of"_s}, Texts::tr("The day to judge by, YYYY-MM-DD; today when left out."), u"DATE"_s);
    options.add({u"period"_s}, Texts::tr("The period that counts, FROM:TO; the plan's own when left out."),
                u"FROM:TO"_s);
    options.add(
        {u"calendar"_s},
        Texts::tr("Working days of further years (lines of YYYY-MM-DD, off or work, name; tabs between); %1 where "
                  "there is one.")
            .arg(QDir::toNativeSeparators(text::officeCalendarFile())),
        u"FILE"_s);
    options.add({u"allow-marked"_s},
                Texts::tr("Take papers with a secrecy marking (机密★5年) too; they are refused otherwise."));
    addRecognise(options);
}

namespace {

/// A correction that the plan has no place for any more.
Error notApplied(const plan::CorrectionOutcome& outcome, const QString& file)
{
    const plan::Correction& correction = outcome.correction;
    const QString words = correction.duties.empty() ? correction.after.join(u' ') : correction.duties.front().words;
    return {ErrorCode::Conflict,
            Texts::tr("A correction by %1 no longer applies to “%2”: %3")
                .arg(correction.who, words, plan::obstacleWords(outcome.obstacle)),
            file, Texts::tr("Take it back, or correct the plan again, in Duibiao.")};
}

/// With the days of `calendar`.
std::variant<LoadedPlan, int> planOf(const store::Workspace& workspace, const text::WorkCalendar& calendar)
{
    const auto plans = workspace.sources(store::SourceKind::Plan);
    if (!plans) return refuse(plans.error());
    if (plans->empty())
        return refuse({ErrorCode::InvalidInput, Texts::tr("The workspace has no plan."), workspace.path(),
                       Texts::tr("Open it in Duibiao and import a plan.")});
    const auto source = workspace.source(plans->back().id);
    if (!source) return refuse(source.error());
    const auto corrections = workspace.corrections();
    if (!corrections) return refuse(corrections.error());
    auto plan = readers::read({source->name, source->bytes, interruption(), source->recognised})
                    .and_then([&](Document document) {
                        return understandPlan(std::move(document), nullptr, &calendar, *corrections);
                    });
    if (!plan) return refuse(plan.error());
    for (const plan::CorrectionOutcome& outcome : plan->corrections)
        if (!outcome.applies()) complain(notApplied(outcome, source->name));
    return std::move(*plan);
}

/// `options` for --rubric; nullptr where the command has none.
std::variant<Checked, int> checkOn(const QString& workspacePath, const QString& calendarFile, const Options* options,
                                   const QString& filter)
{
    const auto workspace = store::Workspace::open(workspacePath, true);
    if (!workspace) return refuse(workspace.error());
    Beside beside;
    auto narrowing = filterOf(**workspace, filter);
    if (!narrowing) {
        const int code = refuse(narrowing.error());
        return narrowing.error().code == ErrorCode::InvalidInput ? WrongUse : code;
    }
    beside.narrowing = std::move(*narrowing);
    auto calendar = calendarFile.isEmpty() ? text::calendarInForce() : text::calendarWith(calendarFile);
    if (!calendar) return refuse(calendar.error());
    auto plan = planOf(**workspace, *calendar);
    if (const int* code = std::get_if<int>(&plan)) return *code;
    auto registry = (*workspace)->units();
    if (!registry) return refuse(registry.error());
    const auto columns = (*workspace)->columns();
    if (!columns) return refuse(columns.error());
    Checked checked{std::get<LoadedPlan>(std::move(plan)), std::move(*registry), std::move(*calendar), {}, {}, {}};

    const auto settings = (*workspace)->settings();
    if (!settings) return refuse(settings.error());
    Span span{settings->asOf.isValid() ? settings->asOf : QDate::currentDate(), settings->from, settings->to};
    if (!span.from.isValid() || !span.to.isValid())
        std::tie(span.from, span.to) = periodOf(checked.plan.plan, span.asOf);

    const auto listed = (*workspace)->sources(store::SourceKind::Submission);
    if (!listed) return refuse(listed.error());
    const facts::Context context = contextOf(checked.plan.plan, span);
    for (const store::StoredSource& each : *listed) {
        if (interruption().isCancelled()) return Cancelled;
        const auto stored = (*workspace)->source(each.id);
        if (!stored) return refuse(stored.error());
        auto document = readers::read({stored->name, stored->bytes, interruption(), stored->recognised});
        if (!document) {
            checked.submissions.push_back(refused(stored->name, document.error()));
            continue;
        }
        submission::Submission read = submission::read(std::move(*document), checked.units, context, *columns);
        if (const int unit = stored->unit.isEmpty() ? -1 : checked.units.find(stored->unit);
            unit >= 0 && unit != read.unit) {
            read.unit = unit;
            read.matchedBy = u"user"_s;
        }
        checked.submissions.push_back(std::move(read));
    }
    submission::compareFilesOfUnits(checked.submissions);
    const auto synonyms = (*workspace)->synonyms();
    if (!synonyms) return refuse(synonyms.error());
    const auto verdicts = verdictsOf(checked, span, *synonyms);
    if (!verdicts) return refuse(verdicts.error());
    const auto reviews = (*workspace)->reviews();
    if (!reviews) return refuse(reviews.error());
    for (const store::Decision& each : store::standing(*reviews, checked.plan.plan, *verdicts).inForce)
        beside.rulings.push_back(rulingOf(each));
    for (const store::CellReview& each : *reviews)
        if (each.unsignedOne) beside.unsignedRulings.push_back(rulingOf(*each.unsignedOne));
    auto rubric =
        chosenRubric(options ? options->value(u"rubric"_s) : QString(), workspace->get(), checked.plan, options);
    if (!rubric) return refuse(rubric.error());
    beside.rubric = std::move(*rubric);
    checked.verdicts = *verdicts;
    sayWhereNothingBinds(checked);
    std::vector<check::Verdict> withAttachments = *verdicts;
    store::addAttachments(withAttachments, *reviews);
    checked.report = composed(checked, span, withAttachments, beside);
    return checked;
}

} // namespace

void addWorkspaceOptions(Options& options)
{
    options.add({u"workspace"_s},
                Texts::tr("The workspace: its plan, units and submissions; its rubric, its calendar days and the "
                          "decisions made in it count."),
                u"FILE.duibiao"_s);
    options.add({u"rubric"_s},
                Texts::tr("The rubric to score by: a file of the program's own (json) or the office's table; that of "
                          "the workspace when left out."),
                u"FILE"_s);
}

std::variant<Checked, int> runCheck(const Options& options, Submissions submissions, const QString& filter)
{
    if (options.has(u"workspace"_s)) {
        for (const QString& other :
             {u"plan"_s, u"units"_s, u"submissions"_s, u"as-of"_s, u"period"_s, u"year-before"_s})
            if (options.has(other))
                return options.wrongUse(
                    Texts::tr("--workspace and --%1 exclude each other: the workspace has its own.").arg(other));
        return checkOn(options.value(u"workspace"_s), options.value(u"calendar"_s), &options, filter);
    }
    const bool withoutFiles = submissions == Submissions::Optional && !options.has(u"submissions"_s);
    for (const QString& name : {u"plan"_s, u"units"_s, u"submissions"_s})
        if (!options.has(name) && !(withoutFiles && name == u"submissions"))
            return options.wrongUse(Texts::tr("--%1 is missing.").arg(name));
    const auto files =
        withoutFiles ? Result<std::vector<readers::SourceFile>>() : submissionFiles(options.value(u"submissions"_s));
    if (!files) return refuse(files.error());
    auto registry = loadUnits(options.value(u"units"_s));
    if (!registry) return refuse(registry.error());
    auto calendar =
        options.has(u"calendar"_s) ? text::calendarWith(options.value(u"calendar"_s)) : text::calendarInForce();
    if (!calendar) return refuse(calendar.error());
    auto plan = loadPlan(options.value(u"plan"_s), options, nullptr, &*calendar);
    if (!plan) return refuse(plan.error());
    if (const auto marked = refusedAsMarked(plan->document, options)) return refuse(*marked);
    Checked checked{std::move(*plan), std::move(*registry), std::move(*calendar), {}, {}, {}};
    const auto span = spanFrom(options, checked.plan.plan);
    if (!span) return WrongUse;

    const facts::Context context = contextOf(checked.plan.plan, *span);
    if (!readSubmissions(*files, options, checked.units, context, checked.submissions)) return Cancelled;
    if (!withoutFiles && noneRead(checked.submissions)) return NothingReadable;
    Beside beside;
    if (options.has(u"year-before"_s)) {
        const auto earlier = submissionFiles(options.value(u"year-before"_s));
        if (!earlier) return refuse(earlier.error());
        if (!readSubmissions(*earlier, options, checked.units, {context.planYear - 1, {}}, beside.yearBefore))
            return Cancelled;
    }
    const auto verdicts = verdictsOf(checked, *span);
    if (!verdicts) return refuse(verdicts.error());
    checked.verdicts = *verdicts;
    sayWhereNothingBinds(checked);
    auto rubric = chosenRubric(options.value(u"rubric"_s), nullptr, checked.plan, &options);
    if (!rubric) return refuse(rubric.error());
    beside.rubric = std::move(*rubric);
    checked.report = composed(checked, *span, *verdicts, beside);
    return checked;
}

std::variant<Checked, int> readPlanOnly(const Options& options)
{
    if (!options.has(u"plan"_s)) return options.wrongUse(Texts::tr("--%1 is missing.").arg(u"plan"_s));
    auto plan = loadPlan(options.value(u"plan"_s), options);
    if (!plan) return refuse(plan.error());
    if (const auto marked = refusedAsMarked(plan->document, options)) return refuse(*marked);
    return Checked{std::move(*plan), {}, {}, {}, {}, {}};
}

std::variant<LoadedPlan, int> readPlanOf(const store::Workspace& workspace)
{
    const auto calendar = text::calendarInForce();
    return calendar ? planOf(workspace, *calendar) : std::variant<LoadedPlan, int>(refuse(calendar.error()));
}

std::variant<Checked, int> runCheckOn(const QString& workspacePath, const QString& calendarFile)
{
    return checkOn(workspacePath, calendarFile, nullptr, {});
}

int exitCodeFor(const Checked& checked)
{
    return checked.someRefused() ? SomeRefused : Done;
}

} // namespace duibiao::cli
