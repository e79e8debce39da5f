// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTextBrowser;

namespace duibiao::ui {

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
    void focusFilter();

Q_SIGNALS:
    void requirementSelected(int requirement);
    /// A link of the inspector leads to these words of the plan.
    void spanActivated(duibiao::SourceSpan span);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void applyFilter();
    void showCurrent();
    void followLink(const QString& target);
    void listUnits();

    RequirementModel* m_model;
    RequirementFilter* m_filter;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_unit;
    QLabel* m_count;
    QTableView* m_table;
    QTextBrowser* m_inspector;
    PlanPtr m_plan;
    int m_part = -1;
    QString m_clause;
};

} // namespace duibiao::ui
