// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers decided: an append-only log, read as a stack a cell.
#include "core/store/workspace_p.h"

#include <map>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

Decision decisionFrom(const QSqlQuery& row)
{
    return {row.value(0).toString(),
            row.value(1).toString(),
            check::statusFromName(row.value(2).toString()).value_or(check::Status::NeedsReview),
            row.value(3).toString(),
            row.value(4).toString(),
            QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs),
            row.value(6).toBool()};
}

const QString& columns()
{
    static const QString text = u"SELECT requirement_id, unit, status, reason, who, at, revoked FROM decision"_s;
    return text;
}

} // namespace

Result<void> Workspace::decide(const Decision& decision)
{
    return d->change([&](Writer& writer) {
        const QString before =
            writer
                .value(u"SELECT status FROM decision WHERE requirement_id = ? AND unit = ? ORDER BY id DESC LIMIT 1"_s,
                       {decision.requirementId, decision.unit})
                .toString();
        const QString who = decision.who.isEmpty() ? currentUser() : decision.who;
        const QDateTime at = decision.at.isValid() ? decision.at : QDateTime::currentDateTimeUtc();
        writer.run(
            u"INSERT INTO decision (requirement_id, unit, status, reason, who, at, revoked) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {decision.requirementId, decision.unit, check::statusName(decision.status), decision.reason, who,
             timestamp(at), decision.revoked ? 1 : 0});
        writer.audit(decision.revoked ? u"revoke"_s : u"decide"_s, decision.requirementId + u' ' + decision.unit,
                     before, decision.revoked ? QString() : check::statusName(decision.status), who);
    });
}

Result<std::vector<Decision>> Workspace::decisions() const
{
    const auto all = d->database->rows(columns() + u" ORDER BY id"_s, {}, decisionFrom);
    if (!all) return failure(all.error());
    std::map<std::pair<QString, QString>, std::vector<const Decision*>> cells;
    for (const Decision& each : *all) {
        auto& stack = cells[{each.requirementId, each.unit}];
        if (!each.revoked)
            stack.push_back(&each);
        else if (!stack.empty())
            stack.pop_back();
    }
    std::vector<Decision> out;
    for (const auto& [cell, stack] : cells)
        if (!stack.empty()) out.push_back(*stack.back());
    return out;
}

Result<std::vector<Decision>> Workspace::history(const QString& requirementId, const QString& unit) const
{
    return d->database->rows(columns() + u" WHERE requirement_id = ? AND unit = ? ORDER BY id"_s, {requirementId, unit},
                             decisionFrom);
}

} // namespace duibiao::store
