// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <bitset>
#include <string>
#include <vector>

namespace duibiao::plan {

/// A set of words that is asked whether one of them stands at a place. The longest wins; an answer costs a few
/// comparisons, whatever the text.
class WordSet {
public:
    void add(const QString& word);
    /// The length of the longest word that begins at `at`; 0 when none does.
    [[nodiscard]] qsizetype at(QStringView text, qsizetype at) const
    {
        if (at < 0 || at >= text.size()) return 0;
        const Index::Bucket* const words = m_first.at(text[at].unicode());
        if (!words) return 0;
        return at + 1 < text.size() && words->mayGoOn(text[at + 1]) ? longestAt(*words, text.sliced(at))
                                                                    : words->shortest();
    }
    /// The length of the longest word that ends before `end`; 0 when none does.
    [[nodiscard]] qsizetype before(QStringView text, qsizetype end) const
    {
        if (end <= 0 || end > text.size()) return 0;
        const Index::Bucket* const words = m_last.at(text[end - 1].unicode());
        if (!words) return 0;
        return end > 1 && words->mayGoOn(text[end - 2]) ? longestBefore(*words, text.first(end)) : words->shortest();
    }
    [[nodiscard]] bool contains(QStringView word) const;
    /// True when any of the words occurs in `text`.
    [[nodiscard]] bool occursIn(QStringView text) const;

private:
    /// Words by the character at one of their ends, longest first. Two small tables lead to a character's words; most
    /// characters begin none.
    class Index {
    public:
        struct Bucket {
            std::vector<std::u16string> words;
            quint64 seconds = 0; ///< by the low bits of the character beside the key: some word goes on with one like
                                 ///< it. Most text does not.
            bool single = false; ///< the key is a word itself

            [[nodiscard]] bool mayGoOn(QChar second) const { return (seconds >> (second.unicode() & 63) & 1) != 0; }
            [[nodiscard]] qsizetype shortest() const { return single ? 1 : 0; }
        };
        /// `second` is the character beside the key, null where the word is the key alone.
        void add(QChar key, QChar second, const QString& word);
        /// Null when no word has the key.
        [[nodiscard]] const Bucket* at(char16_t key) const
        {
            const quint16 place = m_bucketOf[m_pageOf[key >> 8]][key & 0xFF];
            return place == 0 ? nullptr : &m_buckets[place];
        }

    private:
        using Page = std::array<quint16, 256>;
        std::array<quint8, 256> m_pageOf{};
        std::vector<Page> m_bucketOf{1}; // page 0 and bucket 0 stay empty
        std::vector<Bucket> m_buckets{1};
    };
    [[nodiscard]] static qsizetype longestAt(const Index::Bucket& words, QStringView rest);
    [[nodiscard]] static qsizetype longestBefore(const Index::Bucket& words, QStringView head);

    Index m_first;
    Index m_last;
};

/// One line of the lexicon, for the test that runs its example.
struct WordEntry {
    QString kind;
    QString word;
    QString example;
};

/// The words that duties are read with: resources/lexicon/duties.tsv, responsibility.tsv and tasktable.tsv, lines of
/// "kind <tab> word <tab> example".
class DutyWords {
public:
    /// The words that the program ships.
    [[nodiscard]] static const DutyWords& shipped()
    {
        static const DutyWords words = readShipped(); // in place: it is asked for all the time
        return words;
    }
    /// Reads lines; # starts a comment. Lines without three columns are left out.
    void read(QStringView lines);

    [[nodiscard]] const std::vector<WordEntry>& entries() const { return m_entries; }

    /// False where no body, person, place or thing that acts can end with this character: most characters.
    [[nodiscard]] bool mayEndActor(QChar last) const { return m_actorEnds.test(last.unicode()); }

    // duties.tsv
    WordSet title, copula, verb, nominal, strong, pivot, predicate, passive, modal, adverb, preposition, opening, body,
        person, thing, place, metric, nohead, generic, background, history, account, past, label, statement, scope;
    // responsibility.tsv
    WordSet lead, with, plain, manner, join, labelLead, labelWith, labelPlain, ditto, organisation, stemTail, level,
        first, same, when;
    // tasktable.tsv
    WordSet columnNumber, columnTask, columnTopic, columnIndex, columnRequirement, columnUnits, columnLead, columnWith,
        columnDeadline, columnOther;

private:
    [[nodiscard]] static DutyWords readShipped();
    [[nodiscard]] WordSet* setOf(QStringView kind);

    std::vector<WordEntry> m_entries;
    std::bitset<0x10000> m_actorEnds;
};

} // namespace duibiao::plan
