// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duibiao::plan {

/// The word lists by which the skeleton of a paper is told (resources/lexicon/papers.tsv).
class PaperWords {
public:
    [[nodiscard]] static const PaperWords& shipped();

    /// Words that end the title of a plan, of a notice that only issues one, of any official document, the name of an issuing body.
    QStringList titleSuffixes;
    QStringList noticeSuffixes;
    QStringList citedSuffixes; ///< with the two above
    QStringList editions;
    QStringList bodySuffixes;
    /// Labels of the block above a paper.
    QStringList labelsWritten;
    QStringList labelsPublished;
    QStringList labelsNumber;
    QStringList labelsIssuer;
    QStringList labelsTitle;
    QStringList labels; ///< all of them, longest first
    QStringList furniture;         ///< at the beginning of a line, or among the words of a row
    QStringList furnitureAnywhere; ///< wherever they stand in a line
    QStringList tools;
    QStringList closings;

private:
    PaperWords();
};

/// The longest word of `words` that `text` ends with; empty when there is none.
[[nodiscard]] QStringView endingOf(QStringView text, const QStringList& words);
/// True when `text` begins with a word of `words`.
[[nodiscard]] bool beginsWithAny(QStringView text, const QStringList& words);
/// True when `text` holds a word of `words`.
[[nodiscard]] bool holdsAny(QStringView text, const QStringList& words);

} // namespace duibiao::plan
