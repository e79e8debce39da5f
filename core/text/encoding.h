// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/warning.h"

#include <QByteArrayView>

#include <vector>

namespace duibiao::text {

struct Decoded {
    QString text;     ///< line ends kept, byte order mark left out
    QString encoding; ///< "UTF-8", "GB18030", "Big5", "UTF-16LE" …
    std::vector<Warning> warnings;
};

/// Bytes to Unicode: byte order mark first, then valid UTF-8, then what ICU's detector finds likeliest among GB18030,
/// Big5 and UTF-16. `hint` (from HTTP or a meta tag) is tried before detection; gb2312 and gbk are read as GB18030,
/// which contains them. Fails with ErrorCode::Unreadable for bytes that are no text (NUL bytes outside UTF-16, mostly
/// control characters).
[[nodiscard]] Result<Decoded> decode(QByteArrayView bytes, QStringView hint = {});

} // namespace duibiao::text
