// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/clauses.h"
#include "core/facts/comparison.h"
#include "core/facts/elements.h"
#include "core/facts/scanner.h"
#include "core/text/oneof.h"

#include <vector>

namespace duibiao::facts {

/// Reads facts out of the elements of a sentence, clause by clause, from left to right. What a clause leaves open (a
/// period without a count, an opener of a demand for everything) is carried to the next one of the same sentence or
/// settled at its end.
class Interpreter {
public:
    Interpreter(QStringView text, const Context& context, const Lexicon& lexicon);
    ~Interpreter();
    Q_DISABLE_COPY_MOVE(Interpreter)

    [[nodiscard]] std::vector<Fact> read();

private:
    void readClause();
    void settleSentence();

    // counts.cpp
    void readCount(std::size_t index);
    void readPercent(std::size_t index);
    [[nodiscard]] bool counts(const Element& count, const Compared& compared) const;
    [[nodiscard]] bool isGiven(qsizetype at) const;
    [[nodiscard]] bool isCondition(const Element& count) const;
    [[nodiscard]] bool qualifiesObject(const Element& measure, const Compared& compared) const;
    [[nodiscard]] bool isBandOf(const Element& measure, const Compared& compared) const;
    [[nodiscard]] bool isTopic(const Element& count) const;
    [[nodiscard]] bool endsBand(const Element& count) const;
    [[nodiscard]] bool boundsClass(qsizetype at) const;
    [[nodiscard]] bool sizesProject(const Element& count) const;
    [[nodiscard]] bool namesPaper(const Element& count) const;
    [[nodiscard]] bool classifies(const Element& measure, const Compared& compared) const;
    void addQuantity(const Element& measure, const Compared& compared);
    [[nodiscard]] Compared compareAcross(const Element& measure) const;
    [[nodiscard]] bool boundsAgain(std::size_t fact, const Compared& compared) const;
    template <typename Measure> bool closeRange(std::size_t fact, const Element& measure, const Compared& compared);
    [[nodiscard]] const Element* periodFor(const Element& measure) const;
    [[nodiscard]] QString objectBehind(qsizetype end) const;

    // deadlines.cpp; events.cpp (eventBefore, goesOnWithin)
    void readDate(std::size_t index);
    void readDuration(std::size_t index);
    void readOccasion(const Element& element);
    [[nodiscard]] bool isMilestone(const DateExpression& date, SourceSpan measure) const;
    [[nodiscard]] bool isAtHead(qsizetype at) const;
    [[nodiscard]] bool namesTime(const DateExpression& date) const;
    [[nodiscard]] bool isListedBefore(std::size_t index) const;
    [[nodiscard]] QString eventBefore(qsizetype at) const;
    void addWithin(const Element& duration, SourceSpan measure, const char* rule, bool approx);
    [[nodiscard]] bool goesOnWithin(qsizetype at) const;
    [[nodiscard]] bool isDoneSomewhere(qsizetype at) const;
    [[nodiscard]] qsizetype behindTime(const Element& element) const;
    [[nodiscard]] bool isMeasured(const ClauseRange& range) const;
    void addDeadline(Deadline deadline, SourceSpan measure, const char* rule, bool approx = false);

    // frequencies.cpp
    void readPeriod(const Element& element);
    void settlePeriod();
    void addFrequency(const Element& period);
    [[nodiscard]] bool sharesCount(const Element& period, const Element& next) const;
    [[nodiscard]] bool carriesPeriod() const;
    void readCoverage(const Element& element);
    [[nodiscard]] bool countsBehind(const Element& element) const;
    void settleOpener();
    void addCoverage(SourceSpan measure, const char* rule);

    // what all of them use
    [[nodiscard]] const ClauseRange& clause() const { return m_clauses[m_clause]; }
    [[nodiscard]] bool stands(QStringView word, qsizetype at) const
    {
        return at <= m_text.size() && text::beginsWith(m_text.sliced(at), word);
    }
    [[nodiscard]] bool precedes(QStringView word, qsizetype at) const { return text::endsWith(m_text.first(at), word); }
    [[nodiscard]] bool standsAny(std::initializer_list<QStringView> words, qsizetype at,
                                 qsizetype* length = nullptr) const;
    [[nodiscard]] bool precedesAny(std::initializer_list<QStringView> words, qsizetype at,
                                   qsizetype* length = nullptr) const;
    [[nodiscard]] char16_t unitAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text[at].unicode() : u'\0';
    }
    [[nodiscard]] SourceSpan betweenEnumerations(SourceSpan span, SourceSpan measure) const;
    /// Shares the words of a clause out among the measures of an enumeration, from m_facts[firstFact] on.
    void partItems(std::size_t firstFact);
    void add(Value value, SourceSpan measure, const char* rule, bool approx = false);

    QStringView m_text;
    const Context& m_context;
    const Lexicon& m_lexicon;
    std::vector<Element> m_elements;
    std::vector<ClauseRange> m_clauses;
    std::vector<Fact> m_facts;

    std::size_t m_clause = 0;
    // Of the clause under way; pointers into m_elements.
    const Element* m_far = nullptr;
    const Element* m_per = nullptr;
    const Element* m_period = nullptr;
    bool m_periodUsed = false;
    std::vector<const Element*>
        m_sharing; ///< the periods of 市级每半年、县级每季度 that wait for the count of the last one
    bool m_covered = false;
    bool m_irregular = false;
    // Of the sentence under way.
    struct Last {
        bool valid = false;
        QString unit;
        Period period;
        Comparison comparison = Comparison::Equal;
        qsizetype end = 0;
        std::size_t fact = 0; ///< its index in m_facts
        bool isByEnd = false; ///< its period is 年内: by the year's end rather than for each year
    };
    Last m_last; ///< the last count
    struct LastShare {
        Comparison comparison = Comparison::Equal;
        Percentage::Change change = Percentage::Change::None;
        std::size_t fact = 0;
    };
    LastShare m_lastShare; ///< the last percentage, for those that follow it behind 、
    qsizetype m_lastShareEnd = 0;
    qsizetype m_periodDayEnd = 0;         ///< of the last day that belongs to a period: 每年1月、7月
    qsizetype m_lastDayEnd = 0;           ///< of the last date that was a deadline
    QString m_lastEvent;                  ///< of the last time that runs from one: 接到举报后2小时内…，24小时内…
    const Element* m_exception = nullptr; ///< 除…外
    const Element* m_opener = nullptr;    ///< 凡 that waits for its 均
    std::size_t m_openerClause = 0;
};

} // namespace duibiao::facts
