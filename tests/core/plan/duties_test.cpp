// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/duties.h"

#include "core/facts/scanner.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

struct Read {
    QStringList words;
    QStringList actors;
    std::vector<facts::Modality> modality;
    std::size_t facts = 0;
};

Read read(const QString& sentence, bool background = false)
{
    const std::vector<facts::Fact> found = facts::scan(sentence, {2024, {}});
    const QSet<quint32> subject = subjectOf(u"青禾县2024年安全生产工作要点");
    Read read;
    for (const Duty& duty : splitDuties(sentence, found, {subject, background})) {
        read.words.append(duty.span.in(sentence).toString());
        read.actors.append(duty.actor ? duty.actor->span.in(sentence).toString() : QString());
        read.modality.push_back(duty.modality);
        read.facts += duty.facts.size();
    }
    // Nothing that was measured may be lost on the way.
    if (!read.words.isEmpty()) CHECK(read.facts == found.size());
    return read;
}

} // namespace

TEST_CASE("one demand is one duty, purposes included", "[plan][duties]")
{
    const QString sentence = u"健全隐患排查机制，完善管理台账，加强动态管控，确保隐患及时消除。"_s;
    CHECK(read(sentence).words == QStringList{sentence.chopped(1)});
}

TEST_CASE("what is done in a time of its own is a duty", "[plan][duties]")
{
    CHECK(read(u"汛期内实行专人值守。"_s).words == QStringList{u"汛期内实行专人值守"_s});
    CHECK(read(u"活动期间开展现场咨询。"_s).words == QStringList{u"活动期间开展现场咨询"_s});
    CHECK(read(u"活动期间的有关情况。"_s).words.isEmpty());
}

TEST_CASE("different subjects are bound by duties of their own", "[plan][duties]")
{
    const Read levels = read(u"县级原则上每年至少开展5次专项检查，各乡镇（街道）、县直各部门不少于2次。"_s);
    CHECK(levels.words ==
          QStringList{u"县级原则上每年至少开展5次专项检查"_s, u"各乡镇（街道）、县直各部门不少于2次"_s});
    CHECK(levels.actors == QStringList{u"县级"_s, u"各乡镇（街道）、县直各部门"_s});
    CHECK(levels.modality.front() == facts::Modality::Should);

    const Read second = read(u"对排查出的风险，做好影响评估，行业部门主要负责同志要出席新闻发布会。"_s);
    CHECK(second.words.size() == 2);
    CHECK(second.actors.back() == u"行业部门主要负责同志");
}

TEST_CASE("a phrase that announces what somebody shall do stays with it", "[plan][duties]")
{
    CHECK(read(u"强化领导干部应急培训，各乡镇（街道）每年至少组织1次专题培训。"_s).words.size() == 1);
    CHECK(read(u"各单位主要负责同志每年至少听取1次汇报，专题研究推进落实。"_s).words.size() == 1);
}

TEST_CASE("different measures for different actions", "[plan][duties]")
{
    CHECK(read(u"编制年度监督检查计划，每季度向社会发布典型案例。"_s).words.size() == 2);
    CHECK(read(u"6月底前完成12家加油站改造，10月底前淘汰落后装置5套。"_s).words.size() == 2);
    CHECK(read(u"到2026年，全市新建幼儿园45所，普惠性幼儿园覆盖率稳定在92%以上。"_s).words.size() == 2);
    CHECK(read(u"到2027年，建成训练场10个，培育示范场景30个，带动产量突破2万台。"_s).words.size() == 3);
    CHECK(read(u"重点培养不少于10名领军人才，不少于20名后备人才。"_s).words.size() == 1);
    CHECK(read(u"健全群众旁听会议制度，年内邀请群众代表旁听会议不少于5次，并公开意见采纳情况。"_s).words.size() == 1);
}

TEST_CASE("both sides of a semicolon", "[plan][duties]")
{
    CHECK(read(u"对推动有力的单位予以表扬；对长期落实不到位的，予以通报批评。"_s).words.size() == 2);
}

TEST_CASE("sentences that demand nothing", "[plan][duties]")
{
    CHECK(read(u"安全生产责任制是做好安全生产工作的基础。"_s).words.isEmpty());
    CHECK(read(u"本办法适用于本县行政区域内的生产经营单位。"_s).words.isEmpty());
    CHECK(read(u"本要点自印发之日起施行。"_s).words.isEmpty());
    CHECK(read(u"组长：王某某"_s).words.isEmpty());
    CHECK(read(u"有关报道："_s).words.isEmpty());
    CHECK(read(u"要求检查的：，："_s).words.size() <= 1);
    CHECK(read(u"坚持人民至上、生命至上，推动高质量发展。"_s, true).words.isEmpty());
    CHECK(read(u"到2026年，全县重大隐患动态清零，事故起数下降12%以上。"_s, true).words.size() == 1);
}

TEST_CASE("a subject said earlier in the sentence goes on", "[plan][duties]")
{
    const Read read2 =
        read(u"各地各部门要对历年文件进行清理，2025年底前完成2010年以来的文件清理，2026年底前完成全部清理。"_s);
    CHECK(read2.words.size() == 2);
    for (const QString& actor : read2.actors) CHECK(actor == u"各地各部门");
}

TEST_CASE("sentences of any length are split in one pass", "[plan][duties][pathological]")
{
    constexpr qsizetype size = 100'000;
    for (const QString& unit : {u"，"_s, u"县要"_s, u"县应急局要检查，"_s, u"每年1次，"_s, u"的"_s, u"对"_s, u"（"_s,
                                u"；"_s, u"以"_s, u"在各村的，"_s}) {
        INFO(unit.toStdString());
        const QString sentence = unit.repeated(size / unit.size());
        const QSet<quint32> subject;
        (void)splitDuties(sentence, {}, {subject, false});
    }
    SUCCEED();
}

TEST_CASE("what is forbidden has no count: the measure behind it is a duty of its own", "[plan][duties]")
{
    const Read both = read(u"禁止销售高毒农药，农资门店检查每半年实现一次全覆盖。"_s);
    CHECK(both.words == QStringList{u"禁止销售高毒农药"_s, u"农资门店检查每半年实现一次全覆盖"_s});
    CHECK(both.modality == std::vector{facts::Modality::MustNot, facts::Modality::Must});
    CHECK(read(u"不得瞒报漏报，不得擅自停产。"_s).words.size() == 1);
    CHECK(read(u"避免重复检查，每家企业每年检查不超过2次。"_s).modality.back() == facts::Modality::Must);
}

TEST_CASE("a vague time asks all the same", "[plan][duties]")
{
    CHECK(read(u"县水利局择机召开现场会。"_s).actors == QStringList{u"县水利局"_s});
    CHECK(read(u"尽快完成整改。"_s).words == QStringList{u"尽快完成整改"_s});
}

TEST_CASE("counting words are no part of the subject", "[plan][duties]")
{
    CHECK(read(u"一是各景区要实行预约限流。"_s).actors == QStringList{u"各景区"_s});
}

TEST_CASE("a label that nothing follows demands nothing and breaks nothing", "[plan][duties]")
{
    for (const QString& sentence :
         {u"主要任务是："_s, u"报告应当包括以下内容："_s, u"整改措施："_s, u"到2024年底前："_s}) {
        INFO(sentence.toStdString());
        CHECK(read(sentence).words.size() <= 1);
    }
}

TEST_CASE("what asks for everything is a duty as much as what is measured", "[plan][duties]")
{
    CHECK(read(u"到2024年底，政务服务清单全部公布，窗口办结率达到95%。"_s).words.size() == 2);
    CHECK(read(u"应急避难场所实现村级全覆盖，应急广播完好率不低于97%。"_s).words ==
          QStringList{u"应急避难场所实现村级全覆盖"_s, u"应急广播完好率不低于97%"_s});
    CHECK(read(u"新增电子证照20万份，凡能在线核验的，一律不再要求提交原件。"_s).words.size() == 2);
    CHECK(read(u"消防救援队员不少于12人，每半年至少组织1次联合演练。"_s).words.size() == 2);
    CHECK(read(u"窗口人员每年参训不少于40学时，差评整改率达到100%。"_s).words.size() == 2);
}

TEST_CASE("another day is for another duty", "[plan][duties]")
{
    const Read days = read(u"2024年6月底前，各乡镇要完成排查，对隐患建立台账，2024年11月底前整改完成率达到80%。"_s);
    CHECK(days.words.size() == 2);
    CHECK(days.actors == QStringList{u"各乡镇"_s, u"各乡镇"_s});
}

TEST_CASE("how a duty is done, what comes of it and how much each gets stay with it", "[plan][duties]")
{
    CHECK(read(u"坚持问计于民，每半年推出不少于2项便民举措。"_s).words.size() == 1);
    CHECK(read(u"改造危旧房屋800户，11月底前全部完工并验收。"_s).words.size() == 1);
    CHECK(read(u"推动燃煤锅炉全部淘汰，力争2024年6月底前完成。"_s).words.size() == 1);
    CHECK(read(u"6月底前完成排查，9月底前整改到位。"_s).words.size() == 2);
    CHECK(read(u"举办产销对接活动，上半年、下半年各不少于2场。"_s).words.size() == 1);
    CHECK(read(u"全面推行智慧巡查，9月底前实现重点水库全覆盖。"_s).words.size() == 1);
    CHECK(read(u"改造危旧房屋1500户，每户补助标准不超过2万元。"_s).words.size() == 1);
    CHECK(read(u"建设老年食堂60个，每个食堂建筑面积不低于80平方米。"_s).words.size() == 1);
    CHECK(read(u"建成高标准农田3万亩，亩均投入不低于2000元且不超过2500元。"_s).words.size() == 1);
    CHECK(read(u"配置除颤器300台，每台至少培训2名管理员。"_s).words.size() == 2);
    CHECK(read(u"6月底前上线5个事项，其余3个于9月底前完成。"_s).words.size() == 1);
    CHECK(read(u"河道障碍应在30日内清除，确需延期的应于期满5日前报批。"_s).words.size() == 1);
    CHECK(read(u"发生较大险情，事发地政府应在1小时内报告。"_s).words.size() == 1);
    CHECK(read(u"对新设的工作室，由县财政给予资助；对传承人给予津贴。"_s).actors ==
          QStringList{u"县财政"_s, QString()});
}

TEST_CASE("what is done to something or somewhere is asked", "[plan][duties]")
{
    CHECK(read(u"在两个社区试点推行积分管理。"_s).words.size() == 1);
    CHECK(read(u"将闲置校舍改造为养老驿站。"_s).words.size() == 1);
    CHECK(read(u"在建项目较多的地区。"_s).words.empty());
}

TEST_CASE("what is allotted to places binds each of them", "[plan][duties]")
{
    const Read shares =
        read(u"三年内完成户厕改造4200户，其中东山县900户、西河区800户、北岭镇600户以上；2025年完成1200户。"_s);
    CHECK(shares.words == QStringList{u"三年内完成户厕改造4200户"_s, u"东山县900户"_s, u"西河区800户"_s,
                                      u"北岭镇600户以上"_s, u"2025年完成1200户"_s});
    CHECK(shares.actors == QStringList{QString(), u"东山县"_s, u"西河区"_s, u"北岭镇"_s, QString()});
    CHECK(read(u"新建公园5个，其中城区3个、农村2个。"_s).words.size() == 1);
    CHECK(read(u"培育龙头企业20家，其中省级5家、市级15家。"_s).words.size() == 1);
}

TEST_CASE("a topic that is bound by a word of its own is a duty of its own", "[plan][duties]")
{
    CHECK(read(u"燃气企业每年入户安检不少于1次，安检发现的隐患应当书面告知用户。"_s).words.size() == 2);
    CHECK(read(u"各地要定期开展排查，对新识别的对象须在10日内制定帮扶措施。"_s).words.size() == 2);
    CHECK(read(u"校园食堂全部接入平台，未接入的不得评为优秀。"_s).words.size() == 1);
    CHECK(read(u"成立工作专班，专班每季度至少召开1次会议。"_s).words.size() == 2);
    CHECK(read(u"审批时间控制在50个工作日以内，简易项目不超过15个工作日。"_s).words.size() == 1);
    CHECK(read(u"检查覆盖率达到100%，每月曝光典型案例不少于2起。"_s).words.size() == 2);
}

TEST_CASE("whoever acted before has no part in what is about something else", "[plan][duties]")
{
    CHECK(read(u"各乡镇便民中心至少设置2个窗口，村级代办服务实现全覆盖。"_s).actors ==
          QStringList{u"各乡镇便民中心"_s, QString()});
    CHECK(read(u"各中小学校确保学生每天体育活动时间不少于2小时。"_s).actors == QStringList{u"各中小学校"_s});
    CHECK(read(u"养老机构押金不得超过月服务费的6倍，预收费全部纳入专户存管。"_s).words.size() == 2);
}

TEST_CASE("the day of a period leads to what is done by it", "[plan][duties]")
{
    for (const QString& day :
         {u"每月25日前"_s, u"每季度末月25日前"_s, u"每年12月底前"_s, u"每周一上午"_s, u"每半年"_s}) {
        const Read monthly = read(day + u"，各镇向县政府办公室报送进展。"_s);
        INFO(day.toStdString());
        CHECK(monthly.words == QStringList{day + u"，各镇向县政府办公室报送进展"_s});
        CHECK(monthly.actors == QStringList{u"各镇"_s});
    }
    const Read two = read(u"每月5日前，县财政局公布上月收支，各镇公布村级账目。"_s);
    CHECK(two.words == QStringList{u"每月5日前，县财政局公布上月收支"_s, u"各镇公布村级账目"_s});
}

TEST_CASE("who is in a case has to act, unless something is done to them", "[plan][duties]")
{
    CHECK(read(u"各乡镇被通报问题的，自收到通报之日起10个工作日内报送整改情况。"_s).actors == QStringList{u"各乡镇"_s});
    CHECK(read(u"各镇新增低保对象的，应在5个工作日内公示。"_s).actors == QStringList{u"各镇"_s});
    CHECK(read(u"各单位未按时整改的，要书面说明原因。"_s).actors == QStringList{u"各单位"_s});
    CHECK(read(u"各单位未按时整改的，予以通报。"_s).actors == QStringList{QString()});
}

TEST_CASE("what is done for or towards somebody is a duty", "[plan][duties]")
{
    for (const QString& sentence :
         {u"向群众介绍调解场所"_s, u"为老年人提供上门服务"_s, u"给每名网格员配发记录仪"_s, u"向困难家庭发放补贴"_s})
        CHECK(read(sentence + u'。').words == QStringList{sentence});
    CHECK(read(u"为全县高质量发展作出贡献。"_s).words.isEmpty());
}

TEST_CASE("the name in which papers are issued does not act behind a semicolon", "[plan][duties]")
{
    const Read read_ = read(u"以县政府名义印发的文件采用不少于3种形式解读；图解、动漫解读比例不低于60%。"_s);
    CHECK(read_.actors == QStringList{u"县政府"_s, QString()});
}
