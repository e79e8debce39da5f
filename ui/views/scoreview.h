// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/loadedscores.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTextBrowser;

namespace duibiao::ui {

class RubricPanel;
class ScoreModel;

/// The scores: a table of the units, the chosen unit's figure with its formula, and the rubric behind them.
class ScoreView : public QWidget {
    Q_OBJECT

public:
    explicit ScoreView(QWidget* parent = nullptr);
    /// `checked`: there are verdicts to score.
    void setContent(const PlanPtr& plan, const InputsPtr& inputs, const ScoresPtr& scores, bool checked, bool readOnly);
    void selectUnit(const QString& unit);
    [[nodiscard]] QString selectedUnit() const;
    void showRubric();
    [[nodiscard]] RubricPanel& rubricPanel() const { return *m_rubric; }
    [[nodiscard]] ScoreModel& model() const { return *m_model; }
    [[nodiscard]] const QTextBrowser& detail() const { return *m_detail; }
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void giveRequested(const QString& unit);
    void exportRequested();
    void dutyActivated(const QString& requirementId, const QString& unit);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void followType();
    void showCurrent();
    [[nodiscard]] bool detailIsNarrow() const;

    PlanPtr m_plan;
    bool m_readOnly = false;
    bool m_isNarrow = false; ///< what is shown of the unit is meant for little width
    ScoreModel* m_model;
    QTabWidget* m_tabs;
    QTableView* m_table;
    QLabel* m_groups;
    QPushButton* m_give;
    QPushButton* m_export;
    QTextBrowser* m_detail;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    RubricPanel* m_rubric;
};

} // namespace duibiao::ui
