// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/figures.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/requirementfilter.h"
#include "ui/models/requirementmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("Requirements are narrowed down by words, clause, unit and kind", "[models]")
{
    RequirementModel model;
    model.setPlan(test::handmadePlan());
    RequirementFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rowsWith = [&](const RequirementConditions& conditions) {
        filter.setConditions(conditions);
        return filter.rowCount();
    };
    CHECK(rowsWith({}) == 3);
    CHECK(rowsWith({.words = RequirementConditions::wordsOf(u"公开　预算"_s)}) == 1);
    CHECK(rowsWith({.words = {u"县财政局"_s}}) == 1);
    CHECK(rowsWith({.words = {u"没有"_s}}) == 0);
    CHECK(rowsWith({.clause = u"一"_s}) == 2);
    CHECK(rowsWith({.clause = u"一/（一）"_s}) == 2);
    CHECK(rowsWith({.unit = u"各镇"_s}) == 1);
    CHECK(rowsWith({.kind = FactKind::Percentage}) == 1);
    CHECK(rowsWith({.measuredOnly = true}) == 3);
    CHECK(rowsWith({.part = 1}) == 0);
}

TEST_CASE("The matrix is narrowed down by status, unit and words", "[models]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    MatrixModel model;
    model.setContent(plan, inputs, std::make_shared<VerdictTable>(plan->plan, inputs->units, test::handmadeVerdicts()));
    MatrixFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setConditions({.status = check::Status::NotMet});
    CHECK(filter.rowCount() == 1);
    CHECK(filter.columnCount() == 3);
    filter.setConditions({.unit = u"各镇"_s});
    CHECK(filter.rowCount() == 1);
    CHECK(filter.columnCount() == 1);
    filter.setConditions({.status = check::Status::NotMet, .unit = u"各镇"_s});
    CHECK(filter.rowCount() == 0);
    filter.setConditions({.decided = check::Selection::Decided::Waiting});
    CHECK(filter.rowCount() == 1);
    filter.setConditions({.words = {u"培训"_s}});
    CHECK(filter.rowCount() == 1);
    filter.setConditions({});
    CHECK(filter.rowCount() == 3);
}

namespace {

/// The handmade matrix under a filter, watched by a model tester.
struct Matrix {
    PlanPtr plan = test::handmadePlan();
    InputsPtr inputs = test::handmadeInputs();
    VerdictTable table{plan->plan, inputs->units, test::handmadeVerdicts()};
    MatrixModel model;
    MatrixFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Matrix()
    {
        filter.setSourceModel(&model);
        filter.setAsOf(QDate(2023, 6, 10));
        model.setContent(plan, inputs, std::make_shared<VerdictTable>(table));
    }
    [[nodiscard]] QStringList headings() const
    {
        QStringList found;
        for (int row = 0; row < filter.rowCount(); ++row)
            if (filter.isHeading(row)) found += filter.headerData(row, Qt::Vertical).toString();
        return found;
    }
    [[nodiscard]] int rowsWith(const check::Selection& selection)
    {
        filter.setConditions(selection);
        return filter.rowCount();
    }
};

} // namespace

TEST_CASE("The matrix is narrowed down by clause, kind, deadline and decision", "[models]")
{
    using Due = check::Selection::Due;
    using Decided = check::Selection::Decided;
    Matrix matrix;
    CHECK(matrix.rowsWith({.clause = u"一"_s}) == 2);
    CHECK(matrix.rowsWith({.kind = u"percentage"_s}) == 1);
    CHECK(matrix.rowsWith({.due = Due::Soon}) == 1);
    CHECK(matrix.rowsWith({.due = Due::Undated}) == 2);
    matrix.filter.setAsOf(QDate(2023, 7, 1)); // what is due moves with the day
    CHECK(matrix.rowsWith({.due = Due::Soon}) == 0);
    CHECK(matrix.rowsWith({.due = Due::Past}) == 1);
    CHECK(matrix.rowsWith({.decided = Decided::Yes}) == 0);
    matrix.table.setDecisions({{u"r3"_s, u"县司法局"_s, check::Status::Met, u"seen"_s, u"王"_s, {}}});
    matrix.model.setDecisions(std::make_shared<VerdictTable>(matrix.table));
    CHECK(matrix.filter.rowCount() == 1); // what is decided comes in by itself
    CHECK(matrix.filter.results() == 1);
    CHECK(matrix.rowsWith({.decided = Decided::Waiting}) == 0);
    CHECK(matrix.rowsWith({}) == 3);
    CHECK(matrix.filter.results() == matrix.table.counts().total);
    CHECK(matrix.filter.duties() == 3);
}

TEST_CASE("Figures of the charts are as many results as the filter takes for them", "[models][figures]")
{
    Matrix matrix;
    const Figures figures = figuresOf(matrix.table, *matrix.inputs);
    std::vector<FigureBar> bars = figures.units;
    bars.push_back(figures.whole);
    int pieces = 0;
    for (const FigureBar& bar : bars)
        for (const FigurePiece& piece : piecesOf(bar)) {
            matrix.filter.setConditions({.status = piece.status, .unit = piece.unit});
            CHECK(matrix.filter.results() == piece.count);
            CHECK(pieceText(piece, bar.counts.total).contains(QString::number(piece.count)));
            ++pieces;
        }
    CHECK(pieces == 10); // five cells of five statuses, each in its unit's bar and in the whole
}

TEST_CASE("Duties stand in groups that open and close", "[models]")
{
    Matrix matrix;
    MatrixFilter& filter = matrix.filter;
    CHECK(matrix.headings().isEmpty());
    filter.setGrouping(Grouping::Section);
    CHECK(matrix.headings() == QStringList{u"▾ 一 加强培训 (2)"_s, u"▾ 二 严格考核 (1)"_s});
    CHECK(filter.rowCount() == 5);
    // The heading says what each unit has done of the group.
    CHECK(filter.index(0, 0).data().toString() == u"1/1");
    CHECK(filter.index(0, 1).data().toString() == u"1/1"); // late, and done
    CHECK(filter.index(0, 2).data().toString() == u"0/1");
    CHECK(filter.index(3, 2).data().toString().isEmpty()); // binds it to nothing
    CHECK_FALSE(filter.mapToSource(filter.index(0, 0)).isValid());
    CHECK(filter.mapToSource(filter.index(4, 0)).row() == 2);
    CHECK(filter.mapFromSource(matrix.model.index(2, 0)) == filter.index(4, 0));

    filter.toggle(1); // no heading
    CHECK(filter.rowCount() == 5);
    filter.toggle(0);
    CHECK(filter.rowCount() == 3);
    CHECK(matrix.headings().first() == u"▸ 一 加强培训 (2)");
    CHECK_FALSE(filter.mapFromSource(matrix.model.index(0, 0)).isValid());
    CHECK(filter.results() == 5); // closed is not left out
    CHECK(filter.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"加强培训"));
    filter.toggle(0);
    CHECK(filter.rowCount() == 5);

    filter.setGrouping(Grouping::Status); // what is most urgent comes first
    CHECK(matrix.headings().size() == 3);
    CHECK(matrix.headings().first().contains(check::statusLabel(check::Status::NotMet)));
    filter.setGrouping(Grouping::Due);
    CHECK(matrix.headings().first().contains(check::dueLabel(check::Selection::Due::Soon)));
    filter.setGrouping(Grouping::Units);
    CHECK(matrix.headings().size() == 2); // one unit alone, and several
    filter.setConditions({.unit = u"各镇"_s});
    CHECK(filter.columnCount() == 1);
    CHECK(matrix.headings().size() == 1);
    matrix.model.setContent(nullptr, nullptr, nullptr);
    CHECK(filter.rowCount() == 0);
    for (const Grouping grouping : allGroupings) CHECK(groupingFromKey(groupingKey(grouping)) == grouping);
}

TEST_CASE("Ten thousand duties by two hundred units are grouped in good time", "[models][bench]")
{
    const PlanPtr plan = test::largePlan(10'000);
    const InputsPtr inputs = test::largeInputs(200);
    MatrixModel model;
    model.setContent(plan, inputs,
                     std::make_shared<VerdictTable>(plan->plan, inputs->units, test::largeVerdicts(*plan, *inputs)));
    MatrixFilter filter;
    filter.setSourceModel(&model);
    QElapsedTimer timer;
    timer.start();
    filter.setGrouping(Grouping::Status);
    filter.setConditions({.status = check::Status::NotMet});
    filter.toggle(0);
    CHECK(filter.rowCount() > 0);
    WARN("grouped and filtered in " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 5000); // generous: unoptimised builds and sanitizers run this too
}
