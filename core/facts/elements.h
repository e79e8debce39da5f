// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/dates.h"
#include "core/facts/lexicon.h"

#include <vector>

namespace duibiao::facts {

/// One measurable element of a sentence, or one mark of punctuation that parts it: what the grammar is written over.
/// What stands between the elements are the plain words of the sentence.
struct Element {
    enum class Kind : quint8 {
        Clause,      ///< ，：
        Sentence,    ///< 。；！？ and line ends
        Enumeration, ///< 、
        Open,        ///< an opening bracket
        Close,
        Count,    ///< 3次; `word` is the measure word
        Percent,  ///< 4%, 九成, 2个百分点
        Duration, ///< 10个工作日, 三到五年; `word` is the unit
        Date,
        Period,    ///< 每季度, with 每季度末 in `by`
        Per,       ///< 每场
        Far,       ///< 至少
        Occasion,  ///< 国庆节
        Irregular, ///< 定期
        Coverage,  ///< 全覆盖
        Exception, ///< 除…外
    };

    Kind kind = Kind::Clause;
    qsizetype begin = 0;
    qsizetype end = 0;
    const Word* word = nullptr;
    double low = 0;
    double high = 0;
    bool isRange = false;
    bool more = false;     ///< 十余
    bool isArabic = false; ///< written with digits
    bool isRate = false;   ///< Period: 人均年, which says nothing where no count follows
    bool points = false;   ///< Percent: 百分点
    Period period;         ///< Count: of 2次/年
    QString by; ///< Period: the day by which, as Frequency::by; Per: for each what; Count: what its unit is divided by
    DateExpression date;

    [[nodiscard]] bool endsClause() const { return kind == Kind::Clause || kind == Kind::Sentence; }
    [[nodiscard]] bool isMeasure() const
    {
        return kind == Kind::Count || kind == Kind::Percent || kind == Kind::Duration;
    }
};

/// Cuts normalised text into elements in one pass. Whatever stands inside 《》 and 〔〕, and what is quoted, is left
/// out. The elements come in `buffer`, whose room is used again.
[[nodiscard]] std::vector<Element> readElements(QStringView text, const Context& context, const Lexicon& lexicon,
                                                std::vector<Element> buffer = {});

} // namespace duibiao::facts
