// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

TEST_CASE("Any words make a file name that every system takes", "[base]")
{
    CHECK(fileNameFrom(u"县司法局"_s) == u"县司法局");
    CHECK(fileNameFrom(u"../县/司法局: 甲*乙?"_s) == u"-.-县-司法局- 甲-乙-");
    CHECK(fileNameFrom(u"甲\n乙  丙. ."_s) == u"甲 乙 丙");
    CHECK(fileNameFrom(u"  "_s) == u"-");
    CHECK(fileNameFrom(QString(300, u'长')).toUtf8().size() < 250);
}
