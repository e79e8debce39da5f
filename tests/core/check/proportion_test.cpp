// SPDX-License-Identifier: GPL-3.0-or-later
// Percentages that two figures come to by what they count.
#include "core/check/proportion.h"
#include "tests/core/check/harness.h"

#include <cmath>

using namespace duibiao;
using namespace duibiao::test;
using check::Status;
using namespace Qt::StringLiterals;

namespace {

/// In tenths, so that it can be compared; -1 for nothing.
int tenths(const QString& sentence, const QString& demand)
{
    const auto percent = check::proportionIn(sentence, demand);
    return percent ? static_cast<int>(std::lround(10 * *percent)) : -1;
}

} // namespace

TEST_CASE("a share of a total is worked out from what the figures count", "[check]")
{
    const QString demand = u"护林员中女性人员不低于护林员总数的"_s;
    CHECK(tenths(u"女性人员12人，护林员150人"_s, demand) == 80);
    CHECK(tenths(u"现有护林员150人，其中女性人员12人"_s, demand) == 80);
    CHECK(tenths(u"150名护林员中，女性人员12人"_s, demand) == -1); // the second is counted by no words of its own
    CHECK(tenths(u"女性人员12人"_s, demand) == -1);
    CHECK(tenths(u"女性人员12人，护林员150人，上半年护林员140人"_s, demand) == -1);
    CHECK(tenths(u"女性人员12人，护林员150人"_s, u"护林员巡护率不低于"_s) == -1);
}

TEST_CASE("a rate of equipment is that of things to persons", "[check]")
{
    const QString demand = u"巡护人员对讲机配备率不低于"_s;
    CHECK(tenths(u"巡护人员38人，已配备对讲机36台"_s, demand) == 947);
    CHECK(tenths(u"巡护人员38人，已配备对讲机40台"_s, demand) == 1000);
    CHECK(tenths(u"64名巡护人员人手1台对讲机"_s, demand) == 1000);
    CHECK(tenths(u"已配备对讲机36台"_s, demand) == -1);
}

TEST_CASE("figures by what they count are judged against the percentage", "[check]")
{
    const QString duty = u"各部门巡护人员对讲机配备率不低于95%。"_s;
    CHECK(stands(duty, u"巡护人员38人，已配备对讲机36台。"_s, u"配备率") == Status::NotMet);
    CHECK(stands(duty, u"巡护人员38人，已配备对讲机38台。"_s, u"配备率") == Status::Met);
    CHECK(stands(duty, u"已配备对讲机36台。"_s, u"配备率") == Status::NeedsReview);
}
