// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/text/normalized.h"
#include "core/units/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::review {

namespace {

/// Two units may share a task; from three on somebody has to hold it together.
constexpr qsizetype mostEquals = 2;

qsizetype named(const QStringList& units)
{
    return std::ranges::count_if(units, [](const QString& unit) { return !units::isCollective(unit); });
}

} // namespace

/// Several named units that are all responsible in the same way. Notes and cells that set one apart (牵头, 会同, 配合)
/// are left alone, and so are groups.
void findMissingLead(const Subject& subject, std::vector<plan::Finding>& out)
{
    SourceSpan last;
    const auto check = [&](const plan::Responsibility& responsible, const QStringList& units, SourceSpan span) {
        if (span == last) return;
        last = span;
        const bool apart = !responsible.lead.isEmpty() && !responsible.with.isEmpty();
        if (apart || named(units) <= mostEquals || text::folded(subject.document.words(span)).contains(u"牵头")) return;
        report(out, "missing_lead", plan::Severity::Warning, span,
               QCoreApplication::translate("duibiao::review", "%1 units share this task and none of them leads.")
                   .arg(units.size()));
    };
    for (const auto& row : subject.plan.table)
        check(row.responsible, row.units, row.unitsSpan.isEmpty() ? row.span : row.unitsSpan);
    for (const auto& note : subject.plan.responsibility)
        check(note.units, note.units.lead + note.units.with, note.span);
}

} // namespace duibiao::review
