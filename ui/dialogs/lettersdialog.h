// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/letterwishes.h"
#include "ui/models/missingmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace duibiao::ui {

/// What is missing, and the letters that ask for it: which units are written to, who signs, until when an answer is
/// expected, and as what the letters are written.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    /// `start` says what the fields begin with; its units are not looked at.
    LettersDialog(std::vector<report::Missing> missing, const LetterWishes& start, QWidget* parent);
    [[nodiscard]] LetterWishes wishes() const;
    [[nodiscard]] MissingModel& model() const { return *m_model; }

private:
    void update();

    MissingModel* m_model;
    QTreeView* m_list;
    QCheckBox* m_all;
    QLineEdit* m_sender;
    QDateEdit* m_answerBy;
    QComboBox* m_format;
    QCheckBox* m_ledger;
    QCheckBox* m_mask;
    QLabel* m_problem;
    QPushButton* m_write;
};

} // namespace duibiao::ui
