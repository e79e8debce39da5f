// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/odt/styles.h"

namespace duibiao::readers::odf {

/// The numbers of lists as a person sees them. Lists are entered and left as text:list elements nest; each item asks
/// for its label once.
class ListNumbers {
public:
    explicit ListNumbers(const Styles& styles) : m_styles(styles) {}

    /// `style` may be empty for an inner list, which goes on with the outer one's. A list that does not continue
    /// another starts anew.
    void enter(const QString& style, bool continues);
    void leave();
    [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()); }

    /// The label of the next item of the innermost list, with what separates it from the words. `startValue` -1: go on
    /// counting; `styleOverride` numbers this item by another style but in the same count.
    [[nodiscard]] QString next(int startValue, const QString& styleOverride);
    /// The label of a heading of 1-based `level` outside lists.
    [[nodiscard]] QString nextHeading(int level);

private:
    struct Counters {
        std::array<int, ListLevels> count{};
        std::array<bool, ListLevels> used{};
    };
    static QString advance(Counters& counters, const ListStyle& style, int level, int startValue);

    const Styles& m_styles;
    std::vector<QString> m_open; ///< style of each open list
    QHash<QString, Counters> m_counters;
    Counters m_headings;
};

} // namespace duibiao::readers::odf
