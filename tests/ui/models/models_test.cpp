// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/clausetreemodel.h"
#include "ui/models/factlook.h"
#include "ui/models/findingsmodel.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/requirementmodel.h"
#include "ui/models/roles.h"
#include "ui/models/submissionsmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

// Ends the test program on the first violation of the model's contract.
constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

TEST_CASE("The clause tree nests clauses and counts the duties under them", "[models]")
{
    ClauseTreeModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const PlanPtr plan = test::handmadePlan();
    model.setPlan(plan);
    REQUIRE(model.rowCount() == 2);
    const QModelIndex first = model.index(0, 0);
    CHECK(first.data().toString() == u"一 加强培训");
    CHECK(first.siblingAtColumn(ClauseTreeModel::CountColumn).data().toInt() == 2);
    REQUIRE(model.rowCount(first) == 1);
    CHECK(model.index(0, 0, first).data(PathRole).toString() == u"一/（一）");
    CHECK(model.indexAt(plan->document.text.indexOf(u"4%")) == model.index(1, 0));
    CHECK(model.indexAt(plan->document.text.indexOf(u"2次")) == model.index(0, 0, first));
    CHECK_FALSE(model.indexAt(0).isValid());
    model.setPlan(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A file with several plans shows its parts", "[models]")
{
    auto loaded = std::make_shared<LoadedPlan>(*test::handmadePlan());
    loaded->plan.parts.push_back({u"附件"_s, {10, 20}, true, 2023});
    ClauseTreeModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setPlan(loaded);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rowCount(model.index(0, 0)) == 2);
    CHECK(model.index(1, 0).data().toString() == u"附件");
    CHECK(model.index(0, ClauseTreeModel::CountColumn).data().toInt() == 3);
}

TEST_CASE("The requirement table says who, what and how much", "[models]")
{
    RequirementModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const PlanPtr plan = test::handmadePlan();
    model.setPlan(plan);
    REQUIRE(model.rowCount() == 3);
    const QModelIndex budget = model.index(1, RequirementModel::UnitsColumn);
    CHECK(budget.data().toString() == u"县财政局, 各镇");
    CHECK(budget.data(IdRole).toString() == u"r2");
    CHECK(budget.data(KindsRole).toInt() == 1 << static_cast<int>(FactKind::Deadline));
    const SourceSpan span{budget.data(SpanBeginRole).toLongLong(), budget.data(SpanEndRole).toLongLong()};
    CHECK(plan->document.words(span) == plan->plan.requirements[1].text);
}

TEST_CASE("The matrix shows verdicts and, over them, decisions", "[models]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    auto table = std::make_shared<VerdictTable>(plan->plan, inputs->units, test::handmadeVerdicts());
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setContent(plan, inputs, table);
    REQUIRE(model.rowCount() == 3);
    REQUIRE(model.columnCount() == 3);
    CHECK(model.index(0, 0).data(StatusRole).toInt() == static_cast<int>(check::Status::Met));
    CHECK_FALSE(model.index(0, 1).data(StatusRole).isValid());
    CHECK(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() == u"各镇");
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString().contains(u"业务培训"));

    auto decided = std::make_shared<VerdictTable>(*table);
    decided->setDecisions({{u"r3"_s, u"县司法局"_s, check::Status::Met, u"The minutes prove it."_s, u"王"_s, {}}});
    model.setDecisions(decided);
    CHECK(model.index(2, 0).data(StatusRole).toInt() == static_cast<int>(check::Status::Met));
    CHECK(model.index(2, 0).data(DecidedRole).toBool());
}

TEST_CASE("Submissions that were refused keep their place and say why", "[models]")
{
    SubmissionsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setInputs(test::handmadeInputs());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, SubmissionsModel::UnitColumn).data().toString() == u"县司法局");
    CHECK(model.index(1, SubmissionsModel::NotesColumn).data().toString() ==
          u"The format is not known. Send it as a document.");
}

TEST_CASE("Findings and reader's warnings stand in one list", "[models]")
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setPlan(test::handmadePlan());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, FindingsModel::ClauseColumn).data().toString() == u"二 严格考核");
    CHECK(model.index(1, FindingsModel::MessageColumn).data().toString() == u"The encoding was guessed.");
}
