// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/review/rules.h"
#include "tests/core/review/reviewhelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::test;

TEST_CASE("a time that nobody can check", "[review]")
{
    CHECK(found("vague_time", planWith(u"（一）加强督导。县水利局定期通报工作进展。"_s)) == QStringList{u"定期"_s});
    CHECK(found("vague_time", planWith(u"（一）加强督导。县水利局适时开展督查。"_s)) == QStringList{u"适时"_s});
    CHECK(found("vague_time", planWith(u"（一）加强督导。县水利局每月定期通报工作进展。"_s)).isEmpty());
    CHECK(found("vague_time", planWith(u"（一）加强督导。县水利局每季度通报工作进展。"_s)).isEmpty());
}

TEST_CASE("an amount without a number", "[review]")
{
    CHECK(found("vague_amount", planWith(u"（一）加强巡查。加大病险水库巡查频次。"_s)) ==
          QStringList{u"加大病险水库巡查频次"_s});
    CHECK(found("vague_amount", planWith(u"（一）加强巡查。提高专项考核比重。"_s)) ==
          QStringList{u"提高专项考核比重"_s});
    CHECK(found("vague_amount", planWith(u"（一）加强巡查。加大病险水库巡查力度。"_s)).isEmpty());
    CHECK(found("vague_amount", planWith(u"（一）加强巡查。提高专项考核比重至10%以上。"_s)).isEmpty());
}

TEST_CASE("vague words in traditional characters", "[review]")
{
    const auto inTraditional = [](const QString& body) {
        return u"青石縣2025年防汛工作要點\n一、工作任務\n"_s + body + u"\n"_s;
    };
    CHECK(found("vague_time", inTraditional(u"（一）加強督導。縣水利局適時開展督查。"_s)) == QStringList{u"適時"_s});
    CHECK(found("vague_time", inTraditional(u"（一）加強督導。縣水利局每月開展督查。"_s)).isEmpty());
    CHECK(found("vague_amount", inTraditional(u"（一）加強巡查。提高專項考核比重。"_s)) ==
          QStringList{u"提高專項考核比重"_s});
    CHECK(found("vague_amount", inTraditional(u"（一）加強巡查。提高專項考核比重至10%以上。"_s)).isEmpty());
}

TEST_CASE("the words of review.tsv stand in their examples", "[review]")
{
    for (const QStringList& row : duibiao::lexiconRows(u"review"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(row[2].contains(row[1]));
        CHECK(duibiao::review::reviewWords(row[0]).contains(row[1]));
        if (row[0] == u"vague_time")
            CHECK(found("vague_time", planWith(u"（一）加强督导。县水利局要"_s + row[2] + u"。"_s)) ==
                  QStringList{row[1]});
        if (row[0] == u"raise" || row[0] == u"amount")
            CHECK(found("vague_amount", planWith(u"（一）加强督导。县水利局要"_s + row[2] + u"。"_s)) ==
                  QStringList{row[2]});
    }
}
