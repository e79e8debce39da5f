// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/selection.h"
#include "ui/models/loaded.h"
#include "ui/models/matrixfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace duibiao::ui {

class ElidedLabel;

/// What the matrix is narrowed down to and grouped by, and the filters that were saved.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);
    /// What can be chosen among: the units, and the clauses of the plan. What is chosen stays, also where it is not
    /// among them any more.
    void setContent(const PlanPtr& plan, const InputsPtr& inputs);
    void setSaved(const std::vector<check::NamedSelection>& saved, bool readOnly);
    [[nodiscard]] check::Selection conditions() const;
    void setConditions(const check::Selection& conditions);
    /// The name of the saved filter that is on; empty when none is, or conditions were changed since.
    [[nodiscard]] QString savedName() const;
    [[nodiscard]] Grouping grouping() const;
    void setGrouping(Grouping grouping);
    /// What the conditions leave.
    void setResults(int results, int duties);
    void focusWords();
    [[nodiscard]] QToolButton& savedButton() const { return *m_savedButton; }

Q_SIGNALS:
    void conditionsChanged();
    void groupingChanged(duibiao::ui::Grouping grouping);
    void saveRequested();   ///< under a name that is still to be asked for
    void manageRequested(); ///< the saved filters are to be renamed or taken away

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillSaved();
    void fillClauses();
    void onChanged();
    /// Puts the items of a combo box in; what was chosen stays.
    template <typename Fill> void refill(QComboBox& box, Fill fill);

    PlanPtr m_plan;
    InputsPtr m_inputs;
    std::vector<check::NamedSelection> m_saved;
    bool m_readOnly = false;
    bool m_quiet = false; ///< several conditions are being set: said once
    int m_results = 0;
    int m_duties = 0;
    QLineEdit* m_words;
    QComboBox* m_status;
    QComboBox* m_unit;
    QComboBox* m_decided;
    QComboBox* m_clause;
    QComboBox* m_kind;
    QComboBox* m_due;
    QComboBox* m_grouping;
    QToolButton* m_savedButton;
    QMenu* m_savedMenu;
    ElidedLabel* m_count;
    QPushButton* m_clear;
};

} // namespace duibiao::ui
