// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/archive/archive.h"

/// What people hand in: files, folders of them, and archives. Whoever takes papers in asks here, so that they are the
/// same papers everywhere.
namespace duibiao::readers {

/// A file on disk and the name it goes by: relative to the folder that was chosen, so that a folder a unit still tells
/// the unit.
struct SourceFile {
    QString path;
    QString name;
    friend bool operator==(const SourceFile&, const SourceFile&) = default;
};

/// The files under a folder, subfolders included, in an order that does not depend on the file system, without
/// leftovers (isLeftover()).
[[nodiscard]] std::vector<SourceFile> filesUnder(const QString& folder);

/// Gives the bytes of one file under its name, or of every file inside when it is an archive.
void visit(const SourceFile& file, const ArchiveVisitor& visitor, const CancelToken& token = {});

} // namespace duibiao::readers
