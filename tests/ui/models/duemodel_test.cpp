// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/duemodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("What is due next is told with its day, duty, units and state", "[models]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    const VerdictTable table(plan->plan, inputs->units, test::handmadeVerdicts());
    DueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto words = [&](DueModel::Column column) { return model.index(0, column).data().toString(); };
    const auto show = [&](const VerdictTable& shown, QDate asOf) {
        model.setItems(plan, dueItems(*plan, *inputs, shown, asOf), asOf);
    };

    show(table, QDate(2023, 6, 20));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0).requirement == 1);
    CHECK(model.at(0).unit == 1);
    CHECK(words(DueModel::DayColumn) == u"2023-06-30");
    CHECK(words(DueModel::LeftColumn).contains(u"10"));
    CHECK(words(DueModel::TextColumn) == plan->plan.requirements[1].text);
    CHECK(words(DueModel::UnitsColumn) == u"县财政局, 各镇");
    CHECK(words(DueModel::StateColumn).contains(u'1'));
    CHECK(words(DueModel::StateColumn).contains(u'2'));
    CHECK_FALSE(model.index(0, 0).data(DueModel::DoneRole).toBool());
    CHECK(model.index(0, 0).data(DueModel::FirstOfMonthRole).toBool());
    for (const QString& part : {u"2023-06-30"_s, u"各镇"_s})
        CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(part));

    show(table, QDate(2023, 6, 30)); // the last day is still to come
    CHECK(model.rowCount() == 1);
    show(table, QDate(2023, 7, 1));
    CHECK(model.rowCount() == 0);
    // Before the check: those whom the plan names.
    show(VerdictTable(), QDate(2023, 1, 1));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0).unit == -1);
    CHECK(words(DueModel::UnitsColumn) == u"县财政局, 各镇");
}

TEST_CASE("The next day comes first, and a month is marked once", "[models]")
{
    const PlanPtr given = test::handmadePlan();
    auto plan = std::make_shared<LoadedPlan>(*given);
    const auto by = [](QDate day) {
        facts::Deadline deadline;
        deadline.date = day;
        facts::Fact fact;
        fact.value = deadline;
        return fact;
    };
    plan->plan.requirements[0].facts = {by(QDate(2023, 9, 30))};
    plan->plan.requirements[2].facts = {by(QDate(2023, 6, 15))};
    DueModel model;
    const QDate asOf(2023, 6, 1);
    model.setItems(plan, dueItems(*plan, *test::handmadeInputs(), {}, asOf), asOf);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.at(0).requirement == 2);
    CHECK(model.at(1).requirement == 1);
    CHECK(model.at(2).requirement == 0);
    CHECK(model.index(0, 0).data(DueModel::FirstOfMonthRole).toBool());
    CHECK_FALSE(model.index(1, 0).data(DueModel::FirstOfMonthRole).toBool());
    CHECK(model.index(2, 0).data(DueModel::FirstOfMonthRole).toBool());
}
