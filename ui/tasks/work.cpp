// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/work.h"

#include "core/base/filefault.h"
#include "core/base/sentences.h"
#include "core/base/wording.h"
#include "core/papers/papers.h"
#include "core/plan/reader.h"
#include "core/readers/readers.h"
#include "core/report/contract.h"
#include "core/report/masked.h"
#include "core/store/attachedevidence.h"
#include "core/submission/twice.h"
#include "ui/tasks/correcting.h"
#include "ui/tasks/importing.h"
#include "ui/tasks/judging.h"
#include "ui/tasks/reviewing.h"
#include "ui/tasks/scoring.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Work)
};

using store::SourceKind;
using store::Workspace;

Error cancelled()
{
    return {ErrorCode::Cancelled, Texts::tr("Cancelled."), {}, {}};
}

/// Opens for writing, or for reading only where nothing else is allowed.
Result<std::unique_ptr<Workspace>> openForReading(const QString& path)
{
    auto workspace = Workspace::open(path);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly) return Workspace::open(path, true);
    return workspace;
}

Result<PlanPtr> readPlan(const store::StoredSource& source, const std::vector<plan::Correction>& corrections,
                         const Progress& progress)
{
    auto document = readers::read({source.name, source.bytes, progress.token, source.recognised});
    if (!document) return failure(document.error());
    auto loaded = std::make_shared<LoadedPlan>();
    loaded->source = source.id;
    loaded->document = std::move(*document);
    loaded->plan = plan::read(loaded->document, progress);
    if (progress.isCancelled()) return failure(cancelled());
    return corrected(std::move(loaded), corrections);
}

Result<void> loadPlan(const Workspace& workspace, Loaded& loaded, const Progress& progress)
{
    const auto plans = workspace.sources(SourceKind::Plan);
    if (!plans) return failure(plans.error());
    if (plans->empty()) return {};
    const auto source = workspace.source(plans->back().id); // the plan that was imported last is the one in force
    if (!source) return failure(source.error());
    const auto corrections = workspace.corrections();
    if (!corrections) return failure(corrections.error());
    auto plan = readPlan(*source, *corrections, progress);
    if (plan)
        loaded.plan = std::move(*plan);
    else if (plan.error().code == ErrorCode::Cancelled)
        return failure(plan.error());
    else
        loaded.problems.push_back(plan.error());
    return {};
}

submission::Submission refused(const QString& file, const Error& error)
{
    submission::Submission out;
    out.file = file;
    out.document.file = file;
    out.state = submission::State::Refused;
    out.warnings.push_back({error.codeName(), sentencesText({error.message, error.remedy}), {}});
    return out;
}

submission::Submission readSubmission(const store::StoredSource& source, const units::Registry& units, int year,
                                      const submission::ColumnMappings& columns, const CancelToken& token)
{
    auto document = readers::read({source.name, source.bytes, token, source.recognised});
    if (!document) return refused(source.name, document.error());
    submission::Submission out = submission::read(std::move(*document), units, {year, {}}, columns);
    const int assigned = source.unit.isEmpty() ? -1 : units.find(source.unit);
    if (assigned < 0 || assigned == out.unit) return out;
    out.unit = assigned;
    out.matchedBy = u"user"_s;
    std::erase_if(out.warnings, [](const Warning& warning) { return warning.code.startsWith(u"unit_"); });
    return out;
}

Result<void> loadInputs(const Workspace& workspace, Loaded& loaded, const Progress& progress)
{
    auto inputs = std::make_shared<LoadedInputs>();
    auto units = workspace.units();
    if (!units) return failure(units.error());
    inputs->units = std::move(*units);
    const auto listed = workspace.sources(SourceKind::Submission);
    if (!listed) return failure(listed.error());
    auto columns = workspace.columns();
    if (!columns) return failure(columns.error());
    loaded.columns = std::move(*columns);
    auto newer = workspace.newerVersions();
    if (!newer) return failure(newer.error());
    inputs->newerSince = std::move(*newer);
    const int year = yearOf(loaded);
    const int total = static_cast<int>(listed->size());
    for (int i = 0; i < total; ++i) {
        if (progress.isCancelled()) return failure(cancelled());
        progress.step(i, total, (*listed)[i].name);
        const auto source = workspace.source((*listed)[i].id);
        if (!source) return failure(source.error());
        inputs->submissions.push_back(readSubmission(*source, inputs->units, year, loaded.columns, progress.token));
        inputs->sources.push_back(source->id);
    }
    submission::compareFilesOfUnits(inputs->submissions);
    loaded.inputs = std::move(inputs);
    return {};
}

Result<void> loadVerdicts(Workspace& workspace, Loaded& loaded, const Progress& progress)
{
    auto reviews = workspace.reviews();
    if (!reviews) return failure(reviews.error());
    if (loaded.plan) {
        auto verdicts = verdictsSaidNow(workspace, loaded, progress);
        if (!verdicts) return failure(verdicts.error());
        loaded.table = std::make_shared<VerdictTable>(loaded.plan->plan, loaded.inputs->units, std::move(*verdicts));
    }
    showReviews(loaded, std::move(*reviews));
    return {};
}

Result<Loaded> load(Workspace& workspace, const Progress& progress)
{
    Loaded loaded;
    loaded.language = languageOfTexts();
    loaded.version = workspace.dataVersion(); // before anything is read: what changes meanwhile is read another time
    loaded.readOnly = workspace.isReadOnly();
    const auto settings = workspace.settings();
    if (!settings) return failure(settings.error());
    loaded.settings = *settings;
    auto filters = workspace.filters();
    if (!filters) return failure(filters.error());
    loaded.filters = std::move(*filters);
    auto synonyms = workspace.synonyms();
    if (!synonyms) return failure(synonyms.error());
    loaded.synonyms = std::move(*synonyms);
    if (const auto done = loadPlan(workspace, loaded, progress); !done) return failure(done.error());
    if (const auto done = loadInputs(workspace, loaded, progress); !done) return failure(done.error());
    if (const auto done = loadVerdicts(workspace, loaded, progress); !done) return failure(done.error());
    if (const auto done = loadRubric(workspace, loaded); !done) return failure(done.error());
    return loaded;
}

} // namespace

Result<Loaded> createWorkspace(const QString& path)
{
    const auto workspace = Workspace::create(path);
    if (!workspace) return failure(workspace.error());
    return load(**workspace, {});
}

Result<Loaded> loadWorkspace(const QString& path, const Progress& progress)
{
    const auto workspace = openForReading(path);
    if (!workspace) return failure(workspace.error());
    return load(**workspace, progress);
}

Result<Loaded> importFiles(const QString& path, const ImportFiles& files, const Progress& progress)
{
    auto workspace = Workspace::open(path);
    if (!workspace) return failure(workspace.error());
    Importer importer(**workspace, progress);
    importer.import(files);
    // After a cancel what is stored is still shown: reading it anew takes no token.
    const Progress reading{progress.report, {}};
    auto loaded = load(**workspace, reading);
    if (!loaded) return loaded;
    std::ranges::move(importer.takeProblems(), std::back_inserter(loaded->problems));
    loaded->takesBack = importer.takeBack();
    loaded->replaced = importer.takeReplaced();
    loaded->marked = importer.takeMarked();
    loaded->scanned = importer.takeScanned();
    return loaded;
}

Result<Loaded> runCheck(const QString& path, Loaded loaded, check::Checker& checker, const Progress& progress)
{
    Q_ASSERT(loaded.plan);
    const QString language = languageOfTexts();
    auto verdicts = judge(loaded, effectiveSettings(loaded, QDate::currentDate()), checker, progress);
    if (!verdicts) return failure(verdicts.error());
    auto workspace = Workspace::open(path);
    if (!workspace) return failure(workspace.error());
    const bool sawAll = (*workspace)->dataVersion() == loaded.version;
    if (const auto stored = (*workspace)->setVerdicts(*verdicts, language == languageOfTexts() ? language : QString());
        !stored)
        return failure(stored.error());
    if (sawAll) loaded.version = (*workspace)->dataVersion();
    if (const auto shown = loadVerdicts(**workspace, loaded, progress); !shown) return failure(shown.error());
    loaded.problems.clear();
    return loaded;
}

store::CheckSettings effectiveSettings(const Loaded& loaded, QDate today)
{
    store::CheckSettings settings = loaded.settings;
    if (!settings.asOf.isValid()) settings.asOf = today;
    if (settings.from.isValid() && settings.to.isValid()) return settings;
    const int planYear = loaded.plan ? loaded.plan->plan.metadata.planYear : 0;
    if (planYear == 0 && loaded.plan && loaded.plan->plan.metadata.planPeriod) {
        std::tie(settings.from, settings.to) = *loaded.plan->plan.metadata.planPeriod;
        return settings;
    }
    const int year = planYear > 0 ? planYear : settings.asOf.year();
    settings.from = QDate(year, 1, 1);
    settings.to = QDate(year, 12, 31);
    return settings;
}

int yearOf(const Loaded& loaded)
{
    const int planYear = loaded.plan ? loaded.plan->plan.metadata.planYear : 0;
    return planYear > 0 ? planYear : effectiveSettings(loaded, QDate::currentDate()).to.year();
}

report::Report composeReport(const Loaded& loaded, const check::NamedSelection& narrowing)
{
    const auto rulingOf = [](const store::Decision& each) {
        return report::Ruling{each.requirementId, each.unit, each.status, each.reason, each.who, each.at};
    };
    std::vector<report::Ruling> rulings;
    for (const store::Decision& each : loaded.decisions) rulings.push_back(rulingOf(each));
    std::vector<report::Ruling> unsignedRulings;
    for (const store::CellReview& each : loaded.reviews)
        if (each.unsignedOne) unsignedRulings.push_back(rulingOf(*each.unsignedOne));
    const store::CheckSettings settings = effectiveSettings(loaded, QDate::currentDate());
    std::vector<check::Verdict> verdicts = loaded.table->verdicts();
    store::addAttachments(verdicts, loaded.reviews);
    return report::compose({loaded.plan->document,
                            loaded.plan->plan,
                            loaded.inputs->units,
                            loaded.inputs->submissions,
                            verdicts,
                            settings.asOf,
                            settings.from,
                            settings.to,
                            rulings,
                            {},
                            unsignedRulings,
                            loaded.isRubricOwn ? &loaded.rubric : nullptr,
                            &narrowing});
}

Result<QByteArray> renderReport(const Loaded& loaded, PaperFormat format, bool masked,
                                const check::NamedSelection& narrowing)
{
    if (format == PaperFormat::Calendar)
        return papers::toCalendar(masked ? report::masked(loaded.plan->plan) : loaded.plan->plan);
    report::Report report = composeReport(loaded, narrowing);
    if (format == PaperFormat::Json)
        return QJsonDocument(report::checkJson(report, loaded.plan->document)).toJson(QJsonDocument::Compact) + '\n';
    if (masked) report = report::masked(std::move(report));
    switch (format) {
    case PaperFormat::Csv: return report::toCsv(report);
    case PaperFormat::Xlsx: return report::toXlsx(report);
    case PaperFormat::Pdf: return papers::toPdf(report);
    default: return report::toHtml(report);
    }
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return failure({ErrorCode::CannotWrite, Texts::tr("The file could not be written: %1.").arg(writeFault(file)), path,
                    Texts::tr("Choose another folder, or close the program that has the file open.")});
}

} // namespace duibiao::ui
