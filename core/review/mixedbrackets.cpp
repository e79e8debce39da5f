// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include <QCoreApplication>

namespace duibiao::review {

/// (一）: a bracket opened in one width and closed in the other. Programs that look for （一） miss it.
void findMixedBrackets(const Subject& subject, std::vector<plan::Finding>& out)
{
    for (const auto& noise : subject.plan.noise)
        if (noise.why == u"mixed_brackets")
            report(out, "mixed_brackets", plan::Severity::Info, noise.span,
                   QCoreApplication::translate("duibiao::review",
                                               "This bracket opens in one width and closes in the other."));
}

} // namespace duibiao::review
