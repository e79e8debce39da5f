// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspaces.h"

#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/reading.h"
#include "app/cli/texts.h"
#include "core/intake/newerversion.h"
#include "core/readers/readers.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using store::SourceKind;
using store::Workspace;

/// The paper, with what was recognised on its scanned pages where --recognise asks for that; SecrecyMarking where it is
/// not to be taken.
Result<readers::RecognisedDocument> readToStore(const readers::Input& input, const Options& options)
{
    auto paper = readKeeping(input, options);
    if (paper)
        if (const auto marked = refusedAsMarked(paper->document, options)) return failure(*marked);
    return paper;
}

bool isStored(const std::vector<store::StoredSource>& sources, const QByteArray& bytes)
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return std::ranges::contains(sources, QString::fromLatin1(sha256), &store::StoredSource::sha256);
}

/// Takes what the units sent into a workspace.
class Submissions {
public:
    Submissions(Workspace& workspace, const Options& options) : m_workspace(workspace), m_options(options) {}

    /// Stores a paper; one that was changed since takes the place of its earlier version, unless --keep-both is given.
    /// One that cannot be read is stored all the same: the check names it.
    Result<void> take(const readers::Input& input);
    /// The papers that were here before, of which those that newer versions took the place of are no more.
    Result<void> look();

private:
    Workspace& m_workspace;
    const Options& m_options;
    std::vector<store::StoredSource> m_before; // two papers of one import are two papers, whatever they are called
};

Result<void> Submissions::look()
{
    return m_workspace.sources(SourceKind::Submission).transform([&](std::vector<store::StoredSource> sources) {
        m_before = std::move(sources);
    });
}

Result<void> Submissions::take(const readers::Input& input)
{
    const auto paper = readToStore(input, m_options);
    if (!paper && paper.error().code == ErrorCode::SecrecyMarking) return failure(paper.error());
    std::optional<store::StoredSource> earlier;
    if (paper && !m_options.has(u"keep-both"_s) && !isStored(m_before, input.bytes))
        earlier = intake::earlierVersion(m_workspace, m_before, input.name, paper->document, input.token);
    const QByteArray recognised = paper ? paper->recognised : QByteArray();
    if (!earlier) {
        const auto stored = m_workspace.addSource(SourceKind::Submission, input.name, input.bytes, {}, recognised);
        return stored ? Result<void>() : failure(stored.error());
    }
    store::StoredSource file;
    file.kind = SourceKind::Submission;
    file.name = input.name;
    file.bytes = input.bytes;
    file.recognised = recognised;
    const auto done = m_workspace.exchange(intake::inPlaceOf(std::move(file), *earlier));
    if (!done) return failure(done.error());
    std::erase_if(m_before, [&](const store::StoredSource& each) { return each.id == earlier->id; });
    complain(Texts::tr("\"%1\" takes the place of its earlier version; --keep-both keeps both.").arg(input.name));
    return {};
}

int exitCodeOf(const Error& error)
{
    complain(error);
    return error.code == ErrorCode::Cancelled     ? Cancelled
           : error.code == ErrorCode::ReadOnly    ? CannotWrite
           : error.code == ErrorCode::CannotWrite ? CannotWrite
                                                  : NothingReadable;
}

std::optional<Error> importPlan(Workspace& workspace, const Options& options)
{
    if (!options.has(u"plan"_s)) return {};
    const auto input = readers::load(options.value(u"plan"_s));
    if (!input) return input.error();
    const auto paper = readToStore(*input, options);
    if (!paper) return paper.error();
    const auto stored = workspace.addSource(SourceKind::Plan, input->name, input->bytes, {}, paper->recognised);
    return stored ? std::nullopt : std::optional(stored.error());
}

std::optional<Error> importUnits(Workspace& workspace, const Options& options)
{
    if (!options.has(u"units"_s)) return {};
    const auto registry = loadUnits(options.value(u"units"_s));
    if (!registry) return registry.error();
    const auto stored = workspace.setUnits(*registry);
    return stored ? std::nullopt : std::optional(stored.error());
}

std::optional<Error> importSubmissions(Workspace& workspace, const Options& options)
{
    if (!options.has(u"submissions"_s)) return {};
    const auto files = submissionFiles(options.value(u"submissions"_s));
    if (!files) return files.error();
    Submissions submissions(workspace, options);
    if (const auto looked = submissions.look(); !looked) return looked.error();
    std::optional<Error> fatal;
    for (const readers::SourceFile& file : *files) {
        const auto take = [&](const readers::Input& input) {
            if (fatal || interruption().isCancelled()) return;
            const auto stored = submissions.take(input);
            if (stored) return;
            if (stored.error().code == ErrorCode::SecrecyMarking)
                complain(stored.error());
            else
                fatal = stored.error();
        };
        readers::visit(file, {take, [](const Error& error) { complain(error); }}, interruption());
    }
    return fatal;
}

} // namespace

Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path)
{
    auto workspace = Workspace::open(path);
    if (!workspace && workspace.error().code == ErrorCode::ReadOnly) return Workspace::open(path, true);
    return workspace;
}

Result<std::unique_ptr<Workspace>> openOrMakeWorkspace(const QString& path)
{
    return QFile::exists(path) ? Workspace::open(path) : Workspace::create(path);
}

std::optional<int> importInto(Workspace& workspace, const Options& options)
{
    for (const auto import : {importPlan, importUnits, importSubmissions})
        if (const auto error = import(workspace, options)) return exitCodeOf(*error);
    if (interruption().isCancelled()) return Cancelled;
    auto settings = workspace.settings();
    if (!settings) return exitCodeOf(settings.error());
    if (!readDays(options, *settings)) return WrongUse;
    if (const auto stored = workspace.setSettings(*settings); !stored) return exitCodeOf(stored.error());
    return {};
}

} // namespace duibiao::cli
