// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include <QCoreApplication>

namespace duibiao::review {

/// Characters that a conversion broke (�), and words of another language that a translation program left inside Chinese
/// sentences.
void findEncodingDebris(const Subject& subject, std::vector<plan::Finding>& out)
{
    for (const plan::Noise& noise : subject.plan.noise) {
        if (noise.why == u"mojibake")
            report(out, "encoding_debris", plan::Severity::Warning, noise.span,
                   QCoreApplication::translate(
                       "duibiao::review",
                       "These characters were broken when the file was converted; what they said is lost."));
        else if (noise.why == u"foreign_word")
            report(out, "encoding_debris", plan::Severity::Info, noise.span,
                   QCoreApplication::translate(
                       "duibiao::review",
                       "A foreign word stands inside a Chinese sentence, as translation programs leave them."));
    }
}

} // namespace duibiao::review
