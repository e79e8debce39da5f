// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/reviewhelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

static QStringList gaps(const QString& body)
{
    return found("numbering_gap", u"青石县2025年防汛工作要点\n"_s + body);
}

TEST_CASE("numbers that skip or repeat", "[review]")
{
    CHECK(gaps(u"一、目标\n安全度汛。\n三、任务\n加强巡查。\n"_s) == QStringList{u"三、任务"_s});
    CHECK(gaps(u"一、目标\n安全度汛。\n一、任务\n加强巡查。\n"_s) == QStringList{u"一、任务"_s});
    CHECK(gaps(u"二、目标\n安全度汛。\n三、任务\n加强巡查。\n"_s) == QStringList{u"二、目标"_s});
    CHECK(gaps(u"一、目标\n（一）度汛\n（二）抗旱\n二、任务\n（一）巡查\n（二）演练\n"_s).isEmpty()); // begins again
    CHECK(gaps(u"一、目标\n（一）度汛\n（二）抗旱\n二、任务\n（三）巡查\n（四）演练\n"_s).isEmpty()); // runs on
}

TEST_CASE("brackets of two widths", "[review]")
{
    CHECK(found("mixed_brackets", planWith(u"(一）加强巡查。每月巡查2次。"_s)) == QStringList{u"(一）"_s});
    CHECK(found("mixed_brackets", planWith(u"（一）加强巡查。每月巡查2次。(县水利局负责)"_s)).isEmpty());
}

TEST_CASE("marks and numbers of the wrong width", "[review]")
{
    CHECK(found("mixed_widths", planWith(u"（一）加强巡查,及时排险:每月巡查2次,每次2人。"_s)) ==
          QStringList{u","_s}); // once, however often
    CHECK(found("mixed_widths", planWith(u"（一）加强巡查。每月巡查１２次，汛期每周巡查２次。"_s)) ==
          QStringList{u"１２"_s});
    CHECK(found("mixed_widths",
                planWith(u"（一）加强巡查。每月12:00前上报，网址www.example.cn，共1,200处，App运行正常。"_s))
              .isEmpty());
}

TEST_CASE("debris of conversions", "[review]")
{
    CHECK(found("encoding_debris", planWith(u"（一）加强巡查。每月巡查2次\uFFFD\uFFFD\uFFFD及时排险。"_s)) ==
          QStringList{u"\uFFFD\uFFFD\uFFFD"_s});
    CHECK(found("encoding_debris", planWith(u"（一）加强巡查。县水利局 and 各镇每月巡查2次。"_s)) ==
          QStringList{u"and"_s});
    CHECK(found("encoding_debris", planWith(u"（一）加强巡查。推广App和VR巡查，每月2次。"_s)).isEmpty());
}

TEST_CASE("a paper cited without its number", "[review]")
{
    CHECK(found("citation_without_number",
                planWith(u"（一）压实责任。落实《某省人民政府关于加强防汛工作的意见》要求。"_s))
              .size() == 1);
    CHECK(found("citation_without_number",
                planWith(u"（一）压实责任。落实《某省人民政府关于加强防汛工作的意见》（某政发〔2024〕6号）要求。"_s))
              .isEmpty());
    CHECK(
        found("citation_without_number", planWith(u"（一）压实责任。落实《中华人民共和国防洪法》要求。"_s)).isEmpty());
}
