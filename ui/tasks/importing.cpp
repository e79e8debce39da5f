// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importing.h"

#include "core/document/secrecymarking.h"
#include "core/document/tablewords.h"
#include "core/intake/newerversion.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

using store::SourceKind;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::ui::Importing)
};

NamedFile alone(const QString& path)
{
    return {path, QFileInfo(path).fileName()};
}

} // namespace

void Importer::import(const ImportFiles& files)
{
    const int total = static_cast<int>(files.plans.size() + files.units.size() + std::ssize(files.submissions));
    int step = 0;
    m_allowMarked = files.allowMarked;
    m_recognise = files.recognise;
    // Two papers of one import are two papers, whatever they are called.
    m_before = m_workspace.sources(SourceKind::Submission).value_or(std::vector<store::StoredSource>());
    const auto next = [&](const QString& name) {
        m_progress.step(step++, total, name);
        return !m_progress.isCancelled();
    };
    for (const QString& plan : files.plans)
        if (next(QFileInfo(plan).fileName())) importFile(alone(plan), &Importer::takePlan);
    for (const QString& units : files.units)
        if (next(QFileInfo(units).fileName())) importFile(alone(units), &Importer::takeUnits);
    for (const NamedFile& file : files.submissions)
        if (next(file.name)) importSubmission(file);
}

void Importer::importFile(const NamedFile& file, void (Importer::*take)(const readers::Input&))
{
    auto input = readers::load(file.path);
    if (!input) return m_problems.push_back(input.error());
    input->name = file.name;
    input->token = m_progress.token;
    (this->*take)(*input);
}

void Importer::importSubmission(const NamedFile& file)
{
    const auto take = [&](const readers::Input& input) {
        if (m_progress.isCancelled()) return;
        if (input.name == file.name)
            takeSubmission(input);
        else
            takeMember(input);
    };
    readers::visit(file, {take, [&](const Error& problem) { m_problems.push_back(problem); }}, m_progress.token);
}

void Importer::takeMember(const readers::Input& input)
{
    constexpr qsizetype longestHeader = 1024;
    const QByteArray start = input.bytes.first(std::min(input.bytes.size(), longestHeader));
    if (input.name.endsWith(u".csv", Qt::CaseInsensitive) &&
        beginsLikeUnits(start.first(std::max<qsizetype>(start.indexOf('\n'), 0))))
        return takeUnits(input);
    if (isNamedLikeAPlan(input.name) && !hasPlan()) return takePlan(input);
    takeSubmission(input);
}

void Importer::takeUnits(const readers::Input& input)
{
    const auto registry =
        units::readList(input.bytes, input.name, [&] { return readers::read(input).transform(tableWords); });
    if (!registry) return m_problems.push_back(registry.error());
    auto listed = m_workspace.units();
    if (!listed) return m_problems.push_back(listed.error());
    store::Exchange what;
    store::StoredSource file;
    file.kind = SourceKind::Units;
    file.name = input.name;
    file.bytes = input.bytes;
    const QByteArray digest = QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256).toHex();
    if (!find(SourceKind::Units, QString::fromLatin1(digest))) what.come.push_back(std::move(file));
    what.units = {std::move(*listed), *registry};
    (void)put(what);
}

bool Importer::put(const store::Exchange& what)
{
    auto back = m_workspace.exchange(what);
    if (!back) {
        Error problem = back.error();
        // Who imports sixty papers wants to know which of them is not there.
        if (!what.come.empty()) problem.file = what.come.front().name;
        m_problems.push_back(std::move(problem));
        return false;
    }
    back->append(std::move(m_back)); // what was stored last is taken back first
    m_back = std::move(*back);
    return true;
}

void Importer::putPaper(store::StoredSource file, const Document& document)
{
    store::Exchange what;
    auto earlier = intake::earlierVersion(m_workspace, m_before, file.name, document, m_progress.token);
    if (earlier)
        what = intake::inPlaceOf(std::move(file), *earlier);
    else
        what.come.push_back(std::move(file));
    if (!put(what) || !earlier) return;
    std::erase_if(m_before, [&](const store::StoredSource& each) { return each.id == earlier->id; });
    m_replaced.push_back(std::move(*earlier));
}

Result<readers::RecognisedDocument> Importer::read(const readers::Input& input)
{
    if (m_recognise) {
        const auto report = [&](int step, int total, const QString& what) {
            m_progress.step(step, total, input.name + u" · "_s + what);
        };
        return readers::readRecognising(input, {report, m_progress.token});
    }
    auto document = readers::read(input);
    if (readers::hasPictures(input, document) && readers::canRecognise()) {
        Error scanned = document ? Error{} : document.error();
        scanned.file = input.name;
        m_scanned.push_back(std::move(scanned));
    }
    if (!document) return failure(document.error());
    return readers::RecognisedDocument{std::move(*document), {}};
}

void Importer::takeDocument(SourceKind kind, const readers::Input& input)
{
    const size_t scanned = m_scanned.size();
    const auto paper = read(input);
    if (!paper) {
        // What can be recognised is offered instead of being reported.
        if (m_scanned.size() == scanned && paper.error().code != ErrorCode::Cancelled)
            m_problems.push_back(paper.error());
        return;
    }
    if (const auto marking = secrecyMarking(paper->document); marking && !m_allowMarked)
        return m_marked.push_back(secrecyError(input.name, *marking));
    const QString& sha256 = paper->document.sha256;
    const bool isStoredPaper = kind == SourceKind::Submission && find(SourceKind::Submission, sha256).has_value();
    // A second go, for what was asked about, brings the other files again.
    if (isStoredPaper && !m_allowMarked && !m_recognise)
        return refuse(input.name, Texts::tr("The same paper is here already."),
                      Texts::tr("It was not taken a second time."));
    if (kind == SourceKind::Submission && !isStoredPaper && find(SourceKind::Plan, sha256).has_value())
        return refuse(input.name, Texts::tr("This is the plan itself."),
                      Texts::tr("Import what the units sent in about it."));
    store::Exchange what;
    store::StoredSource file;
    file.kind = kind;
    file.name = input.name;
    file.bytes = input.bytes;
    file.recognised = paper->recognised;
    if (auto earlier = find(kind, sha256)) {
        if (kind == SourceKind::Submission && file.recognised.isEmpty()) return; // it is here as it came
        // The plan that was imported last is in force, also where it was imported once before; a submission keeps its
        // place and its unit.
        if (kind == SourceKind::Submission) {
            file.id = earlier->id;
            file.name = earlier->name;
            file.unit = earlier->unit;
            file.importedAt = earlier->importedAt;
        }
        what.gone.push_back(std::move(*earlier));
    } else if (kind == SourceKind::Submission) {
        return putPaper(std::move(file), paper->document);
    }
    what.come.push_back(std::move(file));
    (void)put(what);
}

void Importer::refuse(const QString& name, const QString& message, const QString& remedy)
{
    m_problems.push_back({ErrorCode::InvalidInput, message, name, remedy});
}

std::optional<store::StoredSource> Importer::find(SourceKind kind, const QString& sha256) const
{
    const auto stored = m_workspace.sources(kind);
    if (!stored) return {};
    const auto found = std::ranges::find(*stored, sha256, &store::StoredSource::sha256);
    return found == stored->end() ? std::nullopt : std::optional(*found);
}

bool Importer::hasPlan() const
{
    const auto plans = m_workspace.sources(SourceKind::Plan);
    return plans && !plans->empty();
}

} // namespace duibiao::ui
