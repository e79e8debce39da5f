// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plainhan.h"

#include "core/text/oneof.h"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

namespace text = duibiao::text;

TEST_CASE("plain characters are passed by up to the next mark", "[text]")
{
    const QStringView words = u"各镇每年演练2次，县应急局通报";
    CHECK(text::behindPlainHan(words) == 6);
    CHECK(text::behindPlainHan(words, 7) == 8);
    CHECK(text::behindPlainHan(words, 9) == words.size());
    CHECK(text::behindPlainHan(words, 0, 3) == 3);
    CHECK(text::behindPlainHan({}) == 0);
}

TEST_CASE("no mark, digit, letter or space is plain", "[text]")
{
    for (const char16_t unit : std::u16string_view(
             u"，。；：、！？（）()《》〈〉“”‘’「」【】［］〔〕·—…〇０9％%aＡ \u3000\t\n\u00A0\u200B\uFEFF"))
        CHECK_FALSE(text::isPlainHan(unit));
    for (const char16_t unit : std::u16string_view(u"一镇龥會")) CHECK(text::isPlainHan(unit));
}

TEST_CASE("white space is told from everything else", "[text]")
{
    for (const QChar unit : QStringView(u" \t\n\u00A0\u2003\u3000")) CHECK(text::isSpace(unit));
    for (const QChar unit : QStringView(u"县，a1\u200B\uFEFF")) CHECK_FALSE(text::isSpace(unit));
}

TEST_CASE("short words are compared at either end", "[text]")
{
    CHECK(text::beginsWith(u"应急局通报", u"应急"));
    CHECK(text::beginsWith(u"应急", u"应急"));
    CHECK_FALSE(text::beginsWith(u"应对", u"应急"));
    CHECK_FALSE(text::beginsWith(u"应", u"应急"));
    CHECK(text::endsWith(u"工作方案", u"方案"));
    CHECK_FALSE(text::endsWith(u"工作草案", u"方案"));
    CHECK_FALSE(text::endsWith(u"案", u"方案"));
    CHECK(text::beginsWith(u"案", u""));
    CHECK(text::endsWith({}, u""));
}
