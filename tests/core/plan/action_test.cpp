// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/action.h"

#include "core/facts/scanner.h"
#include "core/plan/dutywords.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

QString scopeOf(QStringView duty)
{
    return readAction(duty, {}, {}).scope;
}

} // namespace

TEST_CASE("a duty says where it holds", "[plan][action]")
{
    CHECK(scopeOf(u"在全县范围内持续开展燃气安全检查") == u"在全县范围内");
    CHECK(scopeOf(u"县应急局要在矿山、工贸等行业领域推行安全承诺制") == u"在矿山、工贸等行业领域");
    CHECK(scopeOf(u"2024年6月底前，在学校、医院等人员密集场所配齐应急器材") == u"在学校、医院等人员密集场所");
    CHECK(scopeOf(u"建立会商机制，每月研判1次") == u"");
    CHECK(scopeOf(u"在县委的统一领导下开展工作") == u""); // under whom, not where
    CHECK(scopeOf(u"把工作重点放在基层单位") == u"");     // nothing is done behind it
    CHECK(scopeOf(QString(100'000, u'在')) == u"");       // linear
}

TEST_CASE("what is to be done stands behind the words that only say when", "[plan][action]")
{
    const auto actionOf = [](QStringView duty) { return readAction(duty, {}, facts::scan(duty, {2026, {}})).action; };
    CHECK(actionOf(u"力争到2027年，科技创新有效引领产业发展") == u"科技创新有效引领产业发展");
    CHECK(actionOf(u"确保2026年6月底前，完成危房改造30户") == u"完成危房改造");
}

TEST_CASE("every word about where a duty holds reads its own example", "[plan][action][lexicon]")
{
    int seen = 0;
    for (const WordEntry& entry : DutyWords::shipped().entries()) {
        if (entry.kind != u"scope") continue;
        INFO(entry.word.toStdString() << ' ' << entry.example.toStdString());
        CHECK(scopeOf(entry.example).endsWith(entry.word));
        ++seen;
    }
    CHECK(seen > 10);
}

TEST_CASE("an action is told without its measures, a condition apart", "[plan][action]")
{
    const Action read = readAction(u"除依法应当保密的外，要及时公开评估报告", {}, {});
    CHECK(read.condition == u"除依法应当保密的外");
    CHECK(read.action == u"公开评估报告");
    CHECK(read.object == u"评估报告");
}
