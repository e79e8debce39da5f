// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/readers/workbook.h"

#include <KZip>

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace duibiao::test {

QByteArray Workbook::package() const
{
    const QString main = isStrict ? u"http://purl.oclc.org/ooxml/spreadsheetml/main"_s
                                  : u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
    const QString links = isStrict ? u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s
                                   : u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
    const QString packageLinks = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
    const QString type = hasMacros ? u"application/vnd.ms-excel.sheet.macroEnabled.main+xml"_s
                                   : u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"_s;
    QString listed;
    QString targets;
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    const auto add = [&](const QString& name, const QString& xml) { REQUIRE(zip.writeFile(name, xml.toUtf8())); };
    const auto link = [&](const QString& id, const QString& kind, const QString& target) {
        targets += u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(id, links, kind, target);
    };
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QString id = u"rId%1"_s.arg(i + 1);
        const QString target = u"worksheets/sheet%1.xml"_s.arg(i + 1);
        const QString state = sheets[i].state.isEmpty() ? QString() : u" state=\"%1\""_s.arg(sheets[i].state);
        listed += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"%3\"%4/>"_s.arg(sheets[i].name).arg(i + 1).arg(id, state);
        link(id, u"worksheet"_s, target);
        add(u"xl/"_s + target, u"<worksheet xmlns=\"%1\">%2</worksheet>"_s.arg(main, sheets[i].xml));
    }
    link(u"rId98"_s, u"styles"_s, u"styles.xml"_s);
    link(u"rId99"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s);
    if (!styles.isNull()) add(u"xl/styles.xml"_s, u"<styleSheet xmlns=\"%1\">%2</styleSheet>"_s.arg(main, styles));
    if (!strings.isNull()) add(u"xl/sharedStrings.xml"_s, u"<sst xmlns=\"%1\">%2</sst>"_s.arg(main, strings));
    add(u"xl/workbook.xml"_s, u"<workbook xmlns=\"%1\" xmlns:r=\"%2\">%3<sheets>%4</sheets></workbook>"_s.arg(
                                  main, links, properties, listed));
    add(u"xl/_rels/workbook.xml.rels"_s,
        u"<Relationships xmlns=\"%1\">%2</Relationships>"_s.arg(packageLinks, targets));
    add(u"_rels/.rels"_s, u"<Relationships xmlns=\"%1\"><Relationship Id=\"rId1\" Type=\"%2/officeDocument\" "
                          u"Target=\"xl/workbook.xml\"/></Relationships>"_s.arg(packageLinks, links));
    add(u"[Content_Types].xml"_s,
        u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
        u"ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%1\"/></Types>"_s.arg(
            type));
    REQUIRE(zip.close());
    return buffer.data();
}

} // namespace duibiao::test
