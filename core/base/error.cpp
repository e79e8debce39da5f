// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace duibiao {

QString Error::text() const
{
    QString out;
    if (!file.isEmpty()) out += file + QStringLiteral(": ");
    out += message;
    if (!remedy.isEmpty()) out += QLatin1Char(' ') + remedy;
    return out;
}

QString Error::codeName() const
{
    switch (code) {
    case ErrorCode::FileNotFound: return QStringLiteral("file_not_found");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission_denied");
    case ErrorCode::EmptyFile: return QStringLiteral("empty_file");
    case ErrorCode::UnknownFormat: return QStringLiteral("unknown_format");
    case ErrorCode::Encrypted: return QStringLiteral("encrypted");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::TooLarge: return QStringLiteral("too_large");
    case ErrorCode::Unreadable: return QStringLiteral("unreadable");
    case ErrorCode::NoText: return QStringLiteral("no_text");
    case ErrorCode::InvalidInput: return QStringLiteral("invalid_input");
    case ErrorCode::NotAWorkspace: return QStringLiteral("not_a_workspace");
    case ErrorCode::NewerWorkspace: return QStringLiteral("newer_workspace");
    case ErrorCode::ReadOnly: return QStringLiteral("read_only");
    case ErrorCode::Busy: return QStringLiteral("busy");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::Database: return QStringLiteral("database");
    case ErrorCode::CannotWrite: return QStringLiteral("cannot_write");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::SecrecyMarking: return QStringLiteral("secrecy_marking");
    }
    return QStringLiteral("unreadable");
}

} // namespace duibiao
