// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/foreign.h"

#include "core/readers/errors.h"
#include "core/readers/office/compound.h"
#include "core/readers/office/oldformats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duibiao::readers {

namespace {

struct Magic {
    QByteArrayView start;
    const char* name; ///< as people call the format
    ForeignRemedy remedy;
};

const std::array<Magic, 9> Magics{{{"\x89PNG", "PNG", ForeignRemedy::RecogniseText},
                                   {"\xFF\xD8\xFF", "JPEG", ForeignRemedy::RecogniseText},
                                   {"GIF8", "GIF", ForeignRemedy::RecogniseText},
                                   {QByteArrayView("II*\0", 4), "TIFF", ForeignRemedy::RecogniseText},
                                   {QByteArrayView("MM\0*", 4), "TIFF", ForeignRemedy::RecogniseText},
                                   {"Rar!", "RAR", ForeignRemedy::Unpack},
                                   {"7z\xBC\xAF", "7-Zip", ForeignRemedy::Unpack},
                                   {"\x1F\x8B", "gzip", ForeignRemedy::Unpack},
                                   {"SQLite format 3", "SQLite", ForeignRemedy::AskForOriginal}}};

QString remedyText(ForeignRemedy remedy)
{
    switch (remedy) {
    case ForeignRemedy::Convert:
        return QCoreApplication::translate("duibiao::readers",
                                           "Open it in your office program and save it as docx, xlsx or txt.");
    case ForeignRemedy::RecogniseText:
        return QCoreApplication::translate(
            "duibiao::readers", "Have the text recognised, or ask for the document it was made from (docx, xlsx).");
    case ForeignRemedy::Unpack:
        return QCoreApplication::translate("duibiao::readers", "Unpack it and import the files inside.");
    case ForeignRemedy::AskForOriginal:
        return QCoreApplication::translate("duibiao::readers",
                                           "Ask for the document it was made from (docx, xlsx, txt).");
    }
    return {};
}

/// The flat files of UOF (标文通, GB/T 20916), whose markup would pass for text. LibreOffice opens them, but takes
/// merged cells apart, which leaves it open whose task a row is.
bool isUof(QByteArrayView bytes)
{
    constexpr qsizetype HeadSize = 1024;
    return bytes.first(std::min(bytes.size(), HeadSize)).contains("http://schemas.uof.org/");
}

/// Compound files that are neither text nor table: presentations, mails, what a password protects.
Error compoundFile(QByteArrayView bytes, const QString& extension)
{
    if (isProtected(bytes)) return encrypted();
    return foreign(extension.isEmpty() ? QStringLiteral("OLE") : QLatin1Char('.') + extension, ForeignRemedy::Convert);
}

} // namespace

Error foreign(const QString& name, ForeignRemedy remedy)
{
    return {.code = ErrorCode::UnknownFormat,
            .message = QCoreApplication::translate("duibiao::readers", "%1 files cannot be read.").arg(name),
            .file = {},
            .remedy = remedyText(remedy)};
}

std::optional<Error> foreignFormat(QByteArrayView bytes, const QString& extension)
{
    if (isCompoundFile(bytes) && !recognisesOldText(bytes) && !recognisesOldSheet(bytes))
        return compoundFile(bytes, extension);
    if (isUof(bytes)) return foreign(QStringLiteral("UOF"), ForeignRemedy::Convert);
    for (const Magic& magic : Magics)
        if (bytes.startsWith(magic.start)) return foreign(QString::fromLatin1(magic.name), magic.remedy);
    return std::nullopt;
}

Error unknownFormat()
{
    return {.code = ErrorCode::UnknownFormat,
            .message = QCoreApplication::translate("duibiao::readers", "The format of the file is not known."),
            .file = {},
            .remedy = remedyText(ForeignRemedy::Convert)};
}

} // namespace duibiao::readers
