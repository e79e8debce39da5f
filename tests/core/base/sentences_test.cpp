// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentences.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("Sentences stand one after the other, Chinese ones without a gap", "[base]")
{
    CHECK(sentencesText({u"It is gone."_s, u"Import it again."_s}) == u"It is gone. Import it again.");
    CHECK(sentencesText({u"文件不在了。"_s, u"请重新导入。"_s}) == u"文件不在了。请重新导入。");
    CHECK(sentencesText({u"It is gone."_s, {}}) == u"It is gone.");
    CHECK(sentencesText({{}, u"Import it again."_s}) == u"Import it again.");
    CHECK(sentencesText({}).isEmpty());
}
