// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/frames.h"

#include <QString>

#include <optional>
#include <variant>

/// What the program that runs libarchive (app/unpack) tells of one archive: a Member for each file, in the archive's
/// order, with its Pieces and a MemberEnd behind it where it is Readable; a Closing at the end, or wherever no more can
/// be told. Each in a frame. Who decodes trusts nothing: libarchive may have been made to write anything.
namespace duibiao::readers::archive {

/// How much may still be unpacked.
struct Allowance {
    qint64 bytes = 0;
    int entries = 0; ///< files and folders
};

/// The beginning of a file.
struct Member {
    enum State : quint8 { Readable, Encrypted, TooLarge };
    QByteArray name; ///< as it stands there; empty where a filter packed a single file
    State state = Readable;
    qint64 size = -1; ///< as the archive says; -1 where it does not
};

/// The next bytes of it.
struct Piece {
    QByteArray bytes;
};

struct MemberEnd {
    enum State : quint8 { Complete, Damaged, LargerThanSaid, TooLarge };
    State state = Complete;
    QString reason = {}; ///< libarchive's words where it is damaged
};

/// The end of the archive, or why no more of it is told.
struct Closing {
    enum State : quint8 { Complete, Damaged, Encrypted, NoArchive, ManyEntries, ManyBytes };
    State state = Complete;
    int entries = 0;     ///< files and folders seen
    QString reason = {}; ///< libarchive's words where it is damaged
};

using Message = std::variant<Member, Piece, MemberEnd, Closing>;

[[nodiscard]] QByteArray encoded(const Message& message);

/// One message, from the stream of its frame; nothing when it is none.
[[nodiscard]] std::optional<Message> readMessage(QDataStream& stream);

using Decoder = MessageDecoder<Message, &readMessage>;

/// Says whether a message may come now, and whether the last one came.
class Order {
public:
    [[nodiscard]] bool allows(const Message& message);
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

private:
    bool m_isInMember = false;
    bool m_isClosed = false;
};

} // namespace duibiao::readers::archive
