// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace duibiao::check {

/// A figure of this year and the same one of an earlier year, told side by side: "2023年检查1860户次，2024年1702户次",
/// "由去年的31.2%提高到33.9%", "占33.9%，而上年为31.2%".
struct Change {
    double before = 0;
    double now = 0;
    bool percent = false; ///< both are percentages

    /// In percentage points where both are percentages.
    [[nodiscard]] double points() const { return now - before; }
    /// In percent of the earlier figure, which is not 0.
    [[nodiscard]] double share() const { return (now - before) / before * 100; }
};

/// The change that `sentence` tells by two figures of one measure word; `year` is this year. Nothing where it names no
/// earlier year, or more than one figure of it.
[[nodiscard]] std::optional<Change> changeIn(QStringView sentence, int year, bool percent);

} // namespace duibiao::check
