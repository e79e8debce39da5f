// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that a document carries in a way no sentence of the spec can show.
#include "core/facts/scanner.h"
#include "core/text/normalized.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace Qt::StringLiterals;

TEST_CASE("a number with a character inside that nobody can read is no number", "[facts]")
{
    facts::Context context;
    context.planYear = 2024;
    const auto factsIn = [&](const QString& sentence) {
        return facts::scan(text::normalize(sentence).text(), context).size();
    };
    CHECK(factsIn(u"年产值超１．２５万元。"_s) == 1);
    CHECK(factsIn(u"年产值超１\uE010２５万元。"_s) == 0);
    CHECK(factsIn(u"年产值超1\uFFFD25万元。"_s) == 0);
    CHECK(factsIn(u"\uE010 年产值超25万元。"_s) == 1);
}
