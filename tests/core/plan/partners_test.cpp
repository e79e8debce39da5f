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
    CHECK(answering(u"县水利局牵头，会同县财政局、各乡镇（街道），4月底前完成渠道清淤。"_s) == u"县水利局/县财政局|各乡镇（街道）");
    CHECK(answering(u"县水利局牵头，强化统筹，4月底前完成渠道清淤。"_s) == u"县水利局/");
}
