// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

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
    bool markDeleted = false; ///< a tracked change deletes the paragraph's end
};

/// Reads a w:pPr element to its end.
[[nodiscard]] ParagraphProperties readParagraphProperties(QXmlStreamReader& reader);

/// The paragraph styles of styles.xml, each with what it inherits.
class Styles {
public:
    /// An empty set when `bytes` cannot be read: paragraphs then have only what they say themselves.
    [[nodiscard]] static Styles parse(const QByteArray& bytes);

    /// 0-based outline level that the style gives; -1 none. Built-in names ("heading 2", "标题 2", "Title") count where
    /// no level is said.
    [[nodiscard]] int outlineLevel(const QString& style) const;
    [[nodiscard]] std::optional<NumberingReference> numbering(const QString& style) const;
    /// The style of paragraphs that name none.
    [[nodiscard]] const QString& defaultStyle() const { return m_default; }
    /// True for the lines of a table of contents.
    [[nodiscard]] bool isContents(const QString& style) const;
    /// True where the style hides its text.
    [[nodiscard]] bool isHidden(const QString& style) const;

private:
    struct Style {
        QString name;
        QString basedOn;
        int outlineLevel = -1;
        std::optional<NumberingReference> numbering;
        std::optional<bool> hidden; ///< w:vanish
    };
    /// Calls `visit` for the style and its ancestors until it returns true.
    template <typename Visit> void forChain(const QString& style, Visit visit) const;

    QHash<QString, Style> m_styles;
    QString m_default;
};

} // namespace duibiao::readers::docx
