// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/words.h"

#include "core/base/lexicon.h"
#include "core/text/oneof.h"

#include <algorithm>

namespace duibiao::plan {

const PaperWords& PaperWords::shipped()
{
    static const PaperWords words;
    return words;
}

PaperWords::PaperWords()
{
    const auto take = [this](const QString& kind, const QString& word) {
        if (kind == u"title_suffix")
            titleSuffixes.add(word);
        else if (kind == u"notice_suffix")
            noticeSuffixes.add(word);
        else if (kind == u"cited_suffix")
            citedSuffixes.add(word);
        else if (kind == u"edition")
            editions.add(word);
        else if (kind == u"body_suffix")
            bodySuffixes.add(word);
        else if (kind == u"furniture")
            furniture.add(word);
        else if (kind == u"foot")
            foot.add(word);
        else if (kind == u"furniture_anywhere")
            furnitureAnywhere.add(word);
        else if (kind == u"tool")
            tools.add(word);
        else if (kind == u"closing")
            closings.add(word);
        else if (kind.startsWith(u"label_")) {
            labels.add(word);
            if (kind == u"label_written")
                labelsWritten.add(word);
            else if (kind == u"label_published")
                labelsPublished.add(word);
            else if (kind == u"label_number")
                labelsNumber.add(word);
            else if (kind == u"label_issuer")
                labelsIssuer.add(word);
            else if (kind == u"label_title")
                labelsTitle.add(word);
        }
    };
    for (const QStringList& row : lexiconRows(QStringLiteral("papers"))) take(row.value(0), row.value(1));
    citedSuffixes.add(titleSuffixes);
    citedSuffixes.add(noticeSuffixes);
    labels.sortLongestFirst();
}

void WordList::add(const QString& word)
{
    if (word.isEmpty()) return;
    m_words += word;
    m_firsts.set(word.front().unicode());
    m_lasts.set(word.back().unicode());
    if (word.size() > 1)
        m_pairs.set(pairOf(word[0], word[1]));
    else
        m_pairs.set(); // whatever stands behind it
}

void WordList::add(const WordList& words)
{
    for (const QString& word : words.m_words) add(word);
}

void WordList::sortLongestFirst()
{
    std::ranges::stable_sort(m_words, std::ranges::greater(), &QString::size);
}

QStringView WordList::endingOf(QStringView text) const
{
    if (text.isEmpty() || !m_lasts.test(text.back().unicode())) return {};
    qsizetype longest = 0;
    for (const QString& word : m_words)
        if (word.size() > longest && text::endsWith(text, word)) longest = word.size();
    return text.last(longest);
}

bool WordList::beginsAny(QStringView text) const
{
    return !text.isEmpty() && mayBegin(text) &&
           std::ranges::any_of(m_words, [text](const QString& word) { return text::beginsWith(text, word); });
}

bool WordList::standsIn(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (mayBegin(text.sliced(at)) && beginsAny(text.sliced(at))) return true;
    return false;
}

} // namespace duibiao::plan
