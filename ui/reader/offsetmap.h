// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

#include <vector>

namespace duibiao::ui {

/// Leads between offsets of Document::text and positions in the QTextDocument that shows it.
///
/// A text document makes one block separator of "\r\n" and takes a few control characters for structure of its own. The
/// text that is shown is therefore made here: "\r\n" becomes "\n", a lone "\r", a form feed and U+2029 become "\n" as
/// well, characters that Qt would take for frame borders become spaces, NUL becomes U+FFFD. Every position of the shown
/// text is one UTF-16 unit of the source, except that "\r\n" is one position.
class OffsetMap {
public:
    OffsetMap() = default;
    explicit OffsetMap(const QString& source);

    /// The text to hand to QPlainTextEdit::setPlainText().
    [[nodiscard]] const QString& shown() const { return m_shown; }
    /// The position for an offset; an offset between "\r" and "\n" gives the position of the line end. Clamped to the
    /// text.
    [[nodiscard]] int toShown(qsizetype offset) const;
    /// The offset for a position. Clamped to the text.
    [[nodiscard]] qsizetype toSource(int position) const;

private:
    QString m_shown;
    qsizetype m_sourceLength = 0;
    std::vector<qsizetype> m_pairs; // source offsets of the "\n" of every "\r\n", rising
};

} // namespace duibiao::ui
