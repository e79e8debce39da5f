// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/document/document.h"

#include <QByteArray>

#include <span>

namespace duibiao::readers {

/// Bytes of one file with the name it came under. The name only helps with messages and where the content leaves the
/// format open.
struct Input {
    QString name;
    QByteArray bytes;
    CancelToken token = {};     ///< for formats that take long (office/oldformats.h, pdf)
    QByteArray recognised = {}; ///< the pages that are pictures, as recognise() read them (recognition/recognition.h)
};

/// One entry of the table of formats (readers.cpp): how to tell the format from the content, and how to read it.
struct Reader {
    Format format;
    const char* extensions;                       ///< "docx docm", for dialogs and mismatch warnings
    bool (*recognises)(QByteArrayView bytes);     ///< from the content alone
    Result<Document> (*read)(const Input& input); ///< fills text, blocks, tables, warnings
};

[[nodiscard]] std::span<const Reader> all();

/// Finds the format from the content and reads. A mismatch with the extension is a warning in the document.
[[nodiscard]] Result<Document> read(const Input& input);
/// The bytes of a file on disk: not found, a folder, no permission and too large (limits.h) are errors that name file
/// and remedy.
[[nodiscard]] Result<Input> load(const QString& path);
/// load() and read().
[[nodiscard]] Result<Document> readFile(const QString& path, const CancelToken& token = {});

} // namespace duibiao::readers
