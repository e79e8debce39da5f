// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stories/office.h"
#include "ui/models/verdicttable.h"

namespace duibiao::ui {
class MainWindow;
}

namespace duibiao::test {

/// Writes the papers of the made-up county into `folder`, and a workspace to `path` as the clerk leaves it: everything
/// imported, and checked as of 10 January 2025 for 2024.
OfficeFiles prepareWorkspace(const QString& path, const QString& folder);
/// The cells of the matrix with a status, in order.
[[nodiscard]] std::vector<ui::Cell> cellsWith(const ui::MainWindow& window, check::Status status);

} // namespace duibiao::test
