// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odt/odtreader.h"

#include "core/readers/coreproperties.h"
#include "core/readers/errors.h"
#include "core/readers/odt/spreadsheet.h"
#include "core/readers/odt/textbody.h"
#include "core/readers/package.h"
#include "core/readers/packageformat.h"
#include "core/readers/salvage.h"
#include "core/readers/xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

/// How far into a flat file its document type is looked for.
constexpr qsizetype SniffedBytes = 8192;

const QString ContentPart = u"content.xml"_s;

/// The bytes of one OpenDocument file, apart from how they are packed.
struct Parts {
    QByteArray content;
    QByteArray styles;
    QByteArray meta;
    std::vector<Warning> warnings;
};

bool isFlat(QByteArrayView bytes, QByteArrayView type)
{
    if (looksLikeZip(bytes)) return false;
    const QByteArrayView start = bytes.first(std::min(bytes.size(), SniffedBytes));
    return start.trimmed().startsWith('<') && start.contains("office:document") && start.contains(type);
}

bool isEncrypted(Package& package)
{
    if (package.has(u"encrypted-package"_s)) return true;
    const QString manifest = u"META-INF/manifest.xml"_s;
    return package.has(manifest) && package.read(manifest).value_or(QByteArray()).contains("encryption-data");
}

Result<Parts> partsOf(const QByteArray& bytes)
{
    Parts parts;
    if (!looksLikeZip(bytes)) {
        parts.content = withValidUtf8(bytes);
        return parts;
    }
    auto package = Package::open(bytes);
    if (!package) return failure(std::move(package.error()));
    if (isEncrypted(*package)) return failure(encrypted());
    auto content = package->read(ContentPart);
    if (!content) return failure(std::move(content.error()));
    parts.content = std::move(*content);
    for (const auto& [name, target] :
         {std::pair{u"styles.xml"_s, &parts.styles}, std::pair{u"meta.xml"_s, &parts.meta}})
        if (package->has(name)) *target = package->read(name).value_or(QByteArray());
    parts.warnings = package->takeWarnings();
    return parts;
}

/// The page headers and footers of a packed file, which stand in styles.xml.
std::vector<Flow> pageFurniture(const QByteArray& stylesPart, const odf::Styles& styles, DocumentBuilder& builder)
{
    std::vector<Flow> furniture;
    QXmlStreamReader reader(stylesPart);
    if (!reader.readNextStartElement()) return furniture;
    xml::forEachChild(reader, [&] {
        if (reader.name() == u"master-styles")
            odf::TextReader(reader, styles, builder).readMasterStyles(furniture);
        else
            reader.skipCurrentElement();
    });
    return furniture;
}

/// Reads the body element `kind` ("text", "spreadsheet") with `readBody(reader, styles, builder)`.
template <typename ReadBody>
Result<Document> readOpenDocument(const Input& input, Format format, QStringView kind, ReadBody readBody)
{
    const auto parts = partsOf(input.bytes);
    if (!parts) return failure(parts.error());
    odf::Styles styles;
    styles.parse(parts->styles);
    DocumentBuilder builder(format);
    QXmlStreamReader reader(parts->content);
    QString title = titleOf(parts->meta);
    std::vector<Flow> furniture =
        format == Format::Odt ? pageFurniture(parts->styles, styles, builder) : std::vector<Flow>();
    if (reader.readNextStartElement()) {
        xml::forEachChild(reader, [&] {
            if (reader.name() == u"styles" || reader.name() == u"automatic-styles") return styles.readContainer(reader);
            if (reader.name() == u"master-styles" && format == Format::Odt)
                return odf::TextReader(reader, styles, builder).readMasterStyles(furniture);
            if (reader.name() != u"body") return reader.skipCurrentElement();
            xml::forEachChild(reader, [&] {
                if (reader.name() == kind)
                    readBody(reader, styles, builder);
                else
                    reader.skipCurrentElement();
            });
        });
    }
    for (const Flow& each : furniture) builder.pageFurniture(each);
    for (const Warning& warning : parts->warnings) builder.warn(warning.code, warning.message, warning.span);
    if (reader.hasError()) {
        const Error error =
            damaged(ContentPart, brokenAt(reader.lineNumber(), reader.columnNumber(), reader.errorString()));
        if (builder.document().blocks.empty()) return failure(error);
        builder.warnIncomplete(error);
    }
    Document document = builder.finish();
    document.title = std::move(title);
    return document;
}

} // namespace

bool recognisesOdt(QByteArrayView bytes)
{
    return isFlat(bytes, "opendocument.text") || (looksLikeZip(bytes) && packageFormat(bytes) == Format::Odt);
}

bool recognisesOds(QByteArrayView bytes)
{
    return isFlat(bytes, "opendocument.spreadsheet") || (looksLikeZip(bytes) && packageFormat(bytes) == Format::Ods);
}

Result<Document> readOdt(const Input& input)
{
    return readOpenDocument(input, Format::Odt, u"text",
                            [](QXmlStreamReader& reader, const odf::Styles& styles, DocumentBuilder& builder) {
                                odf::TextReader(reader, styles, builder).readBody();
                            });
}

Result<Document> readOds(const Input& input)
{
    return readOpenDocument(input, Format::Ods, u"spreadsheet", &odf::readSpreadsheet);
}

} // namespace duibiao::readers
