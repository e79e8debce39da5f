// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/modality.h"

#include <QString>

#include <catch2/catch_test_macros.hpp>

using namespace duibiao::facts;

TEST_CASE("a duty binds as its governing clause says", "[facts][modality]")
{
    struct Case {
        const char16_t* duty;
        Modality modality;
    };
    const Case cases[] = {
        {u"每年至少开展2次应急演练。", Modality::Must},
        {u"要加强汛期值守，严禁脱岗。", Modality::Must}, // what follows the demand is its purpose
        {u"杜绝无证驾驶校车。", Modality::MustNot},
        {u"任何单位不得擅自增设没有依据的证明事项。", Modality::MustNot},
        {u"2025年起不再审批新建燃煤小锅炉。", Modality::MustNot},
        {u"参训人员不得少于30人。", Modality::Must}, // compares
        {u"对不得公开的信息加强审查。", Modality::Must},
        {u"对瞒报行为一律不得从轻处理。", Modality::MustNot},
        {u"各镇可结合实际制定细则。", Modality::Encourage},
        {u"原则上每季度召开一次例会。", Modality::Should},
        {u"宣讲时长一般为40分钟。", Modality::Should},
        {u"鼓励社会力量兴办托育机构。", Modality::Encourage},
        {u"到2026年，各乡镇积极探索建立共享药房。", Modality::Encourage},
        {u"依托现有平台，探索电子病历互认。", Modality::Encourage},
        {u"从2024年开始，探索建立学分银行。", Modality::Encourage},
        {u"在有条件的学校探索开设劳动实践课。", Modality::Encourage},
        {u"有条件的县区可先行先试。", Modality::Encourage},
        {u"争取用三年时间建成智慧水网。", Modality::Encourage},
        {u"积极争取上级专项资金。", Modality::Must},
        {u"完善科技创新鼓励政策。", Modality::Must},
        {u"总结推广改革探索的经验。", Modality::Must},
        {u"落实“鼓励创新、宽容失败”要求。", Modality::Must},
        {u"", Modality::Must},
    };
    for (const Case& c : cases) {
        const QString duty = QString::fromUtf16(c.duty);
        INFO(duty.toStdString());
        CHECK(modalityName(modalityOf(duty)) == modalityName(c.modality));
    }
}
