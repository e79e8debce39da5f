// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/synonym.h"

#include "core/base/lexicon.h"
#include "core/check/content.h"
#include "core/check/words.h"
#include "core/text/normalized.h"

#include <algorithm>

namespace duibiao::check {

namespace {

constexpr qsizetype leastCharacters = 2; // what is compared are pairs of characters

/// What is wrong with a word by itself.
QString faultOfWord(const QString& word)
{
    const QString folded = text::normalize(word).text();
    if (folded.size() < leastCharacters)
        return tr("“%1” is one character only: it is found inside too many other words.").arg(word);
    if (!std::ranges::all_of(folded, [](QChar c) { return c.isLetter(); }))
        return tr("“%1” has blanks, figures or marks in it: only characters and letters are compared.").arg(word);
    if (contentOf(folded).text.size() < leastCharacters)
        return tr("“%1” says nothing about a deed: it is left out of every comparison.").arg(word);
    return {};
}

/// What the shipped list says that the word counts as; the word itself where others count as it, empty where the list
/// does not have it.
QString shippedMeaning(const QString& word)
{
    for (const QStringList& row : lexiconRows(QStringLiteral("synonyms")))
        if (row.at(0) == word || row.at(1).split(u'|').contains(word)) return row.at(0);
    return {};
}

} // namespace

QString faultOf(const Synonym& synonym, std::span<const Synonym> others)
{
    const QString said = synonym.said.trimmed();
    const QString means = synonym.means.trimmed();
    if (said.isEmpty() || means.isEmpty()) return tr("Both words are needed: the office's own, and what it counts as.");
    for (const QString& word : {said, means})
        if (QString fault = faultOfWord(word); !fault.isEmpty()) return fault;
    const auto own = std::ranges::find(others, said, &Synonym::said);
    if (own != others.end()) return tr("“%1” is there already: it counts as “%2”.").arg(said, own->means);
    const QString shipped = shippedMeaning(text::normalize(said).text());
    if (shipped == said)
        return tr("Other words of the shipped list count as “%1”: it cannot count as another one.").arg(said);
    if (!shipped.isEmpty()) return tr("“%1” is in the shipped list already: it counts as “%2”.").arg(said, shipped);
    if (contentOf(text::normalize(said).text()).text == contentOf(text::normalize(means).text()).text)
        return tr("“%1” and “%2” count as one already.").arg(said, means);
    const auto further = std::ranges::find(others, means, &Synonym::said);
    if (further != others.end()) return tr("“%1” counts as “%2” itself: say “%2” here.").arg(means, further->means);
    if (std::ranges::contains(others, said, &Synonym::means))
        return tr("Other words count as “%1”: it cannot count as another one.").arg(said);
    return {};
}

} // namespace duibiao::check
