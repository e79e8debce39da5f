// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace duibiao::plan {

/// Gives requirements ids that stay the same while a duty's words and place do: 48 bits of XXH3 over both, in
/// hexadecimal, with an ordinal where a plan says the same twice in one place.
class RequirementIds {
public:
    /// `folded` are the duty's words, folded; `path` its clause.
    [[nodiscard]] QString next(QStringView folded, QStringView path);

private:
    QHash<quint64, int> m_seen;
};

} // namespace duibiao::plan
