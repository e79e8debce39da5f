// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged and hostile files: whatever comes in, a reader returns in time with a document whose spans hold, or with an
// error that helps.
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/cputimer.h"
#include "tests/support/golden.h"

#include <KZip>

#include <QBuffer>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray zipped(const QList<std::pair<QString, QByteArray>>& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (const auto& [name, bytes] : parts) REQUIRE(zip.writeFile(name, bytes));
    REQUIRE(zip.close());
    return buffer.data();
}

const QByteArray PackageLinks =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)"_ba;

QByteArray docx(const QByteArray& body)
{
    return zipped({{u"_rels/.rels"_s, PackageLinks},
                   {u"word/document.xml"_s,
                    R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
                        body + "</w:body></w:document>"}});
}

void checkHolds(const Result<Document>& document)
{
    if (document)
        CHECK(test::spanFaults(*document).toStdString().empty());
    else
        CHECK_FALSE(document.error().message.isEmpty());
}

} // namespace

TEST_CASE("truncated and bit-flipped files are survived", "[readers][robustness]")
{
    const QDir data(test::sourcePath(u"tests/core/readers/data"_s));
    QRandomGenerator random(20240205);
    for (const QString& name : data.entryList(QDir::Files, QDir::Name)) {
        const QByteArray whole = contents(data.filePath(name));
        INFO(name.toStdString());
        for (int i = 0; i < 40; ++i) checkHolds(readers::read({name, whole.first(random.bounded(whole.size()))}));
        for (int i = 0; i < 60; ++i) {
            QByteArray flipped = whole;
            for (int flips = random.bounded(1, 8); flips > 0; --flips) {
                const qsizetype at = random.bounded(flipped.size());
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
            }
            checkHolds(readers::read({name, flipped}));
        }
    }
}

TEST_CASE("a zip bomb is refused quickly", "[readers][robustness]")
{
    const QByteArray bomb = docx("<w:p><w:r><w:t>" + QByteArray(80'000'000, 'x') + "</w:t></w:r></w:p>");
    duibiao::test::CpuTimer timer;
    timer.start();
    const auto document = readers::read({u"bomb.docx"_s, bomb});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::TooLarge);
    CHECK(document.error().file == u"bomb.docx");
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("a damaged package names the part and the remedy", "[readers][robustness]")
{
    const QByteArray good = docx("<w:p><w:r><w:t>一、总则</w:t></w:r></w:p>");
    SECTION("cut")
    {
        const auto document = readers::read({u"cut.docx"_s, good.first(good.size() / 2)});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::Damaged);
        CHECK_FALSE(document.error().remedy.isEmpty());
    }
    SECTION("broken XML before any words")
    {
        const auto document = readers::read({u"broken.docx"_s, docx("<w:p><w:r></w:p>")});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::Damaged);
        CHECK(document.error().message.contains(u"word/document.xml"));
    }
    SECTION("broken XML behind some words: these are kept, and it is said")
    {
        const auto document =
            readers::read({u"broken.docx"_s, docx("<w:p><w:r><w:t>一、总则</w:t></w:r></w:p><w:p><w:r></w:p>")});
        REQUIRE(document.has_value());
        CHECK(document->text == u"一、总则\n");
        REQUIRE(document->warnings.size() == 1);
        CHECK(document->warnings.front().code == u"incomplete");
    }
}

TEST_CASE("deep nesting exhausts no stack", "[readers][robustness]")
{
    constexpr int Depth = 20'000;
    const auto nested = [](const QByteArray& open, const QByteArray& inner, const QByteArray& close) {
        return open.repeated(Depth) + inner + close.repeated(Depth);
    };
    const QByteArray words = "<w:p><w:r><w:t>深处</w:t></w:r></w:p>";
    checkHolds(readers::read({u"t.docx"_s, docx(nested("<w:tbl><w:tr><w:tc>", words, "</w:tc></w:tr></w:tbl>"))}));
    checkHolds(readers::read({u"s.docx"_s, docx(nested("<w:sdt><w:sdtContent>", words, "</w:sdtContent></w:sdt>"))}));
    checkHolds(readers::read(
        {u"i.docx"_s, docx("<w:p>" + nested("<w:ins>", "<w:r><w:t>深处</w:t></w:r>", "</w:ins>") + "</w:p>")}));
    checkHolds(
        readers::read({u"b.docx"_s, docx("<w:p>" +
                                         nested("<w:r><w:pict><w:txbxContent><w:p>", "<w:r><w:t>深处</w:t></w:r>",
                                                "</w:p></w:txbxContent></w:pict></w:r>") +
                                         "</w:p>")}));
    // A path of thirty thousand folders, put in behind the writer's back.
    QByteArray path = zipped({{u"_rels/.rels"_s, PackageLinks}, {QString(u"a~"_s).repeated(30'000), "x"}});
    path.replace('~', '/');
    checkHolds(readers::read({u"p.docx"_s, path}));
}

TEST_CASE("external and nested entities are never resolved", "[readers][robustness]")
{
    const QByteArray xml =
        R"(<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a "啊啊啊啊啊啊啊啊啊啊"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>前&f;后</w:t></w:r></w:p>
<w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>)"_ba;
    const auto document =
        readers::read({u"xxe.docx"_s, zipped({{u"_rels/.rels"_s, PackageLinks}, {u"word/document.xml"_s, xml}})});
    if (document) {
        CHECK_FALSE(document->text.contains(u"root"));
        CHECK(document->text.size() < 20'000);
    }
}

TEST_CASE("a small file that says a long text over and over is cut", "[readers][robustness]")
{
    const auto warned = [](const Result<Document>& document, QStringView code) {
        return document &&
               std::ranges::any_of(document->warnings, [&](const Warning& warning) { return warning.code == code; });
    };
    duibiao::test::CpuTimer timer;
    timer.start();
    SECTION("cells of an ods that repeat")
    {
        const QByteArray row = R"(<table:table-row><table:table-cell table:number-columns-repeated="16384"><text:p>)" +
                               QByteArray("工作").repeated(2000) + "</text:p></table:table-cell></table:table-row>";
        const QByteArray content =
            R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="a">)" +
            row.repeated(50) + "</table:table></office:spreadsheet></office:body></office:document-content>";
        const auto document = readers::read(
            {u"r.ods"_s,
             zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content}})});
        checkHolds(document);
        CHECK(warned(document, u"repeats_cut"));
        CHECK(document.value().text.size() < 10'000'000);
    }
    SECTION("groups of objects that an ofd sets many times")
    {
        const QByteArray text =
            R"(<ofd:TextObject Boundary="9 9 9 9" Size="3"><ofd:TextCode X="0" Y="3">工作</ofd:TextCode></ofd:TextObject>)";
        const QByteArray unit =
            R"(<ofd:CompositeGraphicUnit ID="1">)" + text.repeated(8000) + "</ofd:CompositeGraphicUnit>";
        const auto part = [](const char* name, const QByteArray& inner) {
            return "<ofd:" + QByteArray(name) + ">" + inner + "</ofd:" + QByteArray(name) + ">";
        };
        const auto document = readers::read(
            {u"u.ofd"_s,
             zipped(
                 {{u"OFD.xml"_s, part("OFD", "<ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody>")},
                  {u"D.xml"_s, part("Document", "<ofd:CommonData><ofd:PublicRes>R.xml</ofd:PublicRes></ofd:CommonData>"
                                                "<ofd:Pages><ofd:Page BaseLoc=\"P.xml\"/></ofd:Pages>")},
                  {u"R.xml"_s, part("Res", unit)},
                  {u"P.xml"_s, part("Page", part("Content", part("Layer", QByteArray("<ofd:CompositeObject "
                                                                                     "ResourceID=\"1\"/>")
                                                                              .repeated(2000))))}})});
        checkHolds(document);
        CHECK(warned(document, u"too_large"));
    }
    CHECK(timer.elapsed() < 20'000);
}
