// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"

#include "core/base/filefault.h"
#include "core/readers/csv/csvreader.h"
#include "core/readers/docx/docxreader.h"
#include "core/readers/errors.h"
#include "core/readers/foreign.h"
#include "core/readers/html/htmlreader.h"
#include "core/readers/limits.h"
#include "core/readers/odt/odtreader.h"
#include "core/readers/ofd/ofdreader.h"
#include "core/readers/office/oldformats.h"
#include "core/readers/package.h"
#include "core/readers/packageformat.h"
#include "core/readers/pdf/pdfreader.h"
#include "core/readers/text/textreader.h"
#include "core/readers/xlsx/xlsxreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// The formats, in the order they are tried: plain text takes what nobody else knows.
constexpr std::array Readers{
    Reader{Format::Docx, "docx docm dotx dotm", &recognisesDocx, &readDocx},
    Reader{Format::Xlsx, "xlsx xlsm xltx xltm", &recognisesXlsx, &readXlsx},
    Reader{Format::Odt, "odt ott fodt", &recognisesOdt, &readOdt},
    Reader{Format::Ods, "ods ots fods", &recognisesOds, &readOds},
    Reader{Format::Ofd, "ofd", &recognisesOfd, &readOfd},
    Reader{Format::Pdf, "pdf", &recognisesPdf, &readPdf},
    Reader{Format::Docx, "doc dot wps wpt rtf", &recognisesOldText, &readOldText},
    Reader{Format::Xlsx, "xls xlt et ett xlsb", &recognisesOldSheet, &readOldSheet},
    Reader{Format::Html, "html htm shtml xhtml mht mhtml", &recognisesHtml, &readHtml},
    Reader{Format::Csv, "csv tsv", &recognisesCsv, &readCsv},
    Reader{Format::Text, "txt text md", &recognisesText, &readText},
};

QString extensionOf(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toLower();
}

bool hasExtension(const Reader& reader, QStringView extension)
{
    return std::ranges::any_of(QLatin1StringView(reader.extensions).tokenize(u' '),
                               [&](QLatin1StringView known) { return known == extension; });
}

/// The reader for these bytes. Content decides, except that text keeps the kind of text its name gives it: a .csv stays
/// one when it has a single column, a .txt stays one when its lines look like one.
const Reader* readerFor(const Input& input, const QString& extension)
{
    const auto found =
        std::ranges::find_if(Readers, [&](const Reader& reader) { return reader.recognises(input.bytes); });
    if (found == Readers.end()) return nullptr;
    if (found->format != Format::Text && found->format != Format::Csv) return &*found;
    const auto named = std::ranges::find_if(Readers, [&](const Reader& reader) {
        return (reader.format == Format::Text || reader.format == Format::Csv) && hasExtension(reader, extension);
    });
    return named != Readers.end() ? &*named : &*found;
}

/// Extensions that say what a file is, although no reader takes it.
constexpr QLatin1StringView OtherExtensions("zip rar 7z tar gz tgz bz2 xz ppt pptx dps png jpg jpeg gif tif tiff bmp");

/// What the content is called in messages: old formats by their own name, not by what they are converted to.
QString contentName(const Reader& reader, QByteArrayView bytes)
{
    if (bytes.startsWith("{\\rtf")) return u"rtf"_s;
    if (reader.read == &readOldText) return u"doc"_s;
    if (reader.read == &readOldSheet) return u"xls"_s;
    if (reader.format == Format::Text) return QCoreApplication::translate("duibiao::readers", "plain text");
    return formatName(reader.format);
}

/// What an extension that does not fit the content means for the user; nothing for names without an extension that says
/// what a file is.
std::optional<Warning> extensionMismatch(const Reader& reader, const QString& extension, QByteArrayView bytes)
{
    if (extension.isEmpty() || hasExtension(reader, extension)) return std::nullopt;
    const bool known =
        std::ranges::any_of(Readers, [&](const Reader& other) { return hasExtension(other, extension); }) ||
        std::ranges::any_of(OtherExtensions.tokenize(u' '),
                            [&](QLatin1StringView other) { return other == extension; });
    if (!known) return std::nullopt;
    return Warning{.code = u"extension_mismatch"_s,
                   .message = QCoreApplication::translate(
                                  "duibiao::readers", "The name ends in .%1, but the content is %2; it was read as %2.")
                                  .arg(extension, contentName(reader, bytes)),
                   .span = {}};
}

Error located(Error error, const QString& file)
{
    if (error.file.isEmpty()) error.file = file;
    return error;
}

Error fileError(ErrorCode code, const QString& path, const QString& message, const QString& remedy)
{
    return {.code = code, .message = message, .file = path, .remedy = remedy};
}

Error emptyFile(const QString& path)
{
    return fileError(ErrorCode::EmptyFile, path, QCoreApplication::translate("duibiao::readers", "The file is empty."),
                     QCoreApplication::translate("duibiao::readers", "Ask for the file again."));
}

} // namespace

std::span<const Reader> all()
{
    return Readers;
}

Result<Document> read(const Input& input)
{
    if (input.bytes.isEmpty()) return failure(emptyFile(input.name));
    if (input.bytes.size() > limits::FileSize)
        return failure(located(tooLarge(QLocale().formattedDataSize(input.bytes.size())), input.name));
    const QString extension = extensionOf(input.name);
    if (auto foreign = foreignFormat(input.bytes, extension)) return failure(located(std::move(*foreign), input.name));
    if (looksLikeZip(input.bytes)) {
        const auto format = packageFormat(input.bytes);
        if (!format && !recognisesOldSheet(input.bytes)) return failure(located(format.error(), input.name));
    }
    const Reader* reader = readerFor(input, extension);
    if (!reader) return failure(located(unknownFormat(), input.name));
    auto document = reader->read(input);
    if (!document) return failure(located(std::move(document.error()), input.name));
    const bool hasMatter =
        std::ranges::any_of(document->blocks, [](const Block& block) { return block.kind != BlockKind::Furniture; });
    if (!hasMatter) return failure(located(noText(), input.name));
    document->file = input.name;
    document->sha256 = QString::fromLatin1(QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256).toHex());
    if (auto warning = extensionMismatch(*reader, extension, input.bytes))
        document->warnings.push_back(std::move(*warning));
    return document;
}

Result<Input> load(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(fileError(
            ErrorCode::FileNotFound, path, QCoreApplication::translate("duibiao::readers", "The file does not exist."),
            QCoreApplication::translate("duibiao::readers", "Check the name and whether the drive is connected.")));
    }
    if (info.isDir()) {
        return failure(fileError(ErrorCode::InvalidInput, path,
                                 QCoreApplication::translate("duibiao::readers", "This is a folder, not a file."),
                                 QCoreApplication::translate("duibiao::readers", "Choose a file inside it.")));
    }
    if (!info.isFile()) {
        return failure(fileError(ErrorCode::InvalidInput, path,
                                 QCoreApplication::translate("duibiao::readers", "This is a device, not a file."),
                                 QCoreApplication::translate("duibiao::readers", "Choose an ordinary file.")));
    }
    if (info.size() > limits::FileSize)
        return failure(located(tooLarge(QLocale().formattedDataSize(info.size())), path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool refused = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return failure(fileError(
            refused ? ErrorCode::PermissionDenied : ErrorCode::Unreadable, path,
            refused ? QCoreApplication::translate("duibiao::readers", "You are not allowed to read the file.")
                    : QCoreApplication::translate("duibiao::readers", "The file cannot be opened: %1.")
                          .arg(readFault(file)),
            QCoreApplication::translate(
                "duibiao::readers", "Close it in other programs, and check the rights of the file and its folder.")));
    }
    Input input{.name = path, .bytes = file.read(limits::FileSize + 1)};
    if (file.error() != QFileDevice::NoError) {
        return failure(fileError(
            ErrorCode::Unreadable, path,
            QCoreApplication::translate("duibiao::readers", "Reading the file failed: %1.").arg(readFault(file)),
            QCoreApplication::translate("duibiao::readers", "Copy it to this computer and try again.")));
    }
    return input;
}

Result<Document> readFile(const QString& path, const CancelToken& token)
{
    auto input = load(path);
    if (!input) return failure(std::move(input.error()));
    input->token = token;
    return read(*input);
}

} // namespace duibiao::readers
