// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace duibiao::test {

/// A PDF as scanners write it: each page (A4) is one picture and has no text. `pictures` are pgm, one byte a pixel.
[[nodiscard]] inline QByteArray scannedPdf(const QList<QByteArray>& pictures)
{
    QByteArray out = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets.push_back(out.size());
        out += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto stream = [&](const QByteArray& dictionary, const QByteArray& contents) {
        object("<< " + dictionary + " /Length " + QByteArray::number(contents.size()) + " >>\nstream\n" + contents +
               "\nendstream");
    };
    QByteArray kids;
    for (qsizetype i = 0; i < pictures.size(); ++i) kids += QByteArray::number(3 + 3 * i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Count " + QByteArray::number(pictures.size()) + " /Kids [" + kids + "] >>");
    for (const QByteArray& picture : pictures) {
        constexpr qsizetype HeadSize = 64;
        const QList<QByteArray> head = picture.first(std::min(picture.size(), HeadSize)).simplified().split(' ');
        const qsizetype pixels = head.value(1).toLongLong() * head.value(2).toLongLong();
        const qsizetype page = offsets.size() + 1;
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Scan " +
               QByteArray::number(page + 2) + " 0 R >> >> /Contents " + QByteArray::number(page + 1) + " 0 R >>");
        stream({}, "595 0 0 842 0 0 cm /Scan Do");
        stream("/Type /XObject /Subtype /Image /Width " + head.value(1) + " /Height " + head.value(2) +
                   " /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
               qCompress(picture.last(std::min(pixels, picture.size()))).sliced(4)); // without the length Qt puts first
    }
    const qsizetype directory = out.size();
    out += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer << /Root 1 0 R /Size " + QByteArray::number(offsets.size() + 1) + " >>\nstartxref\n" +
           QByteArray::number(directory) + "\n%%EOF\n";
}

} // namespace duibiao::test
