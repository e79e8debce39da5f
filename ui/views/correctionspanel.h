// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class RowsModel;

/// What people stated about the plan: what of it holds and what no longer applies, each to be taken back.
class CorrectionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit CorrectionsPanel(QWidget* parent = nullptr);
    void setPlan(const PlanPtr& plan);
    void setReadOnly(bool readOnly);
    [[nodiscard]] int count() const;    ///< all of them
    [[nodiscard]] int homeless() const; ///< those that no longer apply
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QAction& takeBack() const { return *m_takeBack; }

Q_SIGNALS:
    void dutyActivated(const QString& requirementId);
    void takeBackRequested(qint64 correction);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void update();
    [[nodiscard]] const plan::CorrectionOutcome* current() const;

    PlanPtr m_plan;
    RowsModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QAction* m_takeBack;
    QPushButton* m_button;
    bool m_readOnly = false;
};

} // namespace duibiao::ui
