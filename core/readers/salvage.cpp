// SPDX-License-Identifier: GPL-3.0-or-later
// Local file headers: APPNOTE.TXT of the zip format, 4.3.7.
#include "core/readers/salvage.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace duibiao::readers {

namespace {

constexpr QByteArrayView LocalHeader("PK\x03\x04", 4);
constexpr qsizetype HeaderSize = 30;
constexpr quint16 EncryptedFlag = 1;
constexpr quint16 Utf8Flag = 0x800;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
/// Bytes of one name; office formats need a few dozen.
constexpr qsizetype LongestName = 1024;
constexpr qsizetype ChunkSize = 64 * 1024;

template <typename Number> Number at(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.data() + offset);
}

} // namespace

std::vector<RawPart> partsByLocalHeaders(QByteArrayView zip, size_t most)
{
    std::vector<RawPart> parts;
    qsizetype next = 0;
    for (qsizetype header = zip.indexOf(LocalHeader); header >= 0 && parts.size() < most;
         header = zip.indexOf(LocalHeader, next)) {
        next = header + LocalHeader.size();
        if (header + HeaderSize > zip.size()) break;
        const auto flags = at<quint16>(zip, header + 6);
        const auto method = at<quint16>(zip, header + 8);
        const qint64 packed = at<quint32>(zip, header + 18);
        const qsizetype nameLength = at<quint16>(zip, header + 26);
        const qsizetype begin = header + HeaderSize + nameLength + at<quint16>(zip, header + 28);
        const bool isKnown = (method == Stored || method == Deflated) && !(flags & EncryptedFlag);
        if (!isKnown || nameLength == 0 || nameLength > LongestName || begin > zip.size()) continue;
        const QByteArrayView name = zip.sliced(header + HeaderSize, nameLength);
        if (std::ranges::any_of(name, [](char c) { return c >= 0 && c < ' '; })) continue; // packed bytes by chance
        // Writers that do not know the size beforehand write 0; what is deflated says itself where it ends.
        const bool isSized = packed > 0 && packed <= zip.size() - begin;
        parts.push_back({(flags & Utf8Flag) ? QString::fromUtf8(name) : QString::fromLocal8Bit(name), begin,
                         isSized ? begin + packed : zip.size(), method == Deflated});
        if (isSized) next = begin + packed;
    }
    return parts;
}

Salvaged salvaged(QByteArrayView packed, bool isDeflated, qint64 most)
{
    if (!isDeflated) return {packed.first(std::min<qint64>(packed.size(), most)).toByteArray(), packed.size() <= most};
    Salvaged out;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return out;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data())); // zlib does not write to it
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(packed.size(), std::numeric_limits<uInt>::max()));
    for (int state = Z_OK; state == Z_OK && out.bytes.size() < most;) {
        const qsizetype before = out.bytes.size();
        out.bytes.resize(before + std::min<qint64>(ChunkSize, most - before));
        stream.next_out = reinterpret_cast<Bytef*>(out.bytes.data() + before);
        stream.avail_out = static_cast<uInt>(out.bytes.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        out.bytes.chop(stream.avail_out);
        out.isWhole = state == Z_STREAM_END;
    }
    inflateEnd(&stream);
    return out;
}

QByteArray withValidUtf8(QByteArray xml)
{
    const bool isUtf16 = xml.startsWith("\xFF\xFE") || xml.startsWith("\xFE\xFF");
    if (isUtf16 || QUtf8StringView(xml).isValidUtf8()) return xml;
    return QString::fromUtf8(xml).toUtf8();
}

} // namespace duibiao::readers
