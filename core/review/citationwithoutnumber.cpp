// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace duibiao::review {

/// An official paper cited by its title only (GB/T 9704-2012 and the rules on official papers ask for the number in
/// brackets behind it). Laws and regulations are cited by name and are left alone.
void findCitationWithoutNumber(const Subject& subject, std::vector<plan::Finding>& out)
{
    static const QStringList kinds = reviewWords(QStringLiteral("numbered_kind"));
    for (const auto& citation : subject.plan.citations) {
        if (!citation.number.isEmpty() ||
            std::ranges::none_of(kinds, [&](const QString& kind) { return citation.title.endsWith(kind); }))
            continue;
        report(out, "citation_without_number", plan::Severity::Info, citation.span,
               QCoreApplication::translate("duibiao::review", "“%1” is cited without its document number.")
                   .arg(citation.title));
    }
}

} // namespace duibiao::review
