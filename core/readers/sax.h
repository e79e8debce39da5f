// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// XML as a stream of calls, for parts with millions of elements: names and text stay the bytes that stand in the file,
/// where QXmlStreamReader makes strings of all of them. Elsewhere xml.h is more comfortable.
namespace duibiao::readers::sax {

/// The attributes of an element, asked for by local name whatever their prefix.
class Attributes {
public:
    explicit Attributes(const char* const* pairs) : m_pairs(pairs) {}
    /// UTF-8; empty when there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView localName) const;

private:
    const char* const* m_pairs;
};

/// What is told of the XML. Names come without their prefix; text may come in pieces and is UTF-8, entities resolved.
class Handler {
public:
    Handler() = default;
    Q_DISABLE_COPY_MOVE(Handler)
    virtual ~Handler() = default;
    virtual void startElement(QByteArrayView localName, const Attributes& attributes) = 0;
    virtual void endElement(QByteArrayView localName) = 0;
    virtual void characters(QByteArrayView utf8) = 0;
};

/// Reads to the end or to the first mistake, which is returned as "line:column reason"; empty when there is none. A
/// document type ends it too: office formats have none, and entities are declared there.
[[nodiscard]] QString parse(QByteArrayView bytes, Handler& handler);

} // namespace duibiao::readers::sax
