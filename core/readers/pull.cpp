// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/pull.h"

#include <QStringDecoder>

namespace duibiao::readers {

namespace {

/// Bytes of XML that are told at a time: enough to make the calls cheap, few enough to stay in the processor's cache.
constexpr qsizetype PieceSize = 32 * 1024;

void appendUtf8(QString& out, QByteArrayView utf8)
{
    const qsizetype before = out.size();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    out.resize(before + decoder.requiredSpace(utf8.size()));
    const QChar* end = decoder.appendToBuffer(out.data() + before, utf8);
    out.truncate(end - out.constData());
}

} // namespace

void PullReader::push(Token token, QByteArrayView bytes)
{
    const qsizetype begin = m_bytes.size();
    m_bytes += bytes;
    m_items.push_back({token, begin, m_bytes.size(), m_attributes.size()});
}

void PullReader::startElement(QByteArrayView localName, const sax::Attributes& attributes)
{
    attributes.forEach([&](QByteArrayView name, QByteArrayView value) {
        Attribute attribute{.name = m_bytes.size()};
        m_bytes += name;
        attribute.value = m_bytes.size();
        m_bytes += value;
        attribute.end = m_bytes.size();
        m_attributes.push_back(attribute);
    });
    push(Token::Start, localName);
}

void PullReader::endElement(QByteArrayView)
{
    push(Token::End, {});
}

void PullReader::characters(QByteArrayView utf8)
{
    push(Token::Text, utf8);
}

PullReader::Token PullReader::next()
{
    while (m_next == m_items.size()) {
        m_next = 0;
        m_items.clear();
        m_attributes.clear();
        m_bytes.resize(0); // keeps its room
        m_current = {};
        if (!m_parser.advance(PieceSize)) return Token::None;
    }
    const Item& item = m_items[m_next++];
    m_current = {.name = QByteArrayView(m_bytes).sliced(item.begin, item.end - item.begin),
                 .attributesBegin = m_current.attributesEnd,
                 .attributesEnd = item.attributesEnd};
    return item.token;
}

bool PullReader::nextChild()
{
    for (;;) {
        switch (next()) {
        case Token::Start: return true;
        case Token::Text: break;
        case Token::End:
        case Token::None: return false;
        }
    }
}

void PullReader::skip()
{
    forEachDescendant(*this, [] { return false; });
}

void PullReader::appendText(QString& out)
{
    for (qsizetype depth = 1; depth > 0;) {
        switch (next()) {
        case Token::Start: ++depth; break;
        case Token::End: --depth; break;
        case Token::Text: appendUtf8(out, m_current.name); break;
        case Token::None: return;
        }
    }
}

QByteArrayView PullReader::attribute(QByteArrayView localName) const
{
    const QByteArrayView bytes(m_bytes);
    for (size_t i = m_current.attributesBegin; i < m_current.attributesEnd; ++i) {
        const Attribute& attribute = m_attributes[i];
        if (bytes.sliced(attribute.name, attribute.value - attribute.name) == localName)
            return bytes.sliced(attribute.value, attribute.end - attribute.value);
    }
    return {};
}

int PullReader::number(QByteArrayView localName, int otherwise) const
{
    bool ok = false;
    const int value = attribute(localName).toInt(&ok);
    return ok ? value : otherwise;
}

bool PullReader::isOn() const
{
    const QByteArrayView value = attribute("val");
    return value != "0" && value != "false" && value != "off";
}

} // namespace duibiao::readers
