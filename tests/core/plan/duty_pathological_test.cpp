// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"

#include "core/readers/readers.h"
#include "tests/support/cputimer.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

/// How long a plan takes whose only clause repeats `unit` to about `size` code units.
static qint64 millisecondsFor(const QString& unit, qsizetype size)
{
    const QString text = u"青禾县2024年安全生产工作要点\n一、重点任务\n"_s + unit.repeated(size / unit.size()) + u'\n';
    const Result<Document> document = readers::read({.name = u"plan.txt"_s, .bytes = text.toUtf8()});
    REQUIRE(document);
    duibiao::test::CpuTimer timer;
    timer.start();
    const plan::Plan plan = plan::read(*document);
    for (const plan::Requirement& requirement : plan.requirements)
        CHECK(requirement.span().end <= document->text.size());
    return timer.elapsed();
}

TEST_CASE("plans that repeat one thing are read in linear time", "[plan][pathological]")
{
    for (const QString& unit : {u"（县应急局负责）"_s,
                                u"县应急局要检查，"_s,
                                u"每年至少组织1次演练，"_s,
                                u"对企业的，"_s,
                                u"县应急局会同县公安局、"_s,
                                u"。要检查"_s,
                                u"；对企业检查"_s,
                                u"责任单位：县应急局\n"_s,
                                u"2024年底前，"_s,
                                u"不少于5次"_s,
                                u"完善制度。"_s,
                                u"以县政府名义"_s,
                                u"\t县应急局\n"_s,
                                u"注：按月\n"_s,
                                u"（县应急局负责）以下不再列出。"_s,
                                u"2024年由县应急局"_s,
                                u"第（二）项、"_s,
                                u"责任单位：县应急局2."_s,
                                u"抓好培训县应急局"_s,
                                u"- 1 -"_s,
                                u"——"_s,
                                u"关于印发"_s,
                                u"〔2024〕"_s,
                                u"附件"_s,
                                u"序   号   单位\n"_s,
                                u"    县应急局"_s}) {
        INFO(unit.toStdString());
        CHECK(millisecondsFor(unit, 100'000) <
              10'000); // unoptimised, on a busy machine; quadratic reading takes minutes
    }
}
