// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/frames.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <utility>

namespace duibiao::readers {

namespace {

constexpr qsizetype LengthSize = sizeof(quint32);
/// Bytes of a frame. A page of words that limits.h allows has a third of it.
constexpr quint32 LongestFrame = 64 * 1024 * 1024;
constexpr auto StreamVersion = QDataStream::Qt_6_5;

} // namespace

QByteArray framed(const std::function<void(QDataStream&)>& write)
{
    QByteArray out(LengthSize, '\0');
    QDataStream stream(&out, QIODevice::Append);
    stream.setVersion(StreamVersion);
    write(stream);
    qToBigEndian(static_cast<quint32>(out.size() - LengthSize), out.data());
    return out;
}

bool readFrame(const QByteArray& frame, const std::function<void(QDataStream&)>& read)
{
    QDataStream stream(frame);
    stream.setVersion(StreamVersion);
    read(stream);
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

void Frames::feed(const QByteArray& bytes)
{
    m_bytes.remove(0, std::exchange(m_at, 0));
    m_bytes += bytes;
}

std::optional<QByteArray> Frames::next()
{
    if (m_isBroken || m_bytes.size() - m_at < LengthSize) return std::nullopt;
    const auto length = qFromBigEndian<quint32>(m_bytes.constData() + m_at);
    if (length > LongestFrame) {
        m_isBroken = true;
        return std::nullopt;
    }
    if (m_bytes.size() - m_at - LengthSize < static_cast<qsizetype>(length)) return std::nullopt;
    const auto frame = QByteArray::fromRawData(m_bytes.constData() + m_at + LengthSize, static_cast<qsizetype>(length));
    m_at += LengthSize + static_cast<qsizetype>(length);
    return frame;
}

} // namespace duibiao::readers
