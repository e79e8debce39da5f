// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/check/scoring/office.h"

using namespace duibiao::check;
using namespace Qt::StringLiterals;

TEST_CASE("points are exact to the hundredth", "[check][scoring]")
{
    CHECK(*Points::fromText(u"0.1") + *Points::fromText(u"0.2") == *Points::fromText(u"0.3"));
    CHECK(*Points::fromNumber(0.1) + *Points::fromNumber(0.2) == *Points::fromNumber(0.3));
    Points sum;
    for (int i = 0; i < 1000; ++i) sum += *Points::fromText(u"0.01");
    CHECK(sum == Points::whole(10));
}

TEST_CASE("points are read and written without needless zeros", "[check][scoring]")
{
    for (const QString& text : {u"0"_s, u"93"_s, u"0.5"_s, u"8.33"_s, u"100000"_s, u"−1.05"_s})
        CHECK(Points::fromText(text)->text() == text);
    CHECK(Points::fromText(u" 2.50 ")->text() == u"2.5");
    CHECK(Points::fromText(u"-3")->text() == u"−3");
    for (const QString& text :
         {u""_s, u"."_s, u"1.234"_s, u"1e3"_s, u"两"_s, u"1.2.3"_s, u"100001"_s, u"99999999999999999999"_s, u"-"_s})
        CHECK_FALSE(Points::fromText(text));
    for (const double number : {0.001, 1e9, std::nan(""), std::numeric_limits<double>::infinity()})
        CHECK_FALSE(Points::fromNumber(number));
}

TEST_CASE("parts of points round half away from zero, and nothing is divided by zero", "[check][scoring]")
{
    CHECK(Points::whole(10).scaled(1, 3) == Points::ofHundredths(333));
    CHECK(Points::whole(10).scaled(2, 3) == Points::ofHundredths(667));
    CHECK(Points::ofHundredths(1).scaled(1, 2) == Points::ofHundredths(1));
    CHECK(Points::ofHundredths(-1).scaled(1, 2) == Points::ofHundredths(-1));
    CHECK(Points::whole(10).scaled(1, 0) == Points());
}
