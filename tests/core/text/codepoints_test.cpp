// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/codepoints.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

using duibiao::SourceSpan;
using duibiao::text::CodePoints;

TEST_CASE("without surrogate pairs offsets stay", "[text][codepoints]")
{
    const CodePoints points(u"各镇每年至少组织1次");
    CHECK(points.count() == 10);
    for (qsizetype i = 0; i <= 10; ++i) {
        CHECK(points.fromUtf16(i) == i);
        CHECK(points.toUtf16(i) == i);
    }
}

TEST_CASE("a surrogate pair counts once, wherever it stands", "[text][codepoints]")
{
    const QString text = QString::fromUcs4(U"𠮷a𠮷𠮷b");
    const CodePoints points(text);
    CHECK(points.count() == 5);
    const std::u32string all = text.toStdU32String();
    qsizetype unit = 0;
    for (qsizetype i = 0; i < 5; ++i) {
        CHECK(points.toUtf16(i) == unit);
        CHECK(points.fromUtf16(unit) == i);
        unit += all[static_cast<size_t>(i)] > 0xFFFF ? 2 : 1;
    }
    CHECK(points.toUtf16(5) == text.size());
    CHECK(points.fromUtf16(text.size()) == 5);
    CHECK(points.fromUtf16(SourceSpan{2, 5}) == SourceSpan{1, 3});
}

TEST_CASE("lone surrogates count as themselves", "[text][codepoints]")
{
    const QString text = QString(QChar(0xD842)) + QLatin1Char('a') + QChar(0xDFB7);
    const CodePoints points(text);
    CHECK(points.count() == 3);
    CHECK(points.fromUtf16(2) == 2);
}
