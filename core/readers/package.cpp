// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/package.h"

#include "core/readers/errors.h"
#include "core/readers/limits.h"

#include <KZip>

#include <QCoreApplication>
#include <QLocale>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

constexpr QByteArrayView LocalHeader("PK\x03\x04", 4);
constexpr QByteArrayView CentralHeader("PK\x01\x02", 4);
constexpr QByteArrayView EmptyArchive("PK\x05\x06", 4);
constexpr qsizetype LocalFlagsAt = 6;
constexpr qsizetype CentralNameLengthAt = 28;
constexpr quint16 EncryptedFlag = 1;
constexpr int DeflateMethod = 8;
/// Bytes of one entry's name. Office formats need a few dozen; KArchive walks a path's folders by recursion.
constexpr quint16 NameLength = 1024;
constexpr qint64 ChunkSize = 256 * 1024;
/// Room that is made for a part beforehand: what XML usually unpacks to, within reason.
constexpr qint64 UsualRatio = 20;
constexpr qint64 ReservedAtOnce = 64 * 1024 * 1024;

/// KArchive seeks where a damaged file tells it to; QBuffer would complain about that on standard error.
class SilentBuffer : public QBuffer {
public:
    bool seek(qint64 position) override { return position >= 0 && position <= size() && QBuffer::seek(position); }
};

quint16 littleEndian16(QByteArrayView bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + at) : quint16{0};
}

QString key(QStringView part)
{
    while (part.startsWith(u'/')) part = part.sliced(1);
    QString key = part.toString().toLower();
    key.replace(u'\\', u'/');
    return key;
}

/// What can be seen from the headers alone, before anything is unpacked.
std::optional<Error> checkHeaders(QByteArrayView bytes)
{
    if (littleEndian16(bytes, LocalFlagsAt) & EncryptedFlag) return encrypted();
    int entries = 0;
    for (qsizetype at = bytes.indexOf(CentralHeader); at >= 0;
         at = bytes.indexOf(CentralHeader, at + CentralHeader.size())) {
        if (++entries > limits::PackageEntries)
            return tooLarge(QCoreApplication::translate("duibiao::readers", "more than %L1 files inside")
                                .arg(limits::PackageEntries));
        if (littleEndian16(bytes, at + CentralNameLengthAt) > NameLength)
            return damaged({},
                           QCoreApplication::translate("duibiao::readers", "the name of a file inside is too long"));
    }
    return std::nullopt;
}

} // namespace

Package::Package() = default;
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;
Package::~Package() = default;

bool looksLikeZip(QByteArrayView bytes)
{
    return bytes.startsWith(LocalHeader) || bytes.startsWith(EmptyArchive);
}

Result<Package> Package::open(const QByteArray& bytes)
{
    if (auto error = checkHeaders(bytes)) return failure(std::move(*error));
    Package package;
    package.m_size = bytes.size();
    package.m_buffer = std::make_unique<SilentBuffer>();
    package.m_buffer->setData(bytes);
    package.m_zip = std::make_unique<KZip>(package.m_buffer.get());
    if (package.m_zip->open(QIODevice::ReadOnly) && package.m_zip->directory()) {
        package.list(*package.m_zip->directory(), {}, 0);
    } else if (!package.salvage()) {
        return failure(damaged(
            {}, QCoreApplication::translate("duibiao::readers", "the directory of the zip file is missing or broken")));
    }
    return package;
}

bool Package::salvage()
{
    for (RawPart& part : partsByLocalHeaders(m_buffer->data(), limits::PackageEntries)) {
        QString name = key(part.name);
        if (!m_salvaged.contains(name)) m_salvaged.insert(std::move(name), std::move(part));
    }
    if (m_salvaged.isEmpty()) return false;
    m_warnings.push_back(
        {.code = u"damaged_package"_s,
         .message = QCoreApplication::translate("duibiao::readers",
                                                "The end of the file is missing or damaged; what stands before it was "
                                                "read, and words may be missing. Ask for a new copy."),
         .span = {}});
    return true;
}

void Package::list(const KArchiveDirectory& directory, const QString& prefix, int depth)
{
    if (depth > limits::Depth) return;
    const QStringList names = directory.entries();
    for (const QString& name : names) {
        const KArchiveEntry* entry = directory.entry(name);
        if (!entry) continue;
        if (entry->isDirectory())
            list(static_cast<const KArchiveDirectory&>(*entry), prefix + name + u'/', depth + 1);
        else if (const auto* file = dynamic_cast<const KZipFileEntry*>(entry))
            m_parts.insert(key(prefix + name), file);
    }
}

bool Package::has(const QString& part) const
{
    return m_parts.contains(key(part)) || m_salvaged.contains(key(part));
}

bool Package::isTooLarge(qint64 one, qint64 all) const
{
    return one > limits::PartSize || all > limits::PackageSize ||
           (all > limits::RatioFloor && all / limits::CompressionRatio > m_size);
}

void Package::warnOf(const QString& part)
{
    m_warnings.push_back(
        {.code = u"damaged_part"_s,
         .message = QCoreApplication::translate("duibiao::readers",
                                                "“%1” inside the file is damaged; what could be read of it may be "
                                                "incomplete or wrong. Ask for a new copy.")
                        .arg(part),
         .span = {}});
}

Result<QByteArray> Package::readDamaged(const QString& part, const RawPart& raw)
{
    const QByteArrayView all = m_buffer->data();
    const qint64 begin = std::clamp<qint64>(raw.begin, 0, all.size());
    const qint64 end = std::clamp<qint64>(raw.end, begin, all.size());
    const qint64 most = std::min({limits::PartSize, limits::PackageSize - m_unpacked,
                                  std::max(limits::RatioFloor, limits::CompressionRatio * m_size) - m_unpacked});
    Salvaged found = salvaged(all.sliced(begin, end - begin), raw.isDeflated, std::max<qint64>(most, 0));
    m_unpacked += found.bytes.size();
    if (found.bytes.isEmpty())
        return failure(damaged(part, QCoreApplication::translate("duibiao::readers", "it cannot be unpacked")));
    if (found.isWhole) return std::move(found.bytes);
    warnOf(part);
    return withValidUtf8(std::move(found.bytes));
}

Result<QByteArray> Package::read(const QString& part)
{
    if (const auto raw = m_salvaged.constFind(key(part)); raw != m_salvaged.cend()) return readDamaged(part, *raw);
    const KZipFileEntry* entry = m_parts.value(key(part));
    if (!entry) return failure(damaged(part, QCoreApplication::translate("duibiao::readers", "it is missing")));

    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (!device)
        return failure(damaged(part, QCoreApplication::translate("duibiao::readers", "it cannot be unpacked")));
    const qint64 said = std::max<qint64>(entry->size(), 0);
    const auto refusal = [&](qint64 size) {
        return failure(tooLarge(QCoreApplication::translate("duibiao::readers", "“%1” unpacks to more than %2")
                                    .arg(part, QLocale().formattedDataSize(size))));
    };
    if (isTooLarge(said, m_unpacked + said)) return refusal(said);
    QByteArray unpacked;
    // The size in the header is a hint that a hostile file may have made up.
    unpacked.reserve(std::min({said + 1, m_size * UsualRatio + ChunkSize, ReservedAtOnce}));
    bool cutShort = false;
    for (;;) {
        const qsizetype before = unpacked.size();
        const qint64 room = std::clamp<qint64>(said + 1 - before, 1, ChunkSize); // one more than it says shows the end
        unpacked.resize(before + room);
        const qint64 count = device->read(unpacked.data() + before, room);
        unpacked.resize(before + std::max<qint64>(count, 0));
        cutShort = count < 0;
        if (count <= 0) break;
        m_unpacked += count;
        if (isTooLarge(unpacked.size(), m_unpacked)) return refusal(unpacked.size());
        cutShort = unpacked.size() > said;
        if (!cutShort) continue;
        unpacked.truncate(said); // it goes on for longer than it says, perhaps for ever
        break;
    }
    const uLong checksum = crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef*>(unpacked.constData()),
                                   static_cast<z_size_t>(unpacked.size()));
    if (unpacked.size() < said) {
        // KArchive gives nothing of a block that does not unpack to its end.
        const RawPart raw{.name = part,
                          .begin = entry->position(),
                          .end = entry->position() + entry->compressedSize(),
                          .isDeflated = entry->encoding() == DeflateMethod};
        m_unpacked -= unpacked.size();
        auto rest = readDamaged(part, raw);
        if (!rest || rest->size() > unpacked.size()) return rest;
    }
    if (!cutShort && checksum == entry->crc32()) return unpacked;
    warnOf(part);
    return withValidUtf8(std::move(unpacked));
}

} // namespace duibiao::readers
