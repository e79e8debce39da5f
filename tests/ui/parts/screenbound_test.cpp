// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/openingsize.h"
#include "ui/parts/screenbound.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>
#include <QVBoxLayout>

using namespace duibiao::ui;

TEST_CASE("A window grows with what it holds, and never beyond its screen", "[parts][screenbound]")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* part = new QWidget;
    layout->addWidget(part);
    new ScreenBound(window);
    window.resize(100, 100);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    part->setMinimumSize(300, 300);
    CHECK(QTest::qWaitFor([&] { return window.width() >= 300 && window.height() >= 300; }));
    const QSize room = roomOnScreen(window);
    part->setMinimumSize(room.width() / 2, room.height() * 2);
    CHECK(QTest::qWaitFor([&] { return window.height() == room.height(); }));
    QTest::qWait(50);
    CHECK(window.height() == room.height());
    CHECK(window.width() <= room.width());
}
