// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sentence.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

/// The answers to a question, each as its words; "-" for what is not said.
QStringList answers(const Breakdown& sentence, size_t duty, Question question)
{
    QStringList found;
    REQUIRE(duty < sentence.duties.size());
    for (const Answer& answer : sentence.duties[duty].answers)
        if (answer.question == question)
            found += sentence.wordsOf(answer).isEmpty() ? u"-"_s : sentence.wordsOf(answer);
    return found;
}

QStringList rules(const Breakdown& sentence, size_t duty, Question question)
{
    QStringList found;
    for (const Answer& answer : sentence.duties[duty].answers)
        if (answer.question == question) found += answer.rule;
    return found;
}

} // namespace

TEST_CASE("A sentence is taken apart into who, what, how much and by when", "[plan]")
{
    const Breakdown sentence = readSentence(u"县司法局2024年12月底前组织3次业务培训。"_s, 2024);
    REQUIRE(sentence.duties.size() == 1);
    CHECK(answers(sentence, 0, Question::Who) == QStringList{u"县司法局"_s});
    CHECK(answers(sentence, 0, Question::What) == QStringList{u"组织…业务培训"_s});
    CHECK(answers(sentence, 0, Question::HowMuch) == QStringList{u"3次"_s});
    CHECK(answers(sentence, 0, Question::ByWhen) == QStringList{u"2024年12月底前"_s});
    CHECK(rules(sentence, 0, Question::ByWhen) == QStringList{u"deadline.before-date"_s});
}

TEST_CASE("What a sentence does not say is told as such", "[plan]")
{
    const Breakdown sentence = readSentence(u"加强对民办幼儿园的日常监管。"_s, 2024);
    REQUIRE(sentence.duties.size() == 1);
    CHECK(rules(sentence, 0, Question::Who) == QStringList{u"who.none"_s});
    CHECK(rules(sentence, 0, Question::HowMuch) == QStringList{u"how-much.none"_s});
    CHECK(rules(sentence, 0, Question::ByWhen) == QStringList{u"by-when.none"_s});
    CHECK_FALSE(answers(sentence, 0, Question::What).front() == u"-");
}

TEST_CASE("A year that is not said is the plan's", "[plan]")
{
    for (const int year : {2024, 2026}) {
        const Breakdown sentence = readSentence(u"县水务局6月底前完成3处塘坝加固。"_s, year);
        REQUIRE(sentence.duties.size() == 1);
        const auto& list = sentence.duties[0].answers;
        const auto due = std::ranges::find(list, Question::ByWhen, &Answer::question);
        REQUIRE(due->fact);
        CHECK(std::get<facts::Deadline>(due->fact->value).date == QDate(year, 6, 30));
    }
}

TEST_CASE("A subject that was said earlier in the sentence is shown where it stands", "[plan]")
{
    const Breakdown sentence = readSentence(u"县应急局每季度开展1次应急演练，11月底前完成预案修订。"_s, 2024);
    REQUIRE(sentence.duties.size() == 2);
    for (const size_t duty : {0U, 1U}) {
        CHECK(answers(sentence, duty, Question::Who) == QStringList{u"县应急局"_s});
        CHECK(sentence.duties[duty].answers.front().spans.front() == SourceSpan{0, 4});
    }
    CHECK(answers(sentence, 1, Question::ByWhen) == QStringList{u"11月底前"_s});
}

TEST_CASE("Units in the note behind a sentence are shown there", "[plan]")
{
    const Breakdown sentence = readSentence(u"9月底前建成2个托育服务中心。（县卫生健康局牵头，县教育局配合）"_s, 2024);
    REQUIRE(sentence.duties.size() == 1);
    CHECK(answers(sentence, 0, Question::Who) == QStringList{u"县卫生健康局"_s, u"县教育局"_s});
    CHECK(rules(sentence, 0, Question::Who) == QStringList{u"who.lead"_s, u"who.with"_s});
}

TEST_CASE("The number of a list stands before the words of a sentence", "[plan]")
{
    CHECK(readSentence(u"县司法局12月底前组织3次培训。"_s, 2024).begin() == 0);
    CHECK(readSentence(u"12. 县司法局12月底前组织3次培训。"_s, 2024).begin() == 4);
    CHECK(readSentence(u"（三）县司法局12月底前组织3次培训。"_s, 2024).begin() == 3);
    CHECK(readSentence(u"3.5万名群众由县教育局组织培训。"_s, 2024).begin() == 0);
    CHECK(readSentence(u"2024年12月底前组织3次培训。"_s, 2024).begin() == 0);
    CHECK(readSentence({}, 2024).begin() == 0);
}

TEST_CASE("What asks nothing of anybody has no duties, and nothing typed is no trouble", "[plan]")
{
    CHECK(readSentence(u"今天天气很好。"_s, 2024).duties.empty());
    for (const QString& typed :
         {QString(), u" "_s, u"。"_s, u"（"_s, u"《"_s, u"2024年"_s, u"第一条"_s, QString(5000, u'，')}) {
        const Breakdown sentence = readSentence(typed, 2024);
        CHECK(sentence.text.size() == typed.size());
    }
}

TEST_CASE("Every span lies in the sentence, whatever part of it is typed so far", "[plan]")
{
    const QString whole =
        u"各镇（街道）要在2024年10月底前，至少组织2次消防演练，参与率不低于80%，并于每月5日前报送进展。（县消防救援大队牵头）"_s;
    for (qsizetype size = 1; size <= whole.size(); ++size) {
        const Breakdown sentence = readSentence(whole.first(size), 2024);
        const SourceSpan all{0, sentence.text.size()};
        for (const BrokenDuty& duty : sentence.duties) {
            CHECK(all.contains(duty.span));
            for (const Answer& answer : duty.answers)
                for (const SourceSpan span : answer.spans) CHECK((all.contains(span) && !span.isEmpty()));
        }
    }
}
