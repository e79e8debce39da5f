// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/document/document.h"
#include "core/store/workspace.h"

namespace duibiao::intake {

/// The paper of those in `among` that `document`, which comes in as `name`, is a newer version of: it has the same name
/// and is of the same unit, or is a ledger of the same units. A name in a folder is another one in another folder; one
/// without a folder is the same in any. Nothing where neither paper says whose it is, or where several could be meant.
[[nodiscard]] std::optional<store::StoredSource> earlierVersion(const store::Workspace& workspace,
                                                                const std::vector<store::StoredSource>& among,
                                                                const QString& name, const Document& document,
                                                                const CancelToken& token);
/// The step that puts `paper`, with bytes, in the place of its earlier version, whose unit it keeps.
[[nodiscard]] store::Exchange inPlaceOf(store::StoredSource paper, const store::StoredSource& earlier);

} // namespace duibiao::intake
