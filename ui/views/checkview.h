// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/selection.h"
#include "core/store/workspace.h"
#include "ui/models/loaded.h"
#include "ui/models/verdicttable.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace duibiao::ui {

class CellPanel;
class CheckBar;
class MatrixFilter;
class MatrixModel;
class MatrixView;

/// Duties × units with everything behind the chosen cell.
class CheckView : public QWidget {
    Q_OBJECT

public:
    explicit CheckView(QWidget* parent = nullptr);
    void setContent(const PlanPtr& plan, const InputsPtr& inputs, std::shared_ptr<const VerdictTable> table,
                    bool readOnly);
    /// Other decisions on the same verdicts: the chosen cell stays.
    void setDecisions(std::shared_ptr<const VerdictTable> table);
    void setState(bool canCheck, bool outdated);
    /// What was ever done about the cell that cellSelected() named.
    void setTrail(const std::vector<store::AuditEntry>& trail);
    void selectCell(int requirement, int unit);
    /// Words that were typed about the cell that cellSelected() named before, and not stored.
    void setReason(const QString& words);
    /// The chosen cells that a decision can be taken on.
    [[nodiscard]] std::vector<Cell> chosen() const;
    [[nodiscard]] MatrixView& matrix() const { return *m_matrix; }
    /// Narrows the matrix down to a status, a unit; nothing and empty for all. Every other condition is taken away.
    void filter(std::optional<check::Status> status, const QString& unit);
    void narrow(const check::Selection& selection);
    /// The day of the check: what deadlines are seen from.
    void setAsOf(QDate day);
    /// What the matrix is narrowed down to, with its name where it was saved under one.
    [[nodiscard]] check::NamedSelection narrowing() const;
    [[nodiscard]] CheckBar& bar() const { return *m_bar; }
    [[nodiscard]] CellPanel& panel() const { return *m_panel; }
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

Q_SIGNALS:
    void cellSelected(int requirement, int unit);
    void decided(const std::vector<duibiao::ui::Cell>& cells, const duibiao::store::Decision& what);
    /// A decision that more has to be said about; `status` is what stands in the first of the cells.
    void asked(const std::vector<duibiao::ui::Cell>& cells, duibiao::store::DecisionKind kind,
               duibiao::check::Status status);
    void attachmentActivated(qint64 attachment);
    /// Somebody types a reason about the chosen cell: the words so far.
    void reasonEdited(const duibiao::ui::Cell& cell, const QString& words);
    void planSpanActivated(duibiao::SourceSpan span);
    void narrowingChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void goToNext(int step);
    void retranslate();
    void selectFirstVerdict();
    void onCell();
    void keepCell();
    void restoreCell();
    /// Says how many results the filters leave, and shows the matrix or why there is none.
    void countResults();
    void showCell(const std::vector<store::AuditEntry>& trail);
    void showChosen();
    [[nodiscard]] QModelIndex currentCell() const;

    PlanPtr m_plan;
    InputsPtr m_inputs;
    bool m_readOnly = false;
    bool m_canCheck = false;
    bool m_haveResults = false;
    Cell m_kept;        ///< the current cell while the matrix is laid out anew
    int m_keptRow = -1; ///< where it was shown
    MatrixModel* m_model;
    MatrixFilter* m_filter;
    CheckBar* m_bar;
    MatrixView* m_matrix;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    QAction* m_decide;
    QAction* m_next;
    QAction* m_previous;
    CellPanel* m_panel;
    QSplitter* m_splitter;
};

} // namespace duibiao::ui
