// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/breakdown.h"

namespace duibiao::ui {

/// Sentences that are shown one after the other, each taken apart step by step; where in them one is, and what is to be
/// seen of the sentence. Knows no widgets.
class Presentation {
public:
    /// Reveal: each step gives the next answer. Ask: the question first, and the answer when one goes on.
    enum class Mode { Reveal, Ask };
    /// An answer with the duty it belongs to.
    struct Item {
        int duty = 0;
        const plan::Answer* answer = nullptr; ///< in sentence()
    };

    void setSentences(std::vector<plan::Breakdown> sentences, int current = 0);
    /// Adds a sentence behind the current one and goes there, with everything to be seen.
    void insert(plan::Breakdown sentence);
    /// The mode holds from the sentence's first step on.
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] const std::vector<plan::Breakdown>& sentences() const { return m_sentences; }
    [[nodiscard]] int count() const { return static_cast<int>(m_sentences.size()); }
    [[nodiscard]] int current() const { return m_current; } ///< -1 without sentences
    [[nodiscard]] const plan::Breakdown* sentence() const;  ///< null without sentences

    /// One step on or back, over the ends of sentences; false where there is nothing more. Who goes back into a
    /// sentence finds all of it revealed.
    bool next();
    bool previous();
    /// The sentence as a whole, at its first step; false where there is none.
    bool goTo(int sentence);
    void revealAll();

    /// The answers that may be seen, in order.
    [[nodiscard]] std::vector<Item> revealed() const;
    /// The question that is asked and not answered yet.
    [[nodiscard]] std::optional<Item> asked() const;
    /// The answer that was given last, which is explained.
    [[nodiscard]] std::optional<Item> latest() const;
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int steps() const; ///< from 0, where only the sentence is seen, to this

private:
    [[nodiscard]] int answersSeen() const { return m_mode == Mode::Ask ? m_step / 2 : m_step; }

    std::vector<plan::Breakdown> m_sentences;
    int m_current = -1;
    int m_step = 0;
    Mode m_mode = Mode::Reveal;
};

/// All answers of a sentence, duty after duty.
[[nodiscard]] std::vector<Presentation::Item> itemsOf(const plan::Breakdown& sentence);

} // namespace duibiao::ui
