// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as offices send them: hidden parts, formats that carry words, results that were not saved, damage.
#include "core/base/lexicon.h"
#include "core/readers/readers.h"
#include "core/readers/xlsx/numberformat.h"
#include "tests/core/readers/describe.h"
#include "tests/core/readers/workbook.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

Document read(const QByteArray& bytes, const QString& name = u"台账.xlsx"_s)
{
    auto document = readers::read({name, bytes});
    if (!document) FAIL(document.error().text().toStdString());
    CHECK(document->format == Format::Xlsx);
    CHECK(test::spanFaults(*document).toStdString().empty());
    return std::move(*document);
}

Document read(const QString& sheet)
{
    return read(test::Workbook{.sheets = {{u"表"_s, sheet}}, .styles = u""_s}.package());
}

QStringList codes(const Document& document)
{
    QStringList all;
    for (const Warning& warning : document.warnings) all << warning.code;
    return all;
}

QString cell(const QString& at, const QString& words)
{
    return u"<c r=\"%1\" t=\"inlineStr\"><is><t>%2</t></is></c>"_s.arg(at, words);
}

QString shown(QStringView code, double value)
{
    using namespace readers::xlsx;
    return numberText(value, parseNumberFormat(code), false);
}

} // namespace

TEST_CASE("the words of a number format are read with the number", "[readers][xlsx]")
{
    CHECK(shown(u"0\"个\"", 12) == u"12个");
    CHECK(shown(u"#,##0\"万元\"", 1500) == u"1500万元");
    CHECK(shown(u"\"第\"0\"季度\"", 3) == u"第3季度");
    CHECK(shown(u"[DBNum1]\"第\"General\"批\"", 2) == u"第2批");
    CHECK(shown(u"0.0\\人\\次", 2.5) == u"2.5人次");
    CHECK(shown(u"0%\"以上\"", 0.95) == u"95%以上");
    CHECK(shown(u"0\"年\"", 2024) == u"2024年");
    CHECK(shown(u"000", 7) == u"007");
    CHECK(shown(u"\"KJ\"0000", 42) == u"KJ0042");
    CHECK(shown(u"yyyy\"年度\"", 45352) == u"2024年");
    // No words: room, colours, currencies, brackets.
    CHECK(shown(u"#,##0.00_);[Red]\\(#,##0.00\\)", 5) == u"5");
    CHECK(shown(u"[$¥-804]#,##0.00", 12.5) == u"12.5");
    // Words that name another number than the cell holds, or hold for some numbers only.
    CHECK(shown(u"0.0,\"万\"", 123456) == u"123456");
    CHECK(shown(u"0!.0,\"万元\"", 123456) == u"123456");
    CHECK(shown(u"[>=100]0\"个以上\";0\"个\"", 5) == u"5");
    CHECK(shown(u"0.00E+00", 12345) == u"12345");
}

TEST_CASE("hidden rows, columns and sheets are read and told of", "[readers][xlsx]")
{
    const Document document = read(test::Workbook{
        .sheets = {{u"一"_s, u"<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"_s +
                                 cell(u"A1"_s, u"任务"_s) + cell(u"C1"_s, u"单位"_s) +
                                 u"</row><row r=\"2\" hidden=\"1\">"_s + cell(u"A2"_s, u"培训"_s) +
                                 u"</row></sheetData>"_s},
                   {u"二"_s, u"<sheetData><row r=\"1\">"_s + cell(u"A1"_s, u"备查"_s) + u"</row></sheetData>"_s,
                    u"veryHidden"_s}},
        .styles = u""_s}
                                       .package());
    CHECK(document.text == u"任务\t单位\n培训\t\n备查\n");
    CHECK(codes(document) == QStringList{u"hidden_rows"_s, u"hidden_columns"_s, u"hidden_sheet"_s});
    // Blank columns that are hidden hide nothing.
    CHECK(codes(read(u"<cols><col min=\"5\" max=\"9\" hidden=\"true\"/></cols><sheetData><row r=\"1\">"_s +
                     cell(u"A1"_s, u"任务"_s) + u"</row></sheetData>"_s))
              .isEmpty());
}

TEST_CASE("results of formulas are read, and missed where they were not saved", "[readers][xlsx]")
{
    const Document saved =
        read(u"<sheetData><row r=\"1\"><c r=\"A1\"><f>SUM(1,2)</f><v>3</v></c><c r=\"B1\" "
             u"t=\"str\"><f>A1&amp;\"\"</f><v></v></c>"
             u"<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\" t=\"b\"><v>1</v></c></row></sheetData>"_s);
    CHECK(saved.text == u"3\t#DIV/0!\tTRUE\n");
    CHECK(codes(saved) == QStringList{u"formula_errors"_s});
    CHECK(saved.warnings.front().message.contains(u"#DIV/0!"));
    const Document blank = read(u"<sheetData><row r=\"1\">"_s + cell(u"A1"_s, u"合计"_s) +
                                u"<c r=\"B1\"><f>SUM(1,2)</f></c></row></sheetData>"_s);
    CHECK(codes(blank) == QStringList{u"formulas_without_value"_s});
}

TEST_CASE("rich text is joined, phonetic guides are left out", "[readers][xlsx]")
{
    const QString strings = u"<si><r><t>责任</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">单位 </t></r><rPh "
                            u"sb=\"0\" eb=\"2\"><t>zeren</t></rPh>"
                            u"<phoneticPr fontId=\"1\"/></si><si><t>第一行_x000D__x4E00_</t></si>"_s;
    const QString sheet =
        u"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row></sheetData>"_s;
    CHECK(read(test::Workbook{.sheets = {{u"表"_s, sheet}}, .styles = u""_s, .strings = strings}.package()).text ==
          u"责任单位\t第一行\n一\n");
}

TEST_CASE("workbooks with macros and strict ones are read like others", "[readers][xlsx]")
{
    const QString sheet =
        u"<sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2024-03-01T00:00:00</v></c><c r=\"B1\" s=\"1\"><v>43890</v></c></row></sheetData>"_s;
    test::Workbook workbook{.sheets = {{u"表"_s, sheet}},
                            .styles = u"<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/></cellXfs>"_s,
                            .properties = u"<workbookPr date1904=\"true\"/>"_s};
    const QString text = u"2024-03-01\t2024-03-01\n"_s;
    CHECK(read(workbook.package()).text == text);
    workbook.isStrict = true;
    CHECK(read(workbook.package()).text == text);
    workbook.hasMacros = true;
    CHECK(read(workbook.package(), u"台账.xlsm"_s).text == text);
    CHECK(codes(read(workbook.package(), u"台账.xlsm"_s)).isEmpty());
}

TEST_CASE("numbers below headers of dates are days", "[readers][xlsx][csv]")
{
    const QString rows =
        u"<sheetData><row r=\"1\">"_s + cell(u"A1"_s, u"完成时限"_s) + cell(u"B1"_s, u"金额"_s) +
        u"</row><row r=\"2\"><c r=\"A2\"><v>45382</v></c><c r=\"B2\"><v>45382</v></c></row><row r=\"3\">"_s +
        cell(u"A3"_s, u"45473"_s) + cell(u"B3"_s, u"x"_s) + u"</row><row r=\"4\">"_s + cell(u"A4"_s, u"12"_s) +
        cell(u"B4"_s, u"x"_s) + u"</row></sheetData>"_s;
    const Document document = read(rows);
    CHECK(document.text == u"完成时限\t金额\n2024-03-31\t45382\n2024-06-30\tx\n12\tx\n");
    REQUIRE(codes(document) == QStringList{u"serial_dates"_s});
    CHECK(document.warnings.front().span == document.blocks.front().span);
    const Document from1904 = read(
        test::Workbook{.sheets = {{u"表"_s, rows}}, .styles = u""_s, .properties = u"<workbookPr date1904=\"1\"/>"_s}
            .package());
    CHECK(from1904.text.contains(u"2028-04-01\t45382"));
    const auto csv = readers::read({u"a.csv"_s, u"序号,任务,填报日期\n1,培训,45382\n2,检查,45383\n"_s.toUtf8()});
    REQUIRE(csv.has_value());
    CHECK(csv->text.contains(u"培训\t2024-03-31"));
}

TEST_CASE("the header of every column of dates finds its example", "[readers][lexicon]")
{
    for (const QStringList& row : lexiconRows(u"date_columns"_s)) {
        REQUIRE(row.size() == 2);
        const Document document = read(u"<sheetData><row r=\"1\">"_s + cell(u"A1"_s, row[1]) +
                                       u"</row><row r=\"2\"><c r=\"A2\"><v>45382</v></c></row></sheetData>"_s);
        CHECK(document.text.contains(u"2024-03-31"));
    }
}

TEST_CASE("damaged parts of a workbook are named, the rest is read", "[readers][xlsx]")
{
    const auto about = [](const Document& document) {
        REQUIRE(codes(document).contains(u"incomplete"_s));
        return std::ranges::find(document.warnings, u"incomplete"_s, &Warning::code)->message;
    };
    const QString sheet =
        u"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\"><v>5</v></c></row></sheetData>"_s;
    test::Workbook workbook{.sheets = {{u"表"_s, sheet}}, .styles = u""_s, .strings = u"<si><t>好</t></si><si><t>半"_s};
    const Document cut = read(workbook.package());
    CHECK(cut.text == u"好\t半\t5\n");
    CHECK(about(cut).contains(u"xl/sharedStrings.xml"));
    workbook.strings = QString();
    const Document without = read(workbook.package());
    CHECK(without.text == u"5\n");
    CHECK(about(without).contains(u"xl/sharedStrings.xml"));
    workbook.strings = u"<si><t>好</t></si><si><t>坏</t></si>"_s;
    workbook.styles = QString();
    CHECK(about(read(workbook.package())).contains(u"xl/styles.xml"));
    workbook.styles = u"<cellXfs><xf"_s;
    CHECK(about(read(workbook.package())).contains(u"xl/styles.xml"));
    workbook.styles = u""_s;
    workbook.sheets.push_back({u"断"_s, u"<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>"_s});
    const Document broken = read(workbook.package());
    CHECK(broken.text == u"好\t坏\t5\n7\n");
    CHECK(about(broken).contains(u"xl/worksheets/sheet2.xml"));
}
