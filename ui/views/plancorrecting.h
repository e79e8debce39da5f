// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/correctionform.h"
#include "ui/models/stepname.h"

#include <QObject>

class QAction;
class QMenu;
class QTreeView;
class QWidget;

namespace duibiao::ui {

class DocumentPane;
class RequirementPanel;

/// What can be stated about the plan from its place: the actions with their keys, where they are offered, and what they
/// ask for. Stores nothing.
class PlanCorrecting : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it. `place` is where the keys work.
    PlanCorrecting(QWidget& place, DocumentPane& pane, RequirementPanel& requirements, QTreeView& clauses);
    void setPlan(const PlanPtr& plan);
    void setReadOnly(bool readOnly);
    void retranslate();

    QAction* edit; ///< opens the editor of the chosen duty
    QAction* split;
    QAction* merge; ///< the chosen duties, or the chosen one and the next
    QAction* add;   ///< the words that are selected in the text
    QAction* none;
    QAction* noneBelow; ///< no duty of the chosen clause is one

Q_SIGNALS:
    void corrected(const std::vector<duibiao::plan::Correction>& corrections, const duibiao::ui::StepName& what);
    void editRequested(int requirement);
    void splitRequested(int requirement, const QString& words);
    void refused(const QString& why); ///< an action that has nothing to work on says what it needs

private:
    [[nodiscard]] QAction* make(const QKeySequence& key, const QString& icon = {});
    void update();
    void mergeChosen();
    void addSelected();
    void dropChosen();
    void dropClause();
    void openTextMenu(QPoint at);

    QWidget& m_place;
    DocumentPane& m_pane;
    RequirementPanel& m_requirements;
    QTreeView& m_clauses;
    PlanPtr m_plan;
    bool m_readOnly = false;
};

} // namespace duibiao::ui
