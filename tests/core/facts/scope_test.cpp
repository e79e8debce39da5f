// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that tell which things are meant, and numbers that ask for something.
#include "core/facts/scanner.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

static std::size_t factsIn(const QString& sentence)
{
    return facts::scan(sentence, {2025, {}}).size();
}

TEST_CASE("a number inside the thing that is acted on asks for nothing", "[facts]")
{
    CHECK(factsIn(u"对年存栏300头以上养殖场户实行建档管理。"_s) == 0);
    CHECK(factsIn(u"对年用水10万吨以上的企业开展用水审计。"_s) == 0);
    CHECK(factsIn(u"对连续两次考核排名末位的乡镇，由县领导进行约谈。"_s) == 0);
    CHECK(factsIn(u"对使用超过15年的电梯进行评估。"_s) == 0);
    CHECK(factsIn(u"河道两侧30米范围内不得堆放垃圾。"_s) == 0);
    CHECK(factsIn(u"公交站点500米覆盖率达到100%。"_s) == 1);
    CHECK(factsIn(u"对养殖场户开展2次以上培训。"_s) == 1);
    CHECK(factsIn(u"对接企业20家以上。"_s) == 1);
    CHECK(factsIn(u"累计培训农民500人以上。"_s) == 1);
    CHECK(factsIn(u"每半年检查一次。"_s) == 1);
    CHECK(factsIn(u"推行“综合查一次”改革。"_s) == 0);
}

TEST_CASE("a day is no part of what a share is taken of", "[facts]")
{
    const auto of = [](const QString& sentence) {
        for (const facts::Fact& fact : facts::scan(sentence, {2025, {}})) {
            if (const auto* share = std::get_if<facts::Percentage>(&fact.value)) return share->of;
            if (const auto* coverage = std::get_if<facts::Coverage>(&fact.value)) return coverage->of;
        }
        return u"nothing found"_s;
    };
    CHECK(of(u"项目开工率6月底前达到50%。"_s) == u"项目开工率");
    CHECK(of(u"6月底前项目开工率达到50%。"_s) == u"项目开工率");
    CHECK(of(u"6月底前泵站全部投入使用。"_s) == u"泵站");
    CHECK(of(u"10月底前全部投入使用。"_s).isEmpty());
    CHECK(of(u"较上年增长10%。"_s).isEmpty());
}

TEST_CASE("shares in a row share their comparison", "[facts]")
{
    const auto found = facts::scan(u"知晓率和参与率分别不低于95%和85%。"_s, {2025, {}});
    REQUIRE(found.size() == 2);
    for (const facts::Fact& fact : found)
        CHECK(std::get<facts::Percentage>(fact.value).comparison == facts::Comparison::AtLeast);
}

TEST_CASE("each item of an enumeration is told by its own words", "[facts]")
{
    const auto quotes = [](const QString& sentence) {
        QStringList words;
        for (const facts::Fact& fact : facts::scan(sentence, {2025, {}}))
            words.append(fact.span.in(sentence).toString());
        return words.join(u'|');
    };
    CHECK(quotes(u"每年资助培养督导员50名、中级社工人才100名、从业人员3000名。"_s) ==
          u"每年资助培养督导员50名|中级社工人才100名|从业人员3000名");
    CHECK(quotes(u"打造30个以上特色场景、50个以上集成场景。"_s) == u"打造30个以上特色场景|50个以上集成场景");
    CHECK(quotes(u"覆盖率、合格率分别达到95%、98%。"_s).count(u'|') == 1);
}
