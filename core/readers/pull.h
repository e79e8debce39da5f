// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/sax.h"

#include <QByteArray>

#include <vector>

namespace duibiao::readers {

/// XML for readers that follow the nesting of elements: they ask for what comes next and go down into it, as with
/// QXmlStreamReader. Names and values stay the bytes of the file, which makes it several times as fast. Names come
/// without their prefix, because office writers bind prefixes as they like. Memory is needed for a piece of the XML at
/// a time. What stands before a mistake is told; then every element that is open ends.
class PullReader : private sax::Handler {
public:
    enum class Token { None, Start, End, Text };

    /// `bytes` must outlive it.
    explicit PullReader(QByteArrayView bytes) : m_parser(bytes, *this) {}

    /// Goes to the next start or end of an element or piece of text; None when there is no more.
    Token next();
    /// Goes to the next child of the element that the reader is in, or of the document; false when it has no more, and
    /// the reader has left it.
    bool nextChild();
    /// Leaves the element that was just entered.
    void skip();
    /// Leaves it too, and adds all its text, that of elements inside it included.
    void appendText(QString& out);

    /// Of the element that was just entered. Valid until the reader moves.
    [[nodiscard]] QByteArrayView name() const { return m_current.name; }
    /// UTF-8; empty when there is none.
    [[nodiscard]] QByteArrayView attribute(QByteArrayView localName) const;
    [[nodiscard]] QString attributeText(QByteArrayView localName) const
    {
        return QString::fromUtf8(attribute(localName));
    }
    /// The attribute as a number, `otherwise` when it is missing or none.
    [[nodiscard]] int number(QByteArrayView localName, int otherwise) const;
    /// OOXML's on/off elements: present without a value is on.
    [[nodiscard]] bool isOn() const;

    /// The mistake that ended the reading, see sax::parse; empty when there was none, as far as was read.
    [[nodiscard]] const QString& error() const { return m_parser.error(); }

private:
    struct Item {
        Token token = Token::None;
        qsizetype begin = 0; ///< the name or the text, in m_bytes
        qsizetype end = 0;
        size_t attributesEnd = 0; ///< they begin where those of the item before end
    };
    struct Attribute {
        qsizetype name = 0; ///< begins, in m_bytes
        qsizetype value = 0;
        qsizetype end = 0;
    };
    struct Current {
        QByteArrayView name; ///< or the text
        size_t attributesBegin = 0;
        size_t attributesEnd = 0;
    };

    void startElement(QByteArrayView localName, const sax::Attributes& attributes) override;
    void endElement(QByteArrayView localName) override;
    void characters(QByteArrayView utf8) override;
    void push(Token token, QByteArrayView bytes);

    sax::Parser m_parser;
    QByteArray m_bytes; ///< of the items that were told and not yet asked for
    std::vector<Attribute> m_attributes;
    std::vector<Item> m_items;
    size_t m_next = 0;
    Current m_current;
};

/// Calls `visit` for each child of the element that the reader is in. `visit` must leave the child: skip it, take its
/// text, or go on with another such call.
template <typename Visit> void forEachChild(PullReader& reader, Visit visit)
{
    while (reader.nextChild()) visit();
}

/// Calls `visit` for each element below the one that the reader is in, and leaves that. `visit` says whether it left
/// the element; otherwise what is inside it follows.
template <typename Visit> void forEachDescendant(PullReader& reader, Visit visit)
{
    for (qsizetype depth = 1; depth > 0;) {
        const PullReader::Token token = reader.next();
        if (token == PullReader::Token::None) return;
        if (token == PullReader::Token::End) --depth;
        if (token == PullReader::Token::Start && !visit()) ++depth;
    }
}

} // namespace duibiao::readers
