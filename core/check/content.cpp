// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/content.h"

#include "core/base/lexicon.h"
#include "core/text/normalized.h"

#include <algorithm>

namespace duibiao::check {

namespace {

/// Words that are replaced, the longest that stands at a place. Looked up by their first character: most characters
/// begin none.
class Replacements {
public:
    void add(const QString& word, const QString& by)
    {
        quint16& bucket = m_first[word.front().unicode()];
        if (bucket == 0) {
            bucket = static_cast<quint16>(m_buckets.size());
            m_buckets.emplace_back();
        }
        std::vector<Entry>& entries = m_buckets[bucket];
        const auto longer = [&word](const Entry& entry) { return entry.word.size() > word.size(); };
        entries.insert(std::ranges::partition_point(entries, longer), {word, by});
    }
    [[nodiscard]] QString apply(QStringView text) const
    {
        QString out;
        out.reserve(text.size());
        qsizetype kept = 0; // what stands from here on is not written yet
        for (qsizetype at = 0; at < text.size();) {
            const Entry* entry = startingAt(text.sliced(at));
            if (!entry) {
                ++at;
                continue;
            }
            out += text.sliced(kept, at - kept);
            out += entry->by;
            at += entry->word.size();
            kept = at;
        }
        return out += text.sliced(kept);
    }

private:
    struct Entry {
        QString word;
        QString by;
    };
    [[nodiscard]] const Entry* startingAt(QStringView text) const
    {
        const quint16 bucket = m_first[text.front().unicode()];
        if (bucket == 0) return nullptr;
        const std::vector<Entry>& entries = m_buckets[bucket];
        const auto found =
            std::ranges::find_if(entries, [text](const Entry& entry) { return text.startsWith(entry.word); });
        return found == entries.end() ? nullptr : &*found;
    }

    std::vector<quint16> m_first = std::vector<quint16>(0x10000);
    std::vector<std::vector<Entry>> m_buckets{1}; // each longest first
};

/// Light words are left out and synonyms read as the first word of their line; of all that begin at a place the longest
/// decides, so that a light word does not tear a synonym (推进会) and a synonym does not hide in a longer word that is
/// kept.
Replacements readReplacements()
{
    Replacements words;
    for (const QStringList& row : lexiconRows(QStringLiteral("synonyms"))) {
        words.add(row.at(0), row.at(0));
        for (const QString& variant : row.at(1).split(u'|')) words.add(variant, row.at(0));
    }
    for (const QStringList& row : lexiconRows(QStringLiteral("light_words")))
        words.add(row.at(1), row.at(0) == u"keep" ? row.at(1) : QString());
    return words;
}

/// What is left of text to be compared. Marks that join the members of one phrase vanish (收集、采纳); others end a
/// run.
QString runsOf(QStringView words)
{
    QString runs(words.size(), Qt::Uninitialized);
    QChar* end = runs.data();
    for (const QChar c : words) {
        if (c == u'或')
            *end++ = u' '; // the members of a choice are not one word
        else if (text::isHan(c.unicode()) || (c.isLetter() && !c.isSurrogate()))
            *end++ = c;
        else if (c == u'、' || c == u'“' || c == u'”' || c == u'《' || c == u'》' || c.isSurrogate())
            continue;
        else if (end != runs.constData() && end[-1] != u' ')
            *end++ = u' ';
    }
    runs.truncate(end - runs.constData());
    return runs;
}

} // namespace

/// The words by which text is read.
struct OfficeWords::Words {
    Replacements replacements = readReplacements();

    [[nodiscard]] QString read(QStringView text) const { return replacements.apply(runsOf(text)).simplified(); }
    /// Reads what is said as what it means is read as.
    void add(const Synonym& synonym)
    {
        const QString said = runsOf(text::normalize(synonym.said).text());
        const QString by = read(text::normalize(synonym.means).text());
        if (!said.isEmpty()) replacements.add(said, by);
    }

    static const Words& shipped()
    {
        static const Words words;
        return words;
    }
    inline static thread_local const Words* inForce = nullptr;
};

OfficeWords::OfficeWords(std::span<const Synonym> synonyms) : m_before(Words::inForce)
{
    if (synonyms.empty()) return;
    auto words = std::make_unique<Words>(Words::shipped());
    for (const Synonym& each : synonyms) words->add(each);
    m_words = std::move(words);
    Words::inForce = m_words.get();
}

OfficeWords::~OfficeWords()
{
    Words::inForce = m_before;
}

QString OfficeWords::read(QStringView text)
{
    return (Words::inForce ? *Words::inForce : Words::shipped()).read(text);
}

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
    Content content;
    content.text = OfficeWords::read(words);
    content.grams.reserve(static_cast<std::size_t>(content.text.size()));
    for (qsizetype i = 0; i + 1 < content.text.size(); ++i) {
        const char16_t first = content.text.at(i).unicode();
        const char16_t second = content.text.at(i + 1).unicode();
        if (first == u' ' || second == u' ') continue;
        content.grams.push_back((static_cast<Gram>(first) << 16) | second);
    }
    return content;
}

int sinceYear(QStringView words)
{
    constexpr qsizetype digits = 4;
    for (const QStringView word : {QStringView(u"年以来"), QStringView(u"年以后"), QStringView(u"年之后")}) {
        const qsizetype at = words.indexOf(word);
        bool isNumber = false;
        const int year = at < digits ? 0 : words.sliced(at - digits, digits).toInt(&isNumber);
        if (isNumber) return year;
    }
    return 0;
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
