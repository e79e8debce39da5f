// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

/// XML as a stream of calls, for parts with millions of elements: names and text stay the bytes that stand in the file,
/// where QXmlStreamReader makes strings of all of them. Where elements nest, pull.h is more comfortable, and xml.h for
/// small parts.
namespace duibiao::readers::sax {

/// The attributes of an element, asked for by local name whatever their prefix.
class Attributes {
public:
    explicit Attributes(const char* const* pairs) : m_pairs(pairs) {}
    /// UTF-8; empty when there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView localName) const;
    /// Calls `visit(localName, value)` for each.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const char* const* pair = m_pairs; *pair; pair += 2) visit(local(pair[0]), QByteArrayView(pair[1]));
    }

private:
    [[nodiscard]] static QByteArrayView local(const char* name);

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

/// Reads a piece at a time, so that somebody else can say when to go on.
class Parser {
public:
    /// `bytes` and `handler` must outlive it.
    Parser(QByteArrayView bytes, Handler& handler);
    ~Parser();
    Q_DISABLE_COPY_MOVE(Parser)

    /// Tells the handler of some `size` bytes more; false when there is no more to tell, or after a mistake.
    bool advance(qsizetype size);
    /// The mistake that ended it; see parse().
    [[nodiscard]] const QString& error() const;

private:
    struct Session;
    std::unique_ptr<Session> m_session;
};

/// Reads to the end or to the first mistake, which is returned as "line:column reason"; empty when there is none. A
/// document type ends it too: office formats have none, and entities are declared there.
[[nodiscard]] QString parse(QByteArrayView bytes, Handler& handler);

} // namespace duibiao::readers::sax
