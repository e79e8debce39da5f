// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspaces.h"

#include "app/cli/checking.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/reading.h"
#include "core/readers/readers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

using store::SourceKind;
using store::Workspace;

/// Stores a paper, with what was recognised on its scanned pages where --recognise asks for that. A report that cannot
/// be read is stored all the same, the check names it; a plan is not, and nothing with a secrecy marking
/// (SecrecyMarking).
Result<qint64> store(Workspace& workspace, SourceKind kind, const readers::Input& input, const Options& options)
{
    const auto paper = readKeeping(input, options);
    if (!paper && kind == SourceKind::Plan) return failure(paper.error());
    if (paper)
        if (const auto marked = refusedAsMarked(paper->document, options)) return failure(*marked);
    return workspace.addSource(kind, input.name, input.bytes, {}, paper ? paper->recognised : QByteArray());
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
    const auto stored = store(workspace, SourceKind::Plan, *input, options);
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
    std::optional<Error> fatal;
    for (const readers::SourceFile& file : *files) {
        const auto take = [&](const readers::Input& input) {
            if (fatal || interruption().isCancelled()) return;
            const auto stored = store(workspace, SourceKind::Submission, input, options);
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
