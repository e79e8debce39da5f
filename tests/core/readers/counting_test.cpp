// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/counting.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace duibiao::readers;

TEST_CASE("numbers are written as lists number", "[readers][counting]")
{
    CHECK(counted(1, Counting::Chinese) == u"一");
    CHECK(counted(10, Counting::Chinese) == u"十");
    CHECK(counted(11, Counting::Chinese) == u"十一");
    CHECK(counted(20, Counting::Chinese) == u"二十");
    CHECK(counted(21, Counting::Chinese) == u"二十一");
    CHECK(counted(101, Counting::Chinese) == u"一百零一");
    CHECK(counted(110, Counting::Chinese) == u"一百一十");
    CHECK(counted(1005, Counting::Chinese) == u"一千零五");
    CHECK(counted(10, Counting::ChineseDigits) == u"一〇");
    CHECK(counted(12, Counting::ChineseLegal) == u"壹拾贰");
    CHECK(counted(3, Counting::Circled) == u"③");
    CHECK(counted(21, Counting::Circled) == u"21");
    CHECK(counted(27, Counting::LowerLetter) == u"aa");
    CHECK(counted(1994, Counting::UpperRoman) == u"MCMXCIV");
    CHECK(counted(4, Counting::LowerRoman) == u"iv");
    CHECK(counted(12, Counting::FullWidth) == u"１２");
    CHECK(counted(7, Counting::DecimalZero) == u"07");
    CHECK(counted(2, Counting::Stems) == u"乙");
    CHECK(counted(0, Counting::Chinese) == u"0");
    CHECK(counted(-1, Counting::LowerLetter) == u"-1");
    CHECK(counted(2'000'000'000, Counting::UpperRoman) == u"2000000000");
    CHECK(counted(5, Counting::Bullet).isEmpty());
}

TEST_CASE("number formats by their names", "[readers][counting]")
{
    CHECK(countingNamed(u"chineseCountingThousand") == Counting::Chinese);
    CHECK(countingNamed(u"decimalEnclosedCircleChinese") == Counting::Circled);
    CHECK(countingNamed(u"something new") == Counting::Decimal);
}

TEST_CASE("lists that begin at the last number stay there", "[readers][counting]")
{
    CHECK(following(1) == 2);
    CHECK(following(-1) == 0);
    CHECK(following(3, -1) == 2);
    CHECK(following(std::numeric_limits<int>::max()) == std::numeric_limits<int>::max());
    CHECK(following(std::numeric_limits<int>::min(), -1) == std::numeric_limits<int>::min());
}
