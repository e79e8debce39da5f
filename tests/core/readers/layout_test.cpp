// SPDX-License-Identifier: GPL-3.0-or-later
// Words at places, as pdf and ofd give them, become paragraphs and tables.
#include "core/readers/layout/assembler.h"
#include "core/readers/layout/grid.h"
#include "tests/core/readers/describe.h"
#include "tests/support/cputimer.h"

#include <QStringList>

#include <limits>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace duibiao::readers;
using layout::Box;
using layout::Page;
using namespace Qt::StringLiterals;

namespace {

constexpr double Size = 16;
constexpr double Left = 80;
constexpr qsizetype LineLength = 27;
constexpr double Spacing = 28;

/// Sets words on an A4 page.
class Paper {
public:
    explicit Paper(int number = 1)
    {
        m_page = {.number = number, .width = 595, .height = 842, .words = {}, .rulings = {}};
    }

    Paper& word(double x, double y, const QString& text, double size = Size, int turns = 0)
    {
        double width = 0;
        for (const QChar c : text) width += c.unicode() < 0x80 ? size / 2 : size;
        m_page.words.push_back({text, {x, y, x + width, y + size}, size, turns});
        return *this;
    }
    /// A paragraph as GB/T 9704 has it, its first line set in by two characters; `firstIndent` 0 for what goes on.
    Paper& paragraph(const QString& text, qsizetype firstIndent = 2)
    {
        qsizetype at = 0;
        for (bool first = true; at < text.size(); first = false) {
            const qsizetype indent = first ? firstIndent : 0;
            const qsizetype length = std::min(LineLength - indent, text.size() - at);
            word(Left + double(indent) * Size, m_y, text.sliced(at, length));
            at += length;
            m_y += Spacing;
        }
        return *this;
    }
    Paper& centred(const QString& text, double size)
    {
        const double width = double(text.size()) * size;
        word(Left + (double(LineLength) * Size - width) / 2, m_y, text, size);
        m_y += size * 1.6;
        return *this;
    }
    Paper& at(double y)
    {
        m_y = y;
        return *this;
    }
    Paper& lines(const std::vector<double>& xs, const std::vector<double>& ys)
    {
        for (const double y : ys) m_page.rulings.push_back({xs.front(), y - 0.25, xs.back(), y + 0.25});
        for (const double x : xs) m_page.rulings.push_back({x - 0.25, ys.front(), x + 0.25, ys.back()});
        return *this;
    }
    Paper& line(Box box)
    {
        m_page.rulings.push_back(box);
        return *this;
    }
    [[nodiscard]] Page page() const { return m_page; }

private:
    Page m_page;
    double m_y = 110;
};

Document assembled(const std::vector<Paper>& papers)
{
    DocumentBuilder builder(Format::Pdf);
    layout::Assembler assembler(builder);
    for (const Paper& paper : papers) assembler.add(paper.page());
    assembler.finish();
    Document document = builder.finish();
    CHECK(test::spanFaults(document).toStdString().empty());
    return document;
}

QStringList texts(const Document& document, BlockKind kind)
{
    QStringList out;
    for (const Block& block : document.blocks)
        if (block.kind == kind) out.push_back(document.words(block.span).toString());
    return out;
}

/// The cell that begins at row and column, with its spans when it is merged.
QString cellAt(const Document& document, int row, int column)
{
    for (const Cell& cell : document.tables.front().cells) {
        if (cell.row != row || cell.column != column) continue;
        QString text = document.words(cell.span).toString();
        if (cell.rowSpan > 1 || cell.columnSpan > 1) text += u" (%1×%2)"_s.arg(cell.rowSpan).arg(cell.columnSpan);
        return text;
    }
    return u"none"_s;
}

const QString Long =
    u"各乡镇每季度至少组织一次防汛演练，演练结束后十个工作日内将总结材料报县应急局备案，县应急局每半年通报一次"
    u"演练开展情况，对未按要求组织的单位予以约谈并限期整改到位。"_s;
const QString Other =
    u"县水务局会同县气象局完善预警机制，汛期实行二十四小时值班制度，预警信息十分钟内送达村组和有关责任人，确保"
    u"不漏一户、不落一人。"_s;

} // namespace

TEST_CASE("printed lines are joined, and no space stands between Chinese characters", "[readers][layout]")
{
    const Document document = assembled({Paper().paragraph(Long).paragraph(Other)});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{Long, Other});
}

TEST_CASE("radicals and compatibility forms are read as the characters they look like", "[readers][layout]")
{
    // What fonts with shared glyphs give for 县人民政府门户、生产车间.
    const Document document =
        assembled({Paper().word(Left, 100, u"县\u2F08\u2EA0政府\u2ED4\u2F3E、\u2F63产\u2ECB间"_s)});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{u"县人民政府门户、生产车间"_s});
}

TEST_CASE("a number with a character that nobody can read inside is named", "[readers][layout]")
{
    // The point of some fonts that print official papers.
    const Document document =
        assembled({Paper().word(Left, 100, u"产值超１\uE010"_s).word(144 + 8, 100, u"２５万元。"_s)});
    CHECK(document.text == u"产值超１\uE010２５万元。\n");
    const auto named = std::ranges::find_if(
        document.warnings, [](const Warning& warning) { return warning.message.contains(u"１□２５"); });
    REQUIRE(named != document.warnings.end());
    CHECK(named->code == u"unknown_characters");
    CHECK(document.words(named->span) == u"１\uE010２５");
}

TEST_CASE("spaces between Latin words are kept", "[readers][layout]")
{
    const Document document = assembled({Paper()
                                             .word(Left, 100, u"采用"_s)
                                             .word(116, 100, u"BIM"_s)
                                             .word(144, 100, u"model"_s)
                                             .word(186, 100, u"建模"_s)});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{u"采用BIM model建模"_s});
}

TEST_CASE("a sentence goes on over the page, its page numbers behind it", "[readers][layout]")
{
    const qsizetype cut = LineLength * 2 - 2;
    const Document document =
        assembled({Paper(1).at(700).paragraph(Long.first(cut)).word(260, 780, u"— 1 —"_s, 14),
                   Paper(2).paragraph(Long.sliced(cut), 0).paragraph(Other).word(260, 780, u"- 2 -"_s, 14)});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{Long, Other});
    CHECK(texts(document, BlockKind::Furniture) == QStringList{u"— 1 —"_s, u"- 2 -"_s});
    CHECK(document.blocks.front().place.page == 1);
    CHECK(document.blocks.back().place.page == 2);
}

TEST_CASE("a page that ends early ends its paragraph", "[readers][layout]")
{
    const Document document =
        assembled({Paper(1).at(700).paragraph(Other).paragraph(Other),
                   Paper(2).at(110).paragraph(Long).word(Left + 2 * Size, 250,
                                                         u"附件：任务分解表及其有关填写说明和报送要求等材料一"_s),
                   Paper(3).word(Left, 110, u"附件"_s)});
    CHECK(texts(document, BlockKind::Paragraph).back() == u"附件");
}

TEST_CASE("headings, short lines and titles stay apart", "[readers][layout]")
{
    const Document document = assembled({Paper()
                                             .centred(u"云岭县人民政府办公室关于印发"_s, 22)
                                             .centred(u"应急管理工作要点的通知"_s, 22)
                                             .at(220)
                                             .paragraph(u"一、健全责任体系"_s)
                                             .paragraph(u"（一）压实属地责任。"_s)
                                             .paragraph(Long)
                                             .paragraph(u"（二）明确部门分工。"_s)
                                             .paragraph(Other)});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{u"云岭县人民政府办公室关于印发应急管理工作要点的通知"_s,
                                                               u"一、健全责任体系"_s, u"（一）压实属地责任。"_s, Long,
                                                               u"（二）明确部门分工。"_s, Other});
}

TEST_CASE("lines of an item hang behind its number or bullet", "[readers][layout]")
{
    Paper paper;
    paper.paragraph(Long);
    const auto item = [&](double y, const QString& mark, const QString& text) {
        paper.word(112, y, mark).word(136, y, text.first(23));
        paper.word(136, y + Spacing, text.sliced(23, 23)).word(136, y + 2 * Spacing, text.sliced(46));
    };
    item(300, u"1."_s, Other);
    item(400, u"•"_s, Other);
    CHECK(texts(assembled({paper}), BlockKind::Paragraph) == QStringList{Long, u"1."_s + Other, Other});
}

TEST_CASE("headers that several pages repeat are furniture", "[readers][layout]")
{
    std::vector<Paper> papers;
    for (int page = 1; page <= 4; ++page)
        papers.push_back(Paper(page).word(200, 50, u"云岭县文件汇编"_s, 10).paragraph(Long).paragraph(Other));
    const Document document = assembled(papers);
    CHECK(texts(document, BlockKind::Furniture).size() == 4);
    CHECK(texts(document, BlockKind::Paragraph).size() == 8);
}

TEST_CASE("headers with the titles of chapters are furniture", "[readers][layout]")
{
    std::vector<Paper> papers;
    const QStringList chapters{u"总体要求"_s, u"重点任务"_s, u"保障措施"_s, u"附则"_s, u"附件"_s};
    for (int page = 1; page <= 5; ++page)
        papers.push_back(Paper(page).word(200, 50, chapters[page - 1], 10).at(110).paragraph(Long).paragraph(Other));
    const Document document = assembled(papers);
    CHECK(texts(document, BlockKind::Furniture) == chapters);
    CHECK(texts(document, BlockKind::Paragraph).size() == 10);
}

TEST_CASE("drawn lines make a table with merged cells", "[readers][layout]")
{
    // The line between the rows of the second column is missing.
    Paper merged;
    merged.lines({80, 120}, {200, 230, 290, 350}).lines({200, 380, 500}, {200, 230, 290, 350});
    merged.line({120, 199.75, 200, 200.25}).line({120, 229.75, 200, 230.25}).line({120, 349.75, 200, 350.25});
    merged.word(85, 207, u"序号"_s, 12)
        .word(125, 207, u"类别"_s, 12)
        .word(205, 207, u"工作任务"_s, 12)
        .word(385, 207, u"责任单位"_s, 12);
    merged.word(85, 250, u"1"_s, 12).word(125, 280, u"监测预警"_s, 12).word(385, 250, u"县应急局"_s, 12);
    merged.word(206, 240, u"每季度组织一次演练，演练后"_s, 12).word(206, 258, u"五日内报送总结。"_s, 12);
    merged.word(85, 310, u"2"_s, 12).word(206, 310, u"完善预案"_s, 12).word(385, 310, u"各乡镇"_s, 12);
    const Document document = assembled({merged});
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables.front().rows == 3);
    CHECK(document.tables.front().columns == 4);
    CHECK(cellAt(document, 1, 1) == u"监测预警 (2×1)");
    CHECK(cellAt(document, 1, 2) == u"每季度组织一次演练，演练后五日内报送总结。");
    CHECK(cellAt(document, 2, 3) == u"各乡镇");
}

TEST_CASE("a table goes on over the page; its header is read once, a row that was cut is put together",
          "[readers][layout]")
{
    const auto head = [](Paper& paper) {
        paper.word(85, 607, u"序号"_s, 12).word(125, 607, u"工作任务"_s, 12).word(405, 607, u"责任单位"_s, 12);
    };
    Paper first(1);
    first.lines({80, 120, 400, 500}, {600, 630, 680, 760});
    head(first);
    first.word(85, 650, u"1"_s, 12).word(125, 650, u"完善预案"_s, 12).word(405, 650, u"县应急局"_s, 12);
    first.word(85, 700, u"2"_s, 12)
        .word(125, 700, u"每季度组织一次演练，演练后五日内"_s, 12)
        .word(405, 700, u"各乡镇"_s, 12);
    Paper second(2);
    second.lines({80, 120, 400, 500}, {600, 630, 680, 760});
    head(second);
    second.word(125, 650, u"报送总结。"_s, 12);
    second.word(85, 710, u"3"_s, 12).word(125, 710, u"储备物资"_s, 12).word(405, 710, u"县商务局"_s, 12);
    const Document document = assembled({first, second});
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables.front().rows == 4);
    CHECK(cellAt(document, 2, 1) == u"每季度组织一次演练，演练后五日内报送总结。");
    CHECK(cellAt(document, 3, 0) == u"3");
}

TEST_CASE("a table of thousands of pages is read in time", "[readers][layout]")
{
    test::CpuTimer timer;
    timer.start();
    std::vector<Paper> papers;
    for (int page = 1; page <= 600; ++page) {
        Paper paper(page);
        std::vector<double> rows;
        for (double y = 100; y <= 700; y += 20) rows.push_back(y);
        paper.lines({80, 120, 300, 500}, rows);
        for (int row = 0; row < 30; ++row)
            paper.word(85, 104 + row * 20, QString::number(page * 30 + row), 10)
                .word(125, 104 + row * 20, u"巡查"_s, 10);
        papers.push_back(std::move(paper));
    }
    const Document document = assembled(papers);
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables.front().rows == 600 * 30);
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("words in columns are a table without lines", "[readers][layout]")
{
    Paper paper;
    paper.paragraph(Long);
    const auto row = [&](double y, const QString& number, const QString& task, const QString& unit) {
        paper.word(80, y, number, 12).word(130, y, task, 12).word(400, y, unit, 12);
    };
    row(260, u"序号"_s, u"工作任务"_s, u"责任单位"_s);
    row(290, u"1"_s, u"组织防汛演练，完善应急预案，"_s, u"县应急局"_s);
    paper.word(130, 306, u"开展隐患排查"_s, 12).word(400, 306, u"县水务局"_s, 12);
    row(336, u"2"_s, u"开展宣传教育"_s, u"各乡镇"_s);
    paper.at(400).paragraph(Other);
    const Document document = assembled({paper});
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables.front().rows == 3);
    CHECK(cellAt(document, 1, 1) == u"组织防汛演练，完善应急预案，开展隐患排查");
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{Long, Other});
}

TEST_CASE("lines between the rows tell them where the columns are only aligned", "[readers][layout]")
{
    Paper paper;
    paper.paragraph(Long);
    for (const double y : {250.0, 280.0, 340.0, 400.0}) paper.line({80, y, 510, y + 0.5});
    paper.word(84, 258, u"序号"_s, 12).word(130, 258, u"工作任务"_s, 12).word(420, 258, u"责任单位"_s, 12);
    // The number stands in the middle of its row, beside none of the lines of the task.
    paper.word(84, 304, u"1"_s, 12).word(130, 292, u"组织防汛演练，完善应急预案，开展隐患排查整治"_s, 12);
    paper.word(130, 316, u"工作"_s, 12).word(420, 304, u"县应急局"_s, 12);
    paper.word(84, 364, u"2"_s, 12).word(130, 364, u"开展宣传教育"_s, 12).word(420, 364, u"各乡镇"_s, 12);
    paper.at(430).paragraph(Other);
    const Document document = assembled({paper});
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables.front().rows == 3);
    CHECK(cellAt(document, 1, 0) == u"1");
    CHECK(cellAt(document, 1, 1) == u"组织防汛演练，完善应急预案，开展隐患排查整治工作");
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{Long, Other});
}

TEST_CASE("a double line between two columns makes no column of its own", "[readers][layout]")
{
    const Document document = assembled({Paper()
                                             .lines({80, 200, 205, 320}, {100, 130, 160})
                                             .word(85, 106, u"责任单位"_s)
                                             .word(210, 106, u"完成时限"_s)
                                             .word(85, 136, u"县应急局"_s)
                                             .word(210, 136, u"6月底前"_s)});
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables.front().columns == 2);
    CHECK(cellAt(document, 0, 1) == u"完成时限");
    CHECK(cellAt(document, 1, 0) == u"县应急局");
}

TEST_CASE("what stands beyond any page is left out", "[readers][layout]")
{
    constexpr double Infinite = std::numeric_limits<double>::infinity();
    Page page = Paper().paragraph(Long).paragraph(Other).lines({80, 200, 320}, {600, 630, 660}).page();
    for (const double place : {Infinite, -Infinite, std::numeric_limits<double>::quiet_NaN(), 1e300}) {
        page.words.push_back({u"字"_s, {place, 100, place, 116}, Size, 0});
        page.words.push_back({u"字"_s, {80, 100, 96, 116}, place, 0});
        page.rulings.push_back({80, place, 320, place});
    }
    DocumentBuilder builder(Format::Pdf);
    layout::Assembler assembler(builder);
    CHECK_FALSE(layout::mayHoldTable(page));
    assembler.add(page);
    page.width = Infinite;
    assembler.add(std::move(page));
    assembler.finish();
    const Document document = builder.finish();
    CHECK(test::spanFaults(document).toStdString().empty());
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{Long, Other, Long, Other});
}

TEST_CASE("lines in the margins of a page make no table", "[readers][layout]")
{
    Paper paper;
    for (const double y : {90.0, 200.0, 780.0}) paper.line({80, y, 510, y + 0.5});
    CHECK(assembled({paper.paragraph(Long).at(230).paragraph(Other)}).tables.empty());
}

TEST_CASE("two columns are read one after the other", "[readers][layout]")
{
    Paper paper;
    paper.centred(u"工作动态"_s, 22);
    const auto column = [&](double x, const QString& text, double y) {
        for (qsizetype at = 0; at < text.size(); at += 14) {
            const double indent = at == 0 ? 24 : 0;
            const qsizetype from = at == 0 ? 0 : at - 2;
            const qsizetype to = std::min(text.size(), at + 12);
            paper.word(x + indent, y, text.sliced(from, to - from), 12);
            y += 20;
        }
    };
    column(80, Long, 160);
    column(344, Other + Other, 160);
    const Document document = assembled({paper});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{u"工作动态"_s, Long, Other + Other});
}

TEST_CASE("stamps and watermarks are left out, and it is said", "[readers][layout]")
{
    const Document document =
        assembled({Paper().paragraph(Long).word(550, 300, u"存档"_s, 12, 1).word(100, 110, u"内部"_s, 90)});
    CHECK(texts(document, BlockKind::Paragraph) == QStringList{Long});
    REQUIRE(document.warnings.size() == 2);
    CHECK(document.warnings[0].code == u"turned_text");
    CHECK(document.warnings[1].code == u"watermark");
}

TEST_CASE("a page whose writing is turned as a whole is read", "[readers][layout]")
{
    Page page = Paper().paragraph(Long).paragraph(Other).page();
    for (layout::Word& word : page.words) {
        // Turned clockwise: what was at the top stands at the right.
        word.box = {page.height - word.box.bottom, word.box.left, page.height - word.box.top, word.box.right};
        word.quarterTurns = 1;
    }
    std::swap(page.width, page.height);
    DocumentBuilder builder(Format::Pdf);
    layout::Assembler assembler(builder);
    assembler.add(std::move(page));
    assembler.finish();
    CHECK(texts(builder.document(), BlockKind::Paragraph) == QStringList{Long, Other});
}

TEST_CASE("a page made to be slow is read in time", "[readers][layout]")
{
    test::CpuTimer timer;
    timer.start();
    DocumentBuilder builder(Format::Pdf);
    layout::Assembler assembler(builder);
    Page page{.number = 1, .width = 595, .height = 842, .words = {}, .rulings = {}};
    for (int i = 0; i < 100'000; ++i) {
        const double x = (i * 37) % 590;
        const double y = (i * 101) % 840 + (i % 10) * 0.1;
        page.words.push_back({u"字"_s, {x, y, x + 4, y + 4}, 4, 0});
    }
    for (int i = 0; i < 1900; ++i) {
        page.rulings.push_back({0, i * 0.4, 590, i * 0.4 + 0.1});
        page.rulings.push_back({i * 0.3, 0, i * 0.3 + 0.1, 840});
    }
    assembler.add(std::move(page));
    assembler.finish();
    CHECK(test::spanFaults(builder.document()).toStdString().empty());
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("bare numbers far from the edge that count the pages are their numbers", "[readers][layout]")
{
    constexpr double FarIn = 710;
    std::vector<Paper> papers;
    for (int number = 1; number <= 3; ++number)
        papers.push_back(Paper(number).paragraph(Long).word(450, FarIn, QString::number(number), 10));
    const Document counted = assembled(papers);
    CHECK(texts(counted, BlockKind::Furniture) == QStringList{u"1"_s, u"2"_s, u"3"_s});
    CHECK(texts(counted, BlockKind::Paragraph) == QStringList{Long, Long, Long});

    papers.clear();
    for (const int number : {3, 7, 4})
        papers.push_back(
            Paper(static_cast<int>(papers.size()) + 1).paragraph(Long).word(450, FarIn, QString::number(number), 10));
    CHECK(texts(assembled(papers), BlockKind::Furniture).isEmpty());
}

TEST_CASE("what the edge of the page cuts is not read", "[readers][layout]")
{
    CHECK(
        texts(assembled({Paper().word(Left, -5, u"上页末行再印一遍"_s).paragraph(Long).word(Left, 832, u"下页首行"_s)}),
              BlockKind::Paragraph) == QStringList{Long});
}
