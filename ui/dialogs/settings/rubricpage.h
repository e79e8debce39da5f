// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/scoring/rubric.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace duibiao::ui {

/// Which rubric is in force, and the ways to another one.
class RubricPage : public QWidget {
    Q_OBJECT

public:
    RubricPage();
    /// Nothing for the program's own.
    void setRubric(const std::optional<check::Rubric>& own, bool canEdit);

    [[nodiscard]] QString state() const; ///< what is said about the rubric in force
    [[nodiscard]] QPushButton& openButton() const { return *m_open; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }
    [[nodiscard]] QPushButton& resetButton() const { return *m_reset; }

Q_SIGNALS:
    void openRequested();
    void importRequested();
    void resetRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<check::Rubric> m_own;
    QLabel* m_words;
    QLabel* m_state;
    QPushButton* m_open;
    QPushButton* m_import;
    QPushButton* m_reset;
};

} // namespace duibiao::ui
