// SPDX-License-Identifier: GPL-3.0-or-later
// What a Word document holds besides its paragraphs and tables.
#include "core/readers/docx/symbols.h"
#include "core/readers/readers.h"

#include <KZip>

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const QByteArray Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
const QByteArray TransitionalWords = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const QByteArray StrictWords = "http://purl.oclc.org/ooxml/wordprocessingml/main";

struct Parts {
    QByteArray body;
    QByteArray footnotes = {};
    QByteArray header = {};
    QByteArray footer = {};
    bool strict = false;
    QByteArray mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
};

QByteArray paragraph(const QByteArray& words)
{
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
}

QByteArray docx(const Parts& parts)
{
    const QByteArray& links = parts.strict ? Strict : Transitional;
    const QByteArray words = parts.strict ? StrictWords : TransitionalWords;
    const auto root = [&](const QByteArray& name, const QByteArray& inner) {
        return "<w:" + name + " xmlns:w=\"" + words + "\">" + inner + "</w:" + name + ">";
    };
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    zip.writeFile(u"[Content_Types].xml"_s,
                  "<Types><Default Extension=\"xml\" ContentType=\"" + parts.mainType + "\"/></Types>");
    zip.writeFile(u"_rels/.rels"_s, "<Relationships><Relationship Id=\"r\" Type=\"" + links +
                                        "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    QByteArray list;
    for (const auto& [type, name, content] :
         {std::tuple("footnotes", "footnotes", parts.footnotes), std::tuple("header", "hdr", parts.header),
          std::tuple("footer", "ftr", parts.footer)}) {
        if (content.isEmpty()) continue;
        const QByteArray file = QByteArray(type) + ".xml";
        list += "<Relationship Id=\"" + file + "\" Type=\"" + links + type + "\" Target=\"" + file + "\"/>";
        zip.writeFile(u"word/"_s + QString::fromLatin1(file), root(name, content));
    }
    zip.writeFile(u"word/_rels/document.xml.rels"_s, "<Relationships>" + list + "</Relationships>");
    zip.writeFile(u"word/document.xml"_s, root("document", "<w:body>" + parts.body + "</w:body>"));
    REQUIRE(zip.close());
    return buffer.data();
}

Document read(const Parts& parts, const QString& name = u"要点.docx"_s)
{
    auto document = readers::read({name, docx(parts)});
    REQUIRE(document.has_value());
    return std::move(*document);
}

QStringList lines(const Document& document, BlockKind kind)
{
    QStringList out;
    for (const Block& block : document.blocks)
        if (block.kind == kind) out += document.words(block.span).toString();
    return out;
}

} // namespace

TEST_CASE("footnotes, headers and footers stand apart from the matter", "[readers][docx]")
{
    for (const bool strict : {false, true}) {
        const Document document =
            read({.body = "<w:p><w:r><w:t>每年培训2次</w:t></w:r><w:r><w:footnoteReference "
                          "w:id=\"2\"/></w:r><w:r><w:t>，不得减少。</w:t></w:r></w:p>",
                  .footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("线") +
                               "</w:footnote><w:footnote w:id=\"2\">" + paragraph("培训指业务培训。") +
                               "</w:footnote><w:footnote w:id=\"3\">" + paragraph("另一条。") + "</w:footnote>",
                  .header = paragraph("机密★5年"),
                  .footer = paragraph("— 1 —"),
                  .strict = strict});
        CHECK(lines(document, BlockKind::Paragraph) == QStringList{u"每年培训2次，不得减少。"_s});
        CHECK(lines(document, BlockKind::Furniture) ==
              QStringList{u"[1] 培训指业务培训。"_s, u"[2] 另一条。"_s, u"机密★5年"_s});
        CHECK(document.warnings.empty());
    }
}

TEST_CASE("a document of headers alone holds no text", "[readers][docx]")
{
    const auto document = readers::read(
        {u"扫描件.docx"_s, docx({.body = "<w:p><w:r><w:drawing/></w:r></w:p>", .header = paragraph("青石县")})});
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().code == ErrorCode::NoText);
}

TEST_CASE("text boxes are read once, content controls and symbols where they stand", "[readers][docx]")
{
    const QByteArray box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
    const Document document =
        read({.body = "<w:p><w:r><w:t>一、</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"x\"><mc:Choice "
                      "Requires=\"wps\"><w:drawing>" +
                      box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                      "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                      "<w:sdt><w:sdtPr><w:alias "
                      "w:val=\"名称\"/></w:sdtPr><w:sdtContent><w:r><w:t>培训</w:t></w:r></w:sdtContent></w:sdt>"
                      "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>2次</w:t><w:sym w:font=\"Wingdings 2\" "
                      "w:char=\"0052\"/></w:r></w:p>"
                      "<w:sdt><w:sdtContent>" +
                      paragraph("二、检查") + "</w:sdtContent></w:sdt>"});
    CHECK(document.text == u"一、培训≥2次☑\n框内\n二、检查\n");
}

TEST_CASE("symbols of fonts are read as what they show", "[readers][docx]")
{
    using readers::docx::symbol;
    CHECK(symbol(u"Wingdings"_s, u"F0FE"_s) == u"☑");
    CHECK(symbol(u"Wingdings"_s, u"0082"_s) == u"②");
    CHECK(symbol(u"Wingdings 2"_s, u"F06A"_s) == u"①");
    CHECK(symbol(u"Symbol"_s, u"F0A3"_s) == u"≤");
    CHECK(symbol(u"宋体"_s, u"2103"_s) == u"℃");
    CHECK(symbol(u"Wingdings"_s, u"F04A"_s).isEmpty());
    CHECK(symbol(u"Symbol"_s, u"D800"_s).isEmpty());
    CHECK(symbol(u"Symbol"_s, u"x"_s).isEmpty());
}

TEST_CASE("templates and files with macros are documents too", "[readers][docx]")
{
    for (const auto& [name, type] :
         {std::pair(u"模板.dotx"_s, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
          std::pair(u"宏.docm"_s, "application/vnd.ms-word.document.macroEnabled.main+xml"),
          std::pair(u"宏.dotm"_s, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")}) {
        const Document document = read({.body = paragraph("一、总则"), .mainType = type}, name);
        CHECK(document.text == u"一、总则\n");
        CHECK(document.warnings.empty());
    }
}

TEST_CASE("a paragraph whose end a tracked change deletes begins the next one", "[readers][docx]")
{
    const QByteArray deletedEnd =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>县司法局每年至少组织</w:t></w:r></w:p>";
    const Document document =
        read({.body = deletedEnd + paragraph("1次培训。") + deletedEnd + "<w:tbl><w:tr><w:tc>" + deletedEnd +
                      "</w:tc><w:tc>" + paragraph("甲") + "</w:tc></w:tr></w:tbl>" + deletedEnd});
    CHECK(lines(document, BlockKind::Paragraph) ==
          (QStringList{u"县司法局每年至少组织1次培训。"_s, u"县司法局每年至少组织"_s, u"县司法局每年至少组织"_s}));
    REQUIRE(document.tables.size() == 1);
    CHECK(document.words(document.tables[0].cells[0].span) == u"县司法局每年至少组织");
}

TEST_CASE("a first letter set over several lines belongs to its paragraph", "[readers][docx]")
{
    const Document document =
        read({.body = "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr><w:r><w:t>各</w:t></w:r>"
                      "</w:p>" +
                      paragraph("单位要抓好落实。")});
    CHECK(lines(document, BlockKind::Paragraph) == QStringList{u"各单位要抓好落实。"_s});
}

TEST_CASE("a table of contents is furniture, whatever its styles are called", "[readers][docx]")
{
    const auto field = [](const QByteArray& type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; };
    const QByteArray instruction = "<w:r><w:instrText> TOC \\o \"1-3\"</w:instrText></w:r>";
    const QByteArray first = "<w:p>" + field("begin") + instruction + field("separate") +
                             "<w:r><w:t>一、总体要求</w:t><w:tab/><w:t>1</w:t></w:r></w:p>";
    // Word leaves the end of the field in the paragraph behind, which may be one of the matter.
    const QByteArray last = "<w:p>" + field("end") + "<w:r><w:t>正文。</w:t></w:r></w:p>";
    const QByteArray control = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                               "</w:docPartObj></w:sdtPr><w:sdtContent>" +
                               paragraph("目录") + "</w:sdtContent></w:sdt>";
    const Document document = read({.body = control + first + paragraph("二、重点任务 2") + last});
    CHECK(lines(document, BlockKind::Furniture) == (QStringList{u"目录"_s, u"一、总体要求\t1"_s, u"二、重点任务 2"_s}));
    CHECK(lines(document, BlockKind::Paragraph) == QStringList{u"正文。"_s});

    // A field that lost its end does not take the matter with it.
    const Document damaged = read({.body = first + paragraph("县司法局开展培训。") + paragraph("二、重点任务")});
    CHECK(lines(damaged, BlockKind::Furniture) == QStringList{u"一、总体要求\t1"_s});
    CHECK(lines(damaged, BlockKind::Paragraph) == (QStringList{u"县司法局开展培训。"_s, u"二、重点任务"_s}));
}
