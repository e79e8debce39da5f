// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/librarywords.h"
#include "core/report/paper.h"
#include "core/report/texts.h"

#include <KZip>

#include <QBuffer>
#include <QXmlStreamWriter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace duibiao::report {

namespace {

constexpr QStringView mainSpace = u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// WordprocessingML counts lengths in twentieths of a point, letters in half points.
constexpr int twips(double millimetres)
{
    return static_cast<int>(millimetres / 25.4 * 72 * 20 + 0.5);
}
// GB/T 9704-2012, 5.2.1: A4, margins 37, 26, 35 and 28 mm, which leaves 156 × 225 mm.
constexpr int pageWidth = twips(210);
constexpr int pageHeight = twips(297);
constexpr int textWidth = twips(156);
constexpr int titleSize = 44;
constexpr int bodySize = 32;
constexpr int tableSize = 24;
// 22 lines on a page of 225 mm.
constexpr int lineHeight = twips(225.0 / 22);

constexpr auto contentTypes =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/footer1.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
    "</Types>";
constexpr auto packageRelations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
    "Target=\"word/document.xml\"/>"
    "</Relationships>";
constexpr auto documentRelations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" "
    "Target=\"footer1.xml\"/>"
    "</Relationships>";

struct Letters {
    QString font;
    int size; ///< half points
    bool isBold = false;
};
const Letters titleLetters{u"方正小标宋简体"_s, titleSize};
const Letters bodyLetters{u"仿宋_GB2312"_s, bodySize};
const Letters headerLetters{u"黑体"_s, tableSize};
const Letters cellLetters{u"仿宋_GB2312"_s, tableSize};

class DocumentPart {
public:
    explicit DocumentPart(QStringView root) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeNamespace(mainSpace, u"w"_s);
        m_xml.writeNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"r"_s);
        open(root);
    }
    QByteArray end()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

    void open(QStringView name) { m_xml.writeStartElement(mainSpace, name); }
    void close() { m_xml.writeEndElement(); }
    using Attributes = std::initializer_list<std::pair<QStringView, QString>>;
    /// An element without content.
    void mark(QStringView name, Attributes attributes = {})
    {
        m_xml.writeEmptyElement(mainSpace, name);
        for (const auto& [key, value] : attributes) m_xml.writeAttribute(mainSpace, key, value);
    }

    void run(const QString& words, const Letters& letters)
    {
        openRun(letters);
        m_xml.writeStartElement(mainSpace, u"t");
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(words);
        close();
        close();
    }

    void paragraph(const QString& words, const Letters& letters, const QString& alignment, int indent)
    {
        open(u"p");
        open(u"pPr");
        mark(u"spacing", {{u"line", QString::number(lineHeight)}, {u"lineRule", u"atLeast"_s}});
        if (indent > 0)
            mark(u"ind", {{u"firstLineChars", QString::number(indent * 100)},
                          {u"firstLine", QString::number(indent * letters.size * 10)}});
        mark(u"jc", {{u"val", alignment}});
        close();
        run(words, letters);
        close();
    }

    void table(const Paper::Table& table)
    {
        const int all = std::accumulate(table.columns.begin(), table.columns.end(), 0,
                                        [](int sum, const Paper::Table::Column& column) { return sum + column.share; });
        const auto widthOf = [&](size_t column) {
            return QString::number(table.columns[column].share * textWidth / all);
        };
        open(u"tbl");
        open(u"tblPr");
        mark(u"tblW", {{u"w", QString::number(textWidth)}, {u"type", u"dxa"_s}});
        open(u"tblBorders");
        for (const QStringView side : {u"top", u"left", u"bottom", u"right", u"insideH", u"insideV"})
            mark(side, {{u"val", u"single"_s}, {u"sz", u"4"_s}, {u"space", u"0"_s}, {u"color", u"auto"_s}});
        close();
        mark(u"tblLayout", {{u"type", u"fixed"_s}});
        close();
        open(u"tblGrid");
        for (size_t column = 0; column < table.columns.size(); ++column) mark(u"gridCol", {{u"w", widthOf(column)}});
        close();
        QStringList titles;
        for (const Paper::Table::Column& column : table.columns) titles += column.title;
        row(titles, widthOf, true);
        for (const QStringList& cells : table.rows) row(cells, widthOf, false);
        close();
    }

    /// The number of the page between dashes (7.5).
    void pageNumber()
    {
        const Letters letters{u"宋体"_s, 28};
        open(u"p");
        open(u"pPr");
        mark(u"jc", {{u"val", u"center"_s}});
        close();
        run(u"— "_s, letters);
        m_xml.writeStartElement(mainSpace, u"fldSimple");
        m_xml.writeAttribute(mainSpace, u"instr", u"PAGE"_s);
        run(u"1"_s, letters);
        close();
        run(u" —"_s, letters);
        close();
    }

    void pageForm()
    {
        open(u"sectPr");
        m_xml.writeEmptyElement(mainSpace, u"footerReference");
        m_xml.writeAttribute(mainSpace, u"type", u"default"_s);
        m_xml.writeAttribute(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships", u"id", u"rId1"_s);
        mark(u"pgSz", {{u"w", QString::number(pageWidth)}, {u"h", QString::number(pageHeight)}});
        const auto margin = [](double millimetres) { return QString::number(twips(millimetres)); };
        mark(u"pgMar", {{u"top", margin(37)},
                        {u"right", margin(26)},
                        {u"bottom", margin(35)},
                        {u"left", margin(28)},
                        {u"header", margin(15)},
                        {u"footer", margin(28)},
                        {u"gutter", u"0"_s}});
        close();
    }

private:
    void openRun(const Letters& letters)
    {
        open(u"r");
        open(u"rPr");
        mark(u"rFonts", {{u"ascii", letters.font},
                         {u"hAnsi", letters.font},
                         {u"eastAsia", letters.font},
                         {u"hint", u"eastAsia"_s}});
        mark(u"sz", {{u"val", QString::number(letters.size)}});
        mark(u"szCs", {{u"val", QString::number(letters.size)}});
        close();
    }

    void row(const QStringList& cells, auto widthOf, bool isHeader)
    {
        open(u"tr");
        open(u"trPr");
        mark(u"cantSplit");
        if (isHeader) mark(u"tblHeader");
        close();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            open(u"tc");
            open(u"tcPr");
            mark(u"tcW", {{u"w", widthOf(static_cast<size_t>(column))}, {u"type", u"dxa"_s}});
            mark(u"vAlign", {{u"val", u"center"_s}});
            close();
            open(u"p");
            open(u"pPr");
            mark(u"jc", {{u"val", isHeader || column == 0 ? u"center"_s : u"left"_s}});
            close();
            run(cells.at(column), isHeader ? headerLetters : cellLetters);
            close();
            close();
        }
        close();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray documentOf(const Paper& paper)
{
    using Kind = Paper::Paragraph::Kind;
    constexpr int indent = 2; // characters
    DocumentPart part(u"document");
    part.open(u"body");
    part.paragraph(paper.title, titleLetters, u"center"_s, 0);
    part.paragraph({}, bodyLetters, u"left"_s, 0);
    for (const auto& block : paper.blocks) {
        if (const auto* table = std::get_if<Paper::Table>(&block)) {
            part.table(*table);
            part.paragraph({}, bodyLetters, u"left"_s, 0); // two tables would become one, and one may not end a text
            continue;
        }
        const auto& paragraph = std::get<Paper::Paragraph>(block);
        part.paragraph(paragraph.text, bodyLetters, paragraph.kind == Kind::Signature ? u"right"_s : u"both"_s,
                       paragraph.kind == Kind::Body ? indent : 0);
    }
    part.pageForm();
    return part.end();
}

QByteArray footer()
{
    DocumentPart part(u"ftr");
    part.pageNumber();
    return part.end();
}

} // namespace

Result<QByteArray> toDocx(const Paper& paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    const bool written = zip.open(QIODevice::WriteOnly) && zip.writeFile(u"[Content_Types].xml"_s, contentTypes) &&
                         zip.writeFile(u"_rels/.rels"_s, packageRelations) &&
                         zip.writeFile(u"word/document.xml"_s, documentOf(paper)) &&
                         zip.writeFile(u"word/footer1.xml"_s, footer()) &&
                         zip.writeFile(u"word/_rels/document.xml.rels"_s, documentRelations) && zip.close();
    if (!written) {
        noteLibraryWords(paper.title, zip.errorString());
        return failure({ErrorCode::CannotWrite,
                        Texts::tr("“%1” could not be written.").arg(paper.title),
                        {},
                        Texts::tr("Free some room and try again.")});
    }
    return bytes;
}

} // namespace duibiao::report
