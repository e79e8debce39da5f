// SPDX-License-Identifier: GPL-3.0-or-later
// What offices write into their papers and how it is read: announcements, letters with an enclosure, lists, brackets,
// rows of one task.
#include "tests/core/check/harness.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

const QString& listWords()
{
    static const QString words = u"全县6家供水企业均已投保供水责任保险，名单附后。"_s;
    return words;
}

/// The county with the list of the insured, the last one on that day.
check::Verdict insured(const QString& lastDay)
{
    County county(planOf(u"县水利局于2024年10月31日前推动供水企业全部投保供水责任保险。"_s));
    county.report(listWords());
    QString table = u"清河县水利局供水企业投保供水责任保险名单\n序号,供水企业,供水责任保险,投保日期\n"_s;
    for (int row = 1; row <= 5; ++row) table += u"%1,青石%1号供水企业,供水责任保险,2024-03-0%1\n"_s.arg(row);
    table += u"6,青石6号供水企业,供水责任保险,%1\n"_s.arg(lastDay);
    county.submit(u"水利局投保名单.csv"_s, table);
    return county.verdict(u"供水责任保险");
}

} // namespace

TEST_CASE("an announcement is the deed, on the day that it bears", "[check]")
{
    const QString plan = planOf(u"县水利局在采砂规划批准后10个工作日内向社会公布意见收集采纳情况。"_s);
    const auto announced = [&](const QString& day) {
        County county(plan);
        county.submit(u"公告.txt"_s, u"清河县水利局关于采砂规划意见收集采纳情况的公告\n\n"
                                     u"采砂规划于2024年6月3日批准。现将采砂规划意见收集采纳情况公布如下。\n"
                                     u"共收到意见12条，采纳9条。\n\n清河县水利局\n%1\n"_s.arg(day));
        return county.status(u"采纳情况");
    };
    CHECK(announced(u"2024年6月14日"_s) == Status::Met);
    CHECK(announced(u"2024年6月28日"_s) == Status::MetLate);
}

TEST_CASE("a letter is of the day under its own signature, not under that of its enclosure", "[check]")
{
    const QString plan = planOf(u"县水利局2024年6月底前印发山塘整治方案。"_s);
    const auto issued = [&](const QString& day) {
        County county(plan);
        county.submit(u"通知.txt"_s,
                      u"清河县水利局关于印发山塘整治方案的通知\n\n各乡镇：\n"
                      u"山塘整治方案已经局长办公会审议通过，现印发给你们，请认真执行。\n"
                      u"清河县水利局\n%1\n\n山塘整治方案\n"
                      u"一、整治目标。消除山塘安全隐患。\n二、整治措施。逐座排查。\n三、工作要求。加强领导。\n"
                      u"四、附则。由县水利局负责解释。\n五、其他。另行通知。\n六、联系方式见门户网站。\n"_s.arg(day));
        return county.status(u"山塘整治方案");
    };
    CHECK(issued(u"2024年6月24日"_s) == Status::Met);
    CHECK(issued(u"2024年7月24日"_s) == Status::MetLate);
}

TEST_CASE("figures of the year before in brackets are not this year's", "[check]")
{
    const QString duty = u"县水利局对水库方案均要开展解读。"_s;
    CHECK(stands(duty, u"全年公布水库方案11件（上年为14件，解读12件），今年11件水库方案逐件开展了解读。"_s, u"解读") ==
          Status::Met);
    CHECK(stands(duty, u"全年公布水库方案14件，其中解读12件。"_s, u"解读") == Status::NotMet);
    CHECK(stands(duty, u"全年公布水库方案2件，2件都开展了解读。"_s, u"解读") == Status::Met);
}

TEST_CASE("things side by side are no whole and part", "[check]")
{
    CHECK(stands(u"县水利局对清淤弃土、弃渣全部进行利用。"_s,
                 u"全年产生清淤弃土312.6万吨、弃渣18.4万吨，全部得到利用。"_s, u"弃渣") == Status::Met);
}

TEST_CASE("a number of working days is no number of anything else", "[check]")
{
    const QString duty = u"县水利局建成水库示范站2至3个。"_s;
    CHECK(stands(duty, u"制定水库示范站建设办法，规定15个工作日内办结，水库示范站已建成3个。"_s, u"示范站") ==
          Status::Met);
    CHECK(stands(duty, u"水库示范站建设办法规定15个工作日内办结。"_s, u"示范站") != Status::NotMet);
}

TEST_CASE("where most rows of a task tell of the deed the others do too", "[check]")
{
    County county(planOf(u"县水利局邀请群众代表列席局务会议不少于3次。"_s));
    county.submit(u"台账.csv"_s, u"清河县水利局工作台账\n序号,工作任务,完成情况,完成日期\n"
                                 u"1,会议开放,局务会议（山塘整治），群众代表5人列席,2024-03-30\n"
                                 u"2,会议开放,河道保洁议题，合作社负责人4人到会,2024-07-08\n"
                                 u"3,会议开放,局务会议（水价调整），群众代表3人列席,2024-11-25\n"_s);
    CHECK(county.status(u"列席") == Status::Met);
}

TEST_CASE("what was done only behind the last day is late, whatever the measure", "[check]")
{
    CHECK(stands(u"县水利局2024年年底前对水库管护人员全员培训。"_s, u"2025年1月6日，对水库管护人员全员培训完毕。"_s,
                 u"管护人员") == Status::MetLate);
    CHECK(stands(u"县水利局每年对水库不予公开信息开展自查。"_s,
                 u"2025年1月6日，对水库不予公开信息开展了2024年度自查。"_s, u"自查") == Status::MetLate);
}

TEST_CASE("a paragraph whose heading is nothing but names binds those", "[check]")
{
    County county(u"清河县2024年走访工作方案\n\n一、任务分工\n1.县水利局。由分管领导带队走访水库管护人员。\n"
                  u"2.县林业局。由分管领导带队走访护林员。\n\n清河县人民政府\n2024年2月1日\n"_s);
    county.report(u"6月5日，由分管领导带队走访水库管护人员32名。"_s);
    CHECK(county.status(u"走访水库管护人员") == Status::Met);
    CHECK(county.status(u"走访水库管护人员", u"县林业局"_s) == Status::NotApplicable);
    CHECK(county.status(u"走访护林员") == Status::NotApplicable);
}

TEST_CASE("of so many some only kept to it", "[check]")
{
    const QString duty = u"县水利局确保水库方案与解读材料同步发布。"_s;
    CHECK(stands(duty, u"全年制发水库方案7件，其中6件做到与解读材料同步发布。"_s, u"水库方案") == Status::NotMet);
    CHECK(stands(u"县水利局对水库管护人员全员培训。"_s, u"水库管护人员86人全员参加培训，无一人缺训。"_s, u"培训") ==
          Status::Met);
}

TEST_CASE("what was meant for this year and made up for in the next is late", "[check]")
{
    CHECK(stands(u"县水利局每年组织水库管护培训不少于1次。"_s,
                 u"2024年原定11月举办的水库管护培训，因疫情防控需要推迟，于2025年1月6日组织开展，62人参加。"_s,
                 u"管护培训") == Status::MetLate);
}

TEST_CASE("the days of a deed stand in the list that its words point to", "[check]")
{
    CHECK(insured(u"2024-10-09"_s).status == Status::Met);
    const check::Verdict late = insured(u"2024-12-09"_s);
    CHECK(late.status == Status::MetLate);
    CHECK(late.reason.contains(u"12"));
}

TEST_CASE("a comparison with the year before takes nothing from a number", "[check]")
{
    const QString duty = u"各部门邀请用水户代表列席本单位会议不少于3次。"_s;
    CHECK(
        stands(
            duty,
            u"全年三次邀请用水户代表列席局务会议：3月25日研究水价，7月30日研究灌区，11月18日研究供水，较2023年增加1次。"_s,
            u"用水户代表") == Status::Met);
}

TEST_CASE("a list in a report bears out the number that a ledger gives", "[check]")
{
    const auto statusWith = [](const QString& rows) {
        County county(planOf(u"县水利局全年组织部门联合检查不少于3次。"_s));
        county.submitBytes(
            u"水利局总结.html"_s,
            (u"<html><body><h1>清河县水利局2024年工作总结</h1><p>会同林业等部门开展联合检查，情况如下。</p>"
             u"<table><tr><td>序号</td><td>检查事项</td><td>检查日期</td></tr>"_s +
             rows + u"</table><p>清河县水利局</p><p>2025年1月6日</p></body></html>"_s)
                .toUtf8());
        county.submit(u"台账.csv"_s, u"清河县水利局2024年工作台账,,,\n序号,工作任务,完成情况,完成日期\n"
                                     u"1,组织部门联合检查,组织部门联合检查3次,2024/12/6\n"_s);
        return county.status(u"联合检查");
    };
    const auto row = [](int number, const QString& day) {
        return u"<tr><td>%1</td><td>取水工程</td><td>%2</td></tr>"_s.arg(number).arg(day);
    };
    const QString two = row(1, u"4月12日"_s) + row(2, u"6月14日"_s);
    CHECK(statusWith(two + row(3, u"12月6日"_s)) == Status::Met);
    CHECK(statusWith(two) != Status::Met);
}

TEST_CASE("a term is counted in the columns of a list that are called after its start and its deed", "[check]")
{
    const auto statusWith = [](const QString& published) {
        County county(planOf(u"县水利局检查结果自检查结束之日起20个工作日内向社会公示。"_s));
        county.submitBytes(
            u"水利局总结.html"_s,
            (u"<html><body><h1>清河县水利局2024年工作总结</h1><p>检查结果均向社会公示，具体情况如下。</p>"
             u"<table><tr><td>序号</td><td>事项</td><td>检查结束日期</td><td>结果公示日期</td></tr>"
             u"<tr><td>1</td><td>取水</td><td>4月12日</td><td>4月28日</td></tr>"
             u"<tr><td>2</td><td>采砂</td><td>8月9日</td><td>"_s +
             published + u"</td></tr></table><p>清河县水利局</p><p>2025年1月6日</p></body></html>"_s)
                .toUtf8());
        return county.status(u"检查结果");
    };
    CHECK(statusWith(u"9月2日"_s) == Status::Met);
    CHECK(statusWith(u"9月9日"_s) == Status::MetLate);
}

TEST_CASE("years since which things are meant are not those of the deed", "[check]")
{
    const QString duty = u"2024年，县水利局完成2016年以来的水文资料整理。"_s;
    CHECK(stands(duty, u"2016年以来水文资料1865份全部整理完毕，11月26日通过验收。"_s, u"水文资料") == Status::Met);
    const QString count = u"各部门举办节水培训不少于3次。"_s;
    CHECK(stands(count, u"2022年以来共举办节水培训3次。"_s, u"节水培训") != Status::Met);
}

TEST_CASE("the day of the deed behind is that of the year in front of it", "[check]")
{
    const QString duty = u"2024年，结合新标准目录，县水利局修订三级河湖名录。"_s;
    CHECK(stands(duty, u"三级河湖名录于11月21日对照新标准目录修订完毕并上网。"_s, u"河湖名录") == Status::Met);
}

TEST_CASE("what is out for comment is not done", "[check]")
{
    County county(planOf(u"县水利局修订河道管理办法。"_s));
    county.submit(u"台账.csv"_s,
                  u"清河县水利局2024年工作台账,,\n序号,工作任务,完成情况\n1,修订河道管理办法,征求意见中\n"_s);
    CHECK(county.status(u"河道管理办法") == Status::NotMet);
}

TEST_CASE("the year of a paper that a deed deals with is not that of the deed", "[check]")
{
    const QString duty = u"各部门对上一年度工作要点落实情况开展“回头看”。"_s;
    CHECK(stands(duty, u"3月20日，对2023年工作要点落实情况开展“回头看”。"_s, u"回头看") == Status::Met);
    CHECK(stands(duty, u"2023年对工作要点落实情况开展“回头看”。"_s, u"回头看") != Status::Met);
}

TEST_CASE("a figure that was left is no share that was reached", "[check]")
{
    const QString duty = u"各部门严格落实节水工作在绩效考核中权重不低于4%的要求。"_s;
    CHECK(stands(duty, u"修订考核办法，节水工作在绩效考核中的权重由上年的3%提高到5%。"_s, u"权重") == Status::Met);
    CHECK(stands(duty, u"修订考核办法，节水工作在绩效考核中的权重由上年的2%提高到3%。"_s, u"权重") == Status::NotMet);
}

TEST_CASE("the day on which a deed was begun is not that of the deed", "[check]")
{
    const QString duty = u"2024年，县水利局编制水库巡查手册。"_s;
    CHECK(stands(duty, u"6月着手编写水库巡查手册。水库巡查手册于11月8日印发。"_s, u"巡查手册") == Status::Met);
    CHECK(verdictOn(duty, u"6月着手编写水库巡查手册。"_s, u"巡查手册").rule != u"deadline.on-time");
    CHECK(stands(u"2024年6月底前，县水利局启动水库巡查。"_s, u"5月6日启动水库巡查。"_s, u"水库巡查") == Status::Met);
}

TEST_CASE("a list that is called after the deed and has fewer than are stated is asked about", "[check]")
{
    const auto trained = [](int listed) {
        County county(planOf(u"县水利局全年安排河道巡查员跟班学习不少于6人。"_s));
        county.report(u"全年分三批共安排6人跟班学习。"_s);
        QString table = u"清河县水利局河道巡查员跟班学习名单\n序号,姓名,完成日期\n"_s;
        for (int row = 1; row <= listed; ++row) table += u"%1,学员%1号,2024-03-0%1\n"_s.arg(row);
        county.submit(u"水利局跟班学习名单.csv"_s, table);
        return county.status(u"跟班学习");
    };
    CHECK(trained(6) == Status::Met);
    CHECK(trained(5) == Status::NeedsReview);
}

TEST_CASE("a share that leaves some is reached though some are left", "[check]")
{
    const QString duty = u"县水利局使行政村供水站覆盖率不低于80%。"_s;
    CHECK(stands(duty, u"全县11个行政村中9个已建供水站，覆盖率81.8%。"_s, u"供水站覆盖率") == Status::Met);
    CHECK(stands(duty, u"全县11个行政村中8个已建供水站，覆盖率72.7%。"_s, u"供水站覆盖率") == Status::NotMet);
}

TEST_CASE("what is left out for a reason is no share", "[check]")
{
    const QString duty = u"县水利局提案复文公开率不低于90%。"_s;
    CHECK(stands(duty, u"承办提案31件，除3件涉密不予公开外，其余28件复文均已公开。"_s, u"复文公开率") == Status::Met);
}

TEST_CASE("a period that is lacking is not made up for by the whole of the next", "[check]")
{
    County county(planOf(u"县水利局每季度公布一次水质监测结果。"_s));
    county.report(u"坚持按季度公布水质监测结果，3月28日、6月27日、12月26日各公布一次。"_s);
    county.submit(u"台账.csv"_s, u"清河县水利局工作台账\n序号,工作任务,完成情况\n"
                                 u"1,公布水质监测结果,已公布一、二、四季度水质监测结果\n"_s);
    CHECK(county.status(u"水质监测结果") != Status::MetLate);
}

TEST_CASE("the last day of what goes on is no day of the deed", "[check]")
{
    const QString duty = u"县水利局在分配方案确定后10个工作日内公示补助名单。"_s;
    CHECK(stands(duty, u"分配方案于7月1日确定，7月10日公示补助名单，公示期至7月29日。"_s, u"补助名单") == Status::Met);
}

TEST_CASE("fields that are nobody's are those of the group that is named behind them", "[check]")
{
    County county(planOf(u"水利、供气、通信等领域的各部门应当于2024年7月底前更新服务目录。"_s));
    county.report(u"7月18日更新服务目录。"_s);
    CHECK(county.status(u"服务目录") == Status::Met);
    CHECK(county.status(u"服务目录", u"县林业局"_s) == Status::NoEvidence);
}

TEST_CASE("what is done away with is not called off, and what a paper lacked is not what was not done", "[check]")
{
    CHECK(stands(u"县水利局取消长期不更新的河道公示栏。"_s, u"长期不更新的河道公示栏17处全部取消。"_s, u"河道公示栏") ==
          Status::Met);
    CHECK(stands(u"县水利局对未注明来源的水情简报实行退文。"_s,
                 u"对17件未注明来源或者未说明理由的水情简报作了退文处理。"_s, u"水情简报") != Status::NotMet);
}
