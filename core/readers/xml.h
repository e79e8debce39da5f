// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace duibiao::readers::xml {

/// The value of the attribute with this local name, whatever its prefix; empty when there is none. Office writers bind
/// prefixes as they like.
[[nodiscard]] inline QStringView attribute(const QXmlStreamAttributes& attributes, QStringView localName)
{
    for (const QXmlStreamAttribute& attribute : attributes)
        if (attribute.name() == localName) return attribute.value();
    return {};
}

/// Like attribute(), for the element the reader stands on; the value is copied because the reader's own buffers move
/// on.
[[nodiscard]] inline QString attribute(const QXmlStreamReader& reader, QStringView localName)
{
    return attribute(reader.attributes(), localName).toString();
}

/// The attribute as a number, `otherwise` when it is missing or none.
[[nodiscard]] inline int number(const QXmlStreamReader& reader, QStringView localName, int otherwise)
{
    bool ok = false;
    const int value = attribute(reader.attributes(), localName).toInt(&ok);
    return ok ? value : otherwise;
}

/// OOXML's on/off values: present without a value is on.
[[nodiscard]] inline bool isOn(const QXmlStreamReader& reader)
{
    const QStringView value = attribute(reader.attributes(), u"val");
    return value != u"0" && value != u"false" && value != u"off";
}

/// Calls `visit` for each child element. `visit` must read its element to the end: skip it, or go on with another such
/// call.
template <typename Visit> void forEachChild(QXmlStreamReader& reader, Visit visit)
{
    while (reader.readNextStartElement()) visit();
}

} // namespace duibiao::readers::xml
