// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using duibiao::text::splitSentences;

static QStringList words(QStringView text, bool atSemicolon = false)
{
    QStringList out;
    for (const auto span : splitSentences(text, atSemicolon)) out += span.in(text).toString();
    return out;
}

TEST_CASE("sentences end at their final mark", "[text]")
{
    CHECK(words(u"加强巡查。每季度演练一次！") == QStringList{u"加强巡查。"_s, u"每季度演练一次！"_s});
    CHECK(words(u"加强巡查；每季度演练一次") == QStringList{u"加强巡查；每季度演练一次"_s});
    CHECK(words(u"加强巡查；每季度演练一次", true) == QStringList{u"加强巡查；"_s, u"每季度演练一次"_s});
    CHECK(words(u"一定要做到！！ 完。") == QStringList{u"一定要做到！！"_s, u"完。"_s});
    CHECK(words(u"").isEmpty());
    CHECK(words(u"第一行\n第二行。") == QStringList{u"第一行"_s, u"第二行。"_s});
}

TEST_CASE("marks inside brackets and quotes end no sentence", "[text]")
{
    CHECK(words(u"落实（含街道。社区）责任。") == QStringList{u"落实（含街道。社区）责任。"_s});
    CHECK(words(u"学习《怎么办？》一书。") == QStringList{u"学习《怎么办？》一书。"_s});
    CHECK(words(u"提出“要快！要稳！”的要求，") ==
          QStringList{u"提出“要快！要稳！”"_s, u"的要求，"_s}); // a quoted sentence ends one
    CHECK(words(u"开展“回头看；再检查”，完善台账。", true) == QStringList{u"开展“回头看；再检查”，完善台账。"_s});
}

TEST_CASE("a note behind the final mark stands alone", "[text]")
{
    CHECK(words(u"每年培训1次。（市水利局负责）") == QStringList{u"每年培训1次。"_s, u"（市水利局负责）"_s});
    CHECK(words(u"每年培训1次。（市水利局负责）。再办讲座。") ==
          QStringList{u"每年培训1次。"_s, u"（市水利局负责）。"_s, u"再办讲座。"_s});
    CHECK(words(u"每年培训1次（市水利局负责）。") == QStringList{u"每年培训1次（市水利局负责）。"_s});
    CHECK(words(u"总则完。（一）修好道路。") == QStringList{u"总则完。"_s, u"（一）修好道路。"_s});
}

TEST_CASE("a bracket without its partner swallows nothing", "[text]")
{
    CHECK(words(u"落实（责任。再检查。") == QStringList{u"落实（责任。"_s, u"再检查。"_s});
    CHECK(words(u"落实》责任。再检查。") == QStringList{u"落实》责任。"_s, u"再检查。"_s});
    CHECK(words(u"（一)加强。（二）改进。") == QStringList{u"（一)加强。"_s, u"（二）改进。"_s});
    QString deep;
    for (int i = 0; i < 100'000; ++i) deep += u'（';
    CHECK(splitSentences(deep).size() == 1);
    deep.fill(u'。');
    CHECK(splitSentences(deep).size() == 1);
}
