// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tablewords.h"
#include "core/readers/readers.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

TEST_CASE("the words of a table stand in every place that a merged cell covers", "[document]")
{
    const auto document = readers::read(
        {u"list.html"_s,
         "<meta charset=utf-8><table><tr><td rowspan=2>甲</td><td> 乙 </td></tr><tr><td>丙</td></tr></table>"});
    REQUIRE(document.has_value());
    CHECK(tableWords(*document) == std::vector<std::vector<QStringList>>{{{u"甲"_s, u"乙"_s}, {u"甲"_s, u"丙"_s}}});
}
