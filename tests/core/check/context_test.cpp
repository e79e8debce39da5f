// SPDX-License-Identifier: GPL-3.0-or-later
// What a verdict rests on beside the words of one clause: the sentence that goes on, other papers, the list a duty
// names, the year it was due, the row that binds.
#include "tests/core/check/harness.h"

#include "core/check/deeds.h"
#include "core/check/members.h"

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

TEST_CASE("a sentence that names a deed goes on about it", "[check]")
{
    const QString duty = u"县水利局2024年6月底前完成山塘安全鉴定。"_s;
    CHECK(stands(duty, u"山塘安全鉴定工作，原定6月初做完，实际到7月18日才全部完成。"_s, u"山塘安全鉴定") ==
          Status::MetLate);
    CHECK(stands(duty, u"山塘安全鉴定工作，已于6月18日全部完成。"_s, u"山塘安全鉴定") == Status::Met);
    CHECK(stands(duty, u"山塘安全鉴定工作，因经费未到位，至今尚未完成。"_s, u"山塘安全鉴定") == Status::NotMet);
}

TEST_CASE("members of a list", "[check]")
{
    CHECK(check::membersIn(u"公开采购文件、中标结果、采购合同和投诉处理结果") ==
          QStringList{u"公开采购文件"_s, u"中标结果"_s, u"采购合同"_s, u"投诉处理结果"_s});
    CHECK(check::membersIn(u"在档案馆、图书馆等投放材料") == QStringList{u"在档案馆"_s, u"图书馆"_s});
    CHECK(check::membersIn(u"编制信息公开指南").isEmpty());
}

TEST_CASE("silence on one of the things that a duty lists is asked about", "[check]")
{
    const QString duty = u"县水利局公开水库名录、防汛责任人、巡查记录和病险等级。"_s;
    CHECK(stands(duty, u"全年公开水库名录32座、防汛责任人96名、巡查记录410条、病险等级32项。"_s, u"水库名录") ==
          Status::Met);
    CHECK(stands(duty, u"全年公开水库名录32座、防汛责任人96名、巡查记录410条。"_s, u"水库名录") == Status::NeedsReview);
    const QString byThen = u"县水利局2024年6月15日前公开水库名录、防汛责任人和病险等级。"_s;
    CHECK(stands(byThen, u"6月10日公开水库名录32座、防汛责任人96名。"_s, u"水库名录") == Status::NeedsReview);
    CHECK(stands(byThen, u"6月10日公开水库名录32座、防汛责任人96名、病险等级32项。"_s, u"水库名录") == Status::Met);
}

TEST_CASE("silence on one of two things is asked about where the words join two things", "[check]")
{
    const QString duty = u"县水利局发布水库监管事项清单以及巡查规则标准。"_s;
    CHECK(stands(duty, u"7月23日，发布水库监管事项清单，共14项。"_s, u"监管事项") == Status::NeedsReview);
    CHECK(stands(duty, u"7月23日，发布水库监管事项清单14项、巡查规则标准6项。"_s, u"监管事项") == Status::Met);
    CHECK(stands(u"县水利局梳理形成本地区、本单位水库台账。"_s, u"7月23日，梳理形成水库台账。"_s, u"水库台账") ==
          Status::Met);
}

TEST_CASE("a unit that answers a duty without a subject counts itself in", "[check]")
{
    County county(planOf(u"县林业局每年组织林权审查不少于2次。方案公布时，解读材料应同步公开。"_s));
    county.report(u"全年公布水库方案12件，解读材料均同步公开。"_s);
    CHECK(county.status(u"同步公开") == Status::Met);
    County silent(planOf(u"县林业局每年组织林权审查不少于2次。方案公布时，解读材料应同步公开。"_s));
    silent.report(u"全年组织节水宣传3次。"_s);
    CHECK(silent.status(u"同步公开") == Status::NotApplicable);
}

TEST_CASE("what a unit did not take on is told by the verb and the thing, whatever is said of the thing", "[check]")
{
    const QString duty = u"各部门承办水利工程的，要在工程方案出台后10个工作日内公布意见采纳情况。"_s;
    CHECK(stands(duty, u"本年度我局未承办重大水利工程事项。"_s, u"采纳情况") == Status::NotApplicable);
    CHECK(stands(duty, u"本年度我局未承办节水宣传活动。"_s, u"采纳情况") != Status::NotApplicable);
}

TEST_CASE("a row of the task table is not told by words that many rows share", "[check]")
{
    const QString head =
        u"清河县2024年重点工作方案\n\n一、重点任务\n（一）各部门要在11月底前编制政务公开年度总结。工作落实情况需纳入政府信息公开工作年度报告。\n\n"_s
        u"清河县人民政府\n2024年2月1日\n\n附件\n任务分解表\n\n序号\t工作任务\t责任单位\n"_s;
    QString table;
    const QStringList fields{u"河道"_s, u"山塘"_s, u"灌区"_s, u"林地"_s, u"苗木"_s, u"防汛"_s};
    for (qsizetype i = 0; i < fields.size(); ++i)
        table += u"%1\t加强%2管理，做好信息公开工作。\t县林业局\n"_s.arg(i + 1).arg(fields[i]);
    County county(head + table);
    county.report(u"全年编制政务公开年度总结1份。"_s);
    CHECK(county.verdict(u"需纳入").cause != check::Cause::NotBound);
}

TEST_CASE("figures of a part stand against words that say all", "[check]")
{
    const QString duty = u"县水利局做好历史水利规划的归集整理并公开。"_s;
    CHECK(stands(duty, u"应公开历史水利规划12部，已归集整理并公开9部，其余3部待审核。"_s, u"历史水利规划") ==
          Status::NotMet);
    CHECK(stands(duty, u"历史水利规划12部已全部归集整理并公开。"_s, u"历史水利规划") == Status::Met);
}

TEST_CASE("the case that a duty is for did not arise", "[check]")
{
    const QString duty = u"对于水库降等报废的，县水利局要同步开展生态评估。"_s;
    CHECK(stands(duty, u"年内全县没有出现水库降等报废的情形。"_s, u"生态评估") == Status::NotApplicable);
    CHECK(stands(duty, u"年内全县没有出现防汛险情。"_s, u"生态评估") != Status::NotApplicable);
}

TEST_CASE("a later day that the unit names itself gives the day up", "[check]")
{
    County county(planOf(u"县水利局2024年年底前出台节水办法。"_s), QDate(2024, 11, 20));
    county.report(u"节水办法目前仅有讨论稿，争取2025年二季度出台。"_s);
    CHECK(county.status(u"节水办法") == Status::NotMet);
}

TEST_CASE("what is planned for next year is no deed of this one", "[check]")
{
    CHECK(stands(u"县水利局全年组织节水宣传不少于2次。"_s,
                 u"年内没有组织节水宣传。\n\n二、下一步打算\n一是全年组织节水宣传不少于2次；二是做好总结。"_s,
                 u"节水宣传") != Status::Met);
}

TEST_CASE("what a plan of several years asked for in an earlier year is judged by that year", "[check]")
{
    County county(
        u"清河县水利五年行动计划\n\n一、主要任务\n（一）2023年，县水利局建立水源保护制度。启动节水示范评选。2024年，县水利局建成水质监测平台。（县水利局负责）\n\n清河县人民政府\n2022年12月1日\n"_s);
    county.report(u"2023年9月6日，启动节水示范评选。2023年10月20日，印发水源保护制度。"_s);
    CHECK(county.status(u"水源保护制度") == Status::Met);
    CHECK(county.status(u"节水示范评选") == Status::Met);
}

TEST_CASE("a group that is bound whatever comes about is no occasion", "[check]")
{
    const QString duty = u"各部门举办水政执法专题培训不少于2次。"_s;
    const QString none = u"2024年我局未收到各部门移送的水政执法线索。"_s;
    const QString held = u"3月5日、9月12日先后举办水政执法专题培训2次。"_s;
    CHECK(stands(duty, none + u"\n"_s + held, u"专题培训") == Status::Met);
    CHECK(stands(duty, none, u"专题培训") != Status::NotApplicable);
}

TEST_CASE("what a unit has commissioned it did itself", "[check]")
{
    const QString duty = u"县水利局每年对灌区至少开展1次节水评价。"_s;
    CHECK(stands(duty, u"11月6日，委托第三方机构对灌区开展节水评价1次。"_s, u"节水评价") == Status::Met);
    CHECK(stands(duty, u"11月6日，受县林业局委托对灌区开展节水评价1次。"_s, u"节水评价") == Status::NeedsReview);
}

TEST_CASE("that nothing came of it is no denial of the deed", "[check]")
{
    const QString duty = u"县水利局记录巡查过程，妥善保管巡查音像资料。"_s;
    CHECK(stands(duty, u"巡查过程全部记录，巡查音像资料刻盘归档、妥善保管，未因资料缺失引发争议。"_s, u"音像资料") ==
          Status::Met);
    CHECK(stands(duty, u"巡查过程全部记录，巡查音像资料因设备故障未能妥善保管。"_s, u"音像资料") == Status::NotMet);
}

TEST_CASE("short words name what is counted better than the words around them", "[check]")
{
    const QString duty = u"各部门梳理政务公开事项，完善操作手册。全年至少开展2次以上业务培训，实现队伍人员轮训。"_s;
    CHECK(stands(duty, u"3月5日、9月12日举办业务培训。队伍人员轮训全部完成。"_s, u"业务培训") == Status::Met);
    CHECK(stands(duty, u"3月5日举办业务培训。队伍人员轮训全部完成。"_s, u"业务培训") != Status::Met);
}

TEST_CASE("a list of units that ends in a group binds each of them", "[check]")
{
    County county(planOf(u"县水利局、县林业局等执法部门每季度至少开展1次业务指导。"_s));
    county.report(u"3月6日、6月5日、9月9日、12月3日到乡镇开展业务指导。"_s);
    CHECK(county.status(u"业务指导") == Status::Met);
}

TEST_CASE("silence on one of the deeds of a phrase is asked about", "[check]")
{
    const QString duty = u"2024年6月底前，县水利局对山塘隐患开展全面排查，编制治理清单。"_s;
    CHECK(stands(duty, u"5月20日，完成山塘隐患排查96座。"_s, u"山塘隐患") == Status::NeedsReview);
    CHECK(stands(duty, u"5月20日，对山塘隐患开展全面排查并编制治理清单。"_s, u"山塘隐患") == Status::Met);
}

TEST_CASE("silence on the last member of a list is asked about, whatever verb stands behind it", "[check]")
{
    const QString duty = u"县水利局推进水价标准、收费依据和结余情况公开。"_s;
    CHECK(stands(duty, u"水价标准、收费依据已在网站公开。"_s, u"水价标准") == Status::NeedsReview);
    CHECK(stands(duty, u"水价标准、收费依据、结余情况已在网站公开。"_s, u"水价标准") == Status::Met);
}

TEST_CASE("fewer levels than the plan names are not all of them", "[check]")
{
    const QString duty = u"县水利局细化完善县乡村三级河长名录。"_s;
    CHECK(stands(duty, u"完成县、乡两级河长名录的细化完善。"_s, u"河长名录") == Status::NeedsReview);
    CHECK(stands(duty, u"完成县乡村三级河长名录的细化完善。"_s, u"河长名录") == Status::Met);
}

TEST_CASE("what others made and the unit passed on is not its own deed", "[check]")
{
    const QString duty = u"县水利局编制节水指导手册。"_s;
    CHECK(stands(duty, u"将市水利局编制的节水指导手册转发各乡镇学习。"_s, u"指导手册") == Status::NeedsReview);
    CHECK(stands(duty, u"编制节水指导手册并印发各乡镇学习。"_s, u"指导手册") == Status::Met);
}

TEST_CASE("what has to be made before a duty is asked for was not made", "[check]")
{
    const QString duty = u"各部门制订涉水政策必须听取用水企业意见。"_s;
    CHECK(stands(duty, u"2024年我局未制订涉水政策。"_s, u"用水企业") == Status::NotApplicable);
    CHECK(stands(duty, u"2024年我局未听取用水企业意见。"_s, u"用水企业") == Status::NotMet);
    const QString fee = u"县水利局严格按照规定的标准收取供水信息处理费。"_s;
    CHECK(stands(fee, u"全年没有收取供水信息处理费的情形。"_s, u"处理费") == Status::NotApplicable);
    CHECK(stands(fee, u"收取供水信息处理费的情形全年没有发生。"_s, u"处理费") == Status::NotApplicable);
}

TEST_CASE("silence on one of the names in quotes is asked about", "[check]")
{
    const QString duty = u"县水利局实施“清源”计划和“碧水”行动。"_s;
    CHECK(stands(duty, u"实施“清源”计划，治理水源地6处，建成监测点，配备人员，完善台账。"_s, u"清源") ==
          Status::NeedsReview);
    CHECK(stands(duty, u"实施“清源”计划和“碧水”行动，治理水源地6处，建成监测点。"_s, u"清源") == Status::Met);
}

TEST_CASE("a ledger with fewer days than a report states times is at odds with it", "[check]")
{
    const auto statusWith = [](const QString& days) {
        County county(planOf(u"各部门邀请用水户代表列席本单位会议不少于3次。"_s));
        county.report(u"全年先后四次邀请用水户代表列席局务会议，就水价、灌区等议题听取意见。"_s);
        county.submit(u"台账.csv"_s, u"清河县水利局2024年工作台账,,,\n序号,工作任务,完成情况,完成日期\n"
                                     u"1,用水户代表列席会议,用水户代表列席，议题为水价和灌区,"_s +
                                         days + u"\n"_s);
        return county.status(u"用水户代表");
    };
    CHECK(statusWith(u"4月22日、9月16日"_s) == Status::NeedsReview);
    CHECK(statusWith(u"4月22日、6月3日、8月5日、9月16日"_s) == Status::Met);
}

TEST_CASE("that nothing went wrong says nothing of a duty that shares words with it", "[check]")
{
    const QString duty = u"县水利局将水情信息发布情况纳入年度报告。"_s;
    CHECK(stands(duty, u"全年未发生水情信息发布差错。"_s, u"水情信息") != Status::NotApplicable);
    CHECK(stands(u"县水利局确保水价文件与解读材料同步起草、同步发布。"_s,
                 u"我局不涉及水价文件解读材料的同步起草和发布。"_s, u"解读材料") == Status::NotApplicable);
}

TEST_CASE("what is to become of a thing is told where the thing is told of", "[check]")
{
    CHECK(check::leansOnBefore(u"并主动公开至政府门户网站"));
    CHECK_FALSE(check::leansOnBefore(u"并将山塘名录录入统一平台"));
    const QString duty = u"县水利局做好历年水利规划的归集整理，并主动公开至政府门户网站。"_s;
    CHECK(stands(duty, u"1月7日，我局政府信息公开工作年度报告在政府门户网站公开。"_s, u"历年水利规划") ==
          Status::NoEvidence);
    CHECK(stands(duty, u"归集整理历年水利规划6件，9月3日全部在政府门户网站公开。"_s, u"历年水利规划") == Status::Met);
}
