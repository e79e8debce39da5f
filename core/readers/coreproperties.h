// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::readers {

/// The dc:title of an OOXML core-properties part or an OpenDocument meta.xml; empty when there is none.
[[nodiscard]] QString titleOf(const QByteArray& bytes);

} // namespace duibiao::readers
