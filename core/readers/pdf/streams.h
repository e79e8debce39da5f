// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <optional>

namespace duibiao::readers::pdf {

/// Looks at the compressed streams before Poppler unpacks them, which it does without a limit: an error when one
/// unpacks to more than limits.h allows. Streams too short to do so are not unpacked.
[[nodiscard]] std::optional<Error> checkStreams(QByteArrayView bytes);

} // namespace duibiao::readers::pdf
