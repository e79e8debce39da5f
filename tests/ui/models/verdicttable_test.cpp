// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("Decisions count instead of the verdicts they stand over", "[models]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    VerdictTable table(plan->plan, inputs->units, test::handmadeVerdicts());
    CHECK(table.counts().byStatus.value(check::Status::NeedsReview) == 1);
    table.setDecisions({{u"r3"_s, u"县司法局"_s, check::Status::Met, u"seen"_s, u"王"_s, {}},
                        {u"gone"_s, u"县司法局"_s, check::Status::Met, u"seen"_s, u"王"_s, {}}});
    CHECK(table.counts().byStatus.value(check::Status::NeedsReview) == 0);
    CHECK(table.countsOfUnit(0).byStatus.value(check::Status::Met) == 2);
    table.setDecisions({});
    CHECK(table.counts().byStatus.value(check::Status::NeedsReview) == 1);
}

TEST_CASE("Verdicts on requirements that the plan no longer has are left out", "[models]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    auto verdicts = test::handmadeVerdicts();
    verdicts[0].requirementId = u"gone"_s;
    verdicts[1].unit = u"县档案馆"_s;
    const VerdictTable table(plan->plan, inputs->units, verdicts);
    CHECK(table.cell(0, 0).isEmpty());
    CHECK(table.cell(1, 1).isEmpty());
    CHECK(table.cell(-1, 99).isEmpty());
}

TEST_CASE("Ten thousand duties by two hundred units stay quick", "[models][bench]")
{
    const PlanPtr plan = test::largePlan(10'000);
    const InputsPtr inputs = test::largeInputs(200);
    const auto table =
        std::make_shared<const VerdictTable>(plan->plan, inputs->units, test::largeVerdicts(*plan, *inputs));
    QElapsedTimer timer;
    timer.start();
    MatrixModel model;
    model.setContent(plan, inputs, table);
    MatrixFilter filter;
    filter.setSourceModel(&model);
    filter.setConditions({.words = {u"第9999项"_s}});
    CHECK(filter.rowCount() == 1);
    filter.setConditions({});
    int seen = 0;
    for (int row = 0; row < 40; ++row) // what one screen asks for
        for (int column = 0; column < 30; ++column)
            seen += filter.index(9'900 + row, 100 + column).data().isValid() ? 1 : 0;
    CHECK(seen == 120);
    CHECK(timer.elapsed() < 2000); // generous: unoptimised builds and sanitizers run this too
}
