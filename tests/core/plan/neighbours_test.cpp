// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/neighbours.h"

#include "core/plan/reader.h"
#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

QString pathsOf(const QString& text)
{
    const Plan plan = read(test::asDocument(text));
    QStringList paths;
    for (const Clause& clause : plan.clauses) paths.append(clause.path);
    return paths.join(u' ');
}

} // namespace

TEST_CASE("a number behind a marker is told from a decimal by the items beside it", "[plan][neighbours]")
{
    CHECK(
        pathsOf(
            u"云溪县2026年数字政府工作要点\n一、重点任务\n1.推进系统整合。\n2.12345热线实行限时办结。\n3.5G基站新建20座。\n"_s) ==
        u"一 一/1 一/2 一/3");
    CHECK(pathsOf(
              u"云溪县2026年数字政府工作要点\n一、重点任务\n1.12345热线实行限时办结。\n2.10个重点路段完成改造。\n"_s) ==
          u"一 一/1 一/2");
}

TEST_CASE("a decimal at the head of a paragraph stays one", "[plan][neighbours]")
{
    CHECK(
        pathsOf(
            u"云溪县2026年粮食生产方案\n一、目标任务\n3.5万亩高标准农田全部完工。\n二、保障措施\n1.5亿元资金足额到位。\n"_s) ==
        u"一 二");
}
