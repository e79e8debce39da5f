// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/views/matrixview.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
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
