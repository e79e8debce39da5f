// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/membername.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers {

namespace {

bool isDrive(QStringView segment)
{
    return segment.size() == 2 && segment[1] == u':' && segment[0].isLetter();
}

bool isLeftoverName(QStringView name)
{
    return name.startsWith(u'.') || name.startsWith(u"~$") || name == u"__MACOSX" || name == u"Thumbs.db" ||
           name == u"desktop.ini";
}

} // namespace

QString memberName(QByteArrayView bytes)
{
    const bool isUtf8 = QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    // Decoded before it is cut at separators: the second byte of a GBK character may be a backslash.
    QString name = isUtf8 ? QString::fromUtf8(bytes) : QString(QStringDecoder("GB18030").decode(bytes));
    name.replace(u'\\', u'/');
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    QString path;
    for (const QStringView segment : QStringView(name).tokenize(u'/', Qt::SkipEmptyParts)) {
        if (segment == u"." || segment == u".." || isDrive(segment)) continue;
        if (!path.isEmpty()) path += u'/';
        path += segment;
    }
    return path;
}

bool isLeftover(QStringView path)
{
    return std::ranges::any_of(path.tokenize(u'/', Qt::SkipEmptyParts), isLeftoverName);
}

} // namespace duibiao::readers
