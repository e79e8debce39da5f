// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/xlsx/xlsxreader.h"

#include "core/readers/coreproperties.h"
#include "core/readers/errors.h"
#include "core/readers/limits.h"
#include "core/readers/opc.h"
#include "core/readers/packageformat.h"
#include "core/readers/xlsx/worksheet.h"
#include "core/readers/xml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

struct SheetEntry {
    QString name;
    QString relationship;
    bool hidden = false;
};

struct WorkbookPart {
    std::vector<SheetEntry> sheets;
    bool from1904 = false;
    QString error;
};

WorkbookPart parseWorkbook(const QByteArray& bytes)
{
    WorkbookPart workbook;
    QXmlStreamReader reader(bytes);
    if (reader.readNextStartElement()) {
        xml::forEachChild(reader, [&] {
            if (reader.name() == u"workbookPr") {
                const QStringView value = xml::attribute(reader.attributes(), u"date1904");
                workbook.from1904 = value == u"1" || value == u"true";
            }
            if (reader.name() != u"sheets") return reader.skipCurrentElement();
            xml::forEachChild(reader, [&] {
                const QStringView state = xml::attribute(reader.attributes(), u"state");
                workbook.sheets.push_back({xml::attribute(reader, u"name"), xml::attribute(reader, u"id"),
                                           state == u"hidden" || state == u"veryHidden"});
                reader.skipCurrentElement();
            });
        });
    }
    if (reader.hasError()) workbook.error = reader.errorString();
    return workbook;
}

QByteArray optionalPart(Package& package, const QString& part)
{
    return part.isEmpty() || !package.has(part) ? QByteArray() : package.read(part).value_or(QByteArray());
}

void warnHidden(DocumentBuilder& builder, const QString& sheet, bool wholeSheet)
{
    builder.warn(wholeSheet ? u"hidden_sheet"_s : u"hidden_rows"_s,
                 wholeSheet ? QCoreApplication::translate("duibiao::readers",
                                                          "The sheet “%1” is hidden; it was read all the same.")
                                  .arg(sheet)
                            : QCoreApplication::translate(
                                  "duibiao::readers", "The sheet “%1” has hidden rows; they were read all the same.")
                                  .arg(sheet));
}

} // namespace

bool recognisesXlsx(QByteArrayView bytes)
{
    return looksLikeZip(bytes) && packageFormat(bytes) == Format::Xlsx;
}

Result<Document> readXlsx(const Input& input)
{
    auto package = Package::open(input.bytes);
    if (!package) return failure(std::move(package.error()));
    const std::vector<Relationship> packageLinks = relationships(*package, {});
    QString main = targetOf(packageLinks, u"officeDocument");
    if (main.isEmpty()) main = u"xl/workbook.xml"_s;
    const auto workbookBytes = package->read(main);
    if (!workbookBytes) return failure(workbookBytes.error());
    const WorkbookPart part = parseWorkbook(*workbookBytes);
    if (part.sheets.empty() && !part.error.isEmpty()) return failure(damaged(main, part.error));

    const std::vector<Relationship> links = relationships(*package, main);
    xlsx::Workbook workbook;
    workbook.from1904 = part.from1904;
    workbook.formats = xlsx::parseCellFormats(optionalPart(*package, targetOf(links, u"styles")));
    const QString stringsPart = targetOf(links, u"sharedStrings");
    if (!stringsPart.isEmpty() && package->has(stringsPart)) {
        const auto strings = package->read(stringsPart);
        if (!strings) return failure(strings.error());
        workbook.strings = xlsx::parseSharedStrings(*strings);
    }

    DocumentBuilder builder(Format::Xlsx);
    qsizetype cellsLeft = limits::Cells;
    std::optional<Error> firstError;
    for (const SheetEntry& entry : part.sheets) {
        const auto link = std::ranges::find(links, entry.relationship, &Relationship::id);
        if (link == links.end() || link->type != u"worksheet") continue; // a chart or dialog sheet
        const auto bytes = package->read(link->target);
        if (!bytes) {
            if (!firstError) firstError = bytes.error();
            continue;
        }
        xlsx::WorksheetResult result = xlsx::readWorksheet(*bytes, workbook, cellsLeft);
        if (!result.error.isEmpty() && !firstError) firstError = damaged(link->target, result.error);
        if (!result.sheet.cells.empty()) {
            if (entry.hidden)
                warnHidden(builder, entry.name, true);
            else if (result.hasHiddenRows)
                warnHidden(builder, entry.name, false);
        }
        result.sheet.name = entry.name;
        appendSheet(builder, std::move(result.sheet));
        if (result.isCut) builder.markFull();
    }
    for (const Warning& warning : package->takeWarnings())
        builder.warn(warning.code, warning.message, warning.span);
    if (firstError) {
        if (builder.document().blocks.empty()) return failure(std::move(*firstError));
        builder.warnIncomplete(*firstError);
    }
    Document document = builder.finish();
    document.title = titleOf(optionalPart(*package, targetOf(packageLinks, u"core-properties")));
    return document;
}

} // namespace duibiao::readers
