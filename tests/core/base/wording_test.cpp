// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("A day has one form wherever a person sees it", "[base]")
{
    CHECK(dayText(QDate(2024, 3, 5)) == u"2024-03-05");
    CHECK(dayText({}).isEmpty());
    CHECK(dayText(QDate(2024, 3, 5), QDate(2024, 3, 5)) == u"2024-03-05");
    CHECK(dayText(QDate(2024, 3, 5), QDate(2024, 4, 1)) == u"2024-03-05 to 2024-04-01");
    CHECK(momentText(QDateTime(QDate(2024, 3, 5), QTime(7, 9, 59))) == u"2024-03-05 07:09");
    CHECK(momentText({}).isEmpty());
}

TEST_CASE("The members of a list are joined by what they are", "[base]")
{
    CHECK(joined({u"甲"_s, u"乙"_s}, Between::Items) == u"甲, 乙");
    CHECK(joined({u"甲"_s, u"乙"_s}, Between::Parts) == u"甲, 乙");
    CHECK(joined({u"甲"_s, u"乙"_s}, Between::Clauses) == u"甲; 乙");
    CHECK(joined({u"甲"_s}, Between::Clauses) == u"甲");
}

TEST_CASE("words begin a label with a capital, behind a sign too, and quoted ones stay", "[base]")
{
    CHECK(sentenceCase(u"not known"_s) == u"Not known");
    CHECK(sentenceCase(u"≠ words, units"_s) == u"≠ Words, units");
    CHECK(sentenceCase(u"＋ new"_s) == u"＋ New");
    CHECK(sentenceCase(u"“abc” not met"_s) == u"“abc” not met");
    CHECK(sentenceCase(u"2 duties"_s) == u"2 duties");
    CHECK(sentenceCase(u"未确定"_s) == u"未确定");
    CHECK(sentenceCase({}).isEmpty());
}
