// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/givenpoints.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace duibiao::ui {

/// What a person gives a unit because no verdict tells it (群众满意度, 受省级表彰, 一票否决), with the reason, which is
/// asked for.
class GiveDialog : public QDialog {
    Q_OBJECT

public:
    GiveDialog(check::Rubric rubric, QString unit, QWidget* parent);

Q_SIGNALS:
    /// The rubric with what was given or taken back.
    void given(const duibiao::check::Rubric& rubric);

private:
    void showChosen();
    void updateButtons();
    [[nodiscard]] Givable chosen() const;

    check::Rubric m_rubric;
    QString m_unit;
    std::vector<Givable> m_givables;
    QComboBox* m_what;
    QLabel* m_pointsLabel;
    QDoubleSpinBox* m_points;
    QLineEdit* m_reason;
    QPushButton* m_give;
    QPushButton* m_takeBack;
};

} // namespace duibiao::ui
