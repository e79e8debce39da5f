// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/presentation.h"

#include "tests/support/paths.h"
#include "ui/models/handouthtml.h"
#include "ui/models/rulewords.h"
#include "ui/tasks/presenting.h"

#include <catch2/catch_test_macros.hpp>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::ui;

namespace {

std::vector<plan::Breakdown> two()
{
    return {readTyped(u"县司法局12月底前组织3次培训。"_s, 2024), readTyped(u"各镇每季度开展1次检查。"_s, 2024)};
}

} // namespace

TEST_CASE("A presentation goes on answer by answer and back again", "[present]")
{
    Presentation show;
    CHECK_FALSE(show.next());
    CHECK_FALSE(show.previous());
    CHECK(show.sentence() == nullptr);

    show.setSentences(two());
    REQUIRE(show.steps() == 4);
    CHECK(show.revealed().empty());
    for (int answer = 1; answer <= 4; ++answer) {
        REQUIRE(show.next());
        CHECK(static_cast<int>(show.revealed().size()) == answer);
        CHECK(show.latest());
    }
    CHECK(show.revealed()[0].answer->question == plan::Question::Who);
    CHECK(show.revealed()[3].answer->question == plan::Question::ByWhen);
    REQUIRE(show.next());
    CHECK(show.current() == 1);
    CHECK(show.revealed().empty());
    REQUIRE(show.previous());
    CHECK(show.current() == 0);
    CHECK(show.revealed().size() == 4);
    REQUIRE(show.goTo(1));
    while (show.next()) {
    }
    CHECK(show.current() == 1);
    CHECK_FALSE(show.goTo(2));
}

TEST_CASE("Who asks first shows each question before its answer", "[present]")
{
    Presentation show;
    show.setSentences(two());
    show.setMode(Presentation::Mode::Ask);
    CHECK(show.steps() == 8);
    REQUIRE(show.next());
    REQUIRE(show.asked());
    CHECK(show.asked()->answer->question == plan::Question::Who);
    CHECK(show.revealed().empty());
    CHECK_FALSE(show.latest());
    REQUIRE(show.next());
    CHECK_FALSE(show.asked());
    CHECK(show.revealed().size() == 1);
    // Changing the mode hides nothing that was seen.
    show.setMode(Presentation::Mode::Reveal);
    CHECK(show.revealed().size() == 1);
    show.setMode(Presentation::Mode::Ask);
    CHECK(show.revealed().size() == 1);
}

TEST_CASE("A sentence that was typed is kept behind the one that was shown", "[present]")
{
    Presentation show;
    show.insert(readTyped(u"县水务局6月底前完成3处塘坝加固。"_s, 2024));
    CHECK(show.count() == 1);
    show.setSentences(two());
    show.insert(readTyped(u"县水务局6月底前完成3处塘坝加固。"_s, 2024));
    CHECK(show.current() == 1);
    CHECK(show.count() == 3);
    CHECK(static_cast<int>(show.revealed().size()) == show.steps());
}

TEST_CASE("Every rule that reads a measure is explained in plain words", "[present]")
{
    QSet<QString> names;
    const QRegularExpression whole(u"\"((?:deadline|frequency|coverage)\\.[a-z-]+)\""_s);
    const QRegularExpression how(u"how = (?:result\\.isNear \\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?"_s);
    for (const QString& folder : {u"core/facts"_s, u"core/plan"_s}) {
        QDirIterator walk(test::sourcePath(folder), {u"*.cpp"_s, u"*.h"_s});
        while (walk.hasNext()) {
            QFile file(walk.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch& match : whole.globalMatch(source)) names.insert(match.captured(1));
            for (const QRegularExpressionMatch& match : how.globalMatch(source))
                for (const int group : {1, 2})
                    if (const QString word = match.captured(group); !word.isEmpty()) {
                        names.insert(u"quantity."_s + word);
                        names.insert(u"percentage."_s + word);
                    }
        }
    }
    REQUIRE(names.size() > 30);
    for (const QString& name : std::as_const(names)) {
        INFO(name.toStdString());
        CHECK_FALSE(ruleWords(name).isEmpty());
    }
    for (const plan::Breakdown& sentence : sampleSentences())
        for (const Presentation::Item& item : itemsOf(sentence)) CHECK_FALSE(ruleWords(item.answer->rule).isEmpty());
    CHECK(ruleWords(u"no.such-rule"_s).isEmpty());
}

TEST_CASE("Every sentence of the sample asks something of somebody", "[present]")
{
    const auto sentences = sampleSentences();
    CHECK(sentences.size() >= 8);
    for (const plan::Breakdown& sentence : sentences) {
        INFO(sentence.text.toStdString());
        CHECK_FALSE(sentence.duties.empty());
    }
}

TEST_CASE("The handout holds every sentence, and blanks where one asks first", "[present]")
{
    const auto plain = [](const QString& words) { return words; };
    const QString answers = handoutHtml(u"练习"_s, two(), false, plain);
    CHECK(answers.contains(u"县司法局"));
    CHECK(answers.contains(ruleWords(u"deadline.before-date"_s).toHtmlEscaped()));
    CHECK_FALSE(answers.contains(u"page-break-before"));
    const QString blanks = handoutHtml(u"练习"_s, two(), true, plain);
    CHECK(blanks.contains(u"page-break-before"));
    CHECK(blanks.indexOf(u"县司法局12月底前组织3次培训") < blanks.indexOf(u"page-break-before"));
    // The handout numbers its sentences; the numbers of the plan, or those that were typed, do not stand beside its
    // own.
    const std::vector listed{readTyped(u"1. 县司法局12月底前组织3次培训。"_s, 2024),
                             readTyped(u"（二）各镇每季度开展1次检查。"_s, 2024)};
    for (const bool asks : {false, true}) {
        const QString html = handoutHtml(u"练习"_s, listed, asks, plain);
        CHECK(html.contains(u">1. "));
        CHECK_FALSE(html.contains(u"1. 1."));
        CHECK_FALSE(html.contains(u"（二）"));
    }
    CHECK(answers.count(u"县司法局"_s) == handoutHtml(u"练习"_s, listed, false, plain).count(u"县司法局"_s));
    const auto stars = [](const QString& words) { return QString(words.size(), u'*'); };
    CHECK_FALSE(handoutHtml(u"练习"_s, two(), true, stars).contains(u"县司法局"));
}
