// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/handmade.h"
#include "ui/reader/documentpane.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("Marks are found by place, nested and overlapping ones too", "[reader]")
{
    const MarkIndex index({{{10, 40}, FactKind::Quantity, 0, 0},
                           {{0, 5}, FactKind::Deadline, 0, 1},
                           {{20, 25}, FactKind::Deadline, 0, 2},
                           {{50, 50}, FactKind::Coverage, 0, 3},
                           {{60, 70}, FactKind::Coverage, 0, 4}});
    CHECK(index.marks().size() == 4); // an empty stretch marks nothing
    CHECK(index.in({30, 61}).size() == 2);
    CHECK(index.in({5, 10}).empty());
    CHECK(index.at(22)->entry == 2);
    CHECK(index.at(30)->entry == 0);
    CHECK(index.at(45) == nullptr);
}

TEST_CASE("The pane dresses facts and the highlighted requirement", "[reader]")
{
    const PlanPtr plan = test::handmadePlan();
    DocumentPane pane;
    pane.resize(600, 400);
    pane.setContent(plan->document.text, marksOf(*plan), [&](const Mark& mark) { return markToolTip(*plan, mark); });
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    CHECK(pane.extraSelections().size() == 3);
    const SourceSpan duty = plan->plan.requirements[0].span();
    pane.setHighlight({duty});
    REQUIRE(pane.extraSelections().size() == 4);
    CHECK(pane.extraSelections().first().cursor.selectedText() == plan->plan.requirements[0].text);
    CHECK(pane.extraSelections().at(1).cursor.selectedText() == u"每年至少组织2次业务培训");
}

TEST_CASE("The bar beside what was emphasised before is painted over", "[reader]")
{
    const PlanPtr plan = test::handmadePlan();
    DocumentPane pane;
    pane.resize(600, 400);
    pane.setContent(plan->document.text, {});
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    struct Painted : QObject {
        QRegion region;
        bool eventFilter(QObject* /*watched*/, QEvent* event) override
        {
            if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    } painted;
    pane.setHighlight({plan->plan.requirements[0].span()});
    QTest::qWait(50);
    pane.viewport()->installEventFilter(&painted);
    pane.setHighlight({});
    CHECK(QTest::qWaitFor([&] { return painted.region.contains(QRect(4, 0, 4, pane.viewport()->height())); }));
}

TEST_CASE("A click tells its offset in the document", "[reader]")
{
    const PlanPtr plan = test::handmadePlan();
    DocumentPane pane;
    pane.resize(600, 400);
    pane.setContent(plan->document.text, marksOf(*plan));
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    const QSignalSpy spy(&pane, &DocumentPane::offsetActivated);
    const qsizetype wanted = plan->document.text.indexOf(u"4%");
    pane.scrollTo({wanted, wanted + 2});
    const QRect at = pane.cursorRect();
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, at.center() + QPoint(3, 0));
    REQUIRE(spy.count() == 1);
    CHECK(spy.first().first().value<qsizetype>() == wanted);
    QTest::keyClick(&pane, Qt::Key_Return);
    REQUIRE(spy.count() == 2);
}

TEST_CASE("A million characters open quickly and can be read anywhere", "[reader][bench]")
{
    const PlanPtr plan = test::largePlan(18'000);
    REQUIRE(plan->document.text.size() > 1'000'000);
    DocumentPane pane;
    pane.resize(800, 600);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    QElapsedTimer timer;
    timer.start();
    pane.setContent(plan->document.text, marksOf(*plan));
    pane.setHighlight({plan->plan.requirements[17'000].span()});
    pane.scrollTo(plan->plan.requirements[17'000].span());
    const qint64 elapsed = timer.elapsed();
    WARN("opened " << plan->document.text.size() << " characters in " << elapsed << " ms");
    CHECK(elapsed < 3000); // generous: unoptimised builds and sanitizers run this too
    CHECK(pane.visibleSpan().overlaps(plan->plan.requirements[17'000].span()));
    CHECK(pane.extraSelections().size() < 200);
}

TEST_CASE("Jumps through a long text whose lines are laid out on the way keep it whole", "[reader]")
{
    // Paragraphs of several lines: what is dressed is laid out for the first time, and the text moves meanwhile.
    auto plan = std::make_shared<LoadedPlan>();
    constexpr int paragraphs = 4000;
    for (int i = 0; i < paragraphs; ++i) {
        const QString words = u"第%1项重点任务。"_s.arg(i + 1) +
                              QString(u"每年至少组织2次专题培训，参训人数不少于30人；"_s).repeated(1 + i % 9);
        plan::Requirement duty;
        const qsizetype begin = plan->document.text.size();
        duty.spans = {{facts::Source::Clause, -1, {begin, begin + words.size()}}};
        for (qsizetype at = words.indexOf(u"每年"); at >= 0; at = words.indexOf(u"每年", at + 1)) {
            facts::Fact fact;
            fact.span = {begin + at, begin + at + 8};
            fact.measure = fact.span;
            duty.facts.push_back(fact);
        }
        plan->plan.requirements.push_back(std::move(duty));
        plan->document.text += words + u'\n';
    }
    DocumentPane pane;
    pane.resize(420, 700);
    pane.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pane));
    pane.setContent(plan->document.text, marksOf(*plan));
    for (int i = 0; i < paragraphs; i += 97) {
        const SourceSpan span = plan->plan.requirements[static_cast<size_t>(i)].span();
        pane.setHighlight({span});
        pane.scrollTo(span);
        QCoreApplication::processEvents();
        REQUIRE(pane.visibleSpan().overlaps(span));
        REQUIRE_FALSE(pane.extraSelections().isEmpty());
    }
}
