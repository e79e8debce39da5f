// SPDX-License-Identifier: GPL-3.0-or-later
// OFD packages written here, as the programs of offices write them and as careless ones do.
#include "core/plan/reader.h"
#include "core/readers/ofd/pageobjects.h"
#include "core/readers/readers.h"
#include "tests/core/readers/describe.h"
#include "tests/support/golden.h"

#include <KZip>

#include <QBuffer>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

namespace {

using Parts = QList<std::pair<QString, QString>>;

QByteArray zipped(const Parts& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (const auto& [name, text] : parts) REQUIRE(zip.writeFile(name, text.toUtf8()));
    REQUIRE(zip.close());
    return buffer.data();
}

QString entry(const QStringList& roots, const QString& title = {})
{
    QString bodies;
    for (const QString& root : roots)
        bodies +=
            u"<ofd:DocBody><ofd:DocInfo><ofd:Title>%2</ofd:Title></ofd:DocInfo><ofd:DocRoot>%1</ofd:DocRoot></ofd:DocBody>"_s
                .arg(root, title);
    return u"<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\">%1</ofd:OFD>"_s.arg(
        bodies);
}

QString mainPart(const QStringList& pages, const QString& common = {})
{
    QString list;
    for (qsizetype i = 0; i < pages.size(); ++i)
        list += u"<ofd:Page ID=\"%1\" BaseLoc=\"%2\"/>"_s.arg(i + 10).arg(pages[i]);
    return u"<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 "
           u"0 210 297"
           u"</ofd:PhysicalBox></ofd:PageArea>%2</ofd:CommonData><ofd:Pages>%1</ofd:Pages></ofd:Document>"_s.arg(
               list, common);
}

QString page(const QString& objects, const QString& before = {})
{
    return u"<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">%2<ofd:Content><ofd:Layer "
           u"ID=\"1\">%1</ofd:Layer></ofd:Content>"
           u"</ofd:Page>"_s.arg(objects, before);
}

/// A line of text of `size` millimetres, its characters evenly set.
QString textObject(double x, double y, const QString& text, double size = 5.6, const QString& attributes = {})
{
    return u"<ofd:TextObject ID=\"5\" Boundary=\"%1 %2 160 8\" Font=\"3\" Size=\"%3\" %6><ofd:TextCode X=\"0\" "
           u"Y=\"%3\" DeltaX=\"g %4 %3\">"
           u"%5</ofd:TextCode></ofd:TextObject>"_s.arg(x)
               .arg(y)
               .arg(size)
               .arg(std::max<qsizetype>(1, text.size() - 1))
               .arg(text.toHtmlEscaped(), attributes);
}

QByteArray simple(const QString& objects)
{
    return zipped({{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})},
                   {u"Doc_0/Document.xml"_s, mainPart({u"Pages/Page_0/Content.xml"_s})},
                   {u"Doc_0/Pages/Page_0/Content.xml"_s, page(objects)}});
}

Document read(const QByteArray& bytes)
{
    auto document = readers::read({u"paper.ofd"_s, bytes});
    if (!document) FAIL(document.error().text().toStdString());
    CHECK(document->format == Format::Ofd);
    CHECK(test::spanFaults(*document).toStdString().empty());
    return std::move(*document);
}

QString text(const QByteArray& bytes)
{
    return read(bytes).text;
}

/// Prints a document the way the standard of official papers asks: 26 characters a line, first lines set in by two,
/// tables with lines.
class Printer {
public:
    explicit Printer(const Document& document)
    {
        for (const Block& block : document.blocks) {
            if (block.kind == BlockKind::Table)
                table(document, document.tables[static_cast<size_t>(block.table)]);
            else if (block.kind != BlockKind::Furniture)
                paragraph(document.words(block.span).toString());
        }
        newPage();
    }

    [[nodiscard]] QByteArray package() const
    {
        QStringList names;
        for (qsizetype i = 0; i < m_pages.size(); ++i) names << u"Pages/Page_%1/Content.xml"_s.arg(i);
        Parts parts{{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})}, {u"Doc_0/Document.xml"_s, mainPart(names)}};
        for (qsizetype i = 0; i < m_pages.size(); ++i) parts.push_back({u"Doc_0/"_s + names[i], page(m_pages[i])});
        return zipped(parts);
    }

private:
    static constexpr double Left = 28;
    static constexpr double Size = 6;
    static constexpr double Spacing = 10;
    static constexpr double Bottom = 260;

    void newPage()
    {
        m_pages.push_back(m_objects + textObject(98, 270, u"— %1 —"_s.arg(m_pages.size() + 1), 4));
        m_objects.clear();
        m_y = 37;
    }
    void paragraph(const QString& words)
    {
        constexpr qsizetype Characters = 26;
        qsizetype at = 0;
        for (bool first = true; at < words.size(); first = false) {
            if (m_y > Bottom) newPage();
            const qsizetype length = std::min(Characters - (first ? 2 : 0), words.size() - at);
            m_objects += textObject(Left + (first ? 2 * Size : 0), m_y, words.sliced(at, length), Size);
            at += length;
            m_y += Spacing;
        }
    }
    void rule(double x, double y, double width, double height)
    {
        m_objects +=
            u"<ofd:PathObject ID=\"6\" Boundary=\"%1 %2 %3 %4\" LineWidth=\"0.25\"><ofd:AbbreviatedData>M 0 0 L %3 %4"
            u"</ofd:AbbreviatedData></ofd:PathObject>"_s.arg(x)
                .arg(y)
                .arg(width)
                .arg(height);
    }
    void table(const Document& document, const Table& table)
    {
        constexpr double Small = 4;
        const std::vector<double> edges{28, 40, 58, 118, 158, 184};
        constexpr double RowHeight = 44;
        std::vector<double> open(edges.size(), 0); // rows that a merged cell still covers, by column
        for (int row = 0; row < table.rows; ++row) {
            if (m_y + RowHeight > Bottom) newPage();
            for (size_t column = 0; column + 1 < edges.size(); ++column) {
                rule(edges[column], m_y, 0, RowHeight);
                if (open[column] <= 0) rule(edges[column], m_y, edges[column + 1] - edges[column], 0);
                open[column] -= 1;
            }
            rule(edges.back(), m_y, 0, RowHeight);
            for (const Cell& cell : table.cells) {
                if (cell.row != row) continue;
                const auto column = static_cast<size_t>(cell.column);
                open[column] = cell.rowSpan - 1;
                const QString words = document.words(cell.span).toString();
                const auto most = static_cast<qsizetype>((edges[column + 1] - edges[column] - 4) / Small);
                double y = m_y + 2;
                for (qsizetype at = 0; at < words.size(); at += most, y += 5)
                    m_objects +=
                        textObject(edges[column] + 2, y, words.sliced(at, std::min(most, words.size() - at)), Small);
            }
            m_y += RowHeight;
            rule(edges.front(), m_y, edges.back() - edges.front(), 0);
        }
        m_y += Spacing;
    }

    QStringList m_pages;
    QString m_objects;
    double m_y = 37;
};

QStringList requirements(const Document& document)
{
    QStringList out;
    for (const plan::Requirement& requirement : plan::read(document).requirements)
        out.push_back(requirement.path + u' ' + requirement.text);
    return out;
}

} // namespace

TEST_CASE("a plan printed as OFD asks the same as the document it was made from", "[readers][ofd]")
{
    const auto original = readers::readFile(test::sourcePath(u"tests/core/readers/data/workplan.fodt"_s));
    REQUIRE(original.has_value());
    const Document printed = read(Printer(*original).package());
    const QStringList asked = requirements(*original);
    CHECK(asked.size() > 20);
    CHECK(requirements(printed).join(u'\n').toStdString() == asked.join(u'\n').toStdString());
}

TEST_CASE("distances between characters are numbers and groups", "[readers][ofd]")
{
    using readers::ofd::deltas;
    CHECK(deltas(u"3.5 4", 10) == std::vector<double>{3.5, 4});
    CHECK(deltas(u"g 3 2.5 1", 10) == std::vector<double>{2.5, 2.5, 2.5, 1});
    CHECK(deltas(u"1 g 2 0.5 g 1 7", 10) == std::vector<double>{1, 0.5, 0.5, 7});
    CHECK(deltas(u"g 999999999 1", 4).size() == 4);
    CHECK(deltas(u"g -5 1 nan 3", 10).empty());
    CHECK(deltas(u"", 10).empty());
}

TEST_CASE("objects are set where their matrices put them", "[readers][ofd]")
{
    // Written with a type of one unit and a matrix of 5.6, in two codes of one object.
    CHECK(
        text(simple(
            u"<ofd:TextObject Boundary=\"30 40 120 8\" CTM=\"5.6 0 0 5.6 0 0\" Size=\"1\"><ofd:TextCode X=\"0\" "
            u"Y=\"1\" DeltaX=\"g 3 1\">"
            u"每月通报</ofd:TextCode><ofd:TextCode X=\"4\" Y=\"1\" DeltaX=\"1\">进展</ofd:TextCode></ofd:TextObject>"_s)) ==
        u"每月通报进展\n");
    // A page written sideways throughout.
    CHECK(text(simple(u"<ofd:TextObject Boundary=\"150 40 8 120\" CTM=\"0 1 -1 0 0 0\" Size=\"5\"><ofd:TextCode "
                      u"X=\"0\" Y=\"0\" DeltaX=\"g 3 5\">"
                      u"每月通报</ofd:TextCode></ofd:TextObject>"_s)) == u"每月通报\n");
    // Two lines in one code: the distances go back and down.
    CHECK(text(simple(u"<ofd:TextObject Boundary=\"30 40 120 30\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g "
                      u"3 5 -15 g 3 5\" "
                      u"DeltaY=\"g 3 0 9 g 3 0\">每月通报季度总结</ofd:TextCode></ofd:TextObject>"_s)) ==
          u"每月通报\n季度总结\n");
    // No distances at all: one character after the other.
    CHECK(
        text(simple(
            u"<ofd:TextObject Boundary=\"30 40 120 8\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">GIS数据</ofd:TextCode></ofd:TextObject>"_s)) ==
        u"GIS数据\n");
}

TEST_CASE("invisible objects and annotations are no text, doubled type is read once", "[readers][ofd]")
{
    CHECK(text(simple(textObject(30, 40, u"正文"_s) + textObject(30, 60, u"隐藏"_s, 5.6, u"Visible=\"false\""_s) +
                      textObject(30, 80, u"透明"_s, 5.6, u"Alpha=\"0\""_s) + textObject(30.2, 40, u"正文"_s))) ==
          u"正文\n");
}

TEST_CASE("templates belong to the page", "[readers][ofd]")
{
    const QByteArray bytes = zipped(
        {{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s}, u"季度通报"_s)},
         {u"Doc_0/Document.xml"_s, mainPart({u"Pages/Page_0/Content.xml"_s},
                                            u"<ofd:TemplatePage ID=\"2\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>"_s)},
         {u"Doc_0/Tpls/Tpl_0/Content.xml"_s, page(textObject(30, 40, u"云岭县人民政府办公室"_s))},
         {u"Doc_0/Pages/Page_0/Content.xml"_s, page(textObject(41, 60, u"每季度通报一次。"_s),
                                                    u"<ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/>"_s)}});
    const Document document = read(bytes);
    CHECK(document.text == u"云岭县人民政府办公室\n每季度通报一次。\n");
    CHECK(document.title == u"季度通报");
    CHECK(document.blocks.front().place.page == 1);
}

TEST_CASE("groups of objects are read where pages set them", "[readers][ofd]")
{
    const QString resources =
        u"<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit "
        u"ID=\"9\" Width=\"100\" "
        u"Height=\"100\"><ofd:Content>%1<ofd:CompositeObject ResourceID=\"9\" Boundary=\"0 20 100 100\"/></ofd:Content>"
        u"</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>"_s.arg(textObject(0, 0, u"每月通报"_s));
    const QByteArray bytes =
        zipped({{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})},
                {u"Doc_0/Document.xml"_s, mainPart({u"Page.xml"_s}, u"<ofd:DocumentRes>Res.xml</ofd:DocumentRes>"_s)},
                {u"Doc_0/Res.xml"_s, resources},
                {u"Doc_0/Page.xml"_s, page(u"<ofd:CompositeObject ResourceID=\"9\" Boundary=\"30 40 100 100\"/>"_s)}});
    // A group that sets itself ends after a few turns.
    CHECK(read(bytes).text.startsWith(u"每月通报\n"));
}

TEST_CASE("several documents, Chinese folders, absolute and careless names are found", "[readers][ofd]")
{
    const QString first = page(textObject(30, 40, u"一、总体要求"_s));
    const QString second = page(textObject(30, 40, u"二、重点任务"_s));
    const QByteArray bytes = zipped({{u"OFD.xml"_s, entry({u"/文档一/Document.xml"_s, u"Doc_1\\Document.xml"_s})},
                                     {u"文档一/Document.xml"_s, mainPart({u"/文档一/页/1.xml"_s})},
                                     {u"文档一/页/1.xml"_s, first},
                                     {u"Doc_1/Document.xml"_s, mainPart({u"Doc_1/Pages/../Pages/1.xml"_s})},
                                     {u"Doc_1/Pages/1.xml"_s, second}});
    const Document document = read(bytes);
    CHECK(document.text == u"一、总体要求\n二、重点任务\n");
    CHECK(document.blocks.back().place.page == 2);
}

TEST_CASE("prefixes may be missing or undeclared", "[readers][ofd]")
{
    const QByteArray bytes = zipped(
        {{u"OFD.xml"_s, u"<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>"_s},
         {u"Document.xml"_s, u"<x:Document><x:Pages><x:Page ID=\"1\" BaseLoc=\"P.xml\"/></x:Pages></x:Document>"_s},
         {u"P.xml"_s, u"<Page><Content><Layer><TextObject Boundary=\"30 40 100 8\" Size=\"5\"><TextCode X=\"0\" "
                      u"Y=\"5\" DeltaX=\"g 3 5\">"
                      u"每月通报</TextCode></TextObject></Layer></Content></Page>"_s}});
    CHECK(text(bytes) == u"每月通报\n");
}

TEST_CASE("more pages of an OFD than are read at once are said", "[readers][ofd]")
{
    const QStringList names(5'001, u"P.xml"_s); // one part, named again and again
    const Document document = read(zipped({{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})},
                                           {u"Doc_0/Document.xml"_s, mainPart(names)},
                                           {u"Doc_0/P.xml"_s, page(textObject(30, 40, u"每月通报"_s))}}));
    CHECK(document.text.contains(u"每月通报"));
    REQUIRE(document.warnings.size() == 1);
    CHECK(document.warnings.front().code == u"too_large");
}

TEST_CASE("what is damaged or missing in an OFD is said", "[readers][ofd]")
{
    const QString good = page(textObject(30, 40, u"每月通报"_s));
    const auto with = [&](const QString& broken) {
        Parts parts{{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})},
                    {u"Doc_0/Document.xml"_s, mainPart({u"A.xml"_s, u"B.xml"_s})},
                    {u"Doc_0/A.xml"_s, good}};
        if (!broken.isEmpty()) parts.push_back({u"Doc_0/B.xml"_s, broken});
        return zipped(parts);
    };
    SECTION("a page is missing")
    {
        const Document document = read(with({}));
        REQUIRE(document.warnings.size() == 1);
        CHECK(document.warnings.front().code == u"damaged_part");
        CHECK(document.warnings.front().message.contains(u"B.xml"));
    }
    SECTION("a page breaks off: what stands before is read")
    {
        const QString broken = page(textObject(30, 40, u"年底总结"_s) + textObject(30, 60, u"后面的话"_s)).left(360);
        const Document document = read(with(broken));
        CHECK(document.text.contains(u"年底总结"));
        REQUIRE(document.warnings.size() == 1);
        CHECK(document.warnings.front().code == u"damaged_part");
    }
    SECTION("the main part is missing")
    {
        const auto document =
            readers::read({u"paper.ofd"_s, zipped({{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})}})});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::Damaged);
        CHECK(document.error().message.contains(u"Doc_0/Document.xml"));
    }
    SECTION("pictures only")
    {
        const auto document = readers::read(
            {u"scan.ofd"_s, simple(u"<ofd:ImageObject ID=\"3\" Boundary=\"0 0 210 297\" ResourceID=\"4\"/>"_s)});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::NoText);
    }
    SECTION("encrypted")
    {
        const auto document = readers::read({u"secret.ofd"_s, zipped({{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})},
                                                                      {u"Encryptions.xml"_s, u"<x/>"_s}})});
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().code == ErrorCode::Encrypted);
    }
    SECTION("nested without end")
    {
        const QString deep = page(u"<ofd:PageBlock>"_s.repeated(20'000) + textObject(30, 40, u"深处"_s) +
                                  u"</ofd:PageBlock>"_s.repeated(20'000));
        CHECK(read(with(deep)).text.startsWith(u"每月通报"));
    }
}

TEST_CASE("files attached to an OFD are named", "[readers][ofd]")
{
    QString main = mainPart({u"Page.xml"_s});
    main.replace(u"</ofd:Document>"_s, u"<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>"_s);
    const QString list =
        u"<ofd:Attachments xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Attachment ID=\"1\" Name=\"任务分解表.xlsx\">"
        u"<ofd:FileLoc>a.xlsx</ofd:FileLoc></ofd:Attachment><ofd:Attachment ID=\"2\" Name=\"original_invoice\" "
        u"Visible=\"false\"/>"
        u"</ofd:Attachments>"_s;
    const auto document =
        readers::read({u"a.ofd"_s, zipped({{u"OFD.xml"_s, entry({u"Doc_0/Document.xml"_s})},
                                           {u"Doc_0/Document.xml"_s, main},
                                           {u"Doc_0/Page.xml"_s, page(textObject(20, 30, u"一、正文"_s))},
                                           {u"Doc_0/Attachs/Attachments.xml"_s, list}})});
    REQUIRE(document.has_value());
    REQUIRE(document->warnings.size() == 1);
    CHECK(document->warnings.front().code == u"attachments");
    CHECK(document->warnings.front().message.contains(u"任务分解表.xlsx"));
    CHECK_FALSE(document->warnings.front().message.contains(u"original"));
}
