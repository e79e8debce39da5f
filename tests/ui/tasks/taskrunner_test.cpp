// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrunner.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

TEST_CASE("Work runs beside the window, in order, and hands its value over", "[tasks]")
{
    TaskRunner runner;
    QSignalSpy progress(&runner, &TaskRunner::progressed);
    QSignalSpy idle(&runner, &TaskRunner::idle);
    const QThread* here = QThread::currentThread();
    const QThread* there = nullptr;
    std::vector<int> order;
    runner.run<int>(
        u"first"_s,
        [&](const Progress& p) {
            there = QThread::currentThread();
            p.step(1, 1, u"one"_s);
            return 1;
        },
        [&](int value) {
            CHECK(QThread::currentThread() == here);
            order.push_back(value);
        });
    runner.run<int>(u"second"_s, [](const Progress&) { return 2; }, [&](int value) { order.push_back(value); });
    CHECK(runner.keptTitle() == u"first");
    REQUIRE(idle.wait(5000));
    CHECK(order == std::vector{1, 2});
    CHECK(there != here);
    CHECK(progress.count() == 1);
    CHECK_FALSE(runner.isBusy());
}

TEST_CASE("Cancelled work notices and ends", "[tasks]")
{
    TaskRunner runner;
    QSignalSpy idle(&runner, &TaskRunner::idle);
    bool wasCancelled = false;
    runner.run<bool>(
        u"endless"_s,
        [](const Progress& p) {
            while (!p.isCancelled()) QThread::msleep(1);
            return true;
        },
        [&](bool value) { wasCancelled = value; });
    runner.cancel();
    REQUIRE(idle.wait(5000));
    CHECK(wasCancelled);
}

TEST_CASE("A window that closes ends its work", "[tasks]")
{
    bool handedOver = false;
    {
        TaskRunner runner;
        runner.run<bool>(
            u"endless"_s,
            [](const Progress& p) {
                while (!p.isCancelled()) QThread::msleep(1);
                return true;
            },
            [&](bool) { handedOver = true; });
    }
    QTest::qWait(10);
    CHECK_FALSE(handedOver);
}

TEST_CASE("Work that is only shown is told from work that is kept, wherever it waits", "[tasks]")
{
    TaskRunner runner;
    QSignalSpy idle(&runner, &TaskRunner::idle);
    std::atomic<bool> goOn = false;
    const auto wait = [&](const Progress&) {
        while (!goOn) QThread::msleep(1);
        return true;
    };
    runner.run<bool>(u"preview"_s, wait, [](bool) {}, TaskRunner::Gives::Shown);
    CHECK(runner.isBusy());
    CHECK(runner.keptTitle().isEmpty());
    runner.run<bool>(u"import"_s, wait, [](bool) {});
    CHECK(runner.keptTitle() == u"import");
    goOn = true;
    REQUIRE(idle.wait(5000));
    CHECK(runner.keptTitle().isEmpty());
}
