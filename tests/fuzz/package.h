// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

/// Packages (docx, xlsx, odt, ods, ofd) as the fuzzer handles them. Changed at random a zip never gets past its
/// checksums, so its parts stand one after the other in a text that a target zips anew for each run:
///
///     US word/document.xml LF … US _rels/.rels LF …
///
/// US is the control character 1F, which XML cannot hold.
namespace duibiao::fuzz {

struct Part {
    QByteArray name;
    QByteArray bytes;
};

[[nodiscard]] std::vector<Part> partsOf(QByteArrayView framed);
[[nodiscard]] QByteArray framed(const std::vector<Part>& parts);

/// A zip file of these parts, stored as they are.
[[nodiscard]] QByteArray zipped(const std::vector<Part>& parts);

} // namespace duibiao::fuzz
