// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/warning.h"
#include "core/readers/salvage.h"

#include <QBuffer>
#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

class KArchiveDirectory;
class KZip;
class KZipFileEntry;

namespace duibiao::readers {

/// The zip container of docx, xlsx, odt and ods, read from memory within limits (limits.h). Part names are looked up
/// without regard to case and leading slashes, as OPC asks for and as careless writers need.
class Package {
public:
    /// Fails for what is no zip, is encrypted, or has too many entries. Of a zip whose directory is missing or broken
    /// the parts are found by the headers in front of them, with a warning.
    [[nodiscard]] static Result<Package> open(const QByteArray& bytes);
    Package(Package&&) noexcept;
    Package& operator=(Package&&) noexcept;
    ~Package();

    [[nodiscard]] bool has(const QString& part) const;
    /// True when the directory was missing, so that parts may be missing as well.
    [[nodiscard]] bool isSalvaged() const { return !m_salvaged.isEmpty(); }
    /// The unpacked bytes. Fails when the part is missing, unpacks to too much, or cannot be unpacked at all. A part
    /// that ends early or does not have the checksum it should have is returned as far as it goes, with a warning.
    [[nodiscard]] Result<QByteArray> read(const QString& part);
    [[nodiscard]] std::vector<Warning> takeWarnings() { return std::exchange(m_warnings, {}); }

private:
    Package();
    void list(const KArchiveDirectory& directory, const QString& prefix, int depth);
    /// True when something of the package was found without its directory.
    bool salvage();
    /// What can be unpacked of a part that is damaged.
    [[nodiscard]] Result<QByteArray> readDamaged(const QString& part, const RawPart& raw);
    [[nodiscard]] bool isTooLarge(qint64 one, qint64 all) const;
    void warnOf(const QString& part);

    qint64 m_size = 0;
    qint64 m_unpacked = 0;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    QHash<QString, const KZipFileEntry*> m_parts; // by lower-case name without leading slash
    QHash<QString, RawPart> m_salvaged;           // likewise, where there is no directory
    std::vector<Warning> m_warnings;
};

/// True for bytes that begin like a zip file.
[[nodiscard]] bool looksLikeZip(QByteArrayView bytes);

} // namespace duibiao::readers
