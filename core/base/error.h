// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao {

/// Kinds of failure that a caller may want to tell apart; the words for people are in Error.
enum class ErrorCode {
    FileNotFound,
    PermissionDenied,
    EmptyFile,
    UnknownFormat,
    Encrypted,
    Damaged,
    TooLarge,
    Unreadable,
    NoText,
    InvalidInput,
    NotAWorkspace,
    NewerWorkspace,
    ReadOnly,
    Busy,
    Conflict, ///< somebody else changed it meanwhile
    Database,
    CannotWrite,
    Cancelled,
    SecrecyMarking, ///< core/document/secrecymarking.h
};

/// A failure in the user's words: what happened, to which file, and what to do about it.
struct Error {
    ErrorCode code = ErrorCode::Unreadable;
    QString message; ///< one sentence, translated
    QString file;    ///< the file it happened to; empty where there is none
    QString remedy;  ///< what the user can do, translated; may be empty

    /// "file: message remedy", for logs and the command line.
    [[nodiscard]] QString text() const;
    /// A stable name for JSON and tests, e.g. "file_not_found".
    [[nodiscard]] QString codeName() const;
};

} // namespace duibiao
