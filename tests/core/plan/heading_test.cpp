// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/heading.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

static QString heading(QStringView text, bool hasMore = false)
{
    const auto cut = duibiao::plan::cutHeading(text, 2, 0, hasMore);
    return cut.has ? text.sliced(cut.begin, cut.end - cut.begin).toString() : u"-"_s;
}

TEST_CASE("a heading ends at the first full stop or with the line", "[plan]")
{
    CHECK(heading(u"1.加固堤防。汛期前完成险工险段整治。") == u"加固堤防");
    CHECK(heading(u"1.加固堤防") == u"加固堤防");
    CHECK(heading(u"1.加固堤防，整治险段。每年巡查2次。") == u"加固堤防，整治险段");
    CHECK(heading(u"一、推进“一站式”服务。对窗口开展培训。") == u"推进“一站式”服务");
    CHECK(heading(u"1.总体目标：到2026年，建成示范点10个。") == u"总体目标");
    CHECK(heading(u"1.落实巡查制度（县水利局牵头，各镇配合）") == u"落实巡查制度");
    CHECK(heading(u"1.智慧水务平台（一期）建设") == u"智慧水务平台（一期）建设");
    CHECK(heading(u"2.集中整治（9月16日至11月30日）。") == u"集中整治（9月16日至11月30日）");
    CHECK(heading(u"1.加固堤防。", true) == u"加固堤防");
}

TEST_CASE("one long sentence has no heading", "[plan]")
{
    CHECK(heading(u"1.县水利局要在汛期前对全县险工险段逐一排查登记，建立台账，落实责任人。") == u"-");
    CHECK(heading(u"1.每年至少开展2次应急演练。") == u"-");
    CHECK(heading(u"1.改造危桥3座，加固堤防。（县交通运输局；10月底前）") == u"-");
    CHECK(heading(u"1.改造危桥，加固堤防。【责任单位：县交通运输局】") == u"-");
    CHECK(heading(u"1.改造危桥，加固堤防。（以下简称工程）再行验收。") == u"改造危桥，加固堤防");
    CHECK(heading(u"1.建立险工险段台账；") == u"-");
}
