// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/office/oldformats.h"

#include "core/readers/docx/docxreader.h"
#include "core/readers/errors.h"
#include "core/readers/foreign.h"
#include "core/readers/office/compound.h"
#include "core/readers/office/libreoffice.h"
#include "core/readers/package.h"
#include "core/readers/xlsx/xlsxreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

constexpr qsizetype HeadSize = 1024;

bool isRtf(QByteArrayView bytes)
{
    return bytes.startsWith("{\\rtf");
}

/// The processing instruction by which Windows told the XML of Word and Excel 2003.
bool isXmlOf(QByteArrayView bytes, QByteArrayView program)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), HeadSize));
    const qsizetype at = head.indexOf("<?mso-application");
    return at >= 0 && head.sliced(at).contains(program);
}

/// The binary sibling of xlsx: a package whose main part is no XML.
bool isBinaryWorkbook(QByteArrayView bytes)
{
    return looksLikeZip(bytes) && bytes.contains("xl/workbook.bin");
}

struct Way {
    QString name;   ///< as people call the format
    QString suffix; ///< that LibreOffice expects
    QString target;
    Result<Document> (*read)(const Input& input);
};

Result<Document> readThroughOffice(const Input& input, const Way& way)
{
    if (isProtected(input.bytes)) return failure(encrypted());
    if (office::program().isEmpty()) {
        return failure({.code = ErrorCode::UnknownFormat,
                        .message = QCoreApplication::translate(
                                       "duibiao::readers", "%1 files are read by LibreOffice, which is not installed.")
                                       .arg(way.name),
                        .file = {},
                        .remedy = QCoreApplication::translate(
                                      "duibiao::readers",
                                      "Open it in WPS Office or Word and save it as %1, or install LibreOffice.")
                                      .arg(way.target)});
    }
    auto converted = office::convert(input.bytes, way.suffix, way.target, input.token);
    if (!converted) return failure(std::move(converted.error()));
    auto document = way.read({.name = input.name, .bytes = std::move(*converted)});
    if (!document) return document;
    document->warnings.push_back(
        {.code = u"converted"_s,
         .message = QCoreApplication::translate("duibiao::readers", "%1 files are read as LibreOffice converts them; "
                                                                    "compare what matters with the original.")
                        .arg(way.name),
         .span = {}});
    return document;
}

} // namespace

bool recognisesOldText(QByteArrayView bytes)
{
    return isRtf(bytes) || hasStream(bytes, u"WordDocument") || isXmlOf(bytes, "Word.Document");
}

bool recognisesOldSheet(QByteArrayView bytes)
{
    return hasStream(bytes, u"Workbook") || hasStream(bytes, u"Book") || isXmlOf(bytes, "Excel.Sheet") ||
           isBinaryWorkbook(bytes);
}

Result<Document> readOldText(const Input& input)
{
    Way way{QCoreApplication::translate("duibiao::readers", "Old Word (.doc)"), u"doc"_s, u"docx"_s, &readDocx};
    if (isRtf(input.bytes)) {
        way.name = u"RTF"_s;
        way.suffix = u"rtf"_s;
    } else if (isXmlOf(input.bytes, "Word.Document")) {
        way.name = QCoreApplication::translate("duibiao::readers", "Word 2003 XML");
        way.suffix = u"xml"_s;
    }
    return readThroughOffice(input, way);
}

Result<Document> readOldSheet(const Input& input)
{
    Way way{QCoreApplication::translate("duibiao::readers", "Old Excel (.xls)"), u"xls"_s, u"xlsx"_s, &readXlsx};
    if (isXmlOf(input.bytes, "Excel.Sheet")) {
        way.name = QCoreApplication::translate("duibiao::readers", "Excel 2003 XML");
        way.suffix = u"xml"_s;
    } else if (isBinaryWorkbook(input.bytes)) {
        way.name = u"xlsb"_s;
        way.suffix = u"xlsb"_s;
    }
    return readThroughOffice(input, way);
}

} // namespace duibiao::readers
