// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace duibiao::plan {

/// A day as papers are dated: 2023年7月28日, 二〇二三年七月二十八日, 2023-07-28, 2023/7/28, 2023.7.28, in normalised
/// text.
struct PaperDate {
    QDate date;
    qsizetype length = 0; ///< code units read
};

/// Nothing where no whole date stands at `at`.
[[nodiscard]] std::optional<PaperDate> readPaperDate(QStringView text, qsizetype at = 0);

/// The date when the whole of `text` is one (with 印发 it is the printer's, and none).
[[nodiscard]] QDate wholeDate(QStringView text);

/// The year that stands at `at` as 2023年 or 二〇二三年 without being part of a longer number; 0 when there is none.
[[nodiscard]] int readYear(QStringView text, qsizetype at);

} // namespace duibiao::plan
