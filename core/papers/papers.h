// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

// Papers need Qt Gui (fonts, layout), so they are a library of their own that the rest of core does not know.
namespace duibiao::papers {

/// The report as PDF pages (A4).
[[nodiscard]] Result<QByteArray> toPdf(const report::Report& report);
/// Markup that QTextDocument knows as PDF pages of the same form; `title` goes into the file's properties.
[[nodiscard]] Result<QByteArray> pagesOf(const QString& title, const QString& html);
/// The deadlines of the plan as an iCalendar (RFC 5545), one all-day event a dated requirement.
[[nodiscard]] QByteArray toCalendar(const plan::Plan& plan);

} // namespace duibiao::papers
