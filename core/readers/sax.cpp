// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sax.h"

#include "core/readers/errors.h"

#include <QCoreApplication>

#include <expat.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace duibiao::readers::sax {

static_assert(sizeof(XML_Char) == 1, "names and text are taken as UTF-8");

namespace {

QByteArrayView localName(const char* name)
{
    const std::string_view whole(name);
    const size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? QByteArrayView(whole) : QByteArrayView(whole.substr(colon + 1));
}

} // namespace

struct Parser::Session {
    Session(QByteArrayView text, Handler& told)
        : bytes(text), handler(told), parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
    }

    static Session& of(void* session) { return *static_cast<Session*>(session); }

    static void XMLCALL onStart(void* session, const XML_Char* name, const XML_Char** attributes)
    {
        of(session).handler.startElement(localName(name), Attributes(attributes));
    }

    static void XMLCALL onEnd(void* session, const XML_Char* name) { of(session).handler.endElement(localName(name)); }

    static void XMLCALL onCharacters(void* session, const XML_Char* text, int length)
    {
        of(session).handler.characters({text, length});
    }

    static void XMLCALL onDocumentType(void* session, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        of(session).hasDocumentType = true;
        XML_StopParser(of(session).parser.get(), XML_FALSE);
    }

    [[nodiscard]] QString whatIsWrong() const
    {
        if (hasDocumentType)
            return QCoreApplication::translate("duibiao::readers", "it has a DOCTYPE, which is not accepted");
        return brokenAt(static_cast<qint64>(XML_GetCurrentLineNumber(parser.get())),
                        static_cast<qint64>(XML_GetCurrentColumnNumber(parser.get())),
                        QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))));
    }

    QByteArrayView bytes;
    Handler& handler;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser;
    qsizetype at = 0;
    bool isDone = false;
    bool hasDocumentType = false;
    QString error;
};

QByteArrayView Attributes::local(const char* name)
{
    return localName(name);
}

QByteArrayView Attributes::value(QByteArrayView name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name) return QByteArrayView(pair[1]);
    return {};
}

Parser::Parser(QByteArrayView bytes, Handler& handler) : m_session(std::make_unique<Session>(bytes, handler))
{
    XML_Parser parser = m_session->parser.get();
    if (!parser) {
        m_session->isDone = true;
        m_session->error = QCoreApplication::translate("duibiao::readers", "there is not enough memory");
        return;
    }
    XML_SetUserData(parser, m_session.get());
    XML_SetElementHandler(parser, Session::onStart, Session::onEnd);
    XML_SetCharacterDataHandler(parser, Session::onCharacters);
    XML_SetStartDoctypeDeclHandler(parser, Session::onDocumentType);
}

Parser::~Parser() = default;

bool Parser::advance(qsizetype size)
{
    Session& session = *m_session;
    if (session.isDone) return false;
    // expat takes the length as int, and copies what it could not finish.
    constexpr qsizetype MostAtOnce = 16 * 1024 * 1024;
    const qsizetype length = std::min({size, MostAtOnce, session.bytes.size() - session.at});
    const bool isLast = session.at + length == session.bytes.size();
    const XML_Status status = XML_Parse(session.parser.get(), session.bytes.data() + session.at,
                                        static_cast<int>(length), isLast ? XML_TRUE : XML_FALSE);
    session.at += length;
    if (status != XML_STATUS_OK) session.error = session.whatIsWrong();
    session.isDone = isLast || status != XML_STATUS_OK;
    return true;
}

const QString& Parser::error() const
{
    return m_session->error;
}

QString parse(QByteArrayView bytes, Handler& handler)
{
    Parser parser(bytes, handler);
    while (parser.advance(bytes.size())) {
    }
    return parser.error();
}

} // namespace duibiao::readers::sax
