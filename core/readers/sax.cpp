// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sax.h"

#include <expat.h>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace duibiao::readers::sax {

namespace {

static_assert(sizeof(XML_Char) == 1, "names and text are taken as UTF-8");

struct Session {
    XML_Parser parser;
    Handler& handler;
    bool hasDocumentType = false;
};

QByteArrayView localName(const char* name)
{
    const QByteArrayView whole(name);
    return whole.sliced(whole.lastIndexOf(':') + 1);
}

void XMLCALL onStart(void* session, const XML_Char* name, const XML_Char** attributes)
{
    static_cast<Session*>(session)->handler.startElement(localName(name), Attributes(attributes));
}

void XMLCALL onEnd(void* session, const XML_Char* name)
{
    static_cast<Session*>(session)->handler.endElement(localName(name));
}

void XMLCALL onCharacters(void* session, const XML_Char* text, int length)
{
    static_cast<Session*>(session)->handler.characters({text, length});
}

void XMLCALL onDocumentType(void* session, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    auto* self = static_cast<Session*>(session);
    self->hasDocumentType = true;
    XML_StopParser(self->parser, XML_FALSE);
}

} // namespace

QByteArrayView Attributes::value(QByteArrayView name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name) return QByteArrayView(pair[1]);
    return {};
}

QString parse(QByteArrayView bytes, Handler& handler)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                              &XML_ParserFree);
    if (!parser) return u"expat"_s;
    Session session{parser.get(), handler};
    XML_SetUserData(parser.get(), &session);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onCharacters);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDocumentType);

    // Given in pieces: expat takes the length as int, and copies what it could not finish.
    constexpr qsizetype PieceSize = 16 * 1024 * 1024;
    XML_Status status = XML_STATUS_OK;
    for (qsizetype at = 0; status == XML_STATUS_OK; at += PieceSize) {
        const qsizetype size = std::min(PieceSize, bytes.size() - at);
        const bool isLast = at + size == bytes.size();
        status = XML_Parse(parser.get(), bytes.data() + at, static_cast<int>(size), isLast ? XML_TRUE : XML_FALSE);
        if (isLast) break;
    }
    if (status == XML_STATUS_OK) return {};
    return u"%1:%2 %3"_s.arg(XML_GetCurrentLineNumber(parser.get()))
        .arg(XML_GetCurrentColumnNumber(parser.get()))
        .arg(session.hasDocumentType ? u"DOCTYPE"_s
                                     : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))));
}

} // namespace duibiao::readers::sax
