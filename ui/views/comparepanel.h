// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plancomparison.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace duibiao::ui {

class ElidedLabel;

class DocumentPane;
class RowsModel;

/// Two plans side by side: the texts, which scroll together, and the list of what changed from one to the other.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent = nullptr);

    /// The plans that can be laid beside the one of now.
    void setEarlier(const std::vector<store::StoredSource>& plans);
    /// Shows which of them it is; 0 for none.
    void markEarlier(qint64 source);
    void setComparison(const std::shared_ptr<const PlanComparison>& comparison);
    [[nodiscard]] const std::shared_ptr<const PlanComparison>& comparison() const { return m_comparison; }
    /// To the list of changes; where there is none yet, to what chooses the other plan.
    void takeFocus();
    [[nodiscard]] DocumentPane& before() const { return *m_before; }
    [[nodiscard]] DocumentPane& after() const { return *m_after; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] QString summary() const;
    /// The duty that is chosen in the list, as an index into the comparison's; -1 for none.
    [[nodiscard]] int current() const;
    /// Whether the list leaves out duties that are the same in both.
    [[nodiscard]] bool showsOnlyChanges() const;
    void setOnlyChanges(bool only);

    QAction* next;
    QAction* previous;

Q_SIGNALS:
    void earlierChosen(qint64 source);
    void fileRequested();
    void closed();
    void onlyChangesToggled(bool only);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fill();
    void fillList();
    void go(int duty);
    void showDuty(int duty);
    void follow(DocumentPane& from, DocumentPane& to, bool forward);
    [[nodiscard]] QString nameOf(const LoadedPlan& plan) const;

    std::shared_ptr<const PlanComparison> m_comparison;
    QComboBox* m_earlier;
    QPushButton* m_file;
    QCheckBox* m_onlyChanges;
    QPushButton* m_close;
    QLabel* m_summary;
    ElidedLabel* m_beforeName;
    ElidedLabel* m_afterName;
    DocumentPane* m_before;
    DocumentPane* m_after;
    RowsModel* m_model;
    std::vector<int> m_listed; ///< the duty of each row of the list
    QTableView* m_table;
    bool m_following = false; ///< one text is being brought to where the other stands
};

} // namespace duibiao::ui
