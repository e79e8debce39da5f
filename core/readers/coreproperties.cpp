// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/coreproperties.h"

#include <QXmlStreamReader>

namespace duibiao::readers {

QString titleOf(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"title" &&
            reader.namespaceUri().startsWith(u"http://purl.org/dc/"))
            return reader.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    }
    return {};
}

} // namespace duibiao::readers
