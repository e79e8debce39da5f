// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tasktable.h"

#include "core/plan/dutywords.h"
#include "core/plan/reader.h"
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

/// Builds a document that is one table after the other; a row is its cells parted by "|".
class Tables {
public:
    explicit Tables(Format format) { m_document.format = format; }

    Tables& table(const QStringList& rows)
    {
        Table table;
        const qsizetype begin = m_document.text.size();
        for (const QString& row : rows) {
            const QStringList cells = row.split(u'|');
            for (int column = 0; column < cells.size(); ++column) {
                m_document.text += u'\t';
                const qsizetype from = m_document.text.size();
                m_document.text += cells[column];
                table.cells.push_back({table.rows, column, 1, 1, {from, m_document.text.size()}, {}});
            }
            m_document.text += u'\n';
            table.columns = std::max(table.columns, static_cast<int>(cells.size()));
            ++table.rows;
        }
        m_document.blocks.push_back(
            {BlockKind::Table, {begin, m_document.text.size()}, 0, static_cast<int>(m_document.tables.size()), {}});
        m_document.tables.push_back(table);
        return *this;
    }
    /// Lets a cell of the last table span rows and columns; the cells it covers are removed.
    Tables& merge(int row, int column, int rows, int columns)
    {
        Table& table = m_document.tables.back();
        std::erase_if(table.cells, [&](const Cell& cell) {
            return cell.row >= row && cell.row < row + rows && cell.column >= column &&
                   cell.column < column + columns && (cell.row != row || cell.column != column);
        });
        for (Cell& cell : table.cells)
            if (cell.row == row && cell.column == column) {
                cell.rowSpan = rows;
                cell.columnSpan = columns;
            }
        return *this;
    }
    Tables& paragraph(const QString& words)
    {
        const qsizetype begin = m_document.text.size();
        m_document.text += words;
        m_document.blocks.push_back({BlockKind::Paragraph, {begin, m_document.text.size()}, 0, -1, {}});
        m_document.text += u'\n';
        return *this;
    }
    [[nodiscard]] std::vector<TaskRow> read() const { return readTaskTables(m_document, {}, 2024); }
    [[nodiscard]] const Document& document() const { return m_document; }

private:
    Document m_document;
};

} // namespace

TEST_CASE("a flattened table: blank cells carry down, a header over two columns", "[plan][tasktable]")
{
    const Tables tables =
        Tables(Format::Text)
            .table({
                u"序号|工作任务|具体要求|责任单位|完成时限"_s,
                u"1|压实安全责任|健全责任体系|每季度召开1次安全生产会议。|县应急局、各镇（街道）|2024年12月底前"_s,
                u"2|||印发年度监督检查计划。|县应急局|"_s,
                u"3||强化隐患整治|对重大隐患挂牌督办。||2024年6月底前"_s,
                u"序号|工作任务|具体要求|责任单位|完成时限"_s,
                u"4|夯实基层基础|加强宣传教育|开展安全生产月活动。|县委宣传部|长期坚持"_s,
            });
    const std::vector<TaskRow> rows = tables.read();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].number == u"1");
    CHECK(rows[0].task == u"压实安全责任");
    CHECK(rows[0].topic == u"健全责任体系");
    CHECK(rows[0].requirement == u"每季度召开1次安全生产会议。");
    CHECK(rows[0].units == QStringList{u"县应急局"_s, u"各镇（街道）"_s});
    CHECK(rows[1].topic == u"健全责任体系");
    CHECK(rows[1].units == QStringList{u"县应急局"_s});
    CHECK(rows[1].deadlineText == u"2024年12月底前");
    CHECK(rows[2].task == u"压实安全责任");
    CHECK(rows[2].topic == u"强化隐患整治");
    CHECK(rows[2].units == QStringList{u"县应急局"_s});
    CHECK(rows[3].task == u"夯实基层基础");
    CHECK(rows[3].deadlineText == u"长期坚持");
    CHECK_FALSE(rows[3].deadline.isValid());
    for (const TaskRow& row : rows) CHECK(row.span.in(tables.document().text) == row.requirement);
}

TEST_CASE("true merges carry down; a blank cell without a merge names nobody", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Docx)
            .table({u"序号|重点任务|工作举措|牵头单位|配合单位|完成时间"_s,
                    u"1|教育提质|新建幼儿园2所。|县教体局|县住建局、县财政局|12月底"_s,
                    u"2||招聘教师100名。||县人社局|8月底"_s, u"3|医疗惠民|新增床位50张。||县财政局|"_s})
            .merge(1, 1, 2, 1)
            .merge(1, 3, 2, 1)
            .read();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].responsible.lead == QStringList{u"县教体局"_s});
    CHECK(rows[0].responsible.with == QStringList{u"县住建局"_s, u"县财政局"_s});
    CHECK(rows[1].task == u"教育提质");
    CHECK(rows[1].responsible.lead == QStringList{u"县教体局"_s});
    CHECK(rows[2].responsible.lead.isEmpty());
    CHECK(rows[2].responsible.with == QStringList{u"县财政局"_s});
    CHECK(rows[2].deadlineText.isEmpty());
}

TEST_CASE("header cells that span columns, and a second header row", "[plan][tasktable]")
{
    const std::vector<TaskRow> spanned =
        Tables(Format::Docx)
            .table({u"工作任务|具体要求|-|责任单位"_s, u"稳粮扩油|高标准农田|新建高标准农田2万亩。|县农业农村局"_s})
            .merge(0, 1, 1, 2)
            .read();
    REQUIRE(spanned.size() == 1);
    CHECK(spanned[0].task == u"稳粮扩油");
    CHECK(spanned[0].topic == u"高标准农田");
    CHECK(spanned[0].requirement == u"新建高标准农田2万亩。");

    const std::vector<TaskRow> twoRows =
        Tables(Format::Docx)
            .table({u"序号|工作任务|责任单位|-|时限要求"_s, u"|||||"_s.left(0) + u"||牵头单位|配合单位|"_s,
                    u"1|新建高标准农田2万亩。|县农业农村局|县水利局|年底"_s})
            .merge(0, 2, 1, 2)
            .read();
    REQUIRE(twoRows.size() == 1);
    CHECK(twoRows[0].requirement == u"新建高标准农田2万亩。");
    CHECK(twoRows[0].responsible.lead == QStringList{u"县农业农村局"_s});
    CHECK(twoRows[0].responsible.with == QStringList{u"县水利局"_s});
}

TEST_CASE("a table goes on after a page break, with or without its header", "[plan][tasktable]")
{
    const QString header = u"工作任务|具体要求|责任单位"_s;
    const std::vector<TaskRow> rows = Tables(Format::Text)
                                          .table({header, u"严查隐患|排查燃气管网。|县住建局"_s})
                                          .table({header, u"|更换老旧管道30公里。|"_s})
                                          .table({u"|培训用气企业。|县应急局"_s})
                                          .read();
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].task == u"严查隐患");
    CHECK(rows[1].units == QStringList{u"县住建局"_s});
    CHECK(rows[2].requirement == u"培训用气企业。");
}

TEST_CASE("tables that assign no tasks are left alone", "[plan][tasktable]")
{
    CHECK(Tables(Format::Text).table({u"姓名|职务|联系电话"_s, u"张三|科长|12345"_s}).read().empty());
    CHECK(Tables(Format::Text).table({u"序号|工作任务|完成时限"_s, u"1|排查燃气管网。|年底"_s}).read().empty());
    CHECK(Tables(Format::Text).table({}).read().empty());
}

TEST_CASE("unit cells that are broken over lines", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Docx)
            .table({u"序号|工作任务|责任单位"_s, u"1|排查燃气管网。|县住建局、\n\n县应急局"_s,
                    u"2|排查养老机构。|县民政局\n县卫健局"_s, u"3|慰问军属。|县退役军人\n事务局"_s,
                    u"4|巡查河道。|河湖处\n水政处"_s, u"5|查处偷排。|市生态环境局\n河口分局"_s,
                    u"6|改厕。|规建办<br>各村"_s})
            .read();
    REQUIRE(rows.size() == 6);
    CHECK(rows[5].units == QStringList{u"规建办"_s, u"各村"_s});
    CHECK(rows[3].units == QStringList{u"河湖处"_s, u"水政处"_s});
    CHECK(rows[4].units == QStringList{u"市生态环境局河口分局"_s});
    CHECK(rows[0].units == QStringList{u"县住建局"_s, u"县应急局"_s});
    CHECK(rows[1].units == QStringList{u"县民政局"_s, u"县卫健局"_s});
    CHECK(rows[2].units == QStringList{u"县退役军人事务局"_s});
}

TEST_CASE("a line across the table names the group of the rows below it", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Docx)
            .table({u"序号|工作任务|责任单位|完成时限"_s, u"一、加强监管|-|-|-"_s, u"1|排查燃气管网。|县住建局|年底"_s})
            .merge(1, 0, 1, 4)
            .read();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].task == u"一、加强监管");
    CHECK(rows[0].requirement == u"排查燃气管网。");
}

TEST_CASE("a header may say that the first of the units leads", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Docx)
            .table({u"序号|工作任务|责任单位（排在首位的为牵头单位）"_s, u"1|排查燃气管网。|县住建局、县应急局"_s})
            .read();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].responsible.lead == QStringList{u"县住建局"_s});
    CHECK(rows[0].responsible.with == QStringList{u"县应急局"_s});
    CHECK(rows[0].units.size() == 2);
}

TEST_CASE("who only guides is bound where nobody else is named", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Docx)
            .table({u"序号|改革举措|主要内容|指导部门"_s, u"1|一照通行|推行一照多址改革。|市市场监管局"_s})
            .read();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].task == u"一照通行");
    CHECK(rows[0].units == QStringList{u"市市场监管局"_s});
}

TEST_CASE("what is asked may stand under a word of its own", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Text)
            .table({u"整治行业|时间安排|责任单位"_s, u"烟花爆竹|1月份|安监站 派出所"_s, u"电力设施|3月份|供电所"_s})
            .read();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].requirement == u"烟花爆竹");
    CHECK(rows[0].units == QStringList{u"安监站"_s, u"派出所"_s});
    CHECK(rows[1].deadline == QDate(2024, 3, 31));
    CHECK(Tables(Format::Text).table({u"姓名|职务|责任单位"_s, u"张三|科长|供电所"_s}).read().empty());
}

TEST_CASE("roles alone may stand below one header", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Docx)
            .table({u"序号|工作任务|责任单位|-|完成时限"_s, u"||牵头|配合|"_s, u"1|修建水渠|县水利局|县财政局|年底"_s})
            .merge(0, 2, 1, 2)
            .read();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].responsible.lead == QStringList{u"县水利局"_s});
    CHECK(rows[0].responsible.with == QStringList{u"县财政局"_s});
}

TEST_CASE("a flattened line across the table names a group", "[plan][tasktable]")
{
    const std::vector<TaskRow> rows =
        Tables(Format::Text)
            .table({u"序号|工作任务|责任单位"_s, u"一、夯实基础"_s, u"1|排查燃气管网。|县住建局"_s, u"二、强化宣传"_s,
                    u"2|发放手册。|县应急局"_s})
            .read();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].task == u"一、夯实基础");
    CHECK(rows[1].task == u"二、强化宣传");
}

TEST_CASE("a numbered line between the rows of a plain table names the group of the rows below it", "[plan][tasktable]")
{
    const Plan plan = read(test::asDocument(u"云溪县2024年营商环境任务分解表\n"
                                            u"序号\t领域\t具体任务\t责任单位\n"
                                            u"一、优化审批服务\n"
                                            u"1\t企业开办\t压缩企业开办时间。\t县市场监管局\n"
                                            u"2\t\t推行一次办成。\t\n"
                                            u"— 3 —\n\n序号\t领域\t具体任务\t责任单位\n"
                                            u"3\t\t公示办事指南。\t县政务办\n"
                                            u"二、加强要素保障\n"
                                            u"4\t用地\t推行标准地出让。\t县自然资源局\n"_s));
    CHECK(plan.clauses.empty());
    REQUIRE(plan.table.size() == 4);
    CHECK(plan.table[1].task == u"一、优化审批服务");
    CHECK(plan.table[1].topic == u"企业开办");
    CHECK(plan.table[1].units == QStringList{u"县市场监管局"_s});
    CHECK(plan.table[2].topic == u"企业开办");
    CHECK(plan.table[3].task == u"二、加强要素保障");
    CHECK(plan.table[3].topic == u"用地");
}

TEST_CASE("what is asked may stand under a header of unknown name", "[plan][tasktable]")
{
    const Plan plan = read(test::asDocument(u"云溪县2024年数据工作任务表\n"
                                            u"序号\t领域\t数据集\t归集说明\t责任单位\n"
                                            u"1\t医疗健康\t门诊数据\t归集治理全县门诊记录，经审核后开放。\t县卫健局\n"
                                            u"2\t\t体检数据\t归集治理居民体检记录，按季度更新。\t县卫健局\n"
                                            u"3\t教育\t学籍数据\t归集治理中小学学籍，接入省平台。\t县教育局\n"_s));
    REQUIRE(plan.table.size() == 3);
    CHECK(plan.table[1].requirement == u"归集治理居民体检记录，按季度更新。");
    CHECK(plan.table[1].task == u"医疗健康");
    CHECK(plan.table[2].units == QStringList{u"县教育局"_s});
}

TEST_CASE("a header may join two names", "[plan][tasktable]")
{
    for (const QString& asked :
         {u"工作内容和要求"_s, u"主要举措及目标"_s, u"任务与要求"_s, u"目标要求、具体措施"_s, u"措施和要求"_s}) {
        INFO(asked.toStdString());
        const std::vector<TaskRow> rows =
            Tables(Format::Text)
                .table({u"序号|任务类别|主要任务|"_s + asked + u"|牵头单位|配合单位|完成时限"_s,
                        u"1|盘活存量|清查房产|清查闲置校舍12处|县教育局|县财政局、县自然资源局|5月底前"_s,
                        u"2|||出租校舍3处以上|||9月底前"_s})
                .read();
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].requirement == u"清查闲置校舍12处");
        CHECK(rows[1].requirement == u"出租校舍3处以上");
        CHECK(rows[1].task == u"盘活存量");
        CHECK(rows[1].topic == u"清查房产");
        CHECK(rows[1].responsible.with == QStringList{u"县财政局"_s, u"县自然资源局"_s});
    }
    const std::vector<TaskRow> rows =
        Tables(Format::Text)
            .table({u"工作任务|牵头单位及配合单位|完成时限及要求"_s, u"修建水渠|县水利局、县财政局|年底"_s})
            .read();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].responsible.lead == QStringList{u"县水利局"_s, u"县财政局"_s});
}

TEST_CASE("what is measured names the row where what is asked stands behind it", "[plan][tasktable]")
{
    for (const QString& index : {u"考核指标"_s, u"主要指标"_s, u"评价指标"_s, u"指标名称"_s}) {
        INFO(index.toStdString());
        const std::vector<TaskRow> before = Tables(Format::Text)
                                                .table({u"领域|序号|"_s + index + u"|目标要求|责任单位"_s,
                                                        u"畜牧|1|圈舍改造|改造圈舍300户|县农业农村局"_s})
                                                .read();
        REQUIRE(before.size() == 1);
        CHECK(before[0].task == u"畜牧");
        CHECK(before[0].topic == u"圈舍改造");
        const std::vector<TaskRow> behind =
            Tables(Format::Text)
                .table({u"序号|工作内容|"_s + index + u"|责任单位"_s, u"1|改造圈舍300户|完成率100%|县农业农村局"_s})
                .read();
        REQUIRE(behind.size() == 1);
        CHECK(behind[0].requirement == u"改造圈舍300户");
        CHECK(behind[0].topic.isEmpty());
    }
}

TEST_CASE("every known header word is found", "[plan][tasktable][lexicon]")
{
    for (const WordEntry& entry : DutyWords::shipped().entries()) {
        if (!entry.kind.startsWith(u"column.") || entry.kind == u"column.other" || entry.kind == u"column.with")
            continue;
        INFO(entry.kind.toStdString() << ' ' << entry.example.toStdString());
        const QString text = entry.kind == u"column.units" || entry.kind == u"column.lead"
                                 ? u"工作内容|"_s + entry.example
                                 : entry.example + u"|具体要求|责任单位"_s;
        QString row = u"甲|排查燃气管网。|县住建局"_s;
        if (entry.kind == u"column.units" || entry.kind == u"column.lead") row = u"排查燃气管网。|县住建局"_s;
        CHECK(Tables(Format::Docx).table({text, row}).read().size() == 1);
    }
}
