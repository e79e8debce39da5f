// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/unitlistmodel.h"

#include <QDialog>

#include <functional>

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

/// Shows the dialog over `parent` and calls `then` with the list when it is accepted.
void editUnits(QWidget* parent, UnitListModel::Rows rows, const std::function<void(const std::vector<units::Unit>&)>& then);

} // namespace duibiao::ui
