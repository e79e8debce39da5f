// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace duibiao::report {

/// Texts::tr("…"): what the papers say, one translation context for all writers.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::report)
};

} // namespace duibiao::report
