// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/csv/records.h"
#include "core/readers/readers.h"

#include <QStringConverter>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

static QStringList cells(const QString& text, QChar delimiter)
{
    readers::csv::RecordScanner scanner(text, delimiter);
    QStringList all;
    while (const auto record = scanner.next()) all += QStringList(record->begin(), record->end()).join(u'|');
    return all;
}

TEST_CASE("records are cut as RFC 4180 says", "[readers][csv]")
{
    CHECK(cells(u"a,b\r\nc,d"_s, u',') == QStringList{u"a|b"_s, u"c|d"_s});
    CHECK(cells(u"a,\"b,\nc\",d\n"_s, u',') == QStringList{u"a|b,\nc|d"_s});
    CHECK(cells(u"\"say \"\"yes\"\"\",x"_s, u',') == QStringList{u"say \"yes\"|x"_s});
    CHECK(cells(u"a,,\n,"_s, u',') == QStringList{u"a||"_s, u"|"_s});
    CHECK(cells(u"a\rb"_s, u',') == QStringList{u"a"_s, u"b"_s});
    CHECK(cells(u"5\" pipe,x"_s, u',') == QStringList{u"5\" pipe|x"_s});
    // As careless writers and exports have them.
    CHECK(cells(u"1, \"a, b\", c"_s, u',') == QStringList{u"1|a, b| c"_s});
    CHECK(cells(u"=\"0012\",=1+1,=\"a\"\"b\""_s, u',') == QStringList{u"0012|=1+1|a\"b"_s});
    CHECK(cells(u" ,=\""_s, u',') == QStringList{u" |=\""_s});
}

TEST_CASE("a quote that never closes costs no rows", "[readers][csv]")
{
    const auto document = readers::read({u"a.csv"_s, u"序号,任务\n1,\"未闭合\n2,检查\n3,培训\n"_s.toUtf8()});
    REQUIRE(document.has_value());
    REQUIRE(document->tables.size() == 1);
    CHECK(document->tables[0].rows == 4);
    REQUIRE(document->warnings.size() == 1);
    CHECK(document->warnings[0].code == u"unclosed_quote");
}

TEST_CASE("the delimiter is found, and Excel may name it", "[readers][csv]")
{
    CHECK(readers::csv::findDelimiter(u"a;b;c\n1,5;2;3\n4;5;6\n") == u';');
    CHECK(readers::csv::findDelimiter(u"a\tb\n1,2\t3\n") == u'\t');
    CHECK(readers::csv::findDelimiter(u"single\ncolumn\n") == u',');
    const auto document = readers::read({u"a.csv"_s, "sep=;\r\na,b;c\r\n1;2\r\n"});
    REQUIRE(document.has_value());
    CHECK(document->text == u"a,b\tc\n1\t2\n");
    CHECK(placeOf(document->tables[0], document->tables[0].cells[0]).cell == u"A2");
}

TEST_CASE("content decides where the name says nothing", "[readers][csv]")
{
    const auto format = [](const QString& name, const QString& text) {
        const auto document = readers::read({name, text.toUtf8()});
        REQUIRE(document.has_value());
        return document->format;
    };
    const QString table = u"序号,任务,单位\n1,修路,县交通局\n2,防汛,县水务局\n"_s;
    CHECK(format(u"upload"_s, table) == Format::Csv);
    CHECK(format(u"table.txt"_s, table) == Format::Text);
    CHECK(format(u"names.csv"_s, u"县水务局\n县应急局\n"_s) == Format::Csv);
    CHECK(format(u"upload"_s, u"一、总则\n要求如下,各单位,抓好落实\n二、任务\n"_s) == Format::Text);
    CHECK(format(u"plan.doc"_s, u"<html><body><p>一、总则</p></body></html>"_s) == Format::Html);
}

static Document readCsv(const QString& text)
{
    auto document = readers::read({u"要点.csv"_s, text.toUtf8()});
    REQUIRE(document.has_value());
    return std::move(*document);
}

TEST_CASE("the encoding, the delimiter and the line ends are found", "[readers][csv]")
{
    const QString table =
        u"序号,任务,单位\r\n1,\"修订办法\r\n分两步，\"\"先\"\"易后难\",县司法局\r\n2,检查;整改,县应急局\r\n"_s;
    const QString words =
        u"序号\t任务\t单位\n1\t修订办法\r\n分两步，\"先\"易后难\t县司法局\n2\t检查;整改\t县应急局\n"_s;
    const auto text = [](const QByteArray& bytes, const QString& name = u"台账.csv"_s) {
        const auto document = readers::read({name, bytes});
        REQUIRE(document.has_value());
        CHECK(document->format == Format::Csv);
        return document->text;
    };
    const auto encoded = [](const QString& from, QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        const QByteArray bytes = encoder(from);
        return bytes;
    };
    CHECK(text(table.toUtf8()) == words);
    CHECK(text(encoded(table, QStringConverter::Utf8, true)) == words);
    CHECK(text(encoded(table, QStringConverter::Utf16LE, true)) == words);
    CHECK(text(encoded(table, QStringConverter::Utf16BE, true)) == words);
    CHECK(text(encoded(table, QStringConverter::Utf16LE, false)) == words);
    const auto delimited = [&](char16_t delimiter) {
        QString other = table;
        return other.replace(u"检查;整改"_s, u"\"检查;整改\""_s).replace(u',', QChar(delimiter));
    };
    CHECK(text(delimited(u';').toUtf8()) == words);
    CHECK(text(delimited(u'\t').toUtf8(), u"台账.tsv"_s) == words);
    CHECK(text((u"sep=;\r\n"_s + delimited(u';')).toUtf8()) == words);
    CHECK(text((u"\"sep=;\"\r\n"_s + delimited(u';')).toUtf8()) == words);
}

TEST_CASE("the text of a plan typed into a sheet is prose, its table a table", "[readers][csv]")
{
    const Document document = readCsv(
        u"县2024年要点,,\n一、总体要求,,\n各单位要在6月底前完成整改任务。,,\n"
        u"序号,任务,单位\n1,修订办法,县司法局\n,公布清单,\n,开展培训3次，每次不少于1天。,\n"
        u",编印手册，发放到人。,\n,总结经验，上报材料。,\n附注,,\n各单位每月报送一次进展情况。,\n联系人：办公室,,\n"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(document.blocks.size() == 7);
    CHECK(document.tables.front().rows == 6);
    CHECK(document.words(document.blocks[2].span) == u"各单位要在6月底前完成整改任务。");
    CHECK(document.blocks[2].place.cell == u"A3");
    CHECK(placeOf(document.tables.front(), document.tables.front().cells.front()).cell == u"A4");
    // A title and a unit line are the table's.
    CHECK(readCsv(u"台账,,\n填报单位：县教育局。,,\n序号,任务,单位\n1,培训,县教育局\n"_s).tables.front().rows == 4);
}
