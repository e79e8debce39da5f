// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review.h"

#include <QHash>
#include <QStringList>

namespace duibiao::review {

/// The units that the plan makes responsible, in notes and table cells, with how often and where first. Collective
/// names are left out.
class UnitNames {
public:
    explicit UnitNames(const Subject& subject);

    [[nodiscard]] const QStringList& all() const { return m_names; } ///< in the order of the plan
    [[nodiscard]] int count(const QString& name) const { return m_places.value(name).count; }
    /// The words in the document; the note or cell where the name cannot be found in it.
    [[nodiscard]] SourceSpan firstPlace(const QString& name) const { return m_places.value(name).first; }

private:
    struct Place {
        int count = 0;
        SourceSpan first;
    };
    void add(const Document& document, const QStringList& names, SourceSpan where);

    QStringList m_names;
    QHash<QString, Place> m_places;
};

} // namespace duibiao::review
