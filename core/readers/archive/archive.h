// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/readers/archive/memberprogram.h"
#include "core/readers/readers.h"

#include <functional>

/// Archives in which offices send many papers at once.
///
/// Opened: zip, 7z, rar, tar, and tar or a single file packed with gzip, bzip2 or xz; archives inside archives down to
/// limits::ArchiveDepth. Everything is unpacked into memory, a file at a time: nothing is ever written, so names with
/// "..", drive letters or leading slashes are only names. Links and devices are passed over. Of an archive that broke
/// off the files before the break are given. Not opened: archives in several volumes, and files that a password
/// protects, which are named as such.
///
/// libarchive unpacks in a program of its own (memberprogram.h).
namespace duibiao::readers {

/// True for bytes that are an archive of files, told from office documents, which are zip files too.
[[nodiscard]] bool isArchive(QByteArrayView bytes);

/// What becomes of the files of an archive.
struct ArchiveVisitor {
    /// One file, its name led by the archive's: "包.zip/二季度/县卫健局.docx".
    std::function<void(Input file)> take;
    /// What one file, or the archive from here on, could not be unpacked for; Error::file names it like Input::name.
    std::function<void(const Error& problem)> refuse;
};

/// Gives every file inside, in the archive's order; what systems and office programs leave behind (isLeftover()) is
/// passed over. Fails with nothing taken where the archive cannot be opened at all, is empty, hides its
/// directory behind a password, or says beforehand that it unpacks to more than the limits (limits.h), and in the midst
/// of it where that only turns out then.
[[nodiscard]] Result<void> unpack(const Input& archive, const ArchiveVisitor& visitor, const CancelToken& token = {});

/// The same with what somebody else tells of archives.
[[nodiscard]] Result<void> unpackFrom(const archive::MemberSource& source, const Input& packed,
                                      const ArchiveVisitor& visitor, const CancelToken& token = {});

} // namespace duibiao::readers
