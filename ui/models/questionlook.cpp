// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/questionlook.h"

#include "core/base/wording.h"
#include "ui/models/factwords.h"

#include <QCoreApplication>

namespace duibiao::ui {

QString questionName(plan::Question question)
{
    switch (question) {
    case plan::Question::Who: return QCoreApplication::translate("duibiao::ui::Question", "Who");
    case plan::Question::What: return QCoreApplication::translate("duibiao::ui::Question", "What");
    case plan::Question::HowMuch: return QCoreApplication::translate("duibiao::ui::Question", "How much");
    case plan::Question::ByWhen: return QCoreApplication::translate("duibiao::ui::Question", "By when");
    }
    return {};
}

FactLook questionLook(plan::Question question, bool dark)
{
    switch (question) {
    case plan::Question::Who: return factLook(FactKind::Frequency, dark);
    case plan::Question::What: return factLook(FactKind::Percentage, dark);
    case plan::Question::HowMuch: return factLook(FactKind::Quantity, dark);
    case plan::Question::ByWhen: return factLook(FactKind::Deadline, dark);
    }
    return {};
}

Qt::PenStyle questionPen(plan::Question question)
{
    switch (question) {
    case plan::Question::Who: return Qt::SolidLine;
    case plan::Question::What: return Qt::DashLine;
    case plan::Question::HowMuch: return Qt::DotLine;
    case plan::Question::ByWhen: return Qt::DashDotLine;
    }
    return Qt::SolidLine;
}

QString answerWords(const plan::Breakdown& sentence, const plan::Answer& answer)
{
    if (answer.fact) return sentenceCase(factWords(*answer.fact));
    const QString words = sentence.wordsOf(answer);
    return words.isEmpty() ? QCoreApplication::translate("duibiao::ui::Question", "Not said") : words;
}

} // namespace duibiao::ui
