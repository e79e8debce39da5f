// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace duibiao::plan {

/// What is asked of a sentence that binds somebody, in the order in which it is taught.
enum class Question { Who, What, HowMuch, ByWhen };

/// An answer that a sentence gives, or does not give.
struct Answer {
    Question question = Question::What;
    std::vector<SourceSpan> spans; ///< the words, in Breakdown::text; none where they stand elsewhere or nowhere
    QString words; ///< units that are named elsewhere; empty where `spans` has the words, or nothing is said
    std::optional<facts::Fact> fact; ///< for HowMuch and ByWhen, with spans in Breakdown::text
    QString rule; ///< stable name: the fact's rule, "who.subject", "who.note", "what.deed", "by-when.none" …
};

/// One duty of a sentence. Every question is answered at least once, if only by saying that nothing is said.
struct BrokenDuty {
    SourceSpan span; ///< in Breakdown::text
    facts::Modality modality = facts::Modality::Must;
    QString condition;
    std::vector<Answer> answers; ///< in the order of the questions, then of the words
};

/// A sentence taken apart for showing: who does what, how much of it, by when.
struct Breakdown {
    QString text; ///< one line; every unit stands for one of the source
    std::vector<BrokenDuty> duties;

    /// Where its words begin: behind the number of the list that it stands in (1. …, （一）…), where it has one.
    [[nodiscard]] qsizetype begin() const;
    [[nodiscard]] QString
    wordsOf(const Answer& answer) const; ///< the answer's words as they stand in the sentence, or `words`
};

/// The duties that stand in [span.begin, span.end) of `source`, the text that the plan was read from.
[[nodiscard]] Breakdown breakDown(const Plan& plan, QStringView source, SourceSpan span);

/// The sentences of a plan that bind somebody, in the order of its duties.
struct BrokenPlan {
    std::vector<Breakdown> sentences;
    std::vector<int> sentenceOf; ///< by requirement: index into `sentences`
};
/// `source` is the text that the plan was read from.
[[nodiscard]] BrokenPlan breakDownAll(const Plan& plan, QStringView source);

} // namespace duibiao::plan
