// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace duibiao::readers {

/// A file inside a zip, as the header in front of it tells.
struct RawPart {
    QString name;
    qint64 begin = 0; ///< of its packed bytes
    qint64 end = 0;   ///< where they end at the latest
    bool isDeflated = false;
};

/// Finds the files of a zip whose directory, which stands at its end, is missing or broken: a download that broke off,
/// a copy from a failing stick. Files that are encrypted or packed otherwise than office programs pack are left out.
/// Linear; gives `most` files at most.
[[nodiscard]] std::vector<RawPart> partsByLocalHeaders(QByteArrayView zip, size_t most);

struct Salvaged {
    QByteArray bytes;
    bool isWhole = false; ///< unpacked to its end, and not longer than `most`
};

/// Unpacks as far as it goes, up to `most` bytes.
[[nodiscard]] Salvaged salvaged(QByteArrayView packed, bool isDeflated, qint64 most);

/// XML in UTF-8 with a replacement character for whatever is no UTF-8, so that a reader gets as far as the tags are
/// whole. XML in UTF-16 is left as it is.
[[nodiscard]] QByteArray withValidUtf8(QByteArray xml);

} // namespace duibiao::readers
