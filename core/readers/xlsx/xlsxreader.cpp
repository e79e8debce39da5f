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
    if (reader.hasError()) workbook.error = brokenAt(reader.lineNumber(), reader.columnNumber(), reader.errorString());
    return workbook;
}

QByteArray optionalPart(Package& package, const QString& part)
{
    return part.isEmpty() || !package.has(part) ? QByteArray() : package.read(part).value_or(QByteArray());
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

    std::optional<Error> firstError;
    const auto note = [&](Error error) {
        if (!firstError) firstError = std::move(error);
    };
    const std::vector<Relationship> links = relationships(*package, main);
    // Bytes of a part that the workbook names; none where it names none, or where it is damaged, which is noted.
    const auto partNamed = [&](const QString& name) -> QByteArray {
        if (name.isEmpty()) return {};
        auto bytes = package->read(name);
        if (bytes) return std::move(*bytes);
        note(std::move(bytes.error()));
        return {};
    };
    xlsx::Workbook workbook;
    workbook.from1904 = part.from1904;
    const QString stylesPart = targetOf(links, u"styles");
    if (const QByteArray styles = partNamed(stylesPart); !styles.isEmpty()) {
        xlsx::CellFormats cellFormats = xlsx::parseCellFormats(styles);
        workbook.formats = std::move(cellFormats.formats);
        if (!cellFormats.error.isEmpty()) note(damaged(stylesPart, cellFormats.error));
    }
    const QString stringsPart = targetOf(links, u"sharedStrings");
    if (const QByteArray bytes = package->has(stringsPart) ? partNamed(stringsPart) : QByteArray(); !bytes.isEmpty()) {
        xlsx::SharedStrings shared = xlsx::parseSharedStrings(bytes);
        workbook.strings = std::move(shared.strings);
        if (!shared.error.isEmpty()) note(damaged(stringsPart, shared.error));
    }

    DocumentBuilder builder(Format::Xlsx);
    qsizetype cellsLeft = limits::Cells;
    for (const SheetEntry& entry : part.sheets) {
        const auto link = std::ranges::find(links, entry.relationship, &Relationship::id);
        if (link == links.end() || link->type != u"worksheet") continue; // a chart or dialog sheet
        const QByteArray bytes = partNamed(link->target);
        if (bytes.isEmpty()) continue;
        xlsx::WorksheetResult result = xlsx::readWorksheet(bytes, workbook, cellsLeft);
        if (!result.error.isEmpty()) note(damaged(link->target, result.error));
        if (result.lacksStrings) {
            note(damaged(stringsPart,
                         QCoreApplication::translate("duibiao::readers", "words that cells refer to are not there")));
        }
        if (!result.sheet.cells.empty() || result.notes.hasFormulasWithoutValue) {
            result.notes.isHidden = entry.hidden;
            warnAbout(builder, entry.name, result.notes);
        }
        result.sheet.name = entry.name;
        result.sheet.from1904 = workbook.from1904;
        appendSheet(builder, std::move(result.sheet));
        if (result.isCut) builder.markFull();
    }
    for (const Warning& warning : package->takeWarnings()) builder.warn(warning.code, warning.message, warning.span);
    if (firstError) {
        if (builder.document().blocks.empty()) return failure(std::move(*firstError));
        builder.warnIncomplete(*firstError);
    }
    Document document = builder.finish();
    document.title = titleOf(optionalPart(*package, targetOf(packageLinks, u"core-properties")));
    return document;
}

} // namespace duibiao::readers
