// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace duibiao::ui {

class WrappingRow;

/// One of the steps to the first result: what it is for, how far it is, and the buttons that do it.
class StepCard : public QFrame {
    Q_OBJECT

public:
    StepCard(int number, const QString& icon, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& explanation);
    /// What there is already; empty while nothing is. `isDone`: it is all that the step asks for.
    void setState(const QString& state, bool isDone);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// A button for the step, in a line of its own; the first one added is the one that counts.
    QPushButton* addButton();
    /// One that goes with the last one: in the same line where there is room for both.
    QPushButton* addButtonBeside();
    [[nodiscard]] QSize minimumSizeHint() const override; ///< with less width a title would be a word a line

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
    WrappingRow* m_line = nullptr; ///< the last one with buttons
};

} // namespace duibiao::ui
