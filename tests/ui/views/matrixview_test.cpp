// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/views/matrixview.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("A matrix of ten thousand duties and two hundred units scrolls smoothly", "[views][bench]")
{
    const PlanPtr plan = test::largePlan(10'000);
    const InputsPtr inputs = test::largeInputs(200);
    MatrixModel model;
    model.setContent(plan, inputs,
                     std::make_shared<VerdictTable>(plan->plan, inputs->units, test::largeVerdicts(*plan, *inputs)));
    MatrixFilter filter;
    filter.setSourceModel(&model);
    MatrixView view;
    view.setModel(&filter);
    view.resize(1200, 800);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));

    constexpr int frames = 60;
    qint64 slowest = 0;
    QElapsedTimer whole;
    whole.start();
    for (int i = 1; i <= frames; ++i) {
        QElapsedTimer frame;
        frame.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / frames * i);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / frames * i);
        view.viewport()->repaint();
        slowest = std::max(slowest, frame.elapsed());
    }
    WARN("mean " << whole.elapsed() / frames << " ms, slowest " << slowest << " ms a frame");
    CHECK(whole.elapsed() / frames < 200); // generous: unoptimised builds and sanitizers run this too
}

TEST_CASE("The duties of the matrix have the room that their words need, and the one that somebody gives", "[views]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    MatrixModel model;
    model.setContent(plan, inputs, std::make_shared<VerdictTable>(plan->plan, inputs->units, test::handmadeVerdicts()));
    MatrixFilter filter;
    filter.setSourceModel(&model);
    MatrixView view;
    view.setModel(&filter);
    view.resize(1600, 500);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    const auto* duties = view.findChild<DutyHeader*>();
    REQUIRE(duties);
    const int wanted = duties->wantedWidth();
    CHECK(duties->width() == std::max(wanted, 160)); // no more than the words, though there is room
    view.resize(300, 500);
    CHECK(duties->width() <= std::max(160, 300 - view.horizontalHeader()->length())); // the cells keep theirs
    view.resize(1600, 500);

    const QPoint edge(duties->width() - 2, 20);
    QTest::mousePress(duties->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(duties->viewport(), edge + QPoint(90, 0));
    QTest::mouseRelease(duties->viewport(), Qt::LeftButton, {}, edge + QPoint(90, 0));
    CHECK(duties->width() == edge.x() + 92);
    CHECK(view.dutyWidth() == duties->width());
    view.setDutyWidth(5000);
    CHECK(duties->width() < 1600 - view.columnWidth(0)); // never so wide that no cell is seen
    view.setDutyWidth(0);
    CHECK(duties->width() == std::max(wanted, 160));
}
