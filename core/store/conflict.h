// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace_p.h"

namespace duibiao::store {

/// What a step says that would be taken over what another window did meanwhile: `happened`, in words, and who did that
/// and when, as far as the audit trail tells. `where` selects its lines, of which the last one counts.
[[nodiscard]] Error conflict(Writer& writer, const QString& path, const QString& happened, const QString& where,
                             const QVariantList& values = {});

} // namespace duibiao::store
