// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("shipped resources are compiled in", "[base]")
{
    CHECK(duibiao::resource(QStringLiteral("calendar/cn-workdays.tsv")).contains("2023-10-07\twork"));
}
