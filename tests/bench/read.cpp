// SPDX-License-Identifier: GPL-3.0-or-later
// How long reading files takes, and how much memory: bench-read [FILE…]. Each file is read five times; the median and
// the best are printed with the highest memory so far, so that one file at a time tells most. Without files a workbook
// of 100,000 rows × 10 columns and a Word document of 1.1 million characters are made up and read: the measures that
// the project sets itself are 1 s and 300 MB for the workbook.
#include "core/readers/readers.h"

#include <KZip>

#include <QBuffer>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>

#include <sys/resource.h>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

QByteArray zipped(const QList<std::pair<QString, QByteArray>>& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto& [name, bytes] : parts)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

QByteArray links(const QByteArray& target)
{
    return "<Relationships><Relationship Id=\"r1\" Type=\"x/" + target + "</Relationships>";
}

/// A ledger: numbers, dates, percentages, a text that recurs, and one of its own in each row.
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
        {{u"_rels/.rels"_s, links("officeDocument\" Target=\"xl/workbook.xml\"/>")},
         {u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"1\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s, links("worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" "
                                                 "Type=\"x/sharedStrings\" Target=\"strings.xml\"/>"
                                                 "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/>")},
         {u"xl/styles.xml"_s,
          "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
         {u"xl/strings.xml"_s, strings + "</sst>"},
         {u"xl/sheet.xml"_s, sheet + "</sheetData></worksheet>"}});
}

QByteArray wordDocument(int characters)
{
    QByteArray body;
    int written = 0;
    for (int i = 1; written < characters; ++i) {
        const QString words =
            u"第%1项：县应急局每季度至少组织%2次安全生产检查，一般事故隐患整改率不低于95%%，并向社会公开。"_s.arg(i)
                .arg(i % 9 + 1);
        body += "<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind "
                "w:firstLineChars=\"200\"/><w:rPr><w:rFonts "
                "w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts "
                "w:eastAsia=\"仿宋_GB2312\"/>"
                "<w:sz w:val=\"32\"/></w:rPr><w:t>" +
                words.toUtf8() + "</w:t></w:r></w:p>";
        written += static_cast<int>(words.size());
    }
    return zipped({{u"_rels/.rels"_s, links("officeDocument\" Target=\"word/document.xml\"/>")},
                   {u"word/document.xml"_s,
                    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
                        body + "</w:body></w:document>"}});
}

void measure(QTextStream& out, const readers::Input& input)
{
    constexpr int Runs = 5;
    std::array<qint64, Runs> milliseconds{};
    Result<Document> document = readers::read(input);
    for (qint64& each : milliseconds) {
        document = Document();
        QElapsedTimer timer;
        timer.start();
        document = readers::read(input);
        each = timer.elapsed();
    }
    std::ranges::sort(milliseconds);
    struct rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    out << input.name << ": ";
    if (document)
        out << document->text.size() << " characters, " << document->tables.size() << " tables, ";
    else
        out << document.error().message << ' ';
    out << milliseconds[Runs / 2] << " ms (best " << milliseconds.front() << "), at most " << usage.ru_maxrss / 1024
        << " MB so far\n";
    out.flush();
}

} // namespace

int main(int argc, char* argv[])
{
    QTextStream out(stdout);
    for (int i = 1; i < argc; ++i) {
        const auto input = readers::load(QString::fromLocal8Bit(argv[i]));
        if (input)
            measure(out, *input);
        else
            out << input.error().text() << '\n';
    }
    if (argc > 1) return 0;
    measure(out, {.name = u"1.1 million characters.docx"_s, .bytes = wordDocument(1'100'000)});
    measure(out, {.name = u"100,000 × 10.xlsx"_s, .bytes = workbook(100'000)});
    return 0;
}
