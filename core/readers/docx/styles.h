// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/pull.h"

#include <QHash>
#include <QString>

#include <optional>

namespace duibiao::readers::docx {

/// What a paragraph is numbered by; level -1 where only the list is named.
struct NumberingReference {
    QString list; ///< w:numId; "0" takes numbering off
    int level = -1;
};

/// Paragraph properties that change the text or the outline. Shared by paragraphs and styles.
struct ParagraphProperties {
    QString style;
    int outlineLevel = -1; ///< 0…8; 9 is body text; -1 not said
    std::optional<NumberingReference> numbering;
    bool joinsNext = false; ///< its end is deleted by a tracked change, or it is only a large first letter
};

/// Reads a w:pPr element to its end.
[[nodiscard]] ParagraphProperties readParagraphProperties(PullReader& reader);

/// What a style gives to the paragraphs and runs that name it, with what it inherits.
struct Style {
    /// 0-based; -1 none. Built-in names ("heading 2", "标题 2", "Title") count where no level is said.
    int outlineLevel = -1;
    std::optional<NumberingReference> numbering;
    bool isContents = false; ///< for the lines of a table of contents
    bool isHidden = false;   ///< hides the text
};

/// The styles of styles.xml.
class Styles {
public:
    /// An empty set when `bytes` cannot be read: paragraphs then have only what they say themselves.
    [[nodiscard]] static Styles parse(const QByteArray& bytes);

    /// An empty style for a name that the file does not define.
    [[nodiscard]] const Style& of(const QString& style) const;
    /// The style of paragraphs that name none.
    [[nodiscard]] const QString& defaultStyle() const { return m_default; }

private:
    QHash<QString, Style> m_styles;
    QString m_default;
};

} // namespace duibiao::readers::docx
