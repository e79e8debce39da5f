// SPDX-License-Identifier: GPL-3.0-or-later
// Ways in which reports tell what was done, beside the plain ones of rules_test.cpp.
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

TEST_CASE("one member of a choice is enough", "[check]")
{
    const QString duty = u"县水利局主要负责人全年至少参加1次在线访谈或新闻发布会。"_s;
    CHECK(stands(duty, u"8月13日，局长做客“在线访谈”栏目，回答网民提问。"_s, u"在线访谈") == Status::Met);
    CHECK(stands(duty, u"5月30日，局长出席新闻发布会，介绍防汛情况。"_s, u"在线访谈") == Status::Met);
    CHECK(stands(duty, u"5月30日，副局长出席新闻发布会，介绍防汛情况。"_s, u"在线访谈") == Status::NeedsReview);
    CHECK(stands(duty, u"5月30日，组织义务植树。"_s, u"在线访谈") == Status::NoEvidence);
}

TEST_CASE("a day that was meant at first, or put off to, is no day of a deed", "[check]")
{
    const QString duty = u"县水利局全年组织节水宣传不少于2次。"_s;
    CHECK(stands(duty, u"4月25日，举办节水宣传。第二期节水宣传原定11月举办，因工作集中，推迟至2025年春节后。"_s,
                 u"节水宣传") == Status::NotMet);
    CHECK(stands(duty, u"4月25日，举办节水宣传。第二期节水宣传推迟至12月3日举办。"_s, u"节水宣传") == Status::Met);
}

TEST_CASE("what has an area or a rate is named by the clause before", "[check]")
{
    const QString duty = u"县水利局推广高效节水灌溉技术，覆盖面积达到20万亩。"_s;
    CHECK(stands(duty, u"推广高效节水灌溉技术22.3万亩。"_s, u"20万亩") == Status::Met);
    CHECK(stands(duty, u"推广高效节水灌溉技术18.1万亩。"_s, u"20万亩") == Status::NotMet);
    CHECK(stands(duty, u"植树造林22.3万亩。"_s, u"20万亩") == Status::NoEvidence);
}

TEST_CASE("a change is told in comparison with the year before", "[check]")
{
    const QString duty = u"县水利局要严控用水总量，农业用水量较上年下降2%以上。"_s;
    CHECK(stands(duty, u"全县农业用水量同比下降2.6%。"_s, u"下降2%") == Status::Met);
    CHECK(stands(duty, u"全县农业用水量同比下降1.6%。"_s, u"下降2%") == Status::NotMet);
}

TEST_CASE("points of a whole are a share", "[check]")
{
    const QString duty = u"县水利局将节水工作纳入年度考核，所占分值权重不低于4%。"_s;
    CHECK(stands(duty, u"年度考核办法于5月印发，节水工作单独列为一项指标，分值3.5分（总分100分）。"_s, u"不低于4%") ==
          Status::NotMet);
    CHECK(stands(duty, u"年度考核办法于5月印发，节水工作单独列为一项指标，分值6分（总分120分）。"_s, u"不低于4%") ==
          Status::Met);
}

TEST_CASE("a total over many periods is compared with all of them", "[check]")
{
    const QString duty = u"县水利局每周至少刊发1篇节水报道。"_s;
    CHECK(stands(duty, u"全年共刊发节水报道38篇。"_s, u"节水报道") == Status::NotMet);
    CHECK(stands(duty, u"坚持每周刊发节水报道，全年共刊发60篇。"_s, u"节水报道") == Status::Met);
    const QString monthly = u"县水利局每月至少组织1次河道清漂活动。"_s;
    CHECK(stands(monthly, u"坚持每月组织河道清漂活动，1月至12月共组织14次。"_s, u"河道清漂") == Status::Met);
    CHECK(stands(monthly, u"坚持每月组织河道清漂活动，全年共组织9次。"_s, u"河道清漂") == Status::NotMet);
}

TEST_CASE("periods may be named instead of days, also those that were missed", "[check]")
{
    const QString duty = u"县水利局每季度开展1次水质抽检。"_s;
    CHECK(stands(duty, u"一季度、二季度、三季度、四季度各开展水质抽检1次。"_s, u"水质抽检") == Status::Met);
    CHECK(stands(duty, u"一季度、二季度、四季度各开展水质抽检1次，三季度未开展水质抽检。"_s, u"水质抽检") ==
          Status::NotMet);
}

TEST_CASE("each period's amount may be stated once for all", "[check]")
{
    const QString duty = u"县水利局每月播出节水公益广告时长不少于60分钟。"_s;
    CHECK(stands(duty, u"每月播出节水公益广告时长均超过80分钟。"_s, u"60分钟") == Status::Met);
    CHECK(stands(duty, u"每月播出节水公益广告时长约40分钟。"_s, u"60分钟") == Status::NotMet);
}

TEST_CASE("the first and the last day of a term tell how long it was", "[check]")
{
    const QString duty = u"县水利局应就水价调整方案公开征求意见，期限不少于30日。"_s;
    CHECK(stands(duty, u"水价调整方案自8月5日起至8月30日公开征求意见。"_s, u"30日") == Status::NotMet);
    CHECK(stands(duty, u"水价调整方案自8月1日至9月15日公开征求意见。"_s, u"30日") == Status::Met);
}

TEST_CASE("a term may be stated for all cases, or its event stand in the same sentence", "[check]")
{
    const QString fixed = u"县水利局对发现的隐患在10个工作日内完成整改。"_s;
    CHECK(stands(fixed, u"发现隐患9个，隐患均在10个工作日内整改完毕。"_s, u"10个工作日") == Status::Met);
    CHECK(stands(fixed, u"发现隐患9个，隐患均在15个工作日内整改完毕。"_s, u"10个工作日") != Status::Met);
    const QString budget = u"县水利局在年度预算经批准后20日内公开年度预算。"_s;
    CHECK(stands(budget, u"年度预算2月6日经批准，我局于2月23日在门户网站公开。"_s, u"20日") == Status::Met);
    CHECK(stands(budget, u"年度预算2月6日经批准，我局于3月23日在门户网站公开。"_s, u"20日") == Status::MetLate);
}

TEST_CASE("the month that a row speaks of is not the day on which it was done", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局每月10日前公开上月水质监测情况。\n\n清河县人民政府\n2024年2月1日\n"_s);
    QByteArray rows = "清河县水利局台账,,\n工作任务,完成情况,完成日期\n";
    for (int month = 1; month <= 12; ++month)
        rows += u"公开水质监测情况,公开%1月份水质监测情况,2024-%2-08\n"_s.arg((month + 10) % 12 + 1)
                    .arg(month, 2, 10, QChar(u'0'))
                    .toUtf8();
    county.submitBytes(u"台账.csv"_s, rows);
    CHECK(county.status(u"水质监测") == Status::Met);
}

TEST_CASE("a head of one kind does not stand for the other", "[check]")
{
    const QString duty = u"县水利局党委书记每季度巡河不少于1次。"_s;
    CHECK(stands(duty, u"局党委书记于2月26日、5月11日、8月15日、11月20日巡河。"_s, u"巡河") == Status::Met);
    CHECK(stands(duty, u"局长于2月26日、5月11日、8月15日、11月20日巡河。"_s, u"巡河") == Status::NeedsReview);
}

TEST_CASE("a late day among the problems is the day of the deed", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局于6月底前建成水情展示馆。\n\n清河县人民政府\n2024年2月1日\n"_s);
    county.submit(
        u"总结.txt"_s,
        u"清河县水利局2024年工作总结\n\n一、工作开展情况\n抓好各项工作。\n\n二、存在问题\n水情展示馆于8月9日才建成，进度偏慢。\n\n清河县水利局\n2025年1月6日\n"_s);
    CHECK(county.status(u"展示馆") == Status::MetLate);
}

TEST_CASE("what a unit under it did counts for the unit that answers for it", "[check]")
{
    const auto document = readers::read(
        {u"plan.txt"_s, u"清河县2024年工作要点\n\n（一）县卫健局全年组织健康讲座不少于2次。\n"_s.toUtf8()});
    REQUIRE(document.has_value());
    const plan::Plan plan = plan::read(*document);
    const auto statusWith = [&](const QString& parent) {
        units::Registry registry;
        registry.add({u"县卫健局"_s, {}, {}});
        registry.add({u"县疾控中心"_s, {}, {}, parent});
        auto paper = readers::read(
            {u"总结.txt"_s,
             u"县疾控中心2024年工作总结\n\n3月5日、9月12日，先后组织健康讲座。\n\n县疾控中心\n2024年12月30日\n"_s
                 .toUtf8()});
        REQUIRE(paper.has_value());
        const std::vector<submission::Submission> files{submission::read(std::move(*paper), registry, {2024, {}})};
        const auto verdicts = check::check({*document, plan, registry, files, text::WorkCalendar::shipped(),
                                            QDate(2025, 1, 10), QDate(2024, 1, 1), QDate(2024, 12, 31)});
        REQUIRE(verdicts.has_value());
        REQUIRE(verdicts->size() == 1);
        return verdicts->front().status;
    };
    CHECK(statusWith({}) == Status::NoEvidence);
    CHECK(statusWith(u"县卫健局"_s) == Status::Met);
}

TEST_CASE("the rest may be what was done", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局要将所有水库的水位信息全部公开。\n\n清河县人民政府\n2024年2月1日\n"_s);
    county.report(u"全县46座水库，除东沟水库因大坝加固暂缓外，其余45座的水位信息均已公开。"_s);
    const check::Verdict verdict = county.verdict(u"水位信息");
    CHECK(verdict.status == Status::NotMet);
    REQUIRE(verdict.progress.has_value());
    CHECK(verdict.progress->done == 45);
    CHECK(verdict.progress->required == 46);
}

TEST_CASE("a sentence that begins with a unit binds it, and so does what follows in the clause", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局办理群众来信，按时办结率达到98%以上，群众满意率不低于90%。\n\n清河县人民政府\n2024年2月1日\n"_s);
    for (const check::Verdict& verdict : county.verdicts()) CHECK(verdict.unit == u"县水利局");
    CHECK_FALSE(county.verdicts().empty());
}

TEST_CASE("which way a quality has to go says nothing of the deed", "[check]")
{
    const QString duty = u"县水利局用水报装办理时间压缩至3个工作日以内。"_s;
    CHECK(stands(duty, u"用水报装平均办理时间2.5个工作日。"_s, u"用水报装") == Status::Met);
    CHECK(stands(duty, u"用水报装平均办理时间4.5个工作日。"_s, u"用水报装") == Status::NotMet);
    const QString days = u"县水利局水事案件平均办理天数控制在60天以内。"_s;
    CHECK(stands(days, u"全年办结水事案件104件，平均办理天数63.5天。"_s, u"60天") == Status::NotMet);
}

TEST_CASE("done before a day that is in time is done in time", "[check]")
{
    const QString duty = u"县水利局排查水库隐患，9月1日前全部整改到位。"_s;
    CHECK(stands(duty, u"排查水库隐患32处，8月30日前全部整改到位。"_s, u"整改到位") == Status::Met);
}

TEST_CASE("a collective name means bodies of its kinds where the list has no such group", "[check]")
{
    const auto document = readers::read(
        {u"plan.txt"_s,
         u"清河县2024年工作要点\n\n（一）各街道全年组织节水宣传2次。\n（二）各单位于12月10日前报送总结。\n"_s
             .toUtf8()});
    REQUIRE(document.has_value());
    const plan::Plan plan = plan::read(*document);
    REQUIRE(plan.requirements.size() == 2);
    units::Registry registry;
    registry.add({u"县水利局"_s, {}, {}});
    registry.add({u"柳林街道"_s, {}, {}});
    CHECK(check::boundUnits(plan.requirements[0], registry) == std::vector{1});
    CHECK(check::boundUnits(plan.requirements[1], registry) == std::vector{0, 1});
}

TEST_CASE("what is shared out is counted for each", "[check]")
{
    const QString duty = u"县水利局全年组织水法宣传不少于2次。"_s;
    CHECK(stands(duty, u"春季、秋季各组织水法宣传1次。"_s, u"水法宣传") == Status::Met);
    CHECK(stands(duty, u"在干部、群众中分别组织水法宣传1次。"_s, u"水法宣传") == Status::Met);
    CHECK(stands(duty, u"秋季组织水法宣传1次。"_s, u"水法宣传") == Status::NotMet);
    const QString villages = u"县水利局全年组织水法宣传不少于12场。"_s;
    CHECK(stands(villages, u"在12个行政村各组织水法宣传1场。"_s, u"水法宣传") == Status::Met);
    CHECK(stands(villages, u"在11个行政村各组织水法宣传1场。"_s, u"水法宣传") == Status::NotMet);
}

TEST_CASE("what is told for parts of the year adds up", "[check]")
{
    const QString duty = u"县水利局全年组织水法宣传不少于5场。"_s;
    CHECK(stands(duty, u"上半年组织水法宣传2场，下半年组织水法宣传3场。"_s, u"水法宣传") == Status::Met);
    CHECK(stands(duty, u"上半年组织水法宣传2场，下半年组织水法宣传2场。"_s, u"水法宣传") == Status::NotMet);
    CHECK(stands(duty, u"3月组织水法宣传2场，9月组织水法宣传3场。"_s, u"水法宣传") == Status::Met);
    CHECK(stands(duty, u"截至6月组织水法宣传2场，截至12月组织水法宣传3场。"_s, u"水法宣传") == Status::NotMet);
}

TEST_CASE("what comes on top is added", "[check]")
{
    const QString duty = u"县水利局全年新建蓄水池4处。"_s;
    CHECK(stands(duty, u"东沟、西沟、北沟3处蓄水池已新建完成；另1处蓄水池于11月新建完成。"_s, u"蓄水池") ==
          Status::Met);
    CHECK(stands(duty, u"东沟、西沟2处蓄水池已新建完成；另1处蓄水池于11月新建完成。"_s, u"蓄水池") == Status::NotMet);
}

TEST_CASE("a day that cannot be is asked about", "[check]")
{
    const QString duty = u"县水利局全年组织水法宣传不少于2次。"_s;
    CHECK(stands(duty, u"3月22日组织水法宣传。2024年6月31日组织水法宣传。"_s, u"水法宣传") == Status::NeedsReview);
    CHECK(stands(duty, u"3月22日组织水法宣传。2024年6月31日组织水法宣传。9月5日组织水法宣传。"_s, u"水法宣传") ==
          Status::Met);
    CHECK(stands(u"县水利局于6月底前印发防汛预案。"_s, u"2023年2月29日印发防汛预案。"_s, u"防汛预案") ==
          Status::NeedsReview);
}

TEST_CASE("one for each is kept where all have one", "[check]")
{
    const QString duty = u"县水利局督促每座水库至少配备1名巡查责任人。"_s;
    CHECK(stands(duty, u"全县46座水库均已配备巡查责任人。"_s, u"巡查责任人") == Status::Met);
    CHECK(stands(duty, u"全县46座水库，其中45座已配备巡查责任人。"_s, u"巡查责任人") == Status::NotMet);
}

TEST_CASE("a second deed without a measure is asked for", "[check]")
{
    const QString duty = u"县水利局全年开展水质抽检2次，并将抽检结果录入监管平台。"_s;
    const QString once = u"4月2日、9月6日，分别开展水质抽检。"_s;
    CHECK(stands(duty, once, u"水质抽检") == Status::NeedsReview);
    CHECK(stands(duty, once + u"抽检结果已录入监管平台。"_s, u"水质抽检") == Status::Met);
    CHECK(stands(duty, once + u"抽检结果尚未录入监管平台。"_s, u"水质抽检") == Status::NotMet);
    CHECK(stands(u"县水利局全年开展水质抽检2次，并加强结果运用。"_s, once, u"水质抽检") == Status::Met);
}

TEST_CASE("what the next clause denies was not done", "[check]")
{
    const QString duty = u"县水利局全年组织水法宣传1次。"_s;
    CHECK(stands(duty, u"年初计划的水法宣传，因人员抽调未能举办。"_s, u"水法宣传") == Status::NotMet);
    CHECK(stands(duty, u"严格对照“全年组织水法宣传1次”的要求，做到有计划、有记录。"_s, u"水法宣传") ==
          Status::NoEvidence);
}

TEST_CASE("every case has a term of its own", "[check]")
{
    const QString duty = u"县水利局在取水许可批准后10日内公开许可结果。"_s;
    CHECK(stands(duty,
                 u"第一批取水许可4月1日批准，4月8日公开许可结果，第二批取水许可9月2日批准，9月10日公开许可结果。"_s,
                 u"许可结果") == Status::Met);
    CHECK(stands(duty,
                 u"第一批取水许可4月1日批准，4月8日公开许可结果，第二批取水许可9月2日批准，9月20日公开许可结果。"_s,
                 u"许可结果") == Status::MetLate);
}

TEST_CASE("what is done after the end of each period belongs to that period", "[check]")
{
    const QString duty = u"县水利局公布水费收支明细，每季度终了后15日内完成。"_s;
    CHECK(stands(duty, u"水费收支明细一季度4月10日、二季度7月12日、三季度10月9日、四季度2025年1月8日公布。"_s,
                 u"终了") == Status::Met);
    CHECK(stands(duty, u"水费收支明细一季度4月10日、二季度7月29日、三季度10月9日、四季度2025年1月8日公布。"_s,
                 u"终了") == Status::MetLate);
}

TEST_CASE("a rate of answers is told by answers", "[check]")
{
    const QString duty = u"县水利局依申请公开按时答复率保持100%。"_s;
    CHECK(stands(duty, u"全年收到政府信息公开申请9件，全部在法定期限内答复。"_s, u"答复率") == Status::Met);
    CHECK(stands(duty, u"全年收到政府信息公开申请9件，8件按期答复，1件逾期2日。"_s, u"答复率") == Status::NotMet);
    CHECK(stands(duty, u"全年未收到政府信息公开申请。"_s, u"答复率") == Status::NotApplicable);
}

TEST_CASE("figures may come to a percentage", "[check]")
{
    const QString right = u"县水利局办事指南准确率保持在99%以上。"_s;
    CHECK(stands(right, u"全年共核验办事指南1260项，发现错误11项。"_s, u"准确率") == Status::Met);
    CHECK(stands(right, u"全年共核验办事指南1260项，发现错误19项。"_s, u"准确率") == Status::NotMet);
}

TEST_CASE("the period with the fewest decides", "[check]")
{
    const QString duty = u"县水利局每月发布水情信息不少于8条。"_s;
    CHECK(stands(duty, u"全年发布水情信息233条，发布最少的2月份也有11条。"_s, u"8条") == Status::Met);
    CHECK(stands(duty, u"全年发布水情信息233条，发布最少的2月份有6条。"_s, u"8条") == Status::NotMet);
}

TEST_CASE("what was made up for behind the period is late", "[check]")
{
    const QString duty = u"县水利局年内组织节水业务培训不少于1次。"_s;
    CHECK(stands(duty, u"2025年1月3日，组织节水业务培训。"_s, u"业务培训") == Status::MetLate);
    CHECK(stands(duty, u"节水业务培训原定12月中旬举办，受寒潮影响，推迟到2025年1月3日举办，48人参加。"_s,
                 u"业务培训") == Status::MetLate);
    CHECK(stands(duty, u"节水业务培训推迟到2025年3月举办。"_s, u"业务培训") == Status::NotMet);
}

TEST_CASE("hours are told by two times of day", "[check]")
{
    const QString duty = u"县水利局对水源污染事件应在24小时内发布处置信息。"_s;
    CHECK(stands(duty, u"6月3日8时，接到水源污染事件报告；6月4日7时30分，发布水源污染事件处置信息。"_s, u"24小时") ==
          Status::Met);
    CHECK(stands(duty, u"6月3日8时，接到水源污染事件报告；6月4日10时，发布水源污染事件处置信息。"_s, u"24小时") ==
          Status::MetLate);
}

TEST_CASE("batches and figures side by side add up", "[check]")
{
    const QString duty = u"县水利局年内遴选节水示范学校不少于12所。"_s;
    CHECK(stands(duty, u"4月公布首批节水示范学校7所。9月公布第二批节水示范学校5所。"_s, u"示范学校") == Status::Met);
    CHECK(stands(duty, u"4月公布首批节水示范学校7所。9月公布第二批节水示范学校4所。"_s, u"示范学校") == Status::NotMet);
    const QString heard = u"县水利局制定水价方案要听取不少于8家用水单位的意见。"_s;
    CHECK(stands(heard, u"制定水价方案，当面听取6家工业用水单位、2家农业用水单位的意见。"_s, u"不少于8家") ==
          Status::Met);
}

TEST_CASE("figures of several months add up where no total is told", "[check]")
{
    const QString duty = u"县水利局年内新推出便民服务事项不少于12个。"_s;
    CHECK(
        stands(
            duty,
            u"5月推出用水报装等便民服务事项四个。8月推出取水许可等便民服务事项五个。11月推出水费查询等便民服务事项三个。"_s,
            u"便民服务") == Status::Met);
    CHECK(stands(duty, u"5月推出用水报装等便民服务事项四个。8月推出取水许可等便民服务事项五个。"_s, u"便民服务") ==
          Status::NotMet);
}

TEST_CASE("as many times as stated and fewer days are at odds", "[check]")
{
    const QString duty = u"县水利局每季度至少组织1次河道巡查。"_s;
    CHECK(stands(duty, u"坚持每季度组织河道巡查，全年共4次（5月8日、9月3日、12月6日）。"_s, u"河道巡查") ==
          Status::NeedsReview);
    CHECK(stands(duty, u"坚持每季度组织河道巡查，全年共4次（2月9日、5月8日、9月3日、12月6日）。"_s, u"河道巡查") ==
          Status::Met);
}

TEST_CASE("two measures of one phrase are proved together", "[check]")
{
    const QString duty = u"县水利局9月底前全部完成水库大坝安全鉴定。"_s;
    CHECK(stands(duty, u"8月20日，全部水库大坝安全鉴定完成。"_s, u"安全鉴定") == Status::Met);
    CHECK(stands(duty, u"水库大坝安全鉴定于10月20日全部完成。"_s, u"安全鉴定") == Status::MetLate);
}

TEST_CASE("a list may give the day of the start and that of the deed in columns of their own", "[check]")
{
    const auto verdict = [](const QString& third) {
        County county(
            u"清河县2024年重点工作方案\n\n一、重点任务\n（一）县水利局每期水情简报出版后5个工作日内在门户网站全文发布。\n\n清河县人民政府\n2024年2月1日\n"_s);
        county.report(u"各期水情简报均在门户网站全文发布。"_s);
        county.submit(
            u"水利局附表.csv"_s,
            u"清河县水利局水情简报发布情况,,,\n序号,出版日期,网站发布日期,备注\n1,2024-03-25,2024-03-29,\n2,2024-06-24,2024-06-28,\n3,2024-09-29,"_s +
                third + u",\n"_s);
        return county.status(u"全文发布");
    };
    CHECK(verdict(u"2024-10-11"_s) == Status::Met); // the holiday of 1 to 7 October lies between
    CHECK(verdict(u"2024-10-14"_s) == Status::MetLate);
}

TEST_CASE("figures that may be parts of what is asked for are no shortfall yet", "[check]")
{
    const QString duty = u"县水利局年内改造用水计量设施不少于100处。"_s;
    CHECK(stands(duty, u"城区改造用水计量设施62处。乡村改造用水计量设施45处。"_s, u"计量设施") == Status::NeedsReview);
    CHECK(stands(duty, u"城区改造用水计量设施52处。乡村改造用水计量设施41处。"_s, u"计量设施") == Status::NotMet);
}

TEST_CASE("figures that are shared out over the quarters decide by the least of them", "[check]")
{
    const QString duty = u"县水利局每季度至少推送2件节水宣传作品。"_s;
    CHECK(stands(duty, u"一至四季度分别推送节水宣传作品3件、2件、2件、4件。"_s, u"宣传作品") == Status::Met);
    CHECK(stands(duty, u"一至四季度分别推送节水宣传作品3件、2件、1件、4件。"_s, u"宣传作品") == Status::NotMet);
}

TEST_CASE("what somebody is quoted as saying is no word of the unit", "[check]")
{
    const QString duty = u"县水利局6月底前公布水价听证意见的采纳情况。"_s;
    CHECK(stands(duty, u"5月20日，公布水价听证意见的采纳情况，对“取消阶梯水价”的意见作了说明。"_s, u"采纳情况") ==
          Status::Met);
}

TEST_CASE("what names the members of a group by their fields binds those", "[check]")
{
    County county(
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）水利、林业等部门要编制行业监管事项清单。\n\n清河县人民政府\n2024年2月1日\n"_s);
    county.report(u"5月8日，编制行业监管事项清单。"_s);
    CHECK(county.status(u"监管事项清单") == Status::Met);
    const auto verdicts = county.verdicts();
    CHECK(std::ranges::none_of(verdicts,
                               [](const check::Verdict& verdict) { return verdict.unit == u"青石镇人民政府"; }));
}
