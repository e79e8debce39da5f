// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/breakdown.h"

#include <QFrame>

class QLabel;

namespace duibiao::ui {

/// One of the four questions with what has been answered so far.
class AnswerCard : public QFrame {
    Q_OBJECT

public:
    explicit AnswerCard(plan::Question question, QWidget* parent = nullptr);
    /// `isAsked`: the question waits for its answer and shows a mark.
    void setAnswers(const QStringList& answers, bool isAsked);
    void setPixels(int pixels); ///< height of the type
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    plan::Question m_question;
    QLabel* m_name;
    QLabel* m_answers;
    bool m_isAsked = false;
    bool m_dressing = false;
    int m_pixels = 20;
};

} // namespace duibiao::ui
