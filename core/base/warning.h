// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

namespace duibiao {

/// Something a reader or parser noticed that did not stop it: it stands beside the result, never instead of it.
struct Warning {
    QString code;    ///< stable snake_case name, e.g. "encoding_guessed"
    QString message; ///< for people, translated
    SourceSpan span; ///< where; empty span when the whole file is meant
};

} // namespace duibiao
