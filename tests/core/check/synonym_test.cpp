// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checker.h"
#include "core/check/content.h"
#include "core/check/synonym.h"
#include "tests/core/check/harness.h"

#include <vector>

using namespace duibiao;
using namespace duibiao::check;
using namespace Qt::StringLiterals;

TEST_CASE("an office's word is read as what it counts as, while it is in force", "[check][synonyms]")
{
    const QString before = contentOf(u"举办巡河夜校").text;
    CHECK(before != contentOf(u"举办巡河培训").text);
    {
        const OfficeWords words(std::vector<Synonym>{{u"夜校"_s, u"业务培训"_s}, {u"流动课堂"_s, u"板凳会"_s}});
        // Its meaning may itself be read as another word of the shipped list, or be in no list.
        CHECK(contentOf(u"举办巡河夜校").text == contentOf(u"举办巡河培训").text);
        CHECK(contentOf(u"开办流动课堂").text == contentOf(u"开办板凳会").text);
        CHECK(contentOf(u"举办业务培训班").text == contentOf(u"组织专题培训").text);
        {
            const OfficeWords none(std::vector<Synonym>{}); // changes nothing
            CHECK(contentOf(u"巡河夜校").text == contentOf(u"巡河培训").text);
        }
        CHECK(contentOf(u"巡河夜校").text == contentOf(u"巡河培训").text);
    }
    CHECK(contentOf(u"举办巡河夜校").text == before);
}

TEST_CASE("what is wrong with a word is said", "[check][synonyms]")
{
    const std::vector<Synonym> own{{u"夜校"_s, u"培训"_s}};
    const auto fault = [&](const QString& said, const QString& means) { return faultOf({said, means}, own); };
    CHECK(fault(u"流动课堂"_s, u"培训"_s).isEmpty());
    CHECK(fault(u" 流动课堂 "_s, u"板凳会"_s).isEmpty());
    CHECK(fault({}, u"培训"_s).contains(u"Both words"));
    CHECK(fault(u"课"_s, u"培训"_s).contains(u"one character"));
    CHECK(fault(u"流动课堂"_s, u"课"_s).contains(u"one character"));
    CHECK(fault(u"流动课堂2"_s, u"培训"_s).contains(u"figures"));
    CHECK(fault(u"流动，课堂"_s, u"培训"_s).contains(u"marks"));
    CHECK(fault(u"组织开展"_s, u"培训"_s).contains(u"says nothing"));
    CHECK(fault(u"夜校"_s, u"宣传"_s).contains(u"“培训”")); // there already
    CHECK(fault(u"专题讲座"_s, u"宣传"_s).contains(u"shipped list"));
    CHECK(fault(u"宣传"_s, u"培训"_s).contains(u"shipped list"));
    CHECK(fault(u"举办流动课堂"_s, u"流动课堂"_s).contains(u"already"));
    CHECK(fault(u"流动课堂"_s, u"夜校"_s).contains(u"say “培训”"));
    CHECK(faultOf({u"板凳会"_s, u"宣传"_s}, std::vector<Synonym>{{u"院坝会"_s, u"板凳会"_s}}).contains(u"Other words"));
}

TEST_CASE("a verdict follows the words of the office", "[check][synonyms]")
{
    const auto document = readers::read(
        {u"plan.txt"_s,
         u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局全年至少举办2次巡河培训。\n\n清河县人民政府\n2024年2月1日\n"_s
             .toUtf8()});
    REQUIRE(document);
    const plan::Plan plan = plan::read(*document);
    units::Registry registry;
    registry.add({u"县水利局"_s, {}, {}});
    auto paper = readers::read(
        {u"县水利局.txt"_s,
         u"县水利局2024年工作总结\n\n2024年3月5日举办巡河夜校1次。2024年9月6日举办巡河夜校1次。\n"_s.toUtf8()});
    REQUIRE(paper);
    const std::vector<submission::Submission> papers{submission::read(std::move(*paper), registry, {2024, {}})};
    Checker checker;
    const auto statusWith = [&](const std::vector<Synonym>& synonyms) {
        const auto verdicts = checker.check({*document, plan, registry, papers, text::WorkCalendar::shipped(),
                                             QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31), synonyms});
        REQUIRE((verdicts && verdicts->size() == 1));
        return verdicts->front().status;
    };
    CHECK(statusWith({}) != Status::Met);
    CHECK(statusWith({{u"夜校"_s, u"培训"_s}}) == Status::Met);
    CHECK(checker.judgedUnits() == 1);
    CHECK(statusWith({{u"夜校"_s, u"培训"_s}}) == Status::Met);
    CHECK(checker.judgedUnits() == 0);
    CHECK(statusWith({}) != Status::Met);
}
