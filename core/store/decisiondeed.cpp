// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decisiondeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

constexpr QStringView revokePrefix = u"revoke_";

} // namespace

QString decisionDeedName(const Decision& entry, std::span<const Decision> log)
{
    const QString kind = decisionKindName(entry.kind);
    if (entry.kind != DecisionKind::Revoke) return kind;
    const auto meant = std::ranges::find(log, entry.refersTo, &Decision::id);
    return meant == log.end() ? kind : revokePrefix.toString() + decisionKindName(meant->kind);
}

std::optional<DecisionDeed> decisionDeedFromName(QStringView name)
{
    if (const auto kind = decisionKindFromName(name)) return DecisionDeed{*kind};
    if (!name.startsWith(revokePrefix)) return {};
    const auto takenBack = decisionKindFromName(name.sliced(revokePrefix.size()));
    if (!takenBack) return {};
    return DecisionDeed{DecisionKind::Revoke, takenBack};
}

} // namespace duibiao::store
