// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <catch2/catch_test_macros.hpp>

namespace duibiao::test {

/// The id of what has just been appended.
[[nodiscard]] inline qint64 idOf(const Result<qint64>& appended)
{
    INFO((appended ? std::string() : appended.error().text().toStdString()));
    REQUIRE(appended);
    return *appended;
}

/// An entry of 王审核 on duty r1 of 县司法局.
[[nodiscard]] inline store::Decision entry(store::DecisionKind kind, qint64 basedOn = 0, const QString& reason = {},
                                           check::Status status = check::Status::NotMet)
{
    store::Decision out{QStringLiteral("r1"), QStringLiteral("县司法局"), status, reason, QStringLiteral("王审核"), {}};
    out.kind = kind;
    out.basedOn = basedOn;
    return out;
}

/// The same of somebody else.
[[nodiscard]] inline store::Decision by(const QString& who, store::Decision entry)
{
    entry.who = who;
    return entry;
}

[[nodiscard]] inline store::CellReview reviewed(const store::Workspace& workspace)
{
    const auto log = workspace.history(QStringLiteral("r1"), QStringLiteral("县司法局"));
    REQUIRE(log);
    return store::reviewOf(*log);
}

} // namespace duibiao::test
