// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace duibiao::ui {

/// One of the steps to the first result: what it is for, how far it is, and the buttons that do it.
class StepCard : public QFrame {
    Q_OBJECT

public:
    StepCard(int number, const QString& icon, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& explanation);
    /// What there is already; empty while nothing is. `isDone`: it is all that the step asks for.
    void setState(const QString& state, bool isDone);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// The button for the step; the first one added is the one that counts.
    QPushButton* addButton();

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress(); ///< title and symbol grow with the text

    int m_number;
    bool m_isDone = false;
    QString m_icon;
    QLabel* m_symbol;
    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_state;
};

} // namespace duibiao::ui
