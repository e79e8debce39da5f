// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/package.h"

#include <QtEndian>

#include <zlib.h>

namespace duibiao::fuzz {

namespace {

constexpr char Separator = '\x1F';

template <typename Number> void append(QByteArray& out, Number value)
{
    const Number little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// What a local header and a line of the directory have in common (APPNOTE 4.3.7 and 4.3.12).
void appendEntry(QByteArray& out, const Part& part)
{
    const auto size = static_cast<quint32>(part.bytes.size());
    const uLong checksum = crc32_z(0, reinterpret_cast<const Bytef*>(part.bytes.constData()), size);
    append(out, quint16{20});     // version needed
    append(out, quint16{0x0800}); // the name is UTF-8
    append(out, quint16{0});      // stored
    append(out, quint32{0x21});   // 1 January 1980
    append(out, static_cast<quint32>(checksum));
    append(out, size);
    append(out, size);
    append(out, static_cast<quint16>(part.name.size()));
    append(out, quint16{0}); // no extra field
}

} // namespace

std::vector<Part> partsOf(QByteArrayView framed)
{
    std::vector<Part> parts;
    for (qsizetype at = framed.indexOf(Separator); at >= 0;) {
        const qsizetype begin = at + 1;
        at = framed.indexOf(Separator, begin);
        const QByteArrayView part = framed.sliced(begin, (at < 0 ? framed.size() : at) - begin);
        const qsizetype lineEnd = part.indexOf('\n');
        if (lineEnd > 0) parts.push_back({part.first(lineEnd).toByteArray(), part.sliced(lineEnd + 1).toByteArray()});
    }
    return parts;
}

QByteArray framed(const std::vector<Part>& parts)
{
    QByteArray out;
    for (const Part& part : parts) out += Separator + part.name + '\n' + part.bytes;
    return out;
}

QByteArray zipped(const std::vector<Part>& parts)
{
    QByteArray out;
    QByteArray directory;
    for (const Part& part : parts) {
        directory += "PK\x01\x02";
        append(directory, quint16{20}); // version made by
        appendEntry(directory, part);
        append(directory, quint16{0}); // no comment
        append(directory, quint16{0}); // disk
        append(directory, quint16{0}); // internal attributes
        append(directory, quint32{0}); // external attributes
        append(directory, static_cast<quint32>(out.size()));
        directory += part.name;

        out += "PK\x03\x04";
        appendEntry(out, part);
        out += part.name + part.bytes;
    }
    const auto begin = static_cast<quint32>(out.size());
    const auto count = static_cast<quint16>(parts.size());
    out += directory + "PK\x05\x06";
    append(out, quint32{0}); // disks
    append(out, count);
    append(out, count);
    append(out, static_cast<quint32>(directory.size()));
    append(out, begin);
    append(out, quint16{0}); // no comment
    return out;
}

} // namespace duibiao::fuzz
