// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "translations/translations.h"
#include "ui/models/clausetreemodel.h"
#include "ui/models/requirementmodel.h"
#include "ui/parts/emptystate.h"
#include "ui/reader/documentpane.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkview.h"
#include "ui/views/comparepanel.h"
#include "ui/views/decisionbar.h"
#include "ui/views/duelist.h"
#include "ui/views/figurespanel.h"
#include "ui/views/overviewview.h"
#include "ui/views/planview.h"
#include "ui/views/reportview.h"
#include "ui/views/requirementpanel.h"

#include <catch2/catch_test_macros.hpp>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("Clause, text and duty follow one another", "[views]")
{
    const PlanPtr plan = test::handmadePlan();
    PlanView view;
    view.setPlan(plan);
    view.selectRequirement(2);
    CHECK(view.pane().highlight() == std::vector{plan->plan.requirements[2].span()});
    const auto* tree = view.findChild<QTreeView*>();
    CHECK(tree->currentIndex().data().toString() == u"二 严格考核");

    Q_EMIT view.pane().offsetActivated(plan->document.text.indexOf(u"2023年6月底"));
    CHECK(view.selectedRequirement() == 1);
    CHECK(tree->currentIndex().data().toString() == u"（一） 办好业务培训");
    view.setPlan(nullptr);
    CHECK(view.selectedRequirement() == -1);
}

TEST_CASE("A duty that the filter hides is shown when it is asked for", "[views]")
{
    RequirementPanel panel;
    panel.setPlan(test::handmadePlan());
    panel.findChild<QLineEdit*>(u"words"_s)->setText(u"预算"_s);
    panel.select(2);
    CHECK(panel.selected() == 2);
    CHECK(panel.findChild<QLineEdit*>(u"words"_s)->text().isEmpty());
    CHECK(panel.findChild<QTextBrowser*>()->toPlainText().contains(u"4%"));
}

TEST_CASE("Evidence opens its source at its words", "[views]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    const auto table = std::make_shared<VerdictTable>(plan->plan, inputs->units, test::handmadeVerdicts());
    CheckView view;
    const QSignalSpy selected(&view, &CheckView::cellSelected);
    view.setContent(plan, inputs, table, false);
    view.selectCell(0, 0);
    REQUIRE(selected.count() == 1);
    CHECK(view.panel().source().toPlainText().startsWith(u"县司法局自查报告"));
    CHECK(view.panel().source().highlight() == std::vector{table->verdicts()[0].evidence[0].span});
    // A cell without evidence shows the words of the plan.
    view.selectCell(2, 0);
    CHECK(view.panel().source().toPlainText().contains(u"考核权重"));
}

TEST_CASE("Empty places say what would stand there and how to get it", "[views]")
{
    installLanguage(u"en"_s);
    PlanView view;
    const QSignalSpy wanted(&view, &PlanView::importRequested);
    CHECK(view.clauseState().isEmpty());
    CHECK(view.clauseState().words().contains(u"clauses"));
    REQUIRE(view.textState().isEmpty());
    CHECK(view.textState().words().contains(u"import"));
    view.importButton().click();
    CHECK(wanted.count() == 1);
    const PlanPtr plan = test::handmadePlan();
    view.setPlan(plan);
    CHECK_FALSE(view.clauseState().isEmpty());
    CHECK_FALSE(view.textState().isEmpty());
    // A plan without numbered clauses is told apart from no plan.
    auto bare = std::make_shared<LoadedPlan>(*plan);
    bare->plan.clauses.clear();
    view.setPlan(bare);
    CHECK(view.clauseState().isEmpty());
    CHECK(view.clauseState().words().contains(u"no numbered"));
    CHECK_FALSE(view.textState().isEmpty());
    view.setPlan(nullptr);
    CHECK(view.textState().isEmpty());
    const CheckView check;
    CHECK_FALSE(check.panel().source().placeholderText().isEmpty());
}

TEST_CASE("The list of duties gives its room to what is cut, and the comparison keeps words whole", "[views]")
{
    PlanView view;
    view.resize(1180, 700);
    view.setPlan(test::handmadePlan());
    view.show();
    const QTableView& duties = view.requirements().table();
    CHECK(view.clauseState().width() >= 220);
    CHECK(duties.columnWidth(RequirementModel::MeasureColumn) >= 150);
    CHECK(duties.columnWidth(RequirementModel::TextColumn) >= 180);
    ComparePanel panel;
    const int word = panel.fontMetrics().horizontalAdvance(u"国"_s);
    for (const int width : {400, 700, 1300}) {
        panel.resize(width, 600);
        panel.show();
        QCoreApplication::processEvents();
        for (int column = 0; column < panel.table().model()->columnCount(); ++column)
            CHECK(panel.table().columnWidth(column) >= word * 6);
    }
}

TEST_CASE("With large text the clauses keep their names and give up how many duties they hold", "[views]")
{
    PlanView view;
    view.resize(1180, 700);
    view.setPlan(test::handmadePlan());
    view.show();
    const auto& tree = *view.findChild<QTreeView*>();
    CHECK_FALSE(tree.isColumnHidden(ClauseTreeModel::CountColumn));
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    CHECK(QTest::qWaitFor([&] { return tree.isColumnHidden(ClauseTreeModel::CountColumn); }));
    CHECK(tree.columnWidth(ClauseTreeModel::TitleColumn) >= 11 * tree.fontMetrics().horizontalAdvance(u'国'));
}

TEST_CASE("A column that was dragged stays as wide when the window gets another size", "[views]")
{
    PlanView view;
    view.resize(1180, 700);
    view.setPlan(test::handmadePlan());
    view.show();
    QTableView& duties = view.requirements().table();
    QWidget* head = duties.horizontalHeader()->viewport();
    constexpr int column = RequirementModel::MeasureColumn;
    const int width = duties.columnWidth(column);
    const QPoint edge(duties.columnViewportPosition(column) + width - 1, head->height() / 2);
    QTest::mousePress(head, Qt::LeftButton, {}, edge);
    QTest::mouseMove(head, edge - QPoint(40, 0));
    QTest::mouseRelease(head, Qt::LeftButton, {}, edge - QPoint(40, 0));
    CHECK(std::abs(duties.columnWidth(column) - (width - 40)) <= 2);
    view.resize(1600, 700);
    QCoreApplication::processEvents();
    CHECK(std::abs(duties.columnWidth(column) - (width - 40)) <= 2);
    CHECK(duties.horizontalHeader()->length() == duties.viewport()->width());
}

TEST_CASE("Another status needs a reason", "[views]")
{
    DecisionBar bar;
    std::vector<store::Decision> decided;
    QObject::connect(&bar, &DecisionBar::decided, &bar, [&](const store::Decision& what) { decided.push_back(what); });
    CHECK_FALSE(bar.isEnabled());
    bar.setCurrent(check::Status::NeedsReview);
    auto* reason = bar.findChild<QLineEdit*>();
    QPushButton* confirm = nullptr;
    QPushButton* set = nullptr;
    for (QPushButton* button : bar.findChildren<QPushButton*>()) (button->isEnabled() ? confirm : set) = button;
    REQUIRE(confirm);
    REQUIRE(set);
    reason->setText(u"   "_s);
    CHECK_FALSE(set->isEnabled());
    reason->setText(u"会议纪要可以证明"_s);
    REQUIRE(set->isEnabled());
    set->click();
    REQUIRE(decided.size() == 1);
    CHECK(decided.front().kind == store::DecisionKind::Override);
    CHECK(decided.front().reason == u"会议纪要可以证明");
    confirm->click();
    REQUIRE(decided.size() == 2);
    CHECK(decided.back().kind == store::DecisionKind::Accept);
}

TEST_CASE("The titles of the overview grow with the text", "[views]")
{
    installLanguage(u"en"_s);
    OverviewView view;
    view.resize(1000, 600);
    view.show();
    const auto sizes = [&view] {
        std::vector<double> all;
        for (const QLabel* label : view.findChildren<QLabel*>()) all.push_back(QFontInfo(label->font()).pointSizeF());
        return all;
    };
    const std::vector<double> before = sizes();
    QFont twice = view.font();
    twice.setPointSizeF(twice.pointSizeF() * 2);
    view.setFont(twice);
    const std::vector<double> after = sizes();
    for (size_t i = 0; i < before.size(); ++i) CHECK(std::abs(after[i] - before[i] * 2) < 1);
    const auto isWhole = [](const QLabel* label) {
        return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
    };
    CHECK(QTest::qWaitFor([&] { return std::ranges::all_of(view.findChildren<QLabel*>(), isWhole); }, 1000));
}

TEST_CASE("Nothing is imported into a workspace that can only be read, and its buttons say so", "[views]")
{
    installLanguage(u"en"_s);
    OverviewView view;
    const auto importing = [&view] {
        QList<QPushButton*> buttons;
        for (QPushButton* button : view.findChildren<QPushButton*>())
            if (button->text().startsWith(u"Import")) buttons += button;
        return buttons;
    };
    REQUIRE(importing().size() == 4);
    view.setReadOnly(true);
    for (const QPushButton* button : importing()) {
        CHECK_FALSE(button->isEnabled());
        CHECK(button->toolTip().contains(u"only be read"));
    }
    view.setReadOnly(false);
    for (const QPushButton* button : importing()) CHECK((button->isEnabled() && button->toolTip().isEmpty()));
}

TEST_CASE("A short list leaves the height to the charts", "[views]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    const VerdictTable table(plan->plan, inputs->units, test::handmadeVerdicts());
    OverviewView view;
    view.resize(1000, 900);
    view.setContent(plan, inputs, table, QDate(2023, 1, 10), true);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    REQUIRE(view.due().isVisible());
    const int rows = view.due().items().rowCount();
    CHECK(rows > 0);
    CHECK(rows < 6);
    CHECK(view.due().height() < (rows + 3) * view.due().rowHeight(0)); // its head and a little more
    CHECK(view.figures().height() > view.due().height());
}

TEST_CASE("The figures of the report stand under one another, at the right, with their titles", "[views]")
{
    ReportView view;
    view.setReport(u"<html><body><table><thead><tr><th>Unit</th><th class=\"number\">Met</th></tr></thead>"
                   u"<tbody><tr><td>县司法局</td><td class=\"number\">9</td></tr></tbody></table></body></html>"_s);
    const QTextDocument& page = *view.findChild<QTextBrowser*>()->document();
    const QTextTable* table = nullptr;
    for (QTextFrame* frame : page.rootFrame()->childFrames()) // among them the marks, where there is little room
        if (!table) table = qobject_cast<QTextTable*>(frame);
    REQUIRE(table);
    const auto alignment = [&](int row, int column) {
        return table->cellAt(row, column).firstCursorPosition().blockFormat().alignment() &
               (Qt::AlignLeft | Qt::AlignRight | Qt::AlignHCenter);
    };
    for (const int row : {0, 1}) {
        CHECK(alignment(row, 0) == Qt::AlignLeft);
        CHECK(alignment(row, 1) == Qt::AlignRight);
    }
}
