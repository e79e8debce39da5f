// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/models/statuslook.h"
#include "ui/models/theme.h"
#include "ui/views/duelist.h"
#include "ui/views/figurespanel.h"
#include "ui/views/statusring.h"
#include "ui/views/unitbars.h"

#include <catch2/catch_test_macros.hpp>

#include <QChart>
#include <QGraphicsLineItem>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

struct Panel {
    PlanPtr plan = test::handmadePlan();
    InputsPtr inputs = test::handmadeInputs();
    VerdictTable table{plan->plan, inputs->units, test::handmadeVerdicts()};
    FiguresPanel panel;
    std::vector<check::Selection> wanted;

    Panel()
    {
        QObject::connect(&panel, &FiguresPanel::resultsWanted, &panel,
                         [this](const check::Selection& selection) { wanted.push_back(selection); });
        panel.setFigures(table, *inputs);
        panel.resize(1000, 420);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        QTest::qWait(50); // charts are laid out when they are painted
    }
};

check::Selection selectionOf(const FigurePiece& piece)
{
    return {.status = piece.status, .unit = piece.unit};
}

} // namespace

TEST_CASE("A click on a piece of a chart asks for the results that it counts", "[views]")
{
    Panel it;
    for (FiguresChart* chart :
         {static_cast<FiguresChart*>(&it.panel.ring()), static_cast<FiguresChart*>(&it.panel.bars())}) {
        REQUIRE(chart->pieces().size() == 5);
        for (int piece = 0; piece < 5; ++piece) {
            it.wanted.clear();
            QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->pointIn(piece));
            INFO(chart->metaObject()->className() << ' ' << piece);
            REQUIRE(it.wanted.size() == 1);
            CHECK(it.wanted.front() == selectionOf(chart->pieces()[static_cast<size_t>(piece)]));
        }
    }
}

TEST_CASE("The axis of the counts stays below the bars when the chart gets another size", "[views]")
{
    Panel it;
    UnitBars& bars = it.panel.bars();
    for (const QSize size : {QSize(1000, 420), QSize(1000, 620), QSize(820, 300)}) {
        it.panel.resize(size);
        QTest::qWait(50);
        double lowest = 0;
        for (const QGraphicsItem* item : bars.scene()->items())
            if (const auto* line = qgraphicsitem_cast<const QGraphicsLineItem*>(item); line && line->isVisible())
                lowest = std::max(lowest, line->mapToScene(line->line().p2()).y());
        CAPTURE(size.width(), size.height());
        CHECK(std::abs(lowest - bars.chart()->mapToScene(bars.chart()->plotArea().bottomLeft()).y()) < 8);
    }
}

TEST_CASE("Every piece is reached by keyboard and told to screen readers", "[views]")
{
    Panel it;
    FiguresChart& ring = it.panel.ring();
    ring.setFocus();
    QTest::keyClick(&ring, Qt::Key_Home);
    QSet<int> seen;
    for (int i = 0; i < 7; ++i) {
        seen += ring.current();
        CHECK(ring.accessibleDescription() == ring.currentText());
        CHECK_FALSE(ring.currentText().isEmpty());
        QTest::keyClick(&ring, Qt::Key_Right);
    }
    CHECK(seen.size() == 5);
    QTest::keyClick(&ring, Qt::Key_Return);
    REQUIRE(it.wanted.size() == 1);
    CHECK(it.wanted.front() == selectionOf(ring.pieces().back()));

    UnitBars& bars = it.panel.bars();
    bars.setFocus();
    QTest::keyClick(&bars, Qt::Key_Home);
    CHECK(bars.pieces()[static_cast<size_t>(bars.current())].unit == u"县司法局");
    QTest::keyClick(&bars, Qt::Key_Down);
    CHECK(bars.pieces()[static_cast<size_t>(bars.current())].unit == u"县财政局");
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down); // there is no further one
    CHECK(bars.pieces()[static_cast<size_t>(bars.current())].unit == u"各镇");
    QTest::keyClick(&bars, Qt::Key_Space);
    REQUIRE(it.wanted.size() == 2);
    CHECK(it.wanted.back() == check::Selection{.status = check::Status::NoEvidence, .unit = u"各镇"_s});
    // Without results there is nothing to reach, and nothing breaks.
    it.panel.setFigures({}, *it.inputs);
    for (const auto key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_End}) QTest::keyClick(&bars, key);
    CHECK(it.wanted.size() == 2);
}

TEST_CASE("No two statuses are filled alike", "[views]")
{
    QSet<int> patterns;
    for (const check::Status status : allStatuses) patterns += static_cast<int>(statusPattern(status));
    CHECK(patterns.size() == static_cast<qsizetype>(allStatuses.size()));
}

TEST_CASE("A row of what is due leads to its duty, by mouse and by keyboard", "[views]")
{
    const PlanPtr plan = test::handmadePlan();
    const InputsPtr inputs = test::handmadeInputs();
    const VerdictTable table(plan->plan, inputs->units, test::handmadeVerdicts());
    const QDate asOf(2023, 6, 1);
    DueList list;
    QSignalSpy activated(&list, &DueList::dutyActivated);
    list.setItems(plan, dueItems(*plan, *inputs, table, asOf), asOf);
    list.resize(700, 200);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.items().index(0, DueModel::TextColumn)).center());
    REQUIRE(activated.count() == 1);
    CHECK(activated.front() == QVariantList{1, 1});
    list.setCurrentIndex(list.items().index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(activated.count() == 2);
}
