// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/markers.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::plan::MarkerKind;
using duibiao::plan::readMarker;

static QString name(QStringView text)
{
    const auto marker = readMarker(text);
    return marker ? marker->name : QString();
}

static QString rest(QStringView text)
{
    const auto marker = readMarker(text);
    return marker ? text.sliced(marker->length).toString() : u"no marker"_s;
}

TEST_CASE("heading markers of every kind are read", "[plan]")
{
    CHECK(name(u"一、总则") == u"一");
    CHECK(name(u"二十一、附则") == u"二十一");
    CHECK(readMarker(u"二十一、附则")->value == 21);
    CHECK(name(u"（三）强化宣传") == u"（三）");
    CHECK(name(u"(三）强化宣传") == u"（三）");
    CHECK(name(u"（ 三 )强化宣传") == u"（三）");
    CHECK(name(u"1．加固堤防") == u"1");
    CHECK(name(u"⒓加固堤防") == u"12");
    CHECK(rest(u"⒈ 加固堤防") == u"加固堤防");
    CHECK(name(u"⑵加固堤防") == u"（2）");
    CHECK(name(u"㈢加固堤防") == u"（三）");
    CHECK(name(u"1.加固堤防") == u"1");
    CHECK(name(u"１、加固堤防") == u"1");
    CHECK(name(u"13. 加固堤防") == u"13");
    CHECK(name(u"（2）加固堤防") == u"（2）");
    CHECK(name(u"2）加固堤防") == u"（2）");
    CHECK(name(u"③加固堤防") == u"③");
    CHECK(name(u"第一章 总则") == u"第一章");
    CHECK(name(u"第十二条 本办法自发布之日起施行") == u"第十二条");
    CHECK(name(u"第三部分 保障措施") == u"第三部分");
    CHECK(readMarker(u"第二节 巡查")->kind == MarkerKind::Section);
    CHECK(name(u"★（一）加固堤防") == u"（一）");
    CHECK(rest(u"● 2.加固堤防") == u"加固堤防");
    CHECK(rest(u"13. 加固堤防") == u"加固堤防");
    CHECK(rest(u"第一章　总则") == u"总则");
    CHECK(name(u"1.2025年汛期前完成加固") == u"1");
    CHECK(rest(u"1.6月底前完成加固") == u"6月底前完成加固");
}

TEST_CASE("what only looks like a marker is none", "[plan]")
{
    for (const QStringView text :
         {QStringView(u"3.5万亩农田"), QStringView(u"2023.8.20"), QStringView(u"一、二级医院"),
          QStringView(u"二、三产业"), QStringView(u"1、2号泵站"), QStringView(u"第一条规定的情形"),
          QStringView(u"第二十条、第二十一条"), QStringView(u"第三条第二款"), QStringView(u"一是加固堤防"),
          QStringView(u"第一时间报告"), QStringView(u"12345热线"), QStringView(u"（市水利局负责）"),
          QStringView(u"2024年底前"), QStringView(u""), QStringView(u"（"), QStringView(u"第"),
          QStringView(u"★加固堤防"), QStringView(u"★★"), QStringView(u"★")})
        CHECK(rest(text) == u"no marker");
    CHECK(name(u"一、三年行动目标") == u"一"); // a heading that begins with a number of its own
}
