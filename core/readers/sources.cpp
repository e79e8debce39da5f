// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sources.h"

#include "core/readers/archive/membername.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace duibiao::readers {

std::vector<SourceFile> filesUnder(const QString& folder)
{
    const QDir root(folder);
    std::vector<SourceFile> files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo file = each.nextFileInfo();
        const QString name = root.relativeFilePath(file.absoluteFilePath()); // of a relative path it gives that path
        if (!isLeftover(name)) files.push_back({file.filePath(), name});
    }
    std::ranges::sort(files, {}, &SourceFile::name);
    return files;
}

void visit(const SourceFile& file, const ArchiveVisitor& visitor, const CancelToken& token)
{
    auto input = load(file.path);
    if (!input) return visitor.refuse(input.error());
    input->name = file.name;
    input->token = token;
    if (!isArchive(input->bytes)) return visitor.take(std::move(*input));
    const auto done = unpack(*input, visitor, token);
    if (!done && done.error().code != ErrorCode::Cancelled) visitor.refuse(done.error());
}

} // namespace duibiao::readers
