// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail, read, and what is written to it about things that lie beside the workspace.
#include "core/store/workspace_p.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace duibiao::store {
namespace {

AuditEntry auditFrom(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
            row.value(2).toString(),   row.value(3).toString(),
            row.value(4).toString(),   row.value(5).toString(),
            row.value(6).toString(),   row.value(7).toString()};
}

const QString& auditColumns()
{
    static const QString text = u"SELECT id, at, who, what, subject, was, becomes, why FROM audit"_s;
    return text;
}

} // namespace

QString cellSubject(const QString& requirementId, const QString& unit)
{
    return requirementId + u' ' + unit;
}

Result<std::vector<AuditEntry>> Workspace::auditTrail(int most, qint64 before) const
{
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    return d->database->rows(auditColumns() + u" WHERE id < ? ORDER BY id DESC LIMIT ?"_s, {end, most}, auditFrom);
}

Result<std::vector<AuditEntry>> Workspace::auditTrail(const QString& requirementId, const QString& unit) const
{
    return d->database->rows(auditColumns() + u" WHERE subject = ? ORDER BY id"_s, {cellSubject(requirementId, unit)},
                             auditFrom);
}

Result<void> Workspace::noteWorkingDays(std::span<const WorkingDayChange> changes)
{
    return d->change([&](Writer& writer) {
        for (const WorkingDayChange& each : changes)
            writer.audit(u"working_day"_s, dayText(each.day), each.before, each.after);
    });
}

Result<void> Workspace::noteRestored(const QString& from, const QString& kept)
{
    return d->change([&](Writer& writer) { writer.audit(u"restore"_s, u"workspace"_s, kept, from); });
}

} // namespace duibiao::store
