// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <optional>

namespace duibiao::readers {

/// Formats that offices send and that are not read, told by their first bytes, each with what the sender can do
/// instead: old presentations, password-protected Office files (which are OLE containers too), PDF, OFD, pictures,
/// archives. Nothing for all others.
[[nodiscard]] std::optional<Error> foreignFormat(QByteArrayView bytes, const QString& extension);

enum class ForeignRemedy { Convert, RecogniseText, Unpack, AskForOriginal };

/// "NAME files cannot be read", with a remedy.
[[nodiscard]] Error foreign(const QString& name, ForeignRemedy remedy);

/// For bytes that no reader recognises.
[[nodiscard]] Error unknownFormat();

} // namespace duibiao::readers
