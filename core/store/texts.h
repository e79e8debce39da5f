// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace duibiao::store {

/// Texts::tr("…"): what the workspace says to people.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duibiao::store)
};

} // namespace duibiao::store
