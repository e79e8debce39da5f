// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/outlinehelp.h"
#include "tests/support/cputimer.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;

/// `unit` repeated to about `size` code units.
static QString repeated(const QString& unit, qsizetype size)
{
    return unit.repeated(size / unit.size());
}

TEST_CASE("odd text takes linear time and breaks no span", "[plan]")
{
    for (const QString& unit : {u"第"_s,
                                u"（"_s,
                                u"《"_s,
                                u"一、"_s,
                                u"1"_s,
                                u"1."_s,
                                u"。1."_s,
                                u"（一）"_s,
                                u"。（一）"_s,
                                u"　　"_s,
                                u"“"_s,
                                u"附件：\n"_s,
                                u"关于\n"_s,
                                u"的通知\n"_s,
                                u"县政府\n"_s,
                                u"第一章\n"_s,
                                u"，\n"_s,
                                u"2025年3月5日\n"_s,
                                u"：\n"_s,
                                u"方案\n"_s,
                                u"\f"_s,
                                u"）\n"_s,
                                u" a "_s,
                                u"一、（一）1.①\n"_s,
                                u"。县政府2025年3月5日"_s,
                                u"要点二、"_s,
                                u"关于印发的通知"_s,
                                u"〔2025〕1号"_s,
                                u"。附件1方案"_s,
                                u"。某县要点为"_s,
                                u"- 1 -"_s,
                                u"（（一）"_s,
                                u"县教育局县"_s}) {
        INFO(unit.toStdString());
        const Document document = test::asDocument(repeated(unit, 100'000));
        duibiao::test::CpuTimer timer;
        timer.start();
        const plan::Outline outline = plan::readOutline(document);
        CHECK(timer.elapsed() < 10'000); // unoptimised, on a busy machine; quadratic reading takes minutes
        CHECK(test::brokenSpans(document, outline) == QStringList());
    }
}

TEST_CASE("an empty document has an empty outline", "[plan]")
{
    const plan::Outline outline = plan::readOutline(Document{});
    CHECK(outline.parts.empty());
    CHECK(outline.clauses.empty());
    CHECK(outline.metadata.title.isEmpty());
}
