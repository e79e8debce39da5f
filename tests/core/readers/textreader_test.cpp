// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readers.h"
#include "tests/support/cputimer.h"
#include "tests/support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

static Document readText(const QString& text)
{
    auto document = readers::read({.name = u"plan.txt"_s, .bytes = text.toUtf8()});
    REQUIRE(document.has_value());
    return *document;
}

/// Lines as Catch can print them.
static std::string joined(const QStringList& lines)
{
    return lines.join(u"\n"_s).toStdString();
}

/// The rows of a table, cells separated by "|", "-" for a blank one.
static QStringList rows(const Document& document, const Table& table)
{
    QStringList rows(table.rows);
    for (const Cell& cell : table.cells) {
        QString& row = rows[cell.row];
        if (cell.column > 0) row += u'|';
        row += cell.span.isEmpty() ? u"-"_s : document.words(cell.span).toString();
    }
    return rows;
}

TEST_CASE("every non-empty line is a paragraph, whatever ends the lines", "[readers][text]")
{
    const QString text = u"标题\r\n\r\n一、总则\r（一）目标\n　\f页二\u2028末行"_s;
    const Document document = readText(text);
    CHECK(document.text == text);
    CHECK(document.format == Format::Text);
    CHECK(document.encoding == u"UTF-8");
    CHECK(document.sha256.size() == 64);
    QStringList paragraphs;
    for (const Block& block : document.blocks) {
        CHECK(block.kind == BlockKind::Paragraph);
        paragraphs += document.words(block.span).toString();
    }
    CHECK(joined(paragraphs) == joined({u"标题"_s, u"一、总则"_s, u"（一）目标"_s, u"页二"_s, u"末行"_s}));
    CHECK(document.blocks[1].place.paragraph == 2);
}

TEST_CASE("a table of one cell a line is read, blank cells kept", "[readers][text]")
{
    const Document document = readText(
        u"附件\n任务分解表\n\t序号\n\t任务\n\t单位\n\t时限\n\n\t1\n\t修路\n\t县交通局\n\t6月底前\n\n\t2\n\t\n\t县水务局\n\t\n结尾。"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables[0].columns == 4);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"序号|任务|单位|时限"_s, u"1|修路|县交通局|6月底前"_s, u"2|-|县水务局|-"_s}));
    REQUIRE(document.blocks.size() == 4);
    CHECK(document.blocks[2].kind == BlockKind::Table);
    CHECK(document.blocks[2].table == 0);
    CHECK(document.words(document.blocks[3].span) == u"结尾。");
    CHECK(document.placeAt(document.text.indexOf(u"修路")).paragraph == 3);
}

TEST_CASE("rows broken by empty lines and carried-on cells are put together", "[readers][text]")
{
    const Document document = readText(u"\t任务\n\t要求\n\t单位\n\n"
                                       u"\t加强防汛\n\t完善预案\n\n\t汛期前修订预案。\n\t县水务局、\n\n县应急局\n\n\n"
                                       u"\t任务\n\t要求\n\t单位\n\n"
                                       u"\t\n\t\n\t组织演练。\n\n\t各镇\n\n"
                                       u"\t加强救灾\n\t备足物资\n\t建立台账。\n\t县应急局\n"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables[0].columns == 4);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"任务|要求|单位"_s, u"加强防汛|完善预案|汛期前修订预案。|县水务局、\n\n县应急局"_s,
                  u"任务|要求|单位"_s, u"-|-|组织演练。|各镇"_s, u"加强救灾|备足物资|建立台账。|县应急局"_s}));
}

TEST_CASE("rows without empty lines between them are told by their serial numbers", "[readers][text]")
{
    const Document document =
        readText(u"\t序号\n\t任务\n\t单位\n\t1\n\t修路\n\t县交通局\n\t2\n\t\n\t县水务局\n\t3\n\t植树\n\t各镇\n"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"序号|任务|单位"_s, u"1|修路|县交通局"_s, u"2|-|县水务局"_s, u"3|植树|各镇"_s}));
}

TEST_CASE("hostile tab lines take linear time", "[readers][text][robustness]")
{
    duibiao::test::CpuTimer timer;
    timer.start();
    for (const QString& unit :
         {u"\tx\n"_s, u"\tx\n\n"_s, u"\t1\n\t2\n"_s, u"a\tb\n\n\nc\n"_s, u"\tx、\nc\n"_s, QString(u"\t"_s)}) {
        const auto document = readers::read({u"t.txt"_s, unit.repeated(20'000).toUtf8() + "x"});
        CHECK(document.has_value());
    }
    CHECK(timer.elapsed() < 10'000);
}

TEST_CASE("a table of one row a line is read", "[readers][text]")
{
    const Document document =
        readText(u"台账\n序号\t任务\t单位\n1\t修路\t县交通局\n2\t\t县水务局\n\t补充\t各镇\n说明"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"序号|任务|单位"_s, u"1|修路|县交通局"_s, u"2|-|县水务局"_s, u"-|补充|各镇"_s}));
    CHECK(document.blocks.size() == 3);
}

TEST_CASE("tab lines that are no table stay paragraphs", "[readers][text]")
{
    SECTION("an index block")
    {
        CHECK(
            readText(
                u"索引号:\tA1\t分类:\t意见\n发文机关:\t某县\t成文日期:\t2024年1月5日\n发文字号:\t某政发1号\t发布日期:\t2024年1月8日\n"_s)
                .tables.empty());
    }
    SECTION("indented paragraphs")
    {
        CHECK(readText(u"\t第一段写了一些要求，各单位抓好落实。\n\t第二段。\n\n\t第三段继续写要求。\n\t第四段。\n"_s)
                  .tables.empty());
        CHECK(readText(u"\t第一段。\n\n\t第二段。\n\n\t第三段。\n"_s).tables.empty());
    }
    SECTION("a single line")
    {
        CHECK(readText(u"县长\t副县长\n签发"_s).tables.empty());
    }
}

TEST_CASE("blocks never overlap and cells lie inside their block", "[readers][text]")
{
    for (const QString& name : {u"003"_s, u"004"_s}) {
        const QDir corpus(test::sharedFile(u"corpus"_s));
        const QStringList files = corpus.entryList({name + u"_*.txt"_s});
        REQUIRE(files.size() == 1);
        const auto document = readers::readFile(corpus.filePath(files.first()));
        REQUIRE(document.has_value());
        qsizetype end = 0;
        for (const Block& block : document->blocks) {
            CHECK(block.span.begin >= end);
            end = block.span.end;
            if (block.table < 0) continue;
            qsizetype cellEnd = block.span.begin;
            for (const Cell& cell : document->tables[static_cast<size_t>(block.table)].cells) {
                CHECK(cell.span.begin >= cellEnd);
                CHECK(cell.span.end <= block.span.end);
                cellEnd = cell.span.end;
            }
        }
        REQUIRE(document->tables.size() == 1);
        int full = 0;
        int shorter = 0;
        const Table& table = document->tables.front();
        for (const QString& row : rows(*document, table)) (row.count(u'|') + 1 == table.columns ? full : shorter) += 1;
        CHECK(table.columns == (name == u"003" ? 6 : 4));
        CHECK(shorter == (name == u"003" ? 1 : 6)); // the header rows
        CHECK(full > 25);
    }
}

TEST_CASE("a table whose cells are parted by bars", "[readers][text]")
{
    const Document document = readText(
        u"附件\n序号 | 工作任务 | 责任单位 | 时限\n--- | --- | --- | ---\n1 | 整修河堤3公里 | 县水利局 | 6月底前\n2 |  | 县水利局、\n县财政局 | 9月底前\n3 | 清淤 | 各乡镇 |\n结尾。"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(document.tables[0].columns == 4);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"序号|工作任务|责任单位|时限"_s, u"1|整修河堤3公里|县水利局|6月底前"_s,
                  u"2|-|县水利局、\n县财政局|9月底前"_s, u"3|清淤|各乡镇|-"_s}));
    CHECK(document.words(document.blocks.back().span) == u"结尾。");

    const Document closed = readText(
        u"整治行业 | 时间 | 单位 |\n烟花爆竹零售经营场所 | 1月 | 安监站 派出所 |\n电力设施 | 3月 | 供电所 |\n"_s);
    REQUIRE(closed.tables.size() == 1);
    CHECK(closed.tables[0].columns == 3);

    const Document framed =
        readText(u"| 序号 | 任务 | 单位 |\n|:--|:--:|--:|\n| 1 | 植树 | 林业局 |\n|  | 护林 |  |"_s);
    REQUIRE(framed.tables.size() == 1);
    CHECK(joined(rows(framed, framed.tables[0])) == joined({u"序号|任务|单位"_s, u"1|植树|林业局"_s, u"-|护林|-"_s}));
}

TEST_CASE("a row of tabs that is broken inside a cell", "[readers][text]")
{
    const Document document = readText(
        u"序号\t任务\t单位\t时限\n1\t巡河\t河湖处\t12月\n2\t整改\t河湖处\n水政处\t6月\n3\t清淤\t河湖处\t9月\n"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"序号|任务|单位|时限"_s, u"1|巡河|河湖处|12月"_s, u"2|整改|河湖处\n水政处|6月"_s,
                  u"3|清淤|河湖处|9月"_s}));

    // Over more lines than two.
    const Document longer = readText(
        u"序号\t任务\t单位\t时限\n1\t巡河\t河湖处\n水政处 规划处\n各管理站\t12月\n2\t整改\t河湖处\t6月\n结尾。\n"_s);
    REQUIRE(longer.tables.size() == 1);
    CHECK(joined(rows(longer, longer.tables[0])) ==
          joined({u"序号|任务|单位|时限"_s, u"1|巡河|河湖处\n水政处 规划处\n各管理站|12月"_s, u"2|整改|河湖处|6月"_s}));
    CHECK(longer.words(longer.blocks.back().span) == u"结尾。");
}

TEST_CASE("a page number between the rows of a table is none of them", "[readers][text]")
{
    const Document document = readText(
        u"序号\t任务\t单位\n1\t巡河\t河湖处\n— 3 —\n2\t整改\t水政处\n\n- 4 -\n\n3\t清淤\t河湖处\n- 5 -\n结尾。\n"_s);
    REQUIRE(document.tables.size() == 1);
    CHECK(joined(rows(document, document.tables[0])) ==
          joined({u"序号|任务|单位"_s, u"1|巡河|河湖处"_s, u"2|整改|水政处"_s, u"3|清淤|河湖处"_s}));
    CHECK(document.words(document.blocks.back().span) == u"结尾。");
}

TEST_CASE("a table whose columns are set with spaces is set apart and said to be unread", "[readers][text]")
{
    const QString table =
        u"序    任务        具体要求                单位              时限\n号\n\n1     巡河        全年巡查不少于24次，    河湖处、          12月底前\n                  建立台账                水政处\n— 3 —\n2     清淤        清淤12公里              河湖处            9月底前"_s;
    const Document document = readText(u"任务表\n"_s + table + u"\n\n— 4 —\n结尾一段话。\n"_s);
    REQUIRE(document.tables.size() == 1);
    REQUIRE(document.blocks.size() == 4);
    CHECK(document.blocks[1].kind == BlockKind::Table);
    CHECK(document.words(document.blocks[1].span) == table);
    REQUIRE(document.warnings.size() == 1);
    CHECK(document.warnings.front().code == u"spaced_table");
    CHECK(document.warnings.front().span == document.blocks[1].span);

    CHECK(readText(u"序言   各位同事   大家好\n第一段话。\n第二段话。\n"_s).tables.empty());
}

TEST_CASE("menus with bars are no tables", "[readers][text]")
{
    CHECK(readText(u"首页 | 要闻 | 公开\n登录 | 注册 | 无障碍\n"_s).tables.empty());
    CHECK(readText(u"县水利局 | 县财政局\n"_s).tables.empty());
    CHECK(readText(u"索引号: | 1134/202311-00052 | 分类: | 规划计划 |\n发布机构: | 青石县水利局 | 主题: | 水利 |\n"_s)
              .tables.empty());
    CHECK(readText(u"一、总则\n| | |\n二、任务"_s).tables.empty());
}

TEST_CASE("a table of one cell a line without tabs", "[readers][text]")
{
    const Document gaps = readText(
        u"任务表\n\n序 号\n任务\n单位\n时限\n\n一、防汛准备\n\n1\n整修河堤\n县水利局、\n县财政局\n6月底前\n\n2\n清淤疏浚\n各乡镇\n9月底前\n\n结尾一段话。"_s);
    REQUIRE(gaps.tables.size() == 1);
    CHECK(joined(rows(gaps, gaps.tables[0])) ==
          joined({u"序 号|任务|单位|时限"_s, u"一、防汛准备"_s, u"1|整修河堤|县水利局、\n县财政局|6月底前"_s,
                  u"2|清淤疏浚|各乡镇|9月底前"_s}));
    CHECK(gaps.tables[0].cells[4].columnSpan == 4);
    CHECK(gaps.words(gaps.blocks.back().span) == u"结尾一段话。");

    const Document dense = readText(
        u"序号\n任务\n要求\n单位\n1\n防汛\n整修河堤\n县水利局\n2\n储备物资\n县应急局\n3\n抗旱\n打井5眼\n县水利局\n此件公开发布"_s);
    REQUIRE(dense.tables.size() == 1);
    CHECK(joined(rows(dense, dense.tables[0])) == joined({u"序号|任务|要求|单位"_s, u"1|防汛|整修河堤|县水利局"_s,
                                                          u"2|储备物资|县应急局"_s, u"3|抗旱|打井5眼|县水利局"_s}));
    CHECK(dense.tables[0].cells[9].column == 2); // a merged cell is left out in front
    CHECK(dense.words(dense.blocks.back().span) == u"此件公开发布");

    CHECK(readText(u"序号\n一、总则\n二、任务\n"_s).tables.empty());
    CHECK(readText(u"序号"_s).tables.empty());
}

TEST_CASE("tables in plain text are looked for in linear time", "[readers][text][pathological]")
{
    constexpr qsizetype size = 200'000;
    for (const QString& unit : {u"序号\n"_s, u"序号\n任务\n单位\n1\n"_s, u"|"_s, u"| | |\n"_s,
                                u"任务 | 单位 | 时限\n\n"_s, u"序号\n任务\n单位\n1\n甲\n乙\n丙丙丙\n"_s}) {
        INFO(unit.toStdString());
        duibiao::test::CpuTimer timer;
        timer.start();
        (void)readText(unit.repeated(size / unit.size()));
        CHECK(timer.elapsed() < 5'000);
    }
}
