// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/content.h"

#include "core/base/lexicon.h"
#include "core/text/normalized.h"

#include <QHash>

#include <algorithm>

namespace duibiao::check {

namespace {

/// Words that are replaced, the longest first.
class Replacements {
public:
    void add(const QString& word, const QString& by)
    {
        m_words.insert(word, by);
        m_longest = std::max(m_longest, word.size());
    }
    [[nodiscard]] QString apply(QStringView text) const
    {
        QString out;
        out.reserve(text.size());
        for (qsizetype at = 0; at < text.size();) {
            qsizetype length = std::min(m_longest, text.size() - at);
            for (; length > 0; --length) {
                const auto found = m_words.constFind(text.sliced(at, length).toString());
                if (found == m_words.constEnd()) continue;
                out += *found;
                break;
            }
            if (length == 0) out += text.at(at);
            at += std::max<qsizetype>(1, length);
        }
        return out;
    }

private:
    QHash<QString, QString> m_words;
    qsizetype m_longest = 0;
};

Replacements readLightWords()
{
    Replacements words;
    for (const QStringList& row : lexiconRows(QStringLiteral("light_words"))) words.add(row.at(1), {});
    return words;
}

Replacements readSynonyms()
{
    Replacements words;
    for (const QStringList& row : lexiconRows(QStringLiteral("synonyms"))) {
        words.add(row.at(0), row.at(0));
        for (const QString& variant : row.at(1).split(u'|')) words.add(variant, row.at(0));
    }
    return words;
}

} // namespace

bool Content::isThin() const
{
    QString characters;
    for (const QChar c : text) {
        if (c != u' ' && !characters.contains(c)) characters += c;
    }
    return characters.size() < 4;
}

Content contentOf(QStringView words)
{
    static const Replacements lightWords = readLightWords();
    static const Replacements synonyms = readSynonyms();

    // Marks that join the members of one phrase vanish (收集、采纳); others end a run.
    QString runs;
    runs.reserve(words.size());
    for (const QChar c : words) {
        if (text::isHan(c.unicode()) || (c.isLetter() && !c.isSurrogate())) runs += c;
        else if (c == u'、' || c == u'“' || c == u'”' || c == u'《' || c == u'》' || c.isSurrogate()) continue;
        else if (!runs.isEmpty() && runs.back() != u' ') runs += u' ';
    }
    Content content;
    content.text = synonyms.apply(lightWords.apply(runs)).simplified();
    for (qsizetype i = 0; i + 1 < content.text.size(); ++i) {
        const char16_t first = content.text.at(i).unicode();
        const char16_t second = content.text.at(i + 1).unicode();
        if (first == u' ' || second == u' ') continue;
        content.grams.push_back((static_cast<Gram>(first) << 16) | second);
    }
    return content;
}

std::vector<Gram> gramSet(const Content& content)
{
    std::vector<Gram> grams = content.grams;
    std::ranges::sort(grams);
    const auto repeats = std::ranges::unique(grams);
    grams.erase(repeats.begin(), repeats.end());
    return grams;
}

} // namespace duibiao::check
