// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madeup.h"

#include <KZip>

#include <QBuffer>
#include <QList>
#include <QString>

using namespace Qt::StringLiterals;

namespace duibiao::bench {

namespace {

QByteArray zipped(const QList<std::pair<QString, QByteArray>>& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto& [name, bytes] : parts) zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

/// A list of relationships r1, r2 … of these types and targets.
QByteArray links(const QList<std::pair<QByteArray, QByteArray>>& targets)
{
    QByteArray list = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto& [type, target] : targets) {
        list += "<Relationship Id=\"r" + QByteArray::number(++number) +
                "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
                "\" Target=\"" + target + "\"/>";
    }
    return list + "</Relationships>";
}

/// What every package has to have: that its parts are XML, and of which type the main part is.
QByteArray contentTypes(const QByteArray& main, const QByteArray& type)
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
           "ContentType=\"application/xml\"/><Override PartName=\"" +
           main + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + ".main+xml\"/></Types>";
}

} // namespace

QByteArray workbook(int rows)
{
    QByteArray sheet = "<worksheet><sheetData>";
    QByteArray strings = "<sst>";
    for (const QStringView text : {u"县应急局", u"已完成", u"每季度至少开展1次巡查并建立台账", u"备注"})
        strings += "<si><t>" + text.toUtf8() + "</t></si>";
    const auto cell = [&](char column, int row, const QByteArray& attributes, const QByteArray& value) {
        sheet += "<c r=\"" + QByteArray(1, column) + QByteArray::number(row) + "\" " + attributes + "><v>" + value +
                 "</v></c>";
    };
    for (int row = 1; row <= rows; ++row) {
        sheet += "<row r=\"" + QByteArray::number(row) + "\">";
        cell('A', row, "", QByteArray::number(row));
        cell('B', row, "t=\"s\"", "2");
        cell('C', row, "t=\"s\"", "0");
        cell('D', row, "s=\"1\"", QByteArray::number(45'000 + row % 365));
        cell('E', row, "s=\"2\"", QByteArray::number((row % 101) / 100.0));
        cell('F', row, "t=\"s\"", "1");
        cell('G', row, "", QByteArray::number(row * 1.25));
        cell('H', row, "t=\"s\"", QByteArray::number(row + 3));
        strings += "<si><t>青府发〔2024〕" + QByteArray::number(row) + "号</t></si>";
        cell('I', row, "", QByteArray::number(row % 13));
        cell('J', row, "t=\"s\"", "3");
        sheet += "</row>";
    }
    return zipped(
        {{u"[Content_Types].xml"_s, contentTypes("/xl/workbook.xml", "spreadsheetml.sheet")},
         {u"_rels/.rels"_s, links({{"officeDocument", "xl/workbook.xml"}})},
         {u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"1\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          links({{"worksheet", "sheet.xml"}, {"sharedStrings", "strings.xml"}, {"styles", "styles.xml"}})},
         {u"xl/styles.xml"_s,
          "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
         {u"xl/strings.xml"_s, strings + "</sst>"},
         {u"xl/sheet.xml"_s, sheet + "</sheetData></worksheet>"}});
}

QByteArray workbook(const QList<QStringList>& rows)
{
    QByteArray sheet = "<worksheet><sheetData>";
    int number = 0;
    for (const QStringList& row : rows) {
        sheet += "<row r=\"" + QByteArray::number(++number) + "\">";
        char column = 'A';
        for (const QString& words : row)
            sheet += "<c r=\"" + QByteArray(1, column++) + QByteArray::number(number) + "\" t=\"inlineStr\"><is><t>" +
                     words.toHtmlEscaped().toUtf8() + "</t></is></c>";
        sheet += "</row>";
    }
    return zipped(
        {{u"[Content_Types].xml"_s, contentTypes("/xl/workbook.xml", "spreadsheetml.sheet")},
         {u"_rels/.rels"_s, links({{"officeDocument", "xl/workbook.xml"}})},
         {u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"1\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s, links({{"worksheet", "sheet.xml"}})},
         {u"xl/sheet.xml"_s, sheet + "</sheetData></worksheet>"}});
}

QByteArray wordDocument(const QStringList& paragraphs)
{
    QByteArray body;
    for (const QString& words : paragraphs)
        body += "<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind "
                "w:firstLineChars=\"200\"/><w:rPr><w:rFonts "
                "w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts "
                "w:eastAsia=\"仿宋_GB2312\"/>"
                "<w:sz w:val=\"32\"/></w:rPr><w:t>" +
                words.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    return zipped({{u"[Content_Types].xml"_s, contentTypes("/word/document.xml", "wordprocessingml.document")},
                   {u"_rels/.rels"_s, links({{"officeDocument", "word/document.xml"}})},
                   {u"word/document.xml"_s,
                    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
                        body + "</w:body></w:document>"}});
}

QByteArray wordDocument(int characters)
{
    QStringList paragraphs;
    qsizetype written = 0;
    for (int i = 1; written < characters; ++i) {
        paragraphs +=
            u"第%1项：县应急局每季度至少组织%2次安全生产检查，一般事故隐患整改率不低于95%%，并向社会公开。"_s.arg(i)
                .arg(i % 9 + 1);
        written += paragraphs.back().size();
    }
    return wordDocument(paragraphs);
}

namespace {

/// A PDF as it grows: objects one after another, and where each begins.
class PdfWriter {
public:
    /// The number of an object that is written later.
    int reserve()
    {
        m_offsets.push_back(0);
        return static_cast<int>(m_offsets.size());
    }
    void write(int number, const QByteArray& object)
    {
        m_offsets[number - 1] = m_bytes.size();
        m_bytes += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
    }
    int add(const QByteArray& object)
    {
        const int number = reserve();
        write(number, object);
        return number;
    }
    int addStream(const QByteArray& contents)
    {
        constexpr qsizetype QtHeader = 4; // qCompress leads with the size
        const QByteArray packed = qCompress(contents).sliced(QtHeader);
        return add("<</Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n" + packed +
                   "\nendstream");
    }
    [[nodiscard]] QByteArray finish(int root)
    {
        const qsizetype directory = m_bytes.size();
        m_bytes += "xref\n0 " + QByteArray::number(m_offsets.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : std::as_const(m_offsets))
            m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + "trailer<</Size " + QByteArray::number(m_offsets.size() + 1) + "/Root " + ref(root) +
               ">>\nstartxref\n" + QByteArray::number(directory) + "\n%%EOF\n";
    }
    static QByteArray ref(int number) { return QByteArray::number(number) + " 0 R"; }

private:
    QByteArray m_bytes = "%PDF-1.7\n";
    QList<qsizetype> m_offsets;
};

/// The words as a PDF string of two bytes a character.
QByteArray hex(QStringView words)
{
    QByteArray out = "<";
    for (const QChar c : words) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out + ">";
}

/// A font that is named and not embedded, whose codes are Unicode.
int addFont(PdfWriter& pdf)
{
    const int toUnicode = pdf.addStream("/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def\n"
                                        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                                        "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end\n");
    const int descriptor = pdf.add("<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle "
                                   "0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>");
    const int glyphs =
        pdf.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering"
                "(Identity)/Supplement 0>>/DW 1000/FontDescriptor " +
                PdfWriter::ref(descriptor) + ">>");
    return pdf.add("<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[" +
                   PdfWriter::ref(glyphs) + "]/ToUnicode " + PdfWriter::ref(toUnicode) + ">>");
}

} // namespace

QByteArray textPdf(int pages)
{
    constexpr int Lines = 22; // GB/T 9704-2012, 5.2.2
    constexpr int LineCharacters = 28;
    PdfWriter pdf;
    const int font = addFont(pdf);
    const int tree = pdf.reserve();
    QByteArray kids;
    QString words;
    for (int page = 0, duty = 0; page < pages; ++page) {
        while (words.size() < Lines * LineCharacters) {
            ++duty;
            words +=
                u"（%1）县应急局每季度至少组织%2次安全生产检查，一般事故隐患整改率不低于95%，并向社会公开检查结果。"_s
                    .arg(duty)
                    .arg(duty % 9 + 1);
        }
        QByteArray contents = "BT /F 16 Tf 28 TL 79 720 Td\n";
        for (int line = 0; line < Lines; ++line)
            contents += hex(QStringView(words).sliced(line * LineCharacters, LineCharacters)) + " Tj T*\n";
        words.remove(0, Lines * LineCharacters);
        contents += hex(u"— %1 —"_s.arg(page + 1)) + " Tj ET\n";
        const int stream = pdf.addStream(contents);
        const int object =
            pdf.add("<</Type/Page/MediaBox[0 0 595 842]/Parent " + PdfWriter::ref(tree) + "/Resources<</Font<</F " +
                    PdfWriter::ref(font) + ">>>>/Contents " + PdfWriter::ref(stream) + ">>");
        kids += PdfWriter::ref(object) + " ";
    }
    pdf.write(tree, "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>");
    return pdf.finish(pdf.add("<</Type/Catalog/Pages " + PdfWriter::ref(tree) + ">>"));
}

} // namespace duibiao::bench
