// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/words.h"

#include "core/base/lexicon.h"

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
        if (kind == u"title_suffix") titleSuffixes += word;
        else if (kind == u"notice_suffix") noticeSuffixes += word;
        else if (kind == u"cited_suffix") citedSuffixes += word;
        else if (kind == u"edition") editions += word;
        else if (kind == u"body_suffix") bodySuffixes += word;
        else if (kind == u"furniture") furniture += word;
        else if (kind == u"furniture_anywhere") furnitureAnywhere += word;
        else if (kind == u"tool") tools += word;
        else if (kind == u"closing") closings += word;
        else if (kind.startsWith(u"label_")) {
            labels += word;
            if (kind == u"label_written") labelsWritten += word;
            else if (kind == u"label_published") labelsPublished += word;
            else if (kind == u"label_number") labelsNumber += word;
            else if (kind == u"label_issuer") labelsIssuer += word;
            else if (kind == u"label_title") labelsTitle += word;
        }
    };
    for (const QStringList& row : lexiconRows(QStringLiteral("papers"))) take(row.value(0), row.value(1));
    citedSuffixes += titleSuffixes + noticeSuffixes;
    std::ranges::stable_sort(labels, std::ranges::greater(), &QString::size);
}

QStringView endingOf(QStringView text, const QStringList& words)
{
    qsizetype longest = 0;
    for (const QString& word : words)
        if (word.size() > longest && text.endsWith(word)) longest = word.size();
    return text.last(longest);
}

bool beginsWithAny(QStringView text, const QStringList& words)
{
    return std::ranges::any_of(words, [text](const QString& word) { return text.startsWith(word); });
}

bool holdsAny(QStringView text, const QStringList& words)
{
    return std::ranges::any_of(words, [text](const QString& word) { return text.contains(word); });
}

} // namespace duibiao::plan
