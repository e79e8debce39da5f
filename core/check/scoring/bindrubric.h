// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"
#include "core/plan/plan.h"

namespace duibiao::check {

/// Finds what the indicators of a table mean in the plan.
class RubricBinder {
public:
    explicit RubricBinder(const plan::Plan& plan);

    /// The duties that a clause number ("二/（一）", "二、（一）") or duty ids name; empty when the plan has none of
    /// them.
    [[nodiscard]] Scope byReference(QStringView words) const;
    /// The clause whose heading says what `name` says, else the duties whose words hold those of `name`; empty when
    /// there is none, when two headings fit, or when so many duties fit that the name tells nothing.
    [[nodiscard]] Scope byWords(QStringView name) const;

private:
    struct Entry {
        QString folded;
        QString content; ///< without words that say nothing (content.h)
        std::vector<quint32> grams;
    };
    [[nodiscard]] static Entry entryOf(const QString& words, const QString& normalized);
    /// Every clause whose heading reads so.
    [[nodiscard]] Scope sameHeading(const QString& words, QString Entry::* read) const;

    const plan::Plan& m_plan;
    std::vector<Entry> m_clauses;
    std::vector<Entry> m_requirements;
};

} // namespace duibiao::check
