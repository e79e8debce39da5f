// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace duibiao::ui {

class DutyEditor;
class EmptyState;
class RequirementFilter;
class RequirementModel;

/// The list of duties with its filter, and under it what one duty says.
class RequirementPanel : public QWidget {
    Q_OBJECT

public:
    explicit RequirementPanel(QWidget* parent = nullptr);
    void setPlan(const PlanPtr& plan);
    /// Only the duties of this clause and what stands under it; an empty path for all.
    void setClause(int part, const QString& path);
    /// Selects the duty, widening the filter where it hides it; -1 selects none.
    void select(int requirement);
    [[nodiscard]] int selected() const;
    /// Every duty that is selected, in the order of the plan.
    [[nodiscard]] std::vector<int> chosen() const;
    /// What can be done with the duties: in their context menu and under the button above the list.
    void offer(const QList<QAction*>& actions);
    /// The fields of the duty in place of what it says, until they are saved or left.
    void edit(int requirement);
    [[nodiscard]] DutyEditor& editor() const { return *m_editor; }
    [[nodiscard]] QTextBrowser& inspector() const { return *m_inspector; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    void focusFilter();

Q_SIGNALS:
    void requirementSelected(int requirement);
    /// A link of the inspector leads to these words of the plan.
    void spanActivated(duibiao::SourceSpan span);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void followType();
    void applyFilter();
    void showCurrent();
    void followLink(const QString& target);
    void listUnits();
    void nameEmptyState();

    RequirementModel* m_model;
    RequirementFilter* m_filter;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_unit;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_state;
    QTextBrowser* m_inspector;
    DutyEditor* m_editor;
    QStackedWidget* m_detail; ///< inspector or editor
    QToolButton* m_more;
    PlanPtr m_plan;
    int m_part = -1;
    QString m_clause;
};

} // namespace duibiao::ui
