// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/packageformat.h"

#include "core/readers/foreign.h"
#include "core/readers/opc.h"
#include "core/readers/package.h"
#include "core/readers/xml.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

struct MainType {
    QLatin1StringView part; ///< of the main part's content type or of the OpenDocument media type
    std::optional<Format> format;
    const char* name; ///< of formats that are not read
};

const std::array<MainType, 8> MainTypes{{{"sheet.binary"_L1, std::nullopt, "xlsb"},
                                         {"wordprocessingml"_L1, Format::Docx, ""},
                                         {"ms-word"_L1, Format::Docx, ""},
                                         {"spreadsheetml"_L1, Format::Xlsx, ""},
                                         {"ms-excel"_L1, Format::Xlsx, ""},
                                         {"presentation"_L1, std::nullopt, "pptx"},
                                         {"opendocument.text"_L1, Format::Odt, ""},
                                         {"opendocument.spreadsheet"_L1, Format::Ods, ""}}};

Result<Format> formatOf(QStringView type, Package& package)
{
    for (const MainType& known : MainTypes) {
        if (!type.contains(known.part)) continue;
        if (known.format) return *known.format;
        return failure(foreign(QString::fromLatin1(known.name), ForeignRemedy::Convert));
    }
    if (package.has(u"OFD.xml"_s)) return Format::Ofd;
    return failure(foreign(u"ZIP"_s, ForeignRemedy::Unpack));
}

/// The content type that [Content_Types].xml gives `part` (ECMA-376 part 2, 10.1.2).
QString contentType(Package& package, const QString& part)
{
    const auto bytes = package.read(u"[Content_Types].xml"_s);
    if (!bytes) return {};
    QXmlStreamReader reader(*bytes);
    QString type;
    if (!reader.readNextStartElement()) return {};
    const QStringView extension = QStringView(part).sliced(part.lastIndexOf(u'.') + 1);
    xml::forEachChild(reader, [&] {
        const QXmlStreamAttributes attributes = reader.attributes();
        QStringView name = xml::attribute(attributes, u"PartName");
        if (name.startsWith(u'/')) name = name.sliced(1);
        const bool overrides = reader.name() == u"Override" && name.compare(part, Qt::CaseInsensitive) == 0;
        const bool isDefault = type.isEmpty() && reader.name() == u"Default" &&
                               xml::attribute(attributes, u"Extension").compare(extension, Qt::CaseInsensitive) == 0;
        if (overrides || isDefault) type = xml::attribute(reader, u"ContentType");
        reader.skipCurrentElement();
    });
    return type;
}

} // namespace

Result<Format> packageFormat(QByteArrayView bytes)
{
    auto package = Package::open(bytes.toByteArray());
    if (!package) return failure(std::move(package.error()));
    if (package->has(u"mimetype"_s)) {
        const auto mediaType = package->read(u"mimetype"_s);
        if (mediaType && mediaType->contains("opendocument"))
            return formatOf(QString::fromLatin1(*mediaType), *package);
    }
    const QString main = targetOf(relationships(*package, {}), u"officeDocument");
    if (!main.isEmpty()) {
        const QString type = contentType(*package, main);
        const auto format = formatOf(type, *package);
        const bool isNamed =
            std::ranges::any_of(MainTypes, [&](const MainType& known) { return type.contains(known.part); });
        if (format || isNamed || !main.contains(u'/')) return format;
        // Some writers give the main part a plain XML type; the folder names are customary.
        if (main.startsWith("word/"_L1)) return Format::Docx;
        if (main.startsWith("xl/"_L1)) return Format::Xlsx;
        return format;
    }
    if (package->has(u"word/document.xml"_s)) return Format::Docx;
    if (package->has(u"xl/workbook.xml"_s)) return Format::Xlsx;
    return formatOf({}, *package);
}

} // namespace duibiao::readers
