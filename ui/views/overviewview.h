// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace duibiao::ui {

class StatusCountsList;
class IrregularityList;
class StepCard;
class UnitProgressList;

/// Where the work stands: the three steps to the first result, then the counts.
class OverviewView : public QWidget {
    Q_OBJECT

public:
    explicit OverviewView(QWidget* parent = nullptr);
    void setIrregularities(const std::vector<check::Irregularity>& irregularities);
    void setContent(const PlanPtr& plan, const InputsPtr& inputs, const VerdictTable& table, bool canCheck);

Q_SIGNALS:
    void importPlanRequested();
    void importUnitsRequested();
    void editUnitsRequested();
    void importSubmissionsRequested();
    void checkRequested();
    void sampleRequested();
    void statusActivated(duibiao::check::Status status);
    void unitActivated(const QString& unit);
    void placeActivated(const QString& file, duibiao::SourceSpan span); ///< in what was sent
    void dutyActivated(const QString& requirementId, const QString& unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showState();

    PlanPtr m_plan;
    InputsPtr m_inputs;
    VerdictTable m_table;
    bool m_canCheck = false;
    QLabel* m_title;
    QLabel* m_subtitle;
    StepCard* m_planStep;
    StepCard* m_inputStep;
    StepCard* m_checkStep;
    QPushButton* m_importPlan;
    QPushButton* m_importUnits;
    QPushButton* m_editUnits;
    QPushButton* m_importSubmissions;
    QPushButton* m_check;
    QPushButton* m_sample;
    QWidget* m_results;
    QLabel* m_statusTitle;
    QLabel* m_unitTitle;
    StatusCountsList* m_statuses;
    UnitProgressList* m_units;
    QLabel* m_doubtTitle;
    IrregularityList* m_doubts;
};

} // namespace duibiao::ui
