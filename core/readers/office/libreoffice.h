// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>

/// LibreOffice as a converter, where it is installed. It runs without a window in a process group and with a profile of
/// its own in a temporary folder, with macros and links switched off; the user's own LibreOffice is not touched.
namespace duibiao::readers::office {

/// The program on PATH; empty when LibreOffice is not installed.
[[nodiscard]] QString program();

/// The file as `target` ("docx", "xlsx"). `suffix` is what files of its kind end in. Blocks for seconds: not for the
/// GUI thread. Fails with Cancelled, TooLarge (limits::ConversionTime) or Damaged; the process is gone in any case.
/// What was converted lately is remembered, because a workspace reads its files more than once.
[[nodiscard]] Result<QByteArray> convert(const QByteArray& bytes, const QString& suffix, const QString& target,
                                         const CancelToken& token);

} // namespace duibiao::readers::office
