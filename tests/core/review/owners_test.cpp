// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewhelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

static QString note(const QString& inside)
{
    return planWith(
        u"（一）储备物资。储备编织袋不少于5万条。（%1）\n（二）开展演练。组织全县防汛综合演练1次。（县应急管理局牵头，县水利局配合）"_s
            .arg(inside));
}

TEST_CASE("one unit under two names", "[review]")
{
    CHECK(found("unit_two_names", note(u"县应急局负责"_s)).size() == 1);
    CHECK(found("unit_two_names", note(u"县应急管理局负责"_s)).isEmpty());
    CHECK(found("unit_two_names", note(u"县农业农村局负责"_s)).isEmpty());
}

TEST_CASE("owners that are no units", "[review]")
{
    CHECK(found("collective_owner", note(u"各镇（街道）、各部门负责"_s)).size() == 1);
    CHECK(found("collective_owner", note(u"县水利局、相关部门负责"_s)).size() == 1);
    CHECK(found("collective_owner", note(u"县水利局、各镇人民政府负责"_s)).isEmpty());
    CHECK(found("collective_owner", note(u"縣水利局會同財政等有關部門負責"_s)).size() == 1); // traditional characters
}

TEST_CASE("many units and none that leads", "[review]")
{
    CHECK(found("missing_lead", note(u"县水利局、县住房和城乡建设局、县交通运输局负责"_s)).size() == 1);
    CHECK(found("missing_lead", note(u"县水利局牵头，县住房和城乡建设局、县交通运输局配合"_s)).isEmpty());
    CHECK(found("missing_lead", note(u"县水利局、县交通运输局负责"_s)).isEmpty());
    CHECK(found("missing_lead", note(u"縣水利局、縣住房和城鄉建設局、縣交通運輸局牽頭負責"_s))
              .isEmpty()); // traditional characters
}

TEST_CASE("an addressee without a task", "[review]")
{
    const auto paper = [](const QString& addressees) {
        return u"青石县人民政府办公室关于印发2025年防汛工作要点的通知\n"_s + addressees +
               u"：\n现将要点印发给你们。\n青石县人民政府办公室\n2025年3月5日\n2025年青石县防汛工作要点\n一、工作任务\n各镇要加强巡查，云台风景区管委会做好景区防汛。\n"_s;
    };
    CHECK(found("addressee_without_task", paper(u"各镇人民政府，青石经济开发区管委会"_s)) ==
          QStringList{u"青石经济开发区管委会"_s});
    CHECK(found("addressee_without_task", paper(u"各镇人民政府，云台风景区管委会"_s)).isEmpty());
}
