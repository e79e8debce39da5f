// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duibiao::readers::html {

/// The words of one block as they collect from text nodes, white space collapsed as CSS does it (Text Module level
/// 3, 4.1): runs become one space, and a line end of the source between two Chinese characters becomes nothing.
class Paragraph {
public:
    void append(const QString& text, bool preformatted);
    void breakLine();
    /// Parts what follows from the words so far, as cells of a row are; nothing at the beginning.
    void separate();
    /// The words so far; starts the next paragraph.
    [[nodiscard]] QString take();

private:
    QString m_words;
    bool m_space = false;   ///< white space waits to be written before the next word
    bool m_lineEnd = false; ///< and a line end is part of it
};

} // namespace duibiao::readers::html
