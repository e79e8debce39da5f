// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pdf/streams.h"

#include "core/readers/errors.h"
#include "core/readers/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <zlib.h>

#include <algorithm>

namespace duibiao::readers::pdf {

namespace {

/// Deflate packs at most so many bytes into one.
constexpr qint64 BestRatio = 1032;
/// How far before its stream a dictionary is looked for.
constexpr qsizetype DictionarySize = 2048;

/// Bytes the stream unpacks to, no more than `most` and a little. Keeps them in `kept` when that is given.
qint64 unpackedSize(QByteArrayView packed, qint64 most, QByteArray* kept = nullptr)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return 0;
    QByteArray room(256 * 1024, Qt::Uninitialized);
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed.data())); // NOLINT: zlib's old interface
    stream.avail_in = static_cast<uInt>(packed.size());
    qint64 size = 0;
    int state = Z_OK;
    while (state == Z_OK && size <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(room.data());
        stream.avail_out = static_cast<uInt>(room.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qint64 count = static_cast<qint64>(room.size()) - stream.avail_out;
        if (kept) kept->append(room.constData(), count);
        size += count;
    }
    inflateEnd(&stream);
    return size;
}

/// The same for a stream that was packed once or more often.
qint64 unpackedSize(QByteArrayView packed, qsizetype times, qint64 most)
{
    if (times < 2) return unpackedSize(packed, most);
    QByteArray once;
    const qint64 size = unpackedSize(packed, most, &once);
    return std::max(size, unpackedSize(once, most));
}

} // namespace

std::optional<Error> checkStreams(QByteArrayView bytes)
{
    constexpr QByteArrayView Begin("stream");
    constexpr QByteArrayView End("endstream");
    qint64 total = 0;
    for (qsizetype at = bytes.indexOf(Begin); at >= 0; at = bytes.indexOf(Begin, at)) {
        qsizetype begin = at + Begin.size();
        const bool opens =
            !bytes.first(at).endsWith("end") && begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n');
        if (!opens) {
            at = begin;
            continue;
        }
        while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n')) ++begin;
        qsizetype end = bytes.indexOf(End, begin);
        if (end < 0) end = bytes.size();
        QByteArrayView dictionary =
            bytes.sliced(std::max<qsizetype>(0, at - DictionarySize), std::min(at, DictionarySize));
        dictionary = dictionary.sliced(std::max<qsizetype>(0, dictionary.lastIndexOf(" obj")));
        const bool isPicture = dictionary.contains("/Image");
        const qint64 most = isPicture ? limits::PartSize : limits::PageStreamSize;
        const qsizetype times = dictionary.count("/FlateDecode") + dictionary.count("/Fl ");
        const bool mayBeLarge = times > 1 || (times == 1 && (end - begin) * BestRatio > most);
        const qint64 size = mayBeLarge ? unpackedSize(bytes.sliced(begin, end - begin), times, most) : 0;
        if (!isPicture) total += size;
        if (size > most || total > limits::PartSize)
            return tooLarge(QCoreApplication::translate("duibiao::readers", "a part of it unpacks to more than %1")
                                .arg(QLocale().formattedDataSize(most)));
        at = end;
    }
    return std::nullopt;
}

} // namespace duibiao::readers::pdf
