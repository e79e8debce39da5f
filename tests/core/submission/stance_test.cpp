// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"
#include "core/submission/stance.h"
#include "core/submission/words.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao;
using namespace duibiao::submission;
using namespace Qt::StringLiterals;

namespace {

std::vector<Stretch> split(QStringView sentence, Section section = Section::Deeds)
{
    return splitByStance(sentence, section, {2024, QDate(2025, 1, 8)});
}

Stance only(QStringView sentence)
{
    const auto stretches = split(sentence);
    return stretches.size() == 1 ? stretches.front().stance : Stance::Unclear;
}

} // namespace

TEST_CASE("a sentence tells what was done, what is missing, planned, or of another year", "[submission]")
{
    CHECK(only(u"5月10日举办防汛演练，86人参加。") == Stance::Done);
    CHECK(only(u"培训尚未组织。") == Stance::NotDone);
    CHECK(only(u"实施方案正在编制。") == Stance::NotDone);
    CHECK(only(u"计划明年组织两次演练。") == Stance::Planned);
    CHECK(only(u"年度监督检查计划于3月18日印发。") == Stance::Done);
    CHECK(only(u"专项评估计划于2025年上半年开展。") == Stance::Planned);
    CHECK(only(u"去年共开展演练3次。") == Stance::Earlier);
    CHECK(only(u"2023年共开展演练3次。") == Stance::Earlier);
    CHECK(only(u"全年未发生溺水事故。") == Stance::Done);
    CHECK(only(u"按照每年至少组织1次演练的要求，") == Stance::Quoted);
}

TEST_CASE("a sentence is taken apart where its claim changes", "[submission]")
{
    const QString sentence = u"共收到提案12件，已办复11件，其余1件尚未办结，计划2025年3月办结。"_s;
    const auto stretches = split(sentence);
    REQUIRE(stretches.size() == 3);
    CHECK(stretches[0].stance == Stance::Done);
    CHECK(stretches[0].clauses.size() == 2);
    CHECK(stretches[1].stance == Stance::NotDone);
    CHECK(stretches[1].span.in(sentence) == u"其余1件尚未办结，");
    CHECK(stretches[2].stance == Stance::Planned);
}

TEST_CASE("a comparison colours its own clause only", "[submission]")
{
    const auto stretches = split(u"全年开展巡河18次，较上年增加6次，清理垃圾30吨。");
    REQUIRE(stretches.size() == 3);
    CHECK(stretches[0].stance == Stance::Done);
    CHECK(stretches[1].stance == Stance::Earlier);
    CHECK(stretches[2].stance == Stance::Done);
}

TEST_CASE("sections colour what does not say itself what it claims", "[submission]")
{
    CHECK(sectionOf(u"下一步工作打算") == Section::Plans);
    CHECK(sectionOf(u"存在的问题和下一步打算") == Section::Problems);
    CHECK(sectionOf(u"主要做法") == Section::Deeds);
    CHECK(split(u"加强业务培训。", Section::Plans).front().stance == Stance::Planned);
    CHECK(split(u"个别单位重视不够。", Section::Problems).front().stance == Stance::Unclear);
    CHECK(split(u"年度报告已编制，将于2025年1月31日前公开。", Section::Plans).front().stance == Stance::Done);
}

TEST_CASE("the occasion that did not arise is told apart", "[submission]")
{
    const auto stretches = split(u"全年办理提案9件，本年度未承办重大行政决策事项。");
    REQUIRE(stretches.size() == 2);
    CHECK_FALSE(stretches[0].notTriggered);
    CHECK(stretches[1].notTriggered);
}

TEST_CASE("every word of the claims and columns lists stands in its example", "[submission]")
{
    for (const QStringList& row : lexiconRows(u"claims"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(row.at(2).contains(QString(row.at(1)).remove(u'^')));
    }
    for (const QStringList& row : lexiconRows(u"ledger_columns"_s)) {
        INFO(row.join(u'\t').toStdString());
        REQUIRE(row.size() == 3);
        CHECK(columnOf(row.at(2)) != Column::None);
    }
    CHECK(columnOf(u"序号") == Column::Number);
    CHECK(columnOf(u"实际完成时间") == Column::DoneOn);
    CHECK(columnOf(u"计划完成时间") == Column::Deadline);
    CHECK(columnOf(u"围绕农村饮水安全开展专题培训并形成报告") == Column::None);
}
