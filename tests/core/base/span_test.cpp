// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/span.h"

#include <catch2/catch_test_macros.hpp>

using duibiao::SourceSpan;

TEST_CASE("spans are half open", "[base]")
{
    const SourceSpan span{2, 5};
    CHECK(span.length() == 3);
    CHECK(span.contains(2));
    CHECK_FALSE(span.contains(5));
    CHECK(span.overlaps({4, 9}));
    CHECK_FALSE(span.overlaps({5, 9}));
    CHECK(span.united({8, 9}) == SourceSpan{2, 9});
    CHECK(SourceSpan{}.united(span) == span);
    CHECK(span.in(u"每年至少一次") == u"至少一");
}
