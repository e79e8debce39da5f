// SPDX-License-Identifier: GPL-3.0-or-later
// Flat OpenDocument files written by hand: what the golden files, which programs wrote, do not hold.
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

Document read(const QString& kind, const QString& body, const QString& styles)
{
    const QString file =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
        u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        u"xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        u"xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        u"xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        u"xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        u"office:version=\"1.3\" "
        u"office:mimetype=\"application/vnd.oasis.opendocument.%1\"><office:automatic-styles>%3</"
        u"office:automatic-styles>"
        u"<office:body><office:%1>%2</office:%1></office:body></office:document>"_s.arg(kind, body, styles);
    auto document = readers::read({u"paper.xml"_s, file.toUtf8()});
    if (!document) FAIL(document.error().text().toStdString());
    CHECK(test::spanFaults(*document).toStdString().empty());
    return std::move(*document);
}

Document text(const QString& body, const QString& styles = {})
{
    return read(u"text"_s, body, styles);
}

Document sheet(const QString& rows, const QString& columns = {})
{
    return read(u"spreadsheet"_s, u"<table:table table:name=\"表\">%1%2</table:table>"_s.arg(columns, rows), {});
}

QString row(const QStringList& cells, const QString& attributes = {})
{
    return u"<table:table-row %2>%1</table:table-row>"_s.arg(cells.join(QString()), attributes);
}

QString cell(const QString& type, const QString& value, const QString& shown)
{
    return u"<table:table-cell office:value-type=\"%1\" %2><text:p>%3</text:p></table:table-cell>"_s.arg(type, value,
                                                                                                         shown);
}

QString words(const QString& shown)
{
    return cell(u"string"_s, {}, shown);
}

QStringList codes(const Document& document)
{
    QStringList all;
    for (const Warning& warning : document.warnings) all << warning.code;
    return all;
}

const QString Numbers =
    u"<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-suffix=\"、\" "
    u"style:num-format=\"一, 二, 三, ...\"/>"
    u"<text:list-level-style-number text:level=\"2\" style:num-prefix=\"（\" style:num-suffix=\"）\" style:num-format=\"一, 二, 三, ...\"/></text:list-style>"_s;

} // namespace

TEST_CASE("numbers and dates of worksheets say what is shown", "[readers][ods]")
{
    const auto shown = [](const QString& type, const QString& value, const QString& text) {
        return sheet(row({cell(type, value, text)})).text.trimmed();
    };
    CHECK(shown(u"float"_s, u"office:value=\"500\""_s, u"500万元"_s) == u"500万元");
    CHECK(shown(u"float"_s, u"office:value=\"1234.56\""_s, u"1,235人次"_s) == u"1234.56人次");
    CHECK(shown(u"float"_s, u"office:value=\"3\""_s, u"第3季度"_s) == u"第3季度");
    CHECK(shown(u"float"_s, u"office:value=\"7\""_s, u"007"_s) == u"007");
    CHECK(shown(u"float"_s, u"office:value=\"123456\""_s, u"12.3万"_s) == u"123456");
    CHECK(shown(u"float"_s, u"office:value=\"0.5\""_s, u"1/2"_s) == u"0.5");
    CHECK(shown(u"float"_s, u"office:value=\"12\""_s, u"一十二"_s) == u"12");
    CHECK(shown(u"currency"_s, u"office:value=\"12.5\""_s, u"￥12.50"_s) == u"12.5");
    CHECK(shown(u"percentage"_s, u"office:value=\"0.955\""_s, u"96%"_s) == u"95.5%");
    CHECK(shown(u"date"_s, u"office:date-value=\"2024-03-01\""_s, u"24/3/1"_s) == u"2024-03-01");
    CHECK(shown(u"date"_s, u"office:date-value=\"2024-03-01T08:30:00\""_s, u"3月1日"_s) == u"2024-03-01 08:30");
    CHECK(shown(u"date"_s, u"office:date-value=\"2024-03-01\""_s, u"2024年3月"_s) == u"2024年3月");
    CHECK(shown(u"date"_s, u"office:date-value=\"2024-03-01\""_s, u"二〇二四年三月"_s) == u"2024年3月");
    CHECK(shown(u"date"_s, u"office:date-value=\"2024-03-01\""_s, u"2024年度"_s) == u"2024年");
    CHECK(shown(u"time"_s, u"office:time-value=\"PT30H15M\""_s, u"30:15"_s) == u"30:15");
    CHECK(shown(u"boolean"_s, u"office:boolean-value=\"true\""_s, u"TRUE"_s) == u"TRUE");
}

TEST_CASE("hidden rows and columns of worksheets are told of", "[readers][ods]")
{
    const QString columns =
        u"<table:table-column/><table:table-column-group><table:table-column table:visibility=\"collapse\" "
        u"table:number-columns-repeated=\"2\"/></table:table-column-group>"_s;
    CHECK(codes(sheet(row({words(u"任务"_s), words(u"单位"_s)}), columns)) == QStringList{u"hidden_columns"_s});
    CHECK(codes(sheet(row({words(u"任务"_s)}), columns)).isEmpty());
    CHECK(codes(sheet(row({words(u"任务"_s)}) + row({words(u"培训"_s)}, u"table:visibility=\"filter\""_s))) ==
          QStringList{u"hidden_rows"_s});
    const QString formula = u"<table:table-cell table:formula=\"of:=SUM([.A1])\"/>"_s;
    CHECK(codes(sheet(row({words(u"合计"_s), formula}))) == QStringList{u"formulas_without_value"_s});
    const QString error =
        u"<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\">"
        u"<text:p>#DIV/0!</text:p></table:table-cell>"_s;
    CHECK(codes(sheet(row({words(u"合计"_s), error}))) == QStringList{u"formula_errors"_s});
}

TEST_CASE("cells that repeat are written out, covered ones and blank ends are not", "[readers][ods]")
{
    const QString merged =
        u"<table:table-cell office:value-type=\"string\" table:number-rows-spanned=\"2\" "
        u"table:number-columns-spanned=\"2\"><text:p>合并</text:p></table:table-cell><table:covered-table-cell/>"_s;
    const QString repeated =
        u"<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"3\"><text:p>同上</text:p></table:table-cell>"_s;
    const QString blank = u"<table:table-cell table:number-columns-repeated=\"16384\"/>"_s;
    const Document document =
        sheet(row({merged, words(u"右"_s)}) +
              row({u"<table:covered-table-cell table:number-columns-repeated=\"2\"/>"_s, words(u"下"_s), blank}) +
              row({repeated}, u"table:number-rows-repeated=\"2\""_s) +
              row({blank}, u"table:number-rows-repeated=\"1048000\""_s));
    CHECK(document.text == u"合并\t\t右\n\t\t下\n同上\t同上\t同上\n同上\t同上\t同上\n");
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables[0].cells[0].rowSpan == 2);
    CHECK(document.tables[0].cells[0].columnSpan == 2);
    CHECK(document.warnings.empty());
}

TEST_CASE("lists go on and begin again as the file says", "[readers][odt]")
{
    const auto item = [](const QString& words) {
        return u"<text:list-item><text:p>%1</text:p></text:list-item>"_s.arg(words);
    };
    const Document document = text(
        u"<text:list xml:id=\"a\" "
        u"text:style-name=\"L\"><text:list-item><text:p>甲</text:p><text:list>%1</text:list><text:p>续段</text:p></"
        u"text:list-item></text:list>"
        u"<text:p>隔开</text:p><text:list text:continue-list=\"a\" text:style-name=\"L\">%2</text:list><text:list "
        u"text:style-name=\"L\">%3"
        u"<text:list-item text:start-value=\"5\"><text:p>戊</text:p></text:list-item></text:list>"
        u"<text:numbered-paragraph text:list-id=\"n\" "
        u"text:style-name=\"L\"><text:p>编号</text:p></text:numbered-paragraph>"
        u"<text:numbered-paragraph text:list-id=\"n\" text:style-name=\"L\" "
        u"text:level=\"2\"><text:p>下级</text:p></text:numbered-paragraph>"
        u"<text:numbered-paragraph text:list-id=\"n\" text:style-name=\"L\"><text:p>再编</text:p></text:numbered-paragraph>"_s
            .arg(item(u"子"_s) + item(u"丑"_s), item(u"乙"_s), item(u"新"_s)),
        Numbers);
    CHECK(document.text.split(u'\n') == QStringList{u"一、甲"_s, u"（一）子"_s, u"（二）丑"_s, u"续段"_s, u"隔开"_s,
                                                    u"二、乙"_s, u"一、新"_s, u"五、戊"_s, u"一、编号"_s,
                                                    u"（一）下级"_s, u"二、再编"_s, QString()});
}

TEST_CASE("a footnote breaks neither a number nor a sentence", "[readers][odt]")
{
    const Document document =
        text(u"<text:p>每年培训3<text:note "
             u"text:note-class=\"footnote\"><text:note-citation>1</"
             u"text:note-citation><text:note-body><text:p>不含线上。</text:p>"
             u"</text:note-body></text:note>次，完成率95%<text:note "
             u"text:note-class=\"endnote\"><text:note-citation>i</text:note-citation><text:note-body>"
             u"<text:p>抽查。</text:p></text:note-body></text:note>以上。</text:p>"_s);
    CHECK(document.text == u"每年培训3次，完成率95%以上。\n[1] 不含线上。\n[2] 抽查。\n");
    CHECK(document.blocks[1].kind == BlockKind::Furniture);
}

TEST_CASE("tracked changes count as accepted, hidden parts are left out with a warning", "[readers][odt]")
{
    const Document document = text(
        u"<text:tracked-changes><text:changed-region "
        u"text:id=\"d\"><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region>"
        u"</text:tracked-changes><text:p>保留<text:change text:change-id=\"d\"/><text:change-start "
        u"text:change-id=\"i\"/>插入<text:change-end "
        u"text:change-id=\"i\"/></text:p><text:section "
        u"text:display=\"none\"><text:p>藏节</text:p></text:section><text:section><text:p>节内<text:span "
        u"text:style-name=\"H\">藏字</text:span></text:p></"
        u"text:section><text:p>框前<draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box>"
        u"</draw:frame>框后</text:p>"_s,
        u"<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"_s);
    CHECK(document.text == u"保留插入\n节内\n框前框后\n框内\n");
    CHECK(codes(document) == QStringList{u"tracked_changes"_s, u"hidden_text"_s});
}

TEST_CASE("a table in a cell stays in it; covered cells may be left out", "[readers][odt]")
{
    const QString inner = u"<table:table><table:table-row><table:table-cell><text:p>内一</text:p></"
                          u"table:table-cell><table:table-cell><text:p>内二</text:p>"
                          u"</table:table-cell></table:table-row></table:table>"_s;
    const auto plain = [](const QString& words, const QString& attributes = {}) {
        return u"<table:table-cell %2><text:p>%1</text:p></table:table-cell>"_s.arg(words, attributes);
    };
    const QString header = u"<table:table-header-rows>%1</table:table-header-rows>"_s.arg(
        row({plain(u"头"_s, u"table:number-columns-spanned=\"2\""_s), plain(u"单位"_s)}));
    const Document document = text(u"<table:table>%1%2%3</table:table>"_s.arg(
        header,
        row({plain(u"组"_s, u"table:number-rows-spanned=\"2\""_s),
             u"<table:table-cell>%1</table:table-cell>"_s.arg(inner), plain(u"甲局"_s)}),
        row({plain(u"二"_s), plain(u"乙局"_s)})));
    CHECK(document.text == u"头\t\t单位\n组\t内一\t内二\t甲局\n\t二\t乙局\n");
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables[0].columns == 3);
    CHECK(document.words(document.tables[0].cells.back().span) == u"乙局");
    CHECK(document.tables[0].cells.back().column == 2);
}

TEST_CASE("a file that breaks off is read as far as it goes", "[readers][odt]")
{
    const QByteArray whole =
        u"<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        u"xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        u"office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>第一段。</text:p><text:p>第二段。</text:p><text:p>第三"_s
            .toUtf8();
    const auto document = readers::read({u"要点.fodt"_s, whole});
    REQUIRE(document.has_value());
    CHECK(document->text.startsWith(u"第一段。\n第二段。\n"));
    CHECK(codes(*document) == QStringList{u"incomplete"_s});
}
