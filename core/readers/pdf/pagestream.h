// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/frames.h"
#include "core/readers/layout/page.h"

#include <optional>
#include <variant>

/// What the program that runs Poppler (app/pdfpages) tells the reader, page by page: an Opening, the pages in order, a
/// Closing, each in a frame. Who decodes trusts nothing: Poppler may have been made to write anything.
namespace duibiao::readers::pdf {

/// The first message.
struct Opening {
    enum State : quint8 { Readable, Locked, Damaged };
    State state = Damaged;
    int pages = 0; ///< of the whole file
    QString title; ///< of the document's properties
};

/// One page.
struct PageContents {
    layout::Page page;
    bool isMissing = false; ///< nothing of it can be read
    bool isDamaged = false; ///< something of it cannot
    bool isPicture = false; ///< something is drawn on it, and it has no words
    bool isCut = false;     ///< it has more words than limits.h allows
};

/// The last message.
struct Closing {
    bool isRepaired = false; ///< the list of the file's objects is damaged
};

using Message = std::variant<Opening, PageContents, Closing>;

[[nodiscard]] QByteArray encoded(const Message& message);

/// One message, from the stream of its frame; nothing when it is none.
[[nodiscard]] std::optional<Message> readMessage(QDataStream& stream);

using Decoder = MessageDecoder<Message, &readMessage>;

} // namespace duibiao::readers::pdf
