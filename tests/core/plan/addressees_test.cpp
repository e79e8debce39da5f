// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/addressees.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::plan::splitAddressees;

TEST_CASE("addressees are split where each stands for itself", "[plan]")
{
    CHECK(splitAddressees(u"各乡镇人民政府，县直各单位：") == QStringList{u"各乡镇人民政府"_s, u"县直各单位"_s});
    CHECK(splitAddressees(u"各村、镇属有关单位、松林派出所：") ==
          QStringList{u"各村、镇属有关单位、松林派出所"_s}); // 各村 alone may stand for what follows
    CHECK(splitAddressees(u"各社区、镇属有关单位，松林派出所、青石中学：") ==
          QStringList{u"各社区"_s, u"镇属有关单位"_s, u"松林派出所"_s, u"青石中学"_s});
    CHECK(splitAddressees(u"省政府各部门、各直属机构：") == QStringList{u"省政府各部门、各直属机构"_s});
    CHECK(splitAddressees(u"各市、县（市、区）人民政府，省级有关部门：") ==
          QStringList{u"各市、县（市、区）人民政府"_s, u"省级有关部门"_s});
    CHECK(splitAddressees(u"各乡镇人民政府、石岭经济开发区管委会，县直各部门：") ==
          QStringList{u"各乡镇人民政府"_s, u"石岭经济开发区管委会"_s, u"县直各部门"_s});
    CHECK(splitAddressees(u"各镇政府（街道办事处）、石岭经济区管委会，区直各单位：") ==
          QStringList{u"各镇政府（街道办事处）"_s, u"石岭经济区管委会"_s, u"区直各单位"_s});
    CHECK(splitAddressees(u"各县水利局，高新区、经开区水利局：") ==
          QStringList{u"各县水利局"_s, u"高新区、经开区水利局"_s});
    CHECK(splitAddressees(u"各村（社区）、各站所、镇直各单位：") ==
          QStringList{u"各村（社区）"_s, u"各站所"_s, u"镇直各单位"_s});
    CHECK(splitAddressees(u"各区、县（市）水利局、各直属水文站、各处室：") ==
          QStringList{u"各区、县（市）水利局"_s, u"各直属水文站"_s, u"各处室"_s});
    CHECK(splitAddressees(u"各市、各县人民政府：") == QStringList{u"各市、各县人民政府"_s});
    CHECK(splitAddressees(u"各区县水利局、应急管理局：") == QStringList{u"各区县水利局、应急管理局"_s});
}
