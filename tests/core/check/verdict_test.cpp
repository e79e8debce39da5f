// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/verdict.h"

#include <catch2/catch_test_macros.hpp>

using namespace duibiao::check;

TEST_CASE("status names are the contract's and read back", "[check]")
{
    for (const auto status : {Status::Met, Status::MetLate, Status::NotMet, Status::NoEvidence, Status::NotDue,
                              Status::NeedsReview, Status::NotApplicable}) {
        CHECK(statusFromName(statusName(status)) == status);
        CHECK_FALSE(statusLabel(status).isEmpty());
    }
    CHECK(statusName(Status::NoEvidence) == QLatin1StringView("no_evidence"));
    CHECK(statusName(Status::MetLate) == QLatin1StringView("met_late"));
    CHECK_FALSE(statusFromName(u"done").has_value());
    CHECK(causeName(Cause::NotTriggered) == QLatin1StringView("not_triggered"));
    CHECK(causeName(Cause::None).isEmpty());
}
