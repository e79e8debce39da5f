// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/streams.h"

#include "core/readers/errors.h"
#include "core/readers/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <zlib.h>

#include <algorithm>
#include <array>

namespace duibiao::readers::pdf {

namespace {

/// Deflate packs at most so many bytes into one.
constexpr qint64 BestRatio = 1032;
/// How far before its stream a dictionary is looked for.
constexpr qsizetype DictionarySize = 2048;

/// Bytes the stream unpacks to, no more than `most` and a little.
qint64 unpackedSize(QByteArrayView packed, qint64 most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return 0;
    std::array<Bytef, 256 * 1024> room;
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data())); // NOLINT: zlib's old interface
    stream.avail_in = static_cast<uInt>(packed.size());
    qint64 size = 0;
    int state = Z_OK;
    while (state == Z_OK && size <= most) {
        stream.next_out = room.data();
        stream.avail_out = static_cast<uInt>(room.size());
        state = inflate(&stream, Z_NO_FLUSH);
        size += static_cast<qint64>(room.size()) - stream.avail_out;
    }
    inflateEnd(&stream);
    return size;
}

} // namespace

std::optional<Error> checkStreams(QByteArrayView bytes)
{
    constexpr QByteArrayView Begin("stream");
    constexpr QByteArrayView End("endstream");
    for (qsizetype at = bytes.indexOf(Begin); at >= 0; at = bytes.indexOf(Begin, at)) {
        qsizetype begin = at + Begin.size();
        const bool opens =
            !bytes.first(at).endsWith("end") && begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n');
        if (!opens) {
            at = begin;
            continue;
        }
        while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n'))
            ++begin;
        qsizetype end = bytes.indexOf(End, begin);
        if (end < 0) end = bytes.size();
        QByteArrayView dictionary =
            bytes.sliced(std::max<qsizetype>(0, at - DictionarySize), std::min(at, DictionarySize));
        dictionary = dictionary.sliced(std::max<qsizetype>(0, dictionary.lastIndexOf(" obj")));
        const bool isPicture = dictionary.contains("/Image");
        const qint64 most = isPicture ? limits::PartSize : limits::PageStreamSize;
        const bool packed = dictionary.contains("/FlateDecode") || dictionary.contains("/Fl ");
        if (packed && (end - begin) * BestRatio > most && unpackedSize(bytes.sliced(begin, end - begin), most) > most)
            return tooLarge(QCoreApplication::translate("duibiao::readers", "a part of it unpacks to more than %1")
                                .arg(QLocale().formattedDataSize(most)));
        at = end;
    }
    return std::nullopt;
}

} // namespace duibiao::readers::pdf
