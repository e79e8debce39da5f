// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/counting.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

#include <array>

namespace duibiao::readers::odf {

/// How one level of a list is numbered (OpenDocument 1.3 part 3, 16.35).
struct ListLevel {
    Counting counting = Counting::None;
    QString prefix;
    QString suffix;
    QString pattern; ///< LibreOffice's "第%1%条"; stands for prefix, suffix and displayLevels where it is given
    int start = 1;
    int displayLevels = 1; ///< how many levels the number shows, 1.2.3
    bool followedByNothing = false;
};
constexpr int ListLevels = 10;
using ListStyle = std::array<ListLevel, ListLevels>;

/// The styles that change what is read: list numbers, outline levels, hidden text and sheets. Styles of content.xml go
/// before those of styles.xml.
class Styles {
public:
    /// Reads the styles of a whole styles.xml; the rest of it is skipped. A damaged one gives what stands before the
    /// damage.
    void parse(const QByteArray& stylesPart);
    /// Reads an office:styles or office:automatic-styles element to its end.
    void readContainer(QXmlStreamReader& reader);

    [[nodiscard]] const ListStyle* list(const QString& name) const;
    /// The numbering of headings that stand in no list.
    [[nodiscard]] const ListStyle& outline() const { return m_outline; }
    /// 1-based; 0 when the style makes no heading.
    [[nodiscard]] int outlineLevel(const QString& paragraphStyle) const;
    [[nodiscard]] bool isTitle(const QString& paragraphStyle) const;
    [[nodiscard]] bool hidesText(const QString& style) const { return m_hidden.contains(style); }
    [[nodiscard]] bool hidesTable(const QString& style) const { return m_hiddenTables.contains(style); }

private:
    struct ParagraphStyle {
        QString parent;
        int outlineLevel = 0;
    };
    void readStyle(QXmlStreamReader& reader);
    static ListStyle readListStyle(QXmlStreamReader& reader);

    QHash<QString, ParagraphStyle> m_paragraphs;
    QHash<QString, ListStyle> m_lists;
    ListStyle m_outline;
    QSet<QString> m_hidden;
    QSet<QString> m_hiddenTables;
};

} // namespace duibiao::readers::odf
