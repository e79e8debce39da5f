// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pagenumber.h"

#include <catch2/catch_test_macros.hpp>

#include <QString>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("page numbers are told by their look", "[text]")
{
    for (const QString& line :
         {u"12"_s, u"- 3 -"_s, u"— 12 —"_s, u"第3页"_s, u"第 3 页 共 9 页"_s, u"3/9"_s, u"Page 3 of 12"_s, u"·7·"_s}) {
        INFO(line.toStdString());
        CHECK(text::isPageNumber(line));
    }
    for (const QString& line :
         {QString(), u"—"_s, u"2024-6-30"_s, u"20240630"_s, u"第3次"_s, u"3.5"_s, u"3%"_s, u"一"_s}) {
        INFO(line.toStdString());
        CHECK_FALSE(text::isPageNumber(line));
    }
}
