// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace duibiao::ui {

/// The look that the lists of the settings share: whole rows, no grid, no numbers, and Tab leads out of them.
void dressRows(QTableView& table);

} // namespace duibiao::ui
