// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numerals.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

#include <string>

using duibiao::text::Numeral;
using duibiao::text::ordinalValue;
using duibiao::text::readNumeral;

TEST_CASE("numerals are read", "[text][numerals]")
{
    struct Case {
        const char16_t* text;
        double value;
        int length;
        bool more = false;
    };
    const Case cases[] = {
        {u"12次", 12, 2},           {u"3.5万人", 35000, 4},    {u"0.5%", 0.5, 3},
        {u"1,200人", 1200, 5},      {u"5000亿元", 5e11, 5},    {u"3千户", 3000, 2},
        {u"5千米", 5, 1},           {u"30余家", 30, 3, true},  {u"10多万人", 1e5, 4, true},
        {u"二十一个", 21, 3},       {u"一百零五条", 105, 4},   {u"两次", 2, 1},
        {u"十余次", 10, 2, true},   {u"十几个", 10, 2, true},  {u"百余家", 100, 2, true},
        {u"三十多场", 30, 3, true}, {u"一万二千人", 12000, 4}, {u"三亿", 3e8, 2},
        {u"二〇二三年", 2023, 4},   {u"三点五个", 3.5, 3},     {u"1.2万亿元", 1.2e12, 5},
        {u"十五天", 15, 2},         {u"一百二十三", 123, 5},   {u"零", 0, 1},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.text).toStdString());
        const std::optional<Numeral> number = readNumeral(QString::fromUtf16(c.text), 0);
        REQUIRE(number);
        CHECK(number->value == c.value);
        CHECK(number->length == c.length);
        CHECK(number->more == c.more);
    }
}

TEST_CASE("what is no numeral is not read", "[text][numerals]")
{
    for (const char16_t* text : {u"万人", u"亿元", u"三五年", u"百分之四", u"年", u"", u"百姓", u"千方百计"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(readNumeral(QString::fromUtf16(text), 0));
    }
    CHECK_FALSE(readNumeral(u"三", 1));
}

TEST_CASE("heading markers count", "[text][numerals]")
{
    CHECK(ordinalValue(u"一") == 1);
    CHECK(ordinalValue(u"十") == 10);
    CHECK(ordinalValue(u"十九") == 19);
    CHECK(ordinalValue(u"二十") == 20);
    CHECK(ordinalValue(u"九十九") == 99);
    CHECK(ordinalValue(u"12") == 12);
    CHECK(ordinalValue(u"") == 0);
    CHECK(ordinalValue(u"百") == 0);
    CHECK(ordinalValue(u"十十") == 0);
    CHECK(ordinalValue(u"第一") == 0);
}
