// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/actor.h"

#include "core/plan/dutywords.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace duibiao::plan;

namespace {

QString actorOf(const QString& phrase, const QString& next = {})
{
    const std::optional<Actor> actor = findActor(phrase, 0, next);
    return actor ? actor->span.in(phrase).toString() : u"-"_s;
}

} // namespace

TEST_CASE("a subject ends where its predicate begins", "[plan][actor]")
{
    CHECK(actorOf(u"县应急局要加大检查力度"_s) == u"县应急局");
    CHECK(actorOf(u"各乡镇（街道）、县直各部门每年至少组织2次演练"_s) == u"各乡镇（街道）、县直各部门");
    CHECK(actorOf(u"事发单位应当在1小时内报告"_s) == u"事发单位");
    CHECK(actorOf(u"各区县政府主要负责人每半年听取1次汇报"_s) == u"各区县政府主要负责人");
    CHECK(actorOf(u"市教育督导室负责组织专项督导"_s) == u"市教育督导室");
    CHECK(actorOf(u"县级原则上每年开展3次评价"_s) == u"县级");
    CHECK(actorOf(u"农业、水利、林业等行业主管部门要按照要求完善目录"_s) == u"农业、水利、林业等行业主管部门");
    CHECK(actorOf(u"负责处置的乡镇和部门要及时发布信息"_s) == u"负责处置的乡镇和部门");
    CHECK(actorOf(u"组织部门要加强培训"_s) == u"组织部门");
    CHECK(actorOf(u"经信、科技、商务等部门"_s, u"按照分工推进"_s) == u"经信、科技、商务等部门");
    CHECK(actorOf(u"由镇政府组织验收"_s) == u"镇政府");
    CHECK(actorOf(u"试点县由市级有关部门推荐"_s) == u"市级有关部门");
    CHECK(actorOf(u"农业农村部会同有关部门组织评估"_s) == u"农业农村部");
    CHECK(actorOf(u"各成员单位就有关情况向联席会议报告"_s) == u"各成员单位");
    CHECK(actorOf(u"项目建设单位应当启动招标"_s) == u"项目建设单位");
    CHECK(actorOf(u"市直及与民生关系密切的县级部门主要负责人"_s, u"每年宣讲政策不少于1次"_s) ==
          u"市直及与民生关系密切的县级部门主要负责人");
}

TEST_CASE("names that open or go on like other words", "[plan][actor]")
{
    CHECK(actorOf(u"市场监管总局要会同有关部门制定清单"_s) == u"市场监管总局");
    CHECK(actorOf(u"市场监管部门要加强抽查"_s) == u"市场监管部门");
    CHECK(actorOf(u"应急部负责制定保险办法"_s) == u"应急部");
    CHECK(actorOf(u"应急部要认真组织实施"_s) == u"应急部");
    CHECK(actorOf(u"自然资源部门要根据配建标准统筹规划"_s) == u"自然资源部门");
    CHECK(actorOf(u"铁道部、交通部负责根据应急工作的需要"_s, u"及时安排运输"_s) == u"铁道部、交通部");
    CHECK(actorOf(u"由县级指挥部提请市级指挥部进行调控"_s) == u"县级指挥部");
    CHECK(actorOf(u"经县政府同意后组织实施"_s) == u"-");
    CHECK(actorOf(u"如动用地方储备粮仍不能满足应急供应"_s) == u"-");
    CHECK(actorOf(u"在职业院校实行直接考察"_s) == u"-");
    CHECK(actorOf(u"要求各级政府依法行政"_s) == u"-");
    CHECK(actorOf(u"如东县要加大检查力度"_s) == u"如东县");
}

TEST_CASE("phrases without a subject", "[plan][actor]")
{
    CHECK(actorOf(u"推动学校在10个专业开展培训"_s) == u"-");
    CHECK(actorOf(u"对已建成的公厕"_s) == u"-");
    CHECK(actorOf(u"在各村建立联络员制度"_s) == u"-");
    CHECK(actorOf(u"行政机关制发的政策文件均要开展解读"_s) == u"-");
    CHECK(actorOf(u"加强部门协作"_s) == u"-");
    CHECK(actorOf(u"全面排查燃气管网"_s) == u"-");
    CHECK(actorOf(u"12处隐患点要在10月底前全部完成治理"_s) == u"-");
    CHECK(actorOf(u"适时组织开展经验交流"_s) == u"-");
    CHECK(actorOf(u"成立领导小组"_s, u"健全工作机制"_s) == u"-");
    CHECK(actorOf(u"面向学校、社区开展宣传"_s) == u"-");
    CHECK(actorOf(u"企业参与办学的积极性有较大提升"_s) == u"-");
    CHECK(actorOf(u""_s) == u"-");
}

TEST_CASE("who something is issued in the name of answers for it", "[plan][actor]")
{
    const QString phrase = u"以县政府、县政府办公室名义制发的文件"_s;
    const std::optional<Actor> actor = findActor(phrase, 0, {});
    REQUIRE(actor);
    CHECK(actor->named);
    CHECK(actor->span.in(phrase) == u"县政府、县政府办公室");
}

TEST_CASE("what acts and cannot answer is told from who can", "[plan][actor]")
{
    CHECK(findActor(u"政府网站要及时更新", 0, {})->kind == ActorKind::Thing);
    CHECK(findActor(u"驻村干部要遍访农户", 0, {})->kind == ActorKind::Person);
    CHECK(findActor(u"县水利局要遍访农户", 0, {})->kind == ActorKind::Body);
}

TEST_CASE("every word about subjects reads its own example", "[plan][actor][lexicon]")
{
    for (const WordEntry& entry : DutyWords::shipped().entries()) {
        INFO(entry.kind.toStdString() << ' ' << entry.word.toStdString() << ' ' << entry.example.toStdString());
        const std::optional<Actor> actor = findActor(entry.example, 0, {});
        if (entry.kind.startsWith(u"actor.")) {
            REQUIRE(actor);
            CHECK(actor->span.in(entry.example).endsWith(entry.word));
        } else if (entry.kind == u"modal" || entry.kind == u"adverb" || entry.kind == u"preposition") {
            REQUIRE(actor);
            CHECK(actor->span.in(entry.example) == u"县教育局");
        } else if (entry.kind == u"verb" || entry.kind == u"opening") {
            CHECK_FALSE(actor);
        }
    }
}

TEST_CASE("a subject whose predicate looks like part of a name", "[plan][actor]")
{
    CHECK(actorOf(u"各县（市、区）建成至少1个示范点"_s) == u"各县（市、区）");
    CHECK(actorOf(u"各县（市、区）建成不少于2个示范点"_s) == u"各县（市、区）");
    CHECK(actorOf(u"县水利局组织应急演练3场"_s) == u"县水利局");
    CHECK(actorOf(u"各镇组织网格员每月排查1次"_s) == u"各镇");
    CHECK(actorOf(u"卫健部门收到医疗机构转诊申请"_s) == u"卫健部门");
    CHECK(actorOf(u"各级公共就业服务站每周举办一次招聘活动"_s) == u"各级公共就业服务站");
    CHECK(actorOf(u"村级护林员应于接到预警后1小时内到岗"_s) == u"村级护林员");
    CHECK(actorOf(u"施工单位收到整改通知后要立即停工"_s) == u"施工单位");
    CHECK(actorOf(u"签约服务人员须在30分钟内上门"_s) == u"签约服务人员");
    CHECK(actorOf(u"省级财政2024—2026年每年安排专项资金"_s) == u"省级财政");
    CHECK(actorOf(u"由属地政府组织应急送水"_s) == u"属地政府");
    CHECK(actorOf(u"由牵头部门开展一次评估"_s) == u"牵头部门");
    CHECK(actorOf(u"由县政府督查室发函督办"_s) == u"县政府督查室");
    CHECK(actorOf(u"原则上每个部门每年检查不超过1次"_s) == u"每个部门");
    CHECK(actorOf(u"县委领导接听热线每季度不少于1次"_s) == u"县委领导");
    CHECK(actorOf(u"投放点每日公示开放时间"_s) == u"投放点");
}

TEST_CASE("whatever a verb is about, the subject in front of it is found", "[plan][actor]")
{
    // The characters that these begin with end names too: 覆盖率|数, 管理|制, 组成|部门.
    const QStringList objects =
        u"数据资料 制度汇编 机关食堂 部门预算 会议纪要 村级账目 网站栏目 物资储备点 线索台账 面上情况 力量配备情况 "
        "点位图 区域规划 室内场馆 类案指引 费用标准 学校食堂 企业名单 社区食堂 金融产品 科普读物 站点布局"_s.split(
            u' ');
    const QStringList verbs =
        u"报送 公布 检查 登记 核实 抽查 通报 汇总 编印 制作 维护 清理 查询 归档 审核 调研 征集 监测 排查 购置 "
        "选聘 委托 会商 解答 讲解 张贴 发放 走访 标注 上传 提醒 赠送"_s.split(u' ');
    for (const QString& verb : verbs) {
        for (const QString& object : objects) {
            for (const QString& subject : {u"各镇"_s, u"县教育局"_s, u"各单位"_s}) {
                INFO((subject + verb + object).toStdString());
                REQUIRE(actorOf(subject + verb + object) == subject);
            }
        }
    }
    // A name has its predicate behind it.
    CHECK(actorOf(u"县政府组成部门应当公布账目"_s) == u"县政府组成部门");
    CHECK(actorOf(u"各数据管理员每月核对账目"_s) == u"各数据管理员");
}

TEST_CASE("a noun that is counted, told apart or looked into acts as little", "[plan][actor]")
{
    CHECK(actorOf(u"亩均财政投入不低于1200元"_s) == u"-");
    CHECK(actorOf(u"原则上一个单位只保留1个账号"_s) == u"-");
    CHECK(actorOf(u"省级挂牌督办的案件按期销号"_s) == u"-");
    CHECK(actorOf(u"组织从业人员体检"_s) == u"-");
    CHECK(actorOf(u"村级组织要抓好落实"_s) == u"村级组织");
}

TEST_CASE("a place acts where something binds it", "[plan][actor]")
{
    CHECK(actorOf(u"各省（区、市）要开展形势分析"_s) == u"各省（区、市）");
    CHECK(actorOf(u"云溪市要统筹落实资金"_s) == u"云溪市");
    CHECK(actorOf(u"西部地区应当优先安排"_s) == u"西部地区");
    CHECK(actorOf(u"小学、中学、培训机构等要上好安全课"_s) == u"小学、中学、培训机构等");
    CHECK(actorOf(u"县级以上医院应当设立发热门诊"_s) == u"县级以上医院");
    CHECK(actorOf(u"各级河长未经批准不得擅离岗位"_s) == u"各级河长");
    CHECK(actorOf(u"村（居）委会每周开展一次入户走访"_s) == u"村（居）委会");
    CHECK(actorOf(u"市、县（区）两级筹集建设专家公寓"_s) == u"市、县（区）两级");
    CHECK(actorOf(u"各项目牵头单位会同配合单位制定细则"_s) == u"各项目牵头单位");
    CHECK(actorOf(u"医疗卫生机构发现疫情后2小时内报告"_s) == u"医疗卫生机构");
    CHECK(actorOf(u"累计建设省级重点村组团400个"_s) == u"-");
    CHECK(actorOf(u"发展和规范各类社会组织"_s) == u"-");
    CHECK(actorOf(u"无人环卫试点县（市、区）不少于20个"_s) == u"-");
    CHECK(actorOf(u"各镇（街道）不少于2个"_s) == u"各镇（街道）");
    CHECK(actorOf(u"报县安办备案"_s) == u"-");
    CHECK(actorOf(u"市领导小组组成若干个小组分别督查"_s) == u"市领导小组");
    CHECK(actorOf(u"疫苗接种率以乡镇为单位达到95%以上"_s) == u"-");
    CHECK(actorOf(u"城市应急能力建设"_s) == u"-");
    CHECK(actorOf(u"老旧小区要加装电梯"_s) == u"-");
    CHECK(actorOf(u"全市要新建学校5所"_s) == u"-");
    CHECK(actorOf(u"地区生产总值增长6%"_s) == u"-");
}
