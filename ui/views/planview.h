// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace duibiao::ui {

class ClauseTreeModel;
class DocumentPane;
class EmptyState;
class FactLegend;
class ComparePanel;
class CorrectionsPanel;
class FindingsPanel;
class PlanCorrecting;
class RequirementPanel;

/// The plan: clauses, text, duties and findings. Whatever is chosen in one of them, the others follow.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(QWidget* parent = nullptr);
    void setPlan(const PlanPtr& plan);
    void selectRequirement(int requirement);
    void showSpan(SourceSpan span);
    /// Shows a stretch of the text and marks it.
    void showPassage(SourceSpan span);
    void focusFilter();
    void setReadOnly(bool readOnly);
    [[nodiscard]] PlanCorrecting& correcting() const { return *m_correcting; }
    [[nodiscard]] RequirementPanel& requirements() const { return *m_requirements; }
    [[nodiscard]] CorrectionsPanel& corrections() const { return *m_corrections; }
    void showCorrections(); ///< the list of them
    /// Two plans side by side, in place of the one.
    [[nodiscard]] ComparePanel& comparing() const { return *m_comparing; }
    void showComparison(bool shown);
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] DocumentPane& pane() const { return *m_pane; }
    [[nodiscard]] EmptyState& clauseState() const { return *m_treeState; }
    [[nodiscard]] EmptyState& textState() const { return *m_paneState; }
    [[nodiscard]] QPushButton& importButton() const { return *m_import; }
    [[nodiscard]] int selectedRequirement() const;
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void requirementSelected(int requirement);
    void importRequested(); ///< of a plan, where there is none

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void followType(); ///< room for the clauses
    void shareTree();  ///< among their columns
    void onClause(const QModelIndex& index);
    void onRequirement(int requirement);
    void onOffset(qsizetype offset);
    void followInTree(qsizetype offset);
    void nameTabs();
    void nameEmptyStates();

    PlanPtr m_plan;
    ClauseTreeModel* m_clauses;
    QTreeView* m_tree;
    EmptyState* m_treeState;
    DocumentPane* m_pane;
    EmptyState* m_paneState;
    QPushButton* m_import;
    FactLegend* m_legend;
    RequirementPanel* m_requirements;
    FindingsPanel* m_findings;
    CorrectionsPanel* m_corrections;
    QTabWidget* m_tabs;
    QSplitter* m_splitter;
    PlanCorrecting* m_correcting;
    ComparePanel* m_comparing;
    QStackedWidget* m_pages;
    bool m_following = false; // a choice is being carried to the other panes: they must not answer
};

} // namespace duibiao::ui
