// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/plan/markers.h"

#include <QCoreApplication>

#include <array>

namespace duibiao::review {

/// Markers that skip or repeat a number. Numbers may start again under every heading, or run on through the whole part:
/// both are right.
void findNumberingGaps(const Subject& subject, std::vector<plan::Finding>& out)
{
    struct Seen {
        int value = 0;
        int parent = -2;
    };
    std::array<Seen, plan::markerKinds> last{};
    int part = -1;
    for (const auto& clause : subject.plan.clauses) {
        if (clause.part != part) last.fill({});
        part = clause.part;
        const auto marker = plan::readMarker(subject.document.words(clause.headingSpan));
        if (!marker) continue;
        Seen& seen = last[static_cast<size_t>(marker->kind)];
        const bool restarts = marker->value == 1 && seen.parent != clause.parent;
        const bool goesOn = marker->value == seen.value + 1;
        const QString name = clause.path.section(u'/', -1);
        if (!restarts && !goesOn) {
            const QString text =
                marker->value == seen.value && seen.parent == clause.parent
                    ? QCoreApplication::translate("duibiao::review", "The number %1 stands twice.").arg(name)
                : seen.value == 0
                    ? QCoreApplication::translate("duibiao::review", "The numbering begins with %1.").arg(name)
                    : QCoreApplication::translate("duibiao::review", "The number %1 does not follow the one before it.")
                          .arg(name);
            report(out, "numbering_gap", plan::Severity::Warning, clause.headingSpan, text);
        }
        seen = {marker->value, clause.parent};
    }
}

} // namespace duibiao::review
