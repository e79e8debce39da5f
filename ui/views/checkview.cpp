// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/checkview.h"

#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkbar.h"
#include "ui/views/filterbar.h"
#include "ui/views/matrixview.h"

#include <QAction>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace duibiao::ui {

CheckView::CheckView(QWidget* parent)
    : QWidget(parent), m_model(new MatrixModel(this)), m_filter(new MatrixFilter(this)), m_bar(new CheckBar),
      m_matrix(new MatrixView), m_empty(new QLabel), m_stack(new QStackedWidget), m_decide(new QAction(this)),
      m_next(new QAction(this)), m_previous(new QAction(this)), m_panel(new CellPanel), m_splitter(new QSplitter)
{
    m_filter->setSourceModel(m_model);
    m_matrix->setModel(m_filter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setSizes({640, 460});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_matrix);

    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, &CheckView::keepCell);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &CheckView::restoreCell);
    connect(&m_bar->filters(), &FilterBar::conditionsChanged, this, [this] {
        m_filter->setConditions(m_bar->filters().conditions());
        countResults();
        Q_EMIT narrowingChanged();
    });
    connect(&m_bar->filters(), &FilterBar::groupingChanged, m_filter, &MatrixFilter::setGrouping);
    connect(m_matrix, &MatrixView::currentCellChanged, this, &CheckView::onCell);
    connect(m_panel, &CellPanel::planSpanActivated, this, &CheckView::planSpanActivated);
    connect(m_matrix, &MatrixView::chosenChanged, this, &CheckView::showChosen);
    connect(m_panel, &CellPanel::decided, this, [this](const store::Decision& what) {
        const std::vector<Cell> cells = chosen();
        if (cells.empty()) return;
        // The keyboard goes on among the cells, and Ctrl+Z takes the decision back rather than words in a field.
        m_matrix->setFocus();
        Q_EMIT decided(cells, what);
    });
    connect(m_panel, &CellPanel::asked, this, [this](store::DecisionKind kind) {
        const std::vector<Cell> cells = chosen();
        if (cells.empty()) return;
        const VerdictCell first = m_model->cell(m_model->index(cells.front().requirement, cells.front().unit));
        Q_EMIT asked(cells, kind, first.status());
    });
    connect(m_panel, &CellPanel::reasonEdited, this, [this](const QString& words) {
        if (const QModelIndex cell = currentCell(); cell.isValid())
            Q_EMIT reasonEdited({cell.row(), cell.column()}, words);
    });
    connect(m_panel, &CellPanel::attachmentActivated, this, &CheckView::attachmentActivated);
    connect(m_panel, &CellPanel::left, m_matrix, qOverload<>(&QWidget::setFocus));
    addActions();
    retranslate();
}

void CheckView::addActions()
{
    m_decide->setShortcut(Qt::Key_F2);
    m_next->setShortcut(Qt::Key_F8);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F8);
    m_decide->setShortcutContext(Qt::WidgetShortcut);
    for (QAction* action : {m_next, m_previous}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_matrix->addActions({m_decide, m_next, m_previous});
    m_matrix->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_decide, &QAction::triggered, m_panel, &CellPanel::startDeciding);
    connect(m_next, &QAction::triggered, this, [this] { goToNext(1); });
    connect(m_previous, &QAction::triggered, this, [this] { goToNext(-1); });
}

void CheckView::goToNext(int step)
{
    const QModelIndex next = m_filter->nextToDecide(m_matrix->currentIndex(), step);
    if (!next.isValid()) return;
    m_matrix->setFocus(Qt::ShortcutFocusReason);
    m_matrix->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    m_matrix->scrollTo(next);
}

void CheckView::setContent(const PlanPtr& plan, const InputsPtr& inputs, std::shared_ptr<const VerdictTable> table,
                           bool readOnly)
{
    const QModelIndex before = currentCell();
    const int row = before.row();
    const int column = before.column();
    m_panel->clear(); // what the matrix takes up again fills it
    m_plan = plan;
    m_inputs = inputs;
    m_readOnly = readOnly;
    m_haveResults = plan && table && !table->isEmpty();
    m_model->setContent(plan, inputs, std::move(table));
    m_bar->filters().setContent(plan, inputs);
    countResults();
    if (!m_haveResults) return;
    if (row >= 0)
        selectCell(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1));
    else
        selectFirstVerdict();
}

void CheckView::setDecisions(std::shared_ptr<const VerdictTable> table)
{
    m_model->setDecisions(std::move(table));
    countResults();
    onCell();
}

void CheckView::keepCell()
{
    const QModelIndex shown = m_matrix->currentIndex();
    const QModelIndex cell = m_filter->mapToSource(shown);
    if (!shown.isValid()) return;
    m_keptRow = shown.row();
    m_kept = {cell.row(), cell.isValid() ? cell.column() : m_kept.unit};
}

void CheckView::restoreCell()
{
    if (m_filter->rowCount() == 0 || m_filter->columnCount() == 0) return m_panel->clear();
    if (m_keptRow < 0) return;
    const QModelIndex source = m_model->index(m_kept.requirement, m_kept.unit);
    if (const QModelIndex same = m_filter->mapFromSource(source); same.isValid()) {
        m_matrix->setCurrentIndex(same);
        m_matrix->scrollTo(same);
        return;
    }
    // It is hidden by now: the one that took its place is next.
    int row = std::min(m_keptRow, m_filter->rowCount() - 1);
    if (m_filter->isHeading(row) && row + 1 < m_filter->rowCount()) ++row;
    int column = -1;
    for (int each = 0; each < m_filter->columnCount(); ++each) {
        const QModelIndex cell = m_filter->index(row, each);
        if (m_filter->takes(cell) && (column < 0 || m_filter->mapToSource(cell).column() == m_kept.unit)) column = each;
    }
    m_matrix->setCurrentIndex(m_filter->index(row, std::max(column, 0)));
}

void CheckView::countResults()
{
    m_bar->filters().setResults(m_filter->results(), m_filter->duties());
    const bool allHidden = m_haveResults && m_filter->rowCount() == 0;
    m_stack->setCurrentIndex(m_haveResults && !allHidden ? 0 : 1);
    if (allHidden)
        m_empty->setText(tr("No duty fits the filters.\n“Clear” above shows all of them again."));
    else
        m_empty->setText(m_canCheck ? tr("Plan and units are here. Run the check to see who has done what.")
                                    : tr("A check needs a plan and the list of units.\nImport them from the menu File, "
                                         "or drop the files here."));
}

void CheckView::setState(bool canCheck, bool outdated)
{
    m_canCheck = canCheck;
    m_bar->setCanCheck(canCheck);
    m_bar->setOutdated(outdated);
    countResults();
}

QModelIndex CheckView::currentCell() const
{
    return m_filter->mapToSource(m_matrix->currentIndex());
}

void CheckView::onCell()
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid()) {
        m_panel->clear();
        return;
    }
    showCell({});
    Q_EMIT cellSelected(cell.row(), cell.column());
}

void CheckView::setTrail(const std::vector<store::AuditEntry>& trail)
{
    if (!trail.empty() && currentCell().isValid()) showCell(trail);
}

void CheckView::setReason(const QString& words)
{
    m_panel->setReason(words);
}

void CheckView::showCell(const std::vector<store::AuditEntry>& trail)
{
    const QModelIndex cell = currentCell();
    m_panel->setCell(m_plan, m_inputs, cell.row(), cell.column(), m_model->cell(cell), trail, m_readOnly);
    showChosen();
}

std::vector<Cell> CheckView::chosen() const
{
    std::vector<Cell> cells;
    if (!m_matrix->selectionModel()) return cells;
    for (const QModelIndex& index : m_matrix->selectionModel()->selectedIndexes()) {
        const QModelIndex cell = m_filter->mapToSource(index);
        if (!m_model->cell(cell).isEmpty()) cells.push_back({cell.row(), cell.column()});
    }
    std::ranges::sort(cells, {}, [](const Cell& cell) { return std::pair(cell.requirement, cell.unit); });
    return cells;
}

void CheckView::showChosen()
{
    const std::vector<Cell> cells = chosen();
    if (cells.empty() || m_readOnly) return m_panel->setChosen(std::nullopt, 1, false);
    const auto at = [this](const Cell& cell) { return m_model->cell(m_model->index(cell.requirement, cell.unit)); };
    const bool awaits = std::ranges::all_of(cells, [&](const Cell& cell) {
        const VerdictCell here = at(cell);
        return here.review && here.review->unsignedOne;
    });
    m_panel->setChosen(at(cells.front()).status(), static_cast<int>(cells.size()), awaits);
}

void CheckView::selectCell(int requirement, int unit)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(requirement, unit));
    if (!index.isValid()) return;
    // This one alone, also while Ctrl or Shift is held for the shortcut that leads here.
    m_matrix->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_matrix->scrollTo(index);
}

void CheckView::selectFirstVerdict()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (!m_model->cell(m_model->index(row, column)).isEmpty()) return selectCell(row, column);
}

void CheckView::filter(std::optional<check::Status> status, const QString& unit)
{
    narrow({.status = status, .unit = unit});
}

void CheckView::narrow(const check::Selection& selection)
{
    m_bar->filters().setConditions(selection);
}

void CheckView::setAsOf(QDate day)
{
    m_filter->setAsOf(day);
    countResults();
}

check::NamedSelection CheckView::narrowing() const
{
    return {m_bar->filters().savedName(), m_bar->filters().conditions()};
}

QByteArray CheckView::saveLayout() const
{
    return m_splitter->saveState();
}

void CheckView::restoreLayout(const QByteArray& state)
{
    m_splitter->restoreState(state);
}

void CheckView::retranslate()
{
    m_matrix->setAccessibleName(tr("Duties by units"));
    m_decide->setText(tr("Decide…"));
    m_next->setText(tr("Next one to decide"));
    m_previous->setText(tr("One to decide before"));
}

void CheckView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    Q_EMIT narrowingChanged(); // the same, and called otherwise
}

} // namespace duibiao::ui
