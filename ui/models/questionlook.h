// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/breakdown.h"
#include "ui/models/factlook.h"

namespace duibiao::ui {

inline constexpr std::array allQuestions{plan::Question::Who, plan::Question::What, plan::Question::HowMuch,
                                         plan::Question::ByWhen};

/// "Who", "What", "How much", "By when", translated.
[[nodiscard]] QString questionName(plan::Question question);
/// Colours of a question; the same as those of the facts that answer it.
[[nodiscard]] FactLook questionLook(plan::Question question, bool dark);
/// How the bracket under the answers is drawn, so that none is told by its colour alone.
[[nodiscard]] Qt::PenStyle questionPen(plan::Question question);
/// What an answer comes to, in the reader's language: "by 31 December 2024"; the words themselves where there is no
/// measure, and that nothing is said where nothing is.
[[nodiscard]] QString answerWords(const plan::Breakdown& sentence, const plan::Answer& answer);

} // namespace duibiao::ui
