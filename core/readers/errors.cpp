// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/errors.h"

#include "core/base/librarywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

Error damaged(const QString& part, const QString& reason)
{
    const QString message =
        part.isEmpty()
            ? QCoreApplication::translate("duibiao::readers", "The file is damaged (%1).").arg(reason)
            : QCoreApplication::translate("duibiao::readers", "The file is damaged in “%1” (%2).").arg(part, reason);
    return {.code = ErrorCode::Damaged,
            .message = message,
            .file = {},
            .remedy = QCoreApplication::translate(
                "duibiao::readers",
                "Open it in your office program, let it repair the file, save it again, or ask for a new copy.")};
}

QString brokenAt(qint64 line, qint64 column, const QString& libraryWords)
{
    noteLibraryWords(u"%1:%2"_s.arg(line).arg(column), libraryWords);
    return QCoreApplication::translate("duibiao::readers", "it cannot be read on from line %1, character %2")
        .arg(line)
        .arg(column);
}

QString notUnpacked(const QString& libraryWords)
{
    noteLibraryWords({}, libraryWords);
    return QCoreApplication::translate("duibiao::readers", "unpacking it failed");
}

Error encrypted()
{
    return {.code = ErrorCode::Encrypted,
            .message = QCoreApplication::translate("duibiao::readers", "The file is protected with a password."),
            .file = {},
            .remedy = QCoreApplication::translate(
                "duibiao::readers", "Open it in your office program and save a copy without a password.")};
}

Error tooLarge(const QString& what)
{
    return {.code = ErrorCode::TooLarge,
            .message = QCoreApplication::translate("duibiao::readers", "The file is too large to read: %1.").arg(what),
            .file = {},
            .remedy = QCoreApplication::translate("duibiao::readers",
                                                  "Divide it into smaller files, or remove pictures and attachments.")};
}

Error noText()
{
    return {.code = ErrorCode::NoText,
            .message = QCoreApplication::translate("duibiao::readers", "The file holds no text."),
            .file = {},
            .remedy = QCoreApplication::translate(
                "duibiao::readers", "If it is a scanned paper, have the text recognised and save it as docx or txt.")};
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled,
            .message = QCoreApplication::translate("duibiao::readers", "Cancelled."),
            .file = {},
            .remedy = {}};
}

} // namespace duibiao::readers
