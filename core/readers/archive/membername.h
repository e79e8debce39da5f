// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace duibiao::readers {

/// The path of a file inside an archive from the bytes that stand there. Chinese Windows writes names in GBK without
/// saying so, everybody else in UTF-8: what is no UTF-8 is read as GB18030. Separators become "/"; empty segments, ".",
/// "..", drive letters and control characters are left out, so that the path stays below the archive's own name. May be
/// empty.
[[nodiscard]] QString memberName(QByteArrayView bytes);

/// True for paths of files that nobody sends on purpose: hidden files, lock files of office programs (~$…, .~lock.…),
/// thumbnails, folder settings, what macOS puts into archives. Any segment of the path counts.
[[nodiscard]] bool isLeftover(QStringView path);

} // namespace duibiao::readers
