// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "app/cli/options.h"
#include "app/cli/texts.h"
#include "core/document/secrecymarking.h"
#include "core/document/tablewords.h"
#include "core/readers/readers.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace duibiao::cli {
namespace {

Error folderError(const QString& folder, const QString& message)
{
    return {ErrorCode::FileNotFound, message, folder,
            Texts::tr("Name the folder that holds the units' reports and ledgers.")};
}

} // namespace

Result<std::vector<readers::SourceFile>> submissionFiles(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) return failure(folderError(folder, Texts::tr("There is no such folder.")));
    if (!info.isDir()) {
        const auto file = readers::load(folder);
        if (!file) return failure(file.error());
        if (!readers::isArchive(file->bytes))
            return failure(folderError(folder, Texts::tr("This is a file, not a folder.")));
        return std::vector<readers::SourceFile>{{folder, info.fileName()}};
    }
    std::vector<readers::SourceFile> files = readers::filesUnder(folder);
    if (files.empty()) return failure(folderError(folder, Texts::tr("The folder has no files.")));
    return files;
}

std::optional<Error> refusedAsMarked(const Document& document, const Options& options)
{
    const auto marking = secrecyMarking(document);
    if (!marking || options.has(u"allow-marked"_s)) return std::nullopt;
    Error error = secrecyError(document.file, *marking);
    error.remedy += u' ' + Texts::tr("If this is no secret, or such equipment: --allow-marked.");
    return error;
}

Result<units::Registry> loadUnits(const QString& path)
{
    const auto input = readers::load(path);
    if (!input) return failure(input.error());
    return units::readList(input->bytes, input->name, [&] { return readers::read(*input).transform(tableWords); });
}

} // namespace duibiao::cli
