// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/facts/fact.h"

#include <QStringView>

#include <deque>
#include <optional>
#include <vector>

namespace duibiao::facts {

/// What a word of the lexicon does; the first column of the word lists under resources/lexicon, where each is
/// explained.
enum class WordClass : quint8 {
    Phrase,    ///< looks measurable and is not
    Year,      ///< 今年: `number` years from the plan's
    Part,      ///< 年底, 上半年: see PartOfYear
    Period,    ///< 按季度
    Cadence,   ///< 周调度
    Rate,      ///< 年培训: of what period a measure is; recurs by itself no more than 年收入 does
    Occasion,  ///< 国庆节, 汛期
    Irregular, ///< 定期
    Far,       ///< 至少: compares across the verb
    Share,     ///< 一半: `number` percent
    Coverage,  ///< see CoverageRole
    Measure,   ///< 次, 家, 个工作日
    Before,    ///< 不少于
    After,     ///< 以上
    Change,    ///< 增长
    Over,      ///< 用 in 用三年时间
    Verb,      ///< 完成: makes a year in front of it a milestone
    Preface,   ///< 依托: opens a clause that only leads up to the demand
    Modal,     ///< see modality.cpp
};

enum class MeasureGroup : quint8 { Event, Thing, Size, Name, Time };
enum class PartOfYear : quint8 { End, Start, Within, Whole, FirstHalf, SecondHalf, ThreeQuarters };
enum class CoverageRole : quint8 { Full, Opener, Verb, Unified };
enum class ModalRole : quint8 { None, MustNot, Should, Encourage, Conditional };

struct Word {
    QString text;
    WordClass kind = WordClass::Phrase;
    int number = 0;                            ///< Year: the offset; Measure of time: units of `time` it stands for
    Comparison comparison = Comparison::Equal; ///< Before, Far, After
    bool about = false;                        ///< After: 左右
    MeasureGroup group = MeasureGroup::Thing;  ///< Measure
    std::optional<TimeUnit> time;              ///< Measure of time that a deadline can be counted in
    Period period;                             ///< Period, Cadence; Measure of time: 三年 as an interval
    PartOfYear part = PartOfYear::End;
    Percentage::Change change = Percentage::Change::None;
    CoverageRole role = CoverageRole::Full;
    ModalRole modal = ModalRole::None;
    QString clashes; ///< Measure: the characters that make another word of it: 次 but not 次要

    [[nodiscard]] qsizetype size() const { return text.size(); }
};

/// Words by their first (or last) character; finds the longest that stands at a place.
class WordTable {
public:
    /// Takes the place of a word with the same text.
    void add(const Word* word);
    /// The longest word that begins at `at`; null where none does.
    [[nodiscard]] const Word* startingAt(QStringView text, qsizetype at) const
    {
        return at < text.size() && mayStart(text[at].unicode()) ? longestAt(text, at) : nullptr;
    }
    /// The longest word that ends at `end`; null where none does.
    [[nodiscard]] const Word* endingAt(QStringView text, qsizetype end) const;
    /// Whether any word starts with this unit.
    [[nodiscard]] bool mayStart(char16_t unit) const { return m_first[unit] != 0; }

private:
    /// A word with its second unit from the side that it was looked up by, 0 where it has none: most words are told
    /// apart by it without being looked at.
    struct Entry {
        char16_t second;
        const Word* word;
    };
    using Bucket = std::vector<Entry>; // longest first
    [[nodiscard]] const Word* longestAt(QStringView text, qsizetype at) const;
    static void insert(std::vector<quint16>& index, std::vector<Bucket>& buckets, char16_t unit, Entry entry);

    std::vector<quint16> m_first = std::vector<quint16>(0x10000);
    std::vector<quint16> m_last = std::vector<quint16>(0x10000);
    std::vector<Bucket> m_starts{1};
    std::vector<Bucket> m_ends{1};
};

/// What a code unit may begin: lets the scanner pass by most of the text at a glance.
enum class UnitStart : quint8 { Nothing, Number, Word, Mark, Quote };

/// The vocabulary of the measure grammar. The grammar itself is code; these are its words.
class Lexicon {
public:
    /// The words that the program ships.
    [[nodiscard]] static const Lexicon& shipped();
    /// The shipped words and those of an office: a UTF-8 text file with the same four columns (class, word, attribute,
    /// example), which may also give a shipped word another meaning. Fails with FileNotFound or with InvalidInput,
    /// naming the line.
    [[nodiscard]] static Result<Lexicon> load(const QString& userFile);

    Lexicon(Lexicon&&) = default;
    Lexicon& operator=(Lexicon&&) = default;

    [[nodiscard]] UnitStart startOf(char16_t unit) const { return m_starts[unit]; }

    WordTable words;    ///< what is looked for all along the text
    WordTable measures; ///< behind numbers
    WordTable before;   ///< comparisons in front of numbers
    WordTable after;    ///< comparisons behind measures
    WordTable changes;  ///< in front of percentages
    WordTable over;     ///< in front of stretches of time
    WordTable verbs;    ///< behind years
    WordTable prefaces; ///< at the head of clauses
    WordTable modals;   ///< modality

private:
    Lexicon() = default;
    /// Adds one row; the reason why not, where it is none.
    [[nodiscard]] QString add(const QStringList& row);
    void keep(WordTable& table, Word word);
    void addShipped();
    /// Builds what is combined out of parts: 不得 + 少于, 周 + 调度.
    void combine();
    void markStarts();
    void markClashes();

    std::deque<Word> m_words; // stays where it is when it grows
    std::vector<Word> m_cadenceUnits;
    QStringList m_cadenceVerbs;
    std::vector<UnitStart> m_starts = std::vector<UnitStart>(0x10000);
    std::vector<std::pair<QString, QString>> m_clashes;
    QStringList m_negators;
    std::vector<Word> m_negatable;
};

} // namespace duibiao::facts
