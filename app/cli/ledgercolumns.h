// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace duibiao::cli {

/// --table, --header, --column, --forget.
void addColumnsOptions(Options& options);

/// `ledger columns [LEDGER]`: shows which column of a ledger is what, and with --workspace says it or forgets what was
/// said.
[[nodiscard]] int ledgerColumns(const Options& options, const QStringList& ledgers);

} // namespace duibiao::cli
