// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/registry.h"
#include "ui/models/sheetmodel.h"
#include "ui/views/sheetpane.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

/// A workbook of two sheets: a cover with a merged head, and a ledger whose second row proves something. Blank rows and
/// columns are left out of it.
std::shared_ptr<const submission::Submission> workbook()
{
    auto made = std::make_shared<submission::Submission>();
    Document& document = made->document;
    document.format = Format::Xlsx;
    const auto add = [&](Table& table, int row, int column, const QString& words, int columnSpan = 1) {
        const SourceSpan span{document.text.size(), document.text.size() + words.size()};
        table.cells.push_back({row, column, 1, columnSpan, span, {}});
        document.text += words + u'\t';
    };
    Table cover{1, 2, {}, u"封面"_s};
    add(cover, 0, 0, u"清河县台账"_s, 2);
    Table ledger{2, 2, {}, u"台账"_s, {2, 5}, {1, 3}};
    add(ledger, 0, 0, u"任务"_s);
    add(ledger, 0, 1, u"完成情况"_s);
    add(ledger, 1, 0, u"业务培训"_s);
    add(ledger, 1, 1, u"4月和9月各组织1次"_s);
    submission::Evidence evidence;
    evidence.span = ledger.cells.back().span;
    made->evidence = {evidence};
    document.tables = {cover, ledger};
    return made;
}

} // namespace

TEST_CASE("A worksheet is a grid under its own letters and numbers, its evidence marked", "[models]")
{
    SheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    const auto made = workbook();
    CHECK(isWorkbook(made->document));
    model.setSheet(made, 1);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt() == 6);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"D");
    const QModelIndex proof = model.index(1, 1);
    CHECK(proof.data().toString() == u"4月和9月各组织1次");
    CHECK(model.isEvidence(proof));
    CHECK_FALSE(model.isEvidence(model.index(1, 0)));
    CHECK(proof.data(Qt::BackgroundRole).isValid());
    CHECK(proof.data(Qt::FontRole).isValid()); // not by the colour alone
    CHECK(proof.data(Qt::AccessibleTextRole).toString().startsWith(u"D6 "));
    CHECK(model.at(made->evidence.front().span) == proof);
    const QVariant marked = proof.data(Qt::BackgroundRole);
    model.setHighlight(made->evidence.front().span);
    CHECK(proof.data(Qt::BackgroundRole) != marked);
    model.setSheet(made, 0);
    CHECK(model.wide().size() == 1);
    CHECK_FALSE(model.index(0, 1).data().isValid()); // covered by the merge
    CHECK_FALSE(model.at(made->evidence.front().span).isValid());
    model.setSheet(nullptr, -1);
    CHECK(model.columnCount() == 0);
}

TEST_CASE("A workbook opens at the sheet with evidence and goes to any of its words", "[views]")
{
    const auto made = workbook();
    SheetPane pane;
    pane.setWorkbook(made);
    CHECK(pane.sheets().count() == 2);
    CHECK(pane.sheets().currentIndex() == 1);
    pane.reveal(made->document.tables[0].cells[0].span);
    CHECK(pane.sheets().currentIndex() == 0);
    CHECK(pane.grid().columnSpan(0, 0) == 2);
    pane.reveal(made->evidence.front().span);
    CHECK(pane.sheets().currentIndex() == 1);
    CHECK(pane.grid().currentIndex() == pane.model().index(1, 1));
    CHECK(pane.grid().columnSpan(0, 0) == 1);
    pane.setWorkbook(nullptr);
    CHECK(pane.sheets().count() == 0);
    CHECK(pane.model().rowCount() == 0);
}

TEST_CASE("A title and the lines under it do not make a column wide", "[views]")
{
    auto made = std::make_shared<submission::Submission>();
    Document& document = made->document;
    document.format = Format::Xlsx;
    Table ledger{5, 4, {}, u"台账"_s};
    const auto add = [&](int row, int column, const QString& words, int columnSpan = 1) {
        const SourceSpan span{document.text.size(), document.text.size() + words.size()};
        ledger.cells.push_back({row, column, 1, columnSpan, span, {}});
        document.text += words + u'\t';
    };
    add(0, 0, u"清河县某某局2024年重点任务落实情况台账"_s, 4);
    add(1, 0, u"填报单位：清河县某某管理服务局"_s);
    add(1, 1, {});
    add(1, 3, u"12月20日"_s);
    for (int column = 0; column < 4; ++column) add(2, column, u"序号"_s);
    add(3, 0, u"1"_s);
    add(3, 1, u"对全县某某行业企业开展专项检查"_s);
    add(4, 0, u"2"_s);
    document.tables = {ledger};

    SheetModel model;
    model.setSheet(made, 0);
    const std::vector<duibiao::Cell> wide = model.wide();
    REQUIRE(wide.size() == 2);
    CHECK(wide[0].columnSpan == 4);
    CHECK(wide[1].columnSpan == 3); // up to the day, and no row of the table itself

    SheetPane pane;
    pane.resize(900, 400);
    pane.show();
    pane.setWorkbook(made);
    const auto* grid = pane.findChild<QTableView*>();
    REQUIRE(grid);
    CHECK(grid->columnWidth(0) < grid->fontMetrics().horizontalAdvance(u"填报单位：清河县"_s));
    CHECK(grid->columnWidth(1) > grid->fontMetrics().horizontalAdvance(u"对全县某某行业企业"_s));
}
