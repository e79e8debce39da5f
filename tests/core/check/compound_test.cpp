// SPDX-License-Identifier: GPL-3.0-or-later
// What counts beside what: aims and trends beside deeds, papers of one unit at odds, terms without an event, hours.
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

/// A ledger of the water bureau with one row.
void keepLedger(County& county, const QString& task, const QString& done)
{
    county.submit(u"台账.csv"_s,
                  u"清河县水利局2024年工作台账,,\n序号,工作任务,完成情况\n1,"_s + task + u',' + done + u'\n');
}

/// The same with a second paper, a ledger with one row.
Status standsBeside(const QString& duty, const QString& sentences, const QString& task, const QString& done,
                    QStringView words)
{
    County county(planOf(duty));
    county.report(sentences);
    keepLedger(county, task, done);
    return county.status(words);
}

} // namespace

TEST_CASE("an aim behind a deed need not be told of", "[check]")
{
    const QString duty = u"县水利局建立水库责任清单，形成分工明确、运转顺畅的管护格局。"_s;
    CHECK(stands(duty, u"5月20日，印发水库责任清单。"_s, u"责任清单") == Status::Met);
    // What ends in a product is a deed of its own.
    const QString two = u"县水利局排查山塘隐患，形成隐患整改台账。"_s;
    CHECK(stands(two, u"5月20日，完成山塘隐患排查。"_s, u"隐患") == Status::NeedsReview);
}

TEST_CASE("a trend beside a deed that was done is not asked about", "[check]")
{
    const QString duty = u"县水利局公开河道采砂审批结果，加大采砂监管公开力度。"_s;
    CHECK(stands(duty, u"4月9日，公开河道采砂审批结果12件。采砂监管公开信息30条。"_s, u"采砂审批") == Status::Met);
    CHECK(stands(u"县水利局加大采砂监管公开力度。"_s, u"采砂监管公开信息30条。"_s, u"采砂监管") == Status::NeedsReview);
}

TEST_CASE("a word about what is only to be furthered does not stand for a deed that nothing is told of", "[check]")
{
    CHECK(stands(u"县水利局编制山塘巡查手册，加强巡查业务指导。"_s, u"全年开展业务培训3次。"_s, u"巡查手册") ==
          Status::NoEvidence);
}

TEST_CASE("another paper that leaves some of the same number open is at odds", "[check]")
{
    const QString duty = u"县水利局对新建水库均要开展安全评估。"_s;
    const QString all = u"全年新建水库9座，全部开展了安全评估。"_s;
    CHECK(standsBeside(duty, all, u"新建水库评估"_s, u"新建水库9座，已评估8座，另1座正在评估"_s, u"安全评估") ==
          Status::NeedsReview);
    CHECK(standsBeside(duty, all, u"新建水库评估"_s, u"新建水库9座，均已评估"_s, u"安全评估") == Status::Met);
}

TEST_CASE("what is put off in the same row is given up", "[check]")
{
    County county(planOf(u"县水利局2024年年底前对上年度山塘整治情况开展“回头看”。"_s), QDate(2024, 12, 5));
    keepLedger(county, u"山塘整治“回头看”"_s, u"未开展，2025年一季度进行"_s);
    CHECK(county.status(u"回头看") == Status::NotMet);
}

TEST_CASE("a term of years without an event runs from the day of the plan", "[check]")
{
    const QString plan = planOf(u"县水利局在三年内对水库管护人员轮训一遍。"_s);
    const QString told = u"全县水库管护人员210名，已轮训130名，其余80名安排在2025年轮训。"_s;
    County open(plan);
    open.report(told);
    CHECK(open.status(u"轮训") == Status::NotDue);
    County over(plan, QDate(2027, 3, 1));
    over.report(told);
    CHECK(over.status(u"轮训") != Status::NotDue);
}

TEST_CASE("hours are told for several affairs at once", "[check]")
{
    const QString duty = u"县水利局对水库险情应在48小时内予以回应。"_s;
    CHECK(stands(duty, u"全年接报水库险情9起，均在48小时内予以回应。"_s, u"险情") == Status::Met);
    CHECK(stands(duty, u"全年回应水库险情9起，均未超时。"_s, u"险情") == Status::Met);
    CHECK(stands(duty, u"全年共接报水库险情43起，在48小时内予以回应的有42起。"_s, u"险情") == Status::NotMet);
}

TEST_CASE("a weight in an assessment is told in whatever word for it", "[check]")
{
    const QString duty = u"严格落实水利工作在乡镇绩效考核中权重不低于4%的要求。（县水利局负责）"_s;
    CHECK(standsBeside(duty, u"水利工作有序推进。"_s, u"绩效考核权重"_s, u"占4%"_s, u"权重") == Status::Met);
    CHECK(stands(duty, u"乡镇年度绩效考核中，水利占比从2023年的3%提高到4%。"_s, u"权重") == Status::Met);
    CHECK(stands(duty, u"2024年，水利在乡镇年度绩效考核中的权重由上年的3%提高到4%。"_s, u"权重") == Status::Met);
    CHECK(standsBeside(duty, u"水利工作有序推进。"_s, u"绩效考核权重"_s, u"3.5%"_s, u"权重") == Status::NotMet);
}

TEST_CASE("of several things that began the one counts that the deed follows", "[check]")
{
    const QString duty = u"县水利局在方案印发后10个工作日内公布征求意见采纳情况。"_s;
    CHECK(stands(duty,
                 u"3月4日，印发《清河县灌区改造方案》。3月12日，公布征求意见采纳情况。\n\n10月22日，印发"
                 u"《清河县防汛方案》。"_s,
                 u"采纳情况") == Status::Met);
}

TEST_CASE("what each is to reach is missed where some did not", "[check]")
{
    const QString duty = u"县水利局水库管护人员每年至少1个月在水库值守。"_s;
    CHECK(stands(duty, u"全县386名水库管护人员中有371人全年在水库值守满1个月。"_s, u"值守") == Status::NotMet);
    CHECK(stands(duty, u"全县水库管护人员全年均在水库值守满1个月。"_s, u"值守") == Status::Met);
}

TEST_CASE("to cancel something is a deed, to be cancelled is none", "[check]")
{
    const QString duty = u"县水利局取消水利证明事项。"_s;
    CHECK(stands(duty, u"6月5日，取消水利证明事项3项。"_s, u"证明事项") == Status::Met);
    CHECK(stands(u"县水利局举办节水论坛。"_s, u"节水论坛今年取消。"_s, u"节水论坛") == Status::NotMet);
}

TEST_CASE("what is asked for in a period of several years is due at its end", "[check]")
{
    CHECK(stands(u"县水利局落实水库管护人员5年一周期的全员轮训制度。"_s,
                 u"全县水库管护人员386名，已轮训203名，其余183名尚未轮训。"_s, u"轮训") == Status::NotDue);
}

TEST_CASE("what a sentence says of the few that are left is a shortfall", "[check]")
{
    const QString duty = u"县水利局确保水库方案与解读材料同步发布。"_s;
    CHECK(stands(duty, u"全年公布水库方案5件，其中4件与解读材料同步发布，1件晚了11天。"_s, u"水库方案") ==
          Status::NotMet);
    CHECK(stands(duty, u"全年公布水库方案5件，其中4件与解读材料同步发布，1件涉密依法不予公开。"_s, u"水库方案") ==
          Status::Met);
    CHECK(stands(duty, u"全年公布水库方案5件，均与解读材料同步发布，其中4件为图解，1件为视频。"_s, u"水库方案") ==
          Status::Met);
    const QString forms = u"县水利局每件水库方案的解读形式不少于2种。"_s;
    CHECK(stands(forms, u"全年公布水库方案4件，其中3件采用文字、图片两种形式解读，1件只有文字解读。"_s, u"解读形式") ==
          Status::NotMet);
    CHECK(stands(duty, u"水库方案4件与解读材料同步发布，另有1件方案与解读材料尚未发布。"_s, u"水库方案") ==
          Status::NotMet);
}

TEST_CASE("what is left open behind a semicolon belongs to what was done", "[check]")
{
    const QString duty = u"县水利局将听证意见的采纳情况在政府网站公布。"_s;
    const QString done = u"全年举行听证6次，《供水条例》等5项的采纳情况已在政府网站公布"_s;
    CHECK(stands(duty, done + u"；《取水管理办法》因分歧较大，采纳情况尚未公布。"_s, u"采纳情况") == Status::NotMet);
    CHECK(stands(duty, done + u"；《取水管理办法》的听证尚未举行。"_s, u"采纳情况") != Status::NotMet);
}

TEST_CASE("one of several things that another sentence leaves open is missing", "[check]")
{
    const QString duty = u"县水利局实施一批水源涵养、河湖连通项目。"_s;
    const QString done = u"10月30日，水源涵养项目6个全部实施完毕。"_s;
    CHECK(stands(duty, done + u"\n河湖连通项目年内未立项实施。"_s, u"水源涵养") == Status::NotMet);
    CHECK(stands(duty, done + u"\n水源涵养项目档案尚未移交。"_s, u"水源涵养") != Status::NotMet);
    // What is open of another deed that only shares words with this one leaves nothing of it.
    CHECK(stands(u"县水利局把水利安全生产纳入考核，权重不低于5%。"_s,
                 u"水利安全生产纳入考核，权重6%。\n2024年度水利安全生产工作报告正在起草。"_s, u"权重") == Status::Met);
}

TEST_CASE("what somebody is to do behind a modal is a deed like any other", "[check]")
{
    const QString duty = u"县水利局明确一名领导负责河长制工作，工作分工应对外公布。"_s;
    CHECK(stands(duty, u"3月5日，明确一名副局长负责河长制工作。"_s, u"河长制") == Status::NeedsReview);
    CHECK(stands(duty, u"3月5日，明确一名副局长负责河长制工作，工作分工同日对外公布。"_s, u"河长制") == Status::Met);
}

TEST_CASE("a list with fewer things than the words say is at odds with them", "[check]")
{
    const QString duty = u"县水利局全部水库均应落实巡查责任人。"_s;
    const QString words = u"全县水库6座，全部落实巡查责任人，名单见附表。"_s;
    const auto listed = [&](int rows) {
        County county(planOf(duty));
        county.report(words);
        QString table = u"清河县水利局水库巡查责任人名单\n序号,水库,巡查责任人,落实日期\n"_s;
        for (int row = 1; row <= rows; ++row) table += u"%1,青石%1号水库,巡查员%1,2024-03-0%1\n"_s.arg(row);
        county.submit(u"水利局水库巡查责任人名单.csv"_s, table);
        return county.verdict(u"巡查责任人");
    };
    CHECK(listed(6).status == Status::Met);
    const check::Verdict shorter = listed(4);
    CHECK(shorter.status == Status::NeedsReview);
    CHECK(shorter.rule == u"dissent.list-shorter");
}

TEST_CASE("the only rate that a row tells is the one asked for", "[check]")
{
    County county(planOf(u"县水利局水库当季除险加固率达到80%以上。"_s));
    county.report(u"水库当季除险加固率为82.6%。"_s);
    county.submit(u"台账.csv"_s, u"清河县水利局工作台账\n序号,工作任务,完成情况,完成日期\n"
                                 u"1,水库除险加固,水库当季应除险加固38座，已加固30座，加固率78.9%,2024-12-20\n"_s);
    CHECK(county.status(u"加固率") == Status::NeedsReview);
}
