// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/unitlistmodel.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace duibiao::ui {

/// The units of the check, to be completed, merged and corrected. Nothing is stored before the dialog is accepted.
class UnitsDialog : public QDialog {
    Q_OBJECT

public:
    UnitsDialog(UnitListModel::Rows rows, QWidget* parent);
    ~UnitsDialog() override;
    [[nodiscard]] UnitListModel& model() { return *m_model; }

Q_SIGNALS:
    /// The list as it stands, with what is being typed into a cell: at every key and every change.
    void edited(const std::vector<duibiao::units::Unit>& units);

private:
    void addUnit();
    void removeUnits();
    void settle(bool keepFirst);
    void showPairs();
    void updateButtons();
    [[nodiscard]] QWidget* makePairs();

    UnitListModel* m_model;
    QTableView* m_table;
    QPushButton* m_use;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QWidget* m_pairs;
    QListWidget* m_pairList;
    QPushButton* m_keepFirst;
    QPushButton* m_keepSecond;
    QPushButton* m_apart;
    QLabel* m_clashes;
};

} // namespace duibiao::ui
