// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/zipnames.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace duibiao::readers {

namespace {

constexpr QByteArrayView LocalHeader("PK\x03\x04", 4);
constexpr QByteArrayView CentralHeader("PK\x01\x02", 4);
constexpr QByteArrayView DirectoryEnd("PK\x05\x06", 4);
/// Sizes of the fixed parts, and how long the comment behind the directory may be.
constexpr qsizetype LocalSize = 30;
constexpr qsizetype CentralSize = 46;
constexpr qsizetype EndSize = 22;
constexpr qsizetype LongestComment = 65'535;
/// Where things stand in the headers.
constexpr qsizetype LocalFlags = 6, LocalNameLength = 26;
constexpr qsizetype CentralFlags = 8, CentralNameLength = 28, CentralExtraLength = 30, CentralCommentLength = 32,
                    CentralOffset = 42;
constexpr qsizetype EndDirectoryOffset = 16;
/// The second byte of the flags holds bit 11.
constexpr char Utf8Bit = 8;

qsizetype number16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

qsizetype number32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

bool hasAt(QByteArrayView bytes, qsizetype at, QByteArrayView header, qsizetype size)
{
    return at >= 0 && at <= bytes.size() - size && bytes.sliced(at).startsWith(header);
}

qsizetype directoryEnd(QByteArrayView bytes)
{
    const qsizetype from = std::max<qsizetype>(0, bytes.size() - EndSize - LongestComment);
    const qsizetype at = bytes.sliced(from).lastIndexOf(DirectoryEnd);
    return at >= 0 && hasAt(bytes, from + at, DirectoryEnd, EndSize) ? from + at : -1;
}

} // namespace

bool hasZipDirectory(QByteArrayView bytes)
{
    return directoryEnd(bytes) >= 0;
}

QByteArrayView firstZipName(QByteArrayView bytes)
{
    if (!hasAt(bytes, 0, LocalHeader, LocalSize)) return {};
    return bytes.sliced(LocalSize).first(std::min(number16(bytes, LocalNameLength), bytes.size() - LocalSize));
}

QByteArray withHonestNames(const QByteArray& bytes)
{
    const qsizetype end = directoryEnd(bytes);
    if (end < 0) return bytes;
    std::vector<qsizetype> flags; // places of the bytes that lie
    for (qsizetype at = number32(bytes, end + EndDirectoryOffset); hasAt(bytes, at, CentralHeader, CentralSize);) {
        const qsizetype length = number16(bytes, at + CentralNameLength);
        if (at + CentralSize + length > bytes.size()) break;
        const bool saysUtf8 = (bytes[at + CentralFlags + 1] & Utf8Bit) != 0;
        const QUtf8StringView name(bytes.constData() + at + CentralSize, length);
        if (saysUtf8 && !name.isValidUtf8()) {
            flags.push_back(at + CentralFlags + 1);
            const qsizetype local = number32(bytes, at + CentralOffset);
            if (hasAt(bytes, local, LocalHeader, LocalSize)) flags.push_back(local + LocalFlags + 1);
        }
        at += CentralSize + length + number16(bytes, at + CentralExtraLength) +
              number16(bytes, at + CentralCommentLength);
    }
    if (flags.empty()) return bytes;
    QByteArray repaired = bytes;
    for (const qsizetype at : flags) repaired[at] = static_cast<char>(repaired[at] & ~Utf8Bit);
    return repaired;
}

} // namespace duibiao::readers
