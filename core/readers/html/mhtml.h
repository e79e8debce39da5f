// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Web archives (mht, mhtml; RFC 2557): a page with what belongs to it, as one MIME message, which browsers and WPS
/// save.
///
/// Read: the page, which is the largest HTML part, from 7bit, 8bit, base64 and quoted-printable. Left out: pictures,
/// styles, and the pages in frames.
namespace duibiao::readers {

struct ArchivedPage {
    QByteArray html;
    QString charset; ///< as the part's header has it; may be empty
};

[[nodiscard]] bool recognisesMhtml(QByteArrayView bytes);
/// Fails with ErrorCode::Damaged for a message without a page.
[[nodiscard]] Result<ArchivedPage> pageOfMhtml(QByteArrayView bytes);

} // namespace duibiao::readers
