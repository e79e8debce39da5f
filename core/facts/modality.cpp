// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/modality.h"

namespace duibiao::facts {

Modality modalityOf(QStringView)
{
    return Modality::Must;
}

QString modalityName(Modality modality)
{
    switch (modality) {
    case Modality::Must: return QStringLiteral("must");
    case Modality::MustNot: return QStringLiteral("must_not");
    case Modality::Should: return QStringLiteral("should");
    case Modality::Encourage: return QStringLiteral("encourage");
    }
    return {};
}

} // namespace duibiao::facts
