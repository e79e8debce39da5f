// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"

class QAbstractItemModel;

namespace duibiao::ui {

/// What a list shows, to be written into a file under `name`.
[[nodiscard]] report::Table tableOf(const QAbstractItemModel& model, const QString& name);

} // namespace duibiao::ui
