// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <bitset>

namespace duibiao::plan {

/// A list of words that is asked about every short line: the first and last characters of its words are looked up
/// before any word is compared.
class WordList {
public:
    void add(const QString& word);
    void add(const WordList& words);
    void sortLongestFirst();

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool contains(const QString& word) const { return m_words.contains(word); }
    /// The longest word that `text` ends with; empty when there is none.
    [[nodiscard]] QStringView endingOf(QStringView text) const;
    [[nodiscard]] bool beginsAny(QStringView text) const; ///< `text` begins with one of the words
    [[nodiscard]] bool standsIn(QStringView text) const;  ///< one of the words stands somewhere in `text`

private:
    using Characters = std::bitset<0x10000>;
    [[nodiscard]] static std::size_t pairOf(QChar first, QChar second)
    {
        return (first.unicode() * 31U + second.unicode()) & 0xFFFF;
    }
    [[nodiscard]] bool mayBegin(QStringView text) const
    {
        return m_firsts.test(text[0].unicode()) && (text.size() == 1 || m_pairs.test(pairOf(text[0], text[1])));
    }
    QStringList m_words;
    Characters m_firsts;
    Characters m_lasts;
    Characters m_pairs; ///< the first two characters, mixed
};

/// The word lists by which the skeleton of a paper is told (resources/lexicon/papers.tsv).
class PaperWords {
public:
    [[nodiscard]] static const PaperWords& shipped();

    /// Words that end the title of a plan, of a notice that only issues one, of any official document, the name of an
    /// issuing body.
    WordList titleSuffixes;
    WordList noticeSuffixes;
    WordList citedSuffixes; ///< with the two above
    WordList editions;
    WordList bodySuffixes;
    /// Labels of the block above a paper.
    WordList labelsWritten;
    WordList labelsPublished;
    WordList labelsNumber;
    WordList labelsIssuer;
    WordList labelsTitle;
    WordList labels;            ///< all of them, longest first
    WordList furniture;         ///< at the beginning of a line, or among the words of a row
    WordList furnitureAnywhere; ///< wherever they stand in a line
    WordList foot;              ///< in the lines that end a web page, where one of the words above stands among them
    WordList tools;
    WordList closings;

private:
    PaperWords();
};

} // namespace duibiao::plan
