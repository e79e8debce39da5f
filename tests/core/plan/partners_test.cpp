// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/reader.h"

#include "tests/core/plan/outlinehelp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao;
using namespace duibiao::plan;

namespace {

/// Who answers for the one duty of a plan that says nothing but `sentence`: "lead 、 … / with 、 …".
QString answering(const QString& sentence)
{
    const Plan plan = read(test::asDocument(u"云溪县2024年水利工作要点\n一、主要任务\n"_s + sentence + u'\n'));
    if (plan.requirements.size() != 1) return u"-"_s;
    const Responsibility& units = plan.requirements.front().responsible;
    return units.lead.join(u'|') + u'/' + units.with.join(u'|');
}

} // namespace

TEST_CASE("whom a subject acts with takes part", "[plan][partners]")
{
    CHECK(answering(u"县水利局会同县财政局编制资金计划。"_s) == u"县水利局/县财政局");
    CHECK(answering(u"县水利局牵头，会同县财政局、各乡镇（街道），4月底前完成渠道清淤。"_s) ==
          u"县水利局/县财政局|各乡镇（街道）");
    CHECK(answering(u"县水利局牵头，强化统筹，4月底前完成渠道清淤。"_s) == u"县水利局/");
}

TEST_CASE("who leads and who helps may be phrases of their own", "[plan][partners]")
{
    CHECK(answering(u"由县商务局牵头，县财政局、县人社局配合，6月底前完成招商手册编印。"_s) ==
          u"县商务局/县财政局|县人社局");
    CHECK(answering(u"县商务局负责牵头，各乡镇（街道）参与，推动商圈客流量达到5万人次以上。"_s) ==
          u"县商务局/各乡镇（街道）");
    CHECK(answering(u"各乡镇（街道）和牵头单位每月25日前报送进展。"_s) == u"各乡镇（街道）|牵头单位/");
}

TEST_CASE("who a phrase speaks of need not be who acts", "[plan][partners]")
{
    CHECK(answering(u"平台接到呼救后，签约服务人员须在30分钟内上门。"_s) == u"签约服务人员/");
    CHECK(answering(u"住建部门收到验收申请后，应在10个工作日内完成核查。"_s) == u"住建部门/");
    CHECK(answering(u"便民热线对群众不满意的工单，承办单位须在3日内重办。"_s) == u"承办单位/");
    CHECK(answering(u"县医院新院区6月底前投入使用。"_s) == u"/");
    CHECK(answering(u"县实验小学新校区年底前建成投用。"_s) == u"/");
    CHECK(answering(u"企业注销平均办理时间较上年缩短2个工作日。"_s) == u"/");
    CHECK(answering(u"督查组对各镇开展不少于2轮的暗访。"_s) == u"督查组/");
    CHECK(answering(u"养老机构与医疗机构签约服务实现全覆盖。"_s) == u"/");
    CHECK(answering(u"教育部门全年对校外机构的检查覆盖率达到100%。"_s) == u"教育部门/");
}

TEST_CASE("each of those who share a count is bound", "[plan][partners]")
{
    CHECK(answering(u"县级林长每季度、乡级林长每月、护林员每日巡林不少于1次。"_s) == u"县级林长|乡级林长|护林员/");
    CHECK(answering(u"县直部门每半年，各乡镇（街道）每季度至少组织1次演练。"_s) == u"县直部门|各乡镇（街道）/");
    CHECK(answering(u"县级林长每月巡林1次、每季度调度1次。"_s) == u"县级林长/");
    CHECK(answering(u"由县人社局责令限期15日支付。"_s) == u"县人社局/");
    CHECK(answering(u"驻村工作队每月驻村不少于20天。"_s) == u"驻村工作队/");
    CHECK(answering(u"中学、小学每学期至少开展2次疏散演练。"_s) == u"中学|小学/");
}
