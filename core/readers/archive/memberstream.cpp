// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/archive/memberstream.h"

#include <QDataStream>

#include <algorithm>
#include <utility>

namespace duibiao::readers::archive {

namespace {

/// The first byte of a message. Program and reader belong to one version.
enum Kind : quint8 { IsMember = 0x61, IsPiece, IsMemberEnd, IsClosing };

void write(QDataStream& stream, const Member& member)
{
    stream << quint8{IsMember} << member.name << quint8{member.state} << member.size;
}

void write(QDataStream& stream, const Piece& piece)
{
    stream << quint8{IsPiece} << piece.bytes;
}

void write(QDataStream& stream, const MemberEnd& end)
{
    stream << quint8{IsMemberEnd} << quint8{end.state} << end.reason;
}

void write(QDataStream& stream, const Closing& closing)
{
    stream << quint8{IsClosing} << quint8{closing.state} << qint32{closing.entries} << closing.reason;
}

/// False when no state of that number exists.
template <typename State> bool readState(QDataStream& stream, State& state, State last)
{
    quint8 number = 0;
    stream >> number;
    state = static_cast<State>(std::min<quint8>(number, last));
    return number <= last;
}

std::optional<Message> readMember(QDataStream& stream)
{
    Member member;
    stream >> member.name;
    const bool isKnown = readState(stream, member.state, Member::TooLarge);
    stream >> member.size;
    if (!isKnown || member.size < -1) return std::nullopt;
    return member;
}

std::optional<Message> readPiece(QDataStream& stream)
{
    Piece piece;
    stream >> piece.bytes;
    return piece;
}

std::optional<Message> readEnd(QDataStream& stream)
{
    MemberEnd end;
    const bool isKnown = readState(stream, end.state, MemberEnd::TooLarge);
    stream >> end.reason;
    if (!isKnown) return std::nullopt;
    return end;
}

std::optional<Message> readClosing(QDataStream& stream)
{
    Closing closing;
    const bool isKnown = readState(stream, closing.state, Closing::ManyBytes);
    stream >> closing.entries >> closing.reason;
    if (!isKnown || closing.entries < 0) return std::nullopt;
    return closing;
}

} // namespace

QByteArray encoded(const Message& message)
{
    return framed([&](QDataStream& stream) { std::visit([&](const auto& each) { write(stream, each); }, message); });
}

std::optional<Message> readMessage(QDataStream& stream)
{
    quint8 kind = 0;
    stream >> kind;
    if (kind == IsMember) return readMember(stream);
    if (kind == IsPiece) return readPiece(stream);
    if (kind == IsMemberEnd) return readEnd(stream);
    if (kind == IsClosing) return readClosing(stream);
    return std::nullopt;
}

bool Order::allows(const Message& message)
{
    if (m_isClosed) return false;
    if (std::holds_alternative<Piece>(message)) return m_isInMember;
    if (std::holds_alternative<MemberEnd>(message)) return std::exchange(m_isInMember, false);
    if (const auto* member = std::get_if<Member>(&message))
        return !std::exchange(m_isInMember, member->state == Member::Readable);
    m_isClosed = true;
    return true;
}

} // namespace duibiao::readers::archive
