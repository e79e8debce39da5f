// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/lookback.h"
#include "core/check/openitems.h"
#include "core/check/roundchanges.h"
#include "core/report/report.h"

#include <QJsonObject>

namespace duibiao::report {

/// The check that a report tells of, as a round that is not kept yet. `returned` says of which cells (requirement id,
/// unit) a reviewer returned them.
[[nodiscard]] check::Round roundOf(const Report& report, const QString& planSha256,
                                   const std::vector<std::pair<QString, QString>>& returned = {});

// "duibiao-round/1": what `duibiao-cli round … --format json` prints. Quotes stand without offsets: the files of a
// round that is over may be gone.

[[nodiscard]] QJsonObject roundListJson(const std::vector<check::Round>& rounds);
/// One round with what every unit was told, and what became of each item since.
[[nodiscard]] QJsonObject roundJson(const check::Round& round, const std::vector<check::OpenItem>& items);
/// What changed from `before` to `after`; lines that did not are counted only.
[[nodiscard]] QJsonObject roundChangesJson(const check::Round& before, const check::Round& after,
                                           const check::RoundChanges& changes);

/// What earlier plans left unfinished, beside the duties of now.
[[nodiscard]] QJsonObject carriedJson(const std::vector<check::CarriedDuty>& duties);

} // namespace duibiao::report
