// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <vector>

namespace duibiao::readers::html {

/// Tells navigation, share bars and footers from the matter of a page by the words sites name them with
/// (resources/lexicon/page_furniture.tsv).
class FurnitureWords {
public:
    [[nodiscard]] static const FurnitureWords& shipped();

    /// True when a class or id attribute holds a word that names furniture.
    [[nodiscard]] bool namesFurniture(QByteArrayView classOrId) const;
    /// True when it holds a word for a part of the page that is furniture where it is made of links (header, left).
    [[nodiscard]] bool namesFrame(QByteArrayView classOrId) const;
    /// True when a line begins like furniture.
    [[nodiscard]] bool opensFurniture(QStringView line) const;
    /// True when a line begins like the foot of a page, which other lines may do, too (主办单位：…).
    [[nodiscard]] bool opensFoot(QStringView line) const;

private:
    QSet<QByteArray> m_words;
    QSet<QByteArray> m_frames;
    std::vector<QByteArray> m_beginnings;
    std::vector<QString> m_openings;
    std::vector<QString> m_feet;
};

} // namespace duibiao::readers::html
