// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/checkage.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

bool isCheckOld(const store::Workspace& workspace)
{
    constexpr int mostEntries = 1000;
    static const QSet<QString> ofWhatIsChecked{u"import"_s,      u"bring_back"_s,    u"remove"_s,
                                               u"recognise"_s,   u"newer_version"_s, u"older_version"_s,
                                               u"assign_unit"_s, u"units"_s,         u"columns"_s};
    const auto entries = workspace.auditTrail(mostEntries);
    if (!entries) return false;
    for (const store::AuditEntry& entry : *entries) { // newest first
        if (entry.what == u"verdicts") return false;
        if (ofWhatIsChecked.contains(entry.what) || entry.what.startsWith(u"correct_")) return true;
    }
    return false;
}

} // namespace duibiao::ui
