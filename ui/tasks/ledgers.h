// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ledgertables.h"
#include "ui/tasks/work.h"

namespace duibiao::ui {

/// The tables of a submission, for somebody to say which column is what. Keeps what it needs of `loaded`. Reads a
/// screenful of rows at a time, so that the answer to a change can be waited for.
[[nodiscard]] LedgerFile ledgerFileOf(const Loaded& loaded, int submission);

/// True where a table of the file was left out because its columns are not understood.
[[nodiscard]] bool hasUnknownColumns(const submission::Submission& submission);

} // namespace duibiao::ui
