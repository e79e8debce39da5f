// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace duibiao::report {

/// UTF-8 byte order mark: without it spreadsheet programs read a CSV file in the system's old encoding.
inline constexpr char csvByteOrderMark[] = "\xEF\xBB\xBF";

/// One CSV record as RFC 4180 writes it, UTF-8, ended by CR LF. A cell that a spreadsheet would take for a formula (it
/// starts with = + - @, a tab or a carriage return, as OWASP lists them) gets an apostrophe in front, unless it is a
/// plain number.
[[nodiscard]] QByteArray csvRecord(const QStringList& cells);

} // namespace duibiao::report
