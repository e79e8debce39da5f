// SPDX-License-Identifier: GPL-3.0-or-later
// What reports leave to be worked out: changes told by two years' figures, rates told by what did not happen, papers
// that share only a few words.
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

TEST_CASE("a change may be told by the figures of two years", "[check]")
{
    const QString losses = u"县水利局供水管网漏损水量较上年下降8%以上。"_s;
    CHECK(stands(losses, u"2023年供水管网漏损水量200万方，2024年180万方。"_s, u"漏损") == Status::Met);
    CHECK(stands(losses, u"供水管网漏损水量190万方，去年为200万方。"_s, u"漏损") == Status::NotMet);
    const QString points = u"县水利局自来水普及率较上年提高2个百分点以上。"_s;
    CHECK(stands(points, u"自来水普及率由去年的91.5%提高到94%。"_s, u"普及率") == Status::Met);
    CHECK(stands(points, u"自来水普及率93%，而2023年这个数字是91.5%。"_s, u"普及率") == Status::NotMet);
}

TEST_CASE("a rate of what was done in time is full where nothing was late", "[check]")
{
    const QString duty = u"县水利局取水许可申请按期办结率达到100%。"_s;
    CHECK(stands(duty, u"取水许可申请受理46件，已办结41件，其余5件均在审查期限之内，没有一件超期。"_s, u"办结率") ==
          Status::Met);
    CHECK(stands(duty, u"取水许可申请受理46件，2件超期办结。"_s, u"办结率") != Status::Met);
}

TEST_CASE("a term that opens its sentence asks for what stands behind it", "[check]")
{
    const QString duty = u"县水利局自收到整改通知书之日起15日内，向县政府报告水库整改结果。"_s;
    CHECK(stands(duty, u"8月1日收到水库整改通知书，8月9日将水库整改结果向县政府报告。"_s, u"整改结果") == Status::Met);
    CHECK(stands(duty, u"8月1日收到水库整改通知书，8月29日将水库整改结果向县政府报告。"_s, u"整改结果") ==
          Status::MetLate);
    CHECK(stands(duty, u"组织义务植树。"_s, u"整改结果") == Status::NoEvidence);
}

TEST_CASE("papers that share a few words with a duty are not silent", "[check]")
{
    const QString duty = u"县水利局全年组织干部职工参观水情教育基地1次。"_s;
    const check::Verdict faint = verdictOn(duty, u"5月8日，30名职工走进青年水库水情馆，听了讲解。"_s, u"水情教育");
    CHECK(faint.status == Status::NeedsReview);
    CHECK(faint.confidence < 0.5);
    CHECK(stands(duty, u"完成林地清查。"_s, u"水情教育") == Status::NoEvidence);
}

TEST_CASE("days of what is planned are no days of deeds", "[check]")
{
    const QString duty = u"县水利局于6月30日前公布水库名录。"_s;
    CHECK(stands(duty, u"下一阶段，要压实责任：一要在6月30日前公布水库名录，二要加强巡查。"_s, u"水库名录") !=
          Status::Met);
    CHECK(stands(duty, u"水库名录6月12日公布。"_s, u"水库名录") == Status::Met);
}

TEST_CASE("the year in the name of a paper is not the year of the deed", "[check]")
{
    const QString duty = u"县水利局2023年度水资源公报于2024年6月30日前公开。"_s;
    CHECK(stands(duty, u"2023年度水资源公报5月20日在门户网站公开。"_s, u"水资源公报") == Status::Met);
}

TEST_CASE("the day in the cell is that of the deed where the words tell of steps on the way", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局7月底前编制并公布用水定额目录。\n\n清河县人民政府\n2024年2月1日\n"_s);
    county.submitBytes(
        u"台账.csv"_s,
        u"清河县水利局台账,,\n工作任务,完成情况,完成日期\n编制公布用水定额目录,7月29日通过专家审查，共12类，经局务会审定后在网站公布,2024-08-06\n"_s
            .toUtf8());
    CHECK(county.status(u"用水定额") == Status::MetLate);
}

TEST_CASE("an occasion that did not arise may be told by having received nothing", "[check]")
{
    const QString duty = u"县水利局收到检察建议后，应在2个月内书面回复。"_s;
    CHECK(stands(duty, u"本年度没有收到检察建议。"_s, u"书面回复") == Status::NotApplicable);
}

namespace {

/// How a duty stands in the middle of the year.
Status standsInAutumn(const QString& duty, const QString& sentences, QStringView words)
{
    County county(u"清河县2024年重点工作方案\n\n一、重点任务\n（一）"_s + duty +
                      u"\n\n清河县人民政府\n2024年2月1日\n"_s,
                  QDate(2024, 10, 20));
    county.submit(u"进展.txt"_s, u"清河县水利局2024年工作进展\n\n一、工作开展情况\n"_s + sentences +
                                     u"\n\n清河县水利局\n2024年10月18日\n"_s);
    return county.status(words);
}

} // namespace

TEST_CASE("nothing was done on a day that is still to come", "[check]")
{
    const QString duty = u"县水利局全年组织节水宣传不少于2次。"_s;
    CHECK(standsInAutumn(duty, u"3月22日、12月5日组织节水宣传。"_s, u"节水宣传") == Status::NotDue);
    CHECK(standsInAutumn(duty, u"3月22日、9月5日组织节水宣传。"_s, u"节水宣传") == Status::Met);
    CHECK(standsInAutumn(u"县水利局9月底前建成水情展示馆。"_s, u"水情展示馆主体完工，12月投用。"_s, u"展示馆") !=
          Status::MetLate);
}

TEST_CASE("similar words leave no duty quietly open", "[check]")
{
    const QString duty = u"县水利局全年组织春秋两季水源地集中清理1次。"_s;
    CHECK(standsInAutumn(duty, u"春季清理于4月8日在水源地铺开。"_s, u"水源地") != Status::NotDue);
    CHECK(standsInAutumn(duty, u"组织义务植树。"_s, u"水源地") == Status::NotDue);
}

TEST_CASE("what looks back on a quarter is done soon after its end", "[check]")
{
    const QString duty = u"县水利局每季度通报1次水质情况。"_s;
    CHECK(standsInAutumn(duty, u"4月9日、7月8日、10月11日，先后通报水质情况。"_s, u"水质") == Status::NotDue);
    CHECK(standsInAutumn(duty, u"4月9日、10月11日，先后通报水质情况。"_s, u"水质") == Status::NotMet);
}

TEST_CASE("in time, but not all of what was owed", "[check]")
{
    const QString duty = u"县水利局3月底前与用水户签订节水责任书。"_s;
    CHECK(stands(duty, u"节水责任书应签310户，3月20日签订290户。"_s, u"责任书") != Status::Met);
    CHECK(stands(duty, u"3月20日与用水户签订节水责任书。"_s, u"责任书") == Status::Met);
}

TEST_CASE("a season bounds what recurs in it", "[check]")
{
    const QString duty = u"县水利局汛期（5月至9月）每月检查重点水库不少于1次。"_s;
    CHECK(stands(duty, u"5月8日、6月3日、7月9日、8月6日、9月4日检查重点水库。"_s, u"重点水库") == Status::Met);
}

TEST_CASE("the parts of a total are no amounts beside it", "[check]")
{
    const QString duty = u"县水利局全年安排节水资金不少于300万元。"_s;
    CHECK(stands(duty, u"全年安排节水资金346万元，其中中央资金180万元，县级配套166万元。"_s, u"节水资金") ==
          Status::Met);
}

TEST_CASE("what is not done to a thing that is spoken of says nothing of the deed", "[check]")
{
    const QString duty = u"县水利局收到群众来信后，应在10日内核查并答复来信人。"_s;
    CHECK(stands(duty, u"5月6日收到反映水费未公示的群众来信1件，5月14日核查完毕并答复来信人。"_s, u"答复来信人") ==
          Status::Met);
}
