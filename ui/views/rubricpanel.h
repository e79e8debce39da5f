// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/loadedscores.h"
#include "ui/models/stepname.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class ElidedLabel;
class RubricModel;

/// The rubric, to be looked at and edited. It changes nothing by itself: edits are offered with edited().
class RubricPanel : public QWidget {
    Q_OBJECT

public:
    explicit RubricPanel(QWidget* parent = nullptr);
    void setScores(const ScoresPtr& scores, const InputsPtr& inputs, bool readOnly);
    [[nodiscard]] RubricModel& model() const { return *m_model; }

Q_SIGNALS:
    void edited(const duibiao::check::Rubric& rubric, const duibiao::ui::StepName& what);
    void importRequested();
    void resetRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillGroups(const InputsPtr& inputs);
    void takeGroups();
    void addIndicator();
    void removeIndicator();
    void showState();

    ScoresPtr m_scores;
    bool m_readOnly = false;
    RubricModel* m_model;
    ElidedLabel* m_title;
    QPushButton* m_import;
    QPushButton* m_reset;
    QLabel* m_modelLabel;
    QComboBox* m_kind;
    QLabel* m_baseLabel;
    QDoubleSpinBox* m_base;
    QPushButton* m_groups;
    QMenu* m_groupMenu;
    QCheckBox* m_ranking;
    QTableView* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_extras;
    QLabel* m_doubts;
};

} // namespace duibiao::ui
