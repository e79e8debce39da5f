// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/selection.h"
#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace duibiao::ui {

class DueList;
class FiguresPanel;
class IrregularityList;
class StepCard;

/// Where the work stands: the three steps to the first result, then the figures, what is due next, and what is
/// doubtful.
class OverviewView : public QWidget {
    Q_OBJECT

public:
    explicit OverviewView(QWidget* parent = nullptr);
    void setIrregularities(const std::vector<check::Irregularity>& irregularities);
    /// `outdated`: plan, units, submissions or days changed after the verdicts were given.
    void setContent(const PlanPtr& plan, const InputsPtr& inputs, const VerdictTable& table, QDate asOf, bool canCheck,
                    bool outdated = false);
    void setReadOnly(bool readOnly); ///< nothing is imported into a workspace that can only be read
    [[nodiscard]] FiguresPanel& figures() const { return *m_figures; }
    [[nodiscard]] DueList& due() const { return *m_due; }

Q_SIGNALS:
    void importPlanRequested();
    void importUnitsRequested();
    void editUnitsRequested();
    void importSubmissionsRequested();
    void importFolderRequested(); ///< of submissions
    void checkRequested();
    void sampleRequested();
    void resultsWanted(const duibiao::check::Selection& selection);
    void dueActivated(int requirement, int unit);                       ///< no unit, -1, before the check
    void placeActivated(const QString& file, duibiao::SourceSpan span); ///< in what was sent
    void dutyActivated(const QString& requirementId, const QString& unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();
    void showReadOnly();
    void fitLists();
    void dressTitle();

    PlanPtr m_plan;
    InputsPtr m_inputs;
    VerdictTable m_table;
    QDate m_asOf;
    bool m_canCheck = false;
    bool m_outdated = false;
    bool m_readOnly = false;
    QLabel* m_title;
    QLabel* m_subtitle;
    StepCard* m_planStep;
    StepCard* m_inputStep;
    StepCard* m_checkStep;
    QPushButton* m_importPlan;
    QPushButton* m_importUnits;
    QPushButton* m_editUnits;
    QPushButton* m_importSubmissions;
    QPushButton* m_importFolder;
    QPushButton* m_check;
    QPushButton* m_sample;
    QWidget* m_results;
    FiguresPanel* m_figures;
    QWidget* m_listRow; ///< what is due and what is doubtful, side by side
    QWidget* m_dueSide;
    QLabel* m_dueTitle;
    DueList* m_due;
    QWidget* m_doubtSide;
    QLabel* m_doubtTitle;
    IrregularityList* m_doubts;
};

} // namespace duibiao::ui
