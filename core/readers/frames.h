// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

class QDataStream;

/// How the programs that do one thing for a reader (helperprogram.h) tell what they found: one frame after the other,
/// each its length in four bytes and as many bytes of a QDataStream.
namespace duibiao::readers {

/// One frame with what `write` puts into the stream.
[[nodiscard]] QByteArray framed(const std::function<void(QDataStream&)>& write);

/// Gives `read` the stream of a frame. False when that is more or less than `read` takes.
[[nodiscard]] bool readFrame(const QByteArray& frame, const std::function<void(QDataStream&)>& read);

/// Takes what comes in pieces of any size apart into frames.
class Frames {
public:
    void feed(const QByteArray& bytes);
    /// What is in the next frame; nothing when more bytes are needed or when the stream is broken. It shares the bytes
    /// fed, so it is to be read before more are.
    [[nodiscard]] std::optional<QByteArray> next();
    /// Nothing that follows can be understood, because a frame was longer than any, or its reader says so.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    void setBroken() { m_isBroken = true; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0; ///< where the next frame begins
    bool m_isBroken = false;
};

/// Takes what comes in pieces of any size apart into messages. `read` takes one from the stream of its frame; nothing
/// when it is none. What is more or less than a message breaks the stream.
template <typename Message, std::optional<Message> (*read)(QDataStream&)> class MessageDecoder {
public:
    void feed(const QByteArray& bytes) { m_frames.feed(bytes); }
    /// The next message; nothing when more bytes are needed or when the stream is broken.
    [[nodiscard]] std::optional<Message> next()
    {
        const auto frame = m_frames.next();
        if (!frame) return std::nullopt;
        std::optional<Message> message;
        const bool isWhole = readFrame(*frame, [&](QDataStream& stream) { message = read(stream); });
        if (isWhole && message) return message;
        m_frames.setBroken();
        return std::nullopt;
    }
    /// What came is no message of ours; nothing that follows it can be understood.
    [[nodiscard]] bool isBroken() const { return m_frames.isBroken(); }

private:
    Frames m_frames;
};

} // namespace duibiao::readers
