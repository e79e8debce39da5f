// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/unitmentions.h"

#include <QHash>

namespace duibiao::plan {

std::vector<units::Mention> unitMentions(const Plan& plan)
{
    std::vector<units::Mention> mentions;
    QHash<QString, std::size_t> places;
    for (const Requirement& requirement : plan.requirements) {
        QStringList names = requirement.units() << requirement.actor;
        names.removeDuplicates();
        for (const QString& name : std::as_const(names)) {
            if (name.isEmpty()) continue;
            const auto place = places.constFind(name);
            if (place != places.constEnd()) {
                ++mentions[*place].duties;
                continue;
            }
            places.insert(name, mentions.size());
            mentions.push_back({name, 1});
        }
    }
    return mentions;
}

} // namespace duibiao::plan
