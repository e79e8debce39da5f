// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QTextBrowser;

namespace duibiao::ui {

/// The look that all lists of the window share: whole rows, one at a time, no grid, calm row height for `lines` lines
/// of text. Widths that are set for its columns before it is shown are meant for type of nine points, and follow its
/// type.
void dressTable(QTableView& table, int lines = 1);
/// A pane for rich text whose links are handed to the window instead of being opened.
void dressBrowser(QTextBrowser& browser);

} // namespace duibiao::ui
