// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/submission/ledger.h"

#include <QJsonObject>

namespace duibiao::report {

/// One table of a file as a ledger: its header, and what its first rows say when they are read so.
struct LedgerReading {
    int table = 0; ///< index into Document::tables
    submission::LedgerHeader header;
    std::vector<submission::Evidence> rows;
};

/// "duibiao-columns/1": what `duibiao-cli ledger columns --format json` prints. `document` is nullptr where only what
/// is remembered was asked for.
[[nodiscard]] QJsonObject columnsJson(const Document* document, const std::vector<LedgerReading>& readings,
                                      const units::Registry& registry, const submission::ColumnMappings& remembered);

} // namespace duibiao::report
