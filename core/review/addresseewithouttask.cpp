// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rules.h"

#include "core/units/registry.h"

#include <QCoreApplication>

namespace duibiao::review {

/// A single unit that the paper is addressed to and that is never named again: it was sent a plan that asks nothing of
/// it. Groups are left alone, they go by too many names.
void findAddresseeWithoutTask(const Subject& subject, std::vector<plan::Finding>& out)
{
    if (subject.plan.parts.empty()) return;
    const QStringView cover = QStringView(subject.document.text).first(subject.plan.parts.front().span.begin);
    const QStringView body = QStringView(subject.document.text).sliced(subject.plan.parts.front().span.begin);
    for (const QString& addressee : subject.plan.metadata.addressees) {
        if (units::isCollective(addressee) || addressee.startsWith(u'各') || addressee.contains(u'各') ||
            addressee.contains(u'、') || body.contains(addressee))
            continue;
        const qsizetype at = cover.lastIndexOf(addressee);
        if (at < 0) continue;
        report(out, "addressee_without_task", plan::Severity::Warning, {at, at + addressee.size()},
               QCoreApplication::translate("duibiao::review", "%1 is addressed, but the plan gives it no task.")
                   .arg(addressee));
    }
}

} // namespace duibiao::review
