// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzymatch.h"

#include <algorithm>

namespace duibiao::ui {

namespace {

constexpr int atBeginning = 100;
constexpr int atWord = 70;
constexpr int inside = 50;
constexpr int scattered = 10;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The letters one after the other with others between them.
int matchScattered(QStringView word, QStringView text)
{
    qsizetype from = 0;
    int begun = 0;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0) return 0;
        if (beginsWord(text, at)) ++begun;
        from = at + 1;
    }
    return scattered + std::min(begun, 9);
}

int matchWord(QStringView word, QStringView text)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0) return atBeginning;
    if (at > 0) return beginsWord(text, at) ? atWord : inside;
    return word.size() < 2 ? 0 : matchScattered(word, text);
}

} // namespace

int fuzzyMatch(QStringView typed, QStringView text)
{
    int worst = 0;
    for (const QStringView word : typed.tokenize(u' ', Qt::SkipEmptyParts)) {
        const int match = matchWord(word, text);
        if (match == 0) return 0;
        worst = worst == 0 ? match : std::min(worst, match);
    }
    return worst;
}

} // namespace duibiao::ui
