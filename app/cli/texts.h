// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace duibiao::cli {

/// Texts::tr("…"): what the commands say to people, one translation context for all of them.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::cli)
};

} // namespace duibiao::cli
