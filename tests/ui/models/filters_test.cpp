// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/requirementfilter.h"
#include "ui/models/requirementmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

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
    filter.setConditions({.undecidedOnly = true});
    CHECK(filter.rowCount() == 1);
    filter.setConditions({.words = {u"培训"_s}});
    CHECK(filter.rowCount() == 1);
    filter.setConditions({});
    CHECK(filter.rowCount() == 3);
}
