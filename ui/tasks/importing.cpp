// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/importing.h"

#include "core/document/secrecymarking.h"
#include "core/document/tablewords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

using store::SourceKind;

namespace {

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
    const auto id = m_workspace.addSource(SourceKind::Units, input.name, input.bytes);
    if (!id) return m_problems.push_back(id.error());
    if (const auto done = m_workspace.setUnits(*registry); !done) m_problems.push_back(done.error());
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
    const auto id = m_workspace.addSource(kind, input.name, input.bytes, {}, paper->recognised);
    if (!id) m_problems.push_back(id.error());
}

bool Importer::hasPlan() const
{
    const auto plans = m_workspace.sources(SourceKind::Plan);
    return plans && !plans->empty();
}

} // namespace duibiao::ui
