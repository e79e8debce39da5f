// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/html/furniture.h"

#include "core/base/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::readers::html {

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isWordCharacter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Calls `visit` for each word of "main-navigation topMenu" in lower case until it returns true.
template <typename Visit> bool anyWord(QByteArrayView names, Visit visit)
{
    qsizetype i = 0;
    while (i < names.size()) {
        while (i < names.size() && !isWordCharacter(names[i])) ++i;
        const qsizetype begin = i;
        while (i < names.size() && isWordCharacter(names[i])) {
            // A capital behind a small letter begins a word: topMenu.
            if (i > begin && isUpper(names[i]) && !isUpper(names[i - 1])) break;
            ++i;
        }
        if (i > begin && visit(names.sliced(begin, i - begin).toByteArray().toLower())) return true;
    }
    return false;
}

} // namespace

const FurnitureWords& FurnitureWords::shipped()
{
    static const FurnitureWords words = [] {
        FurnitureWords all;
        for (const QStringList& row : lexiconRows(u"page_furniture"_s)) {
            if (row.size() < 2) continue;
            if (row[0] == u"text")
                all.m_openings.push_back(row[1]);
            else if (row[0] == u"foot")
                all.m_feet.push_back(row[1]);
            else if (row[0] == u"frame")
                all.m_frames.insert(row[1].toLatin1());
            else if (row[1].endsWith(u'*'))
                all.m_beginnings.push_back(row[1].chopped(1).toLatin1());
            else
                all.m_words.insert(row[1].toLatin1());
        }
        return all;
    }();
    return words;
}

bool FurnitureWords::namesFurniture(QByteArrayView classOrId) const
{
    return anyWord(classOrId, [&](const QByteArray& word) {
        return m_words.contains(word) || std::ranges::any_of(m_beginnings, [&](const QByteArray& beginning) {
                   return word.startsWith(beginning);
               });
    });
}

bool FurnitureWords::namesFrame(QByteArrayView classOrId) const
{
    return anyWord(classOrId, [&](const QByteArray& word) { return m_frames.contains(word); });
}

bool FurnitureWords::opensFurniture(QStringView line) const
{
    const QStringView words = line.trimmed();
    return std::ranges::any_of(m_openings, [&](const QString& opening) { return words.startsWith(opening); });
}

bool FurnitureWords::opensFoot(QStringView line) const
{
    const QStringView words = line.trimmed();
    return std::ranges::any_of(m_feet, [&](const QString& opening) { return words.startsWith(opening); });
}

} // namespace duibiao::readers::html
