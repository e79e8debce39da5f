// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/checkview.h"

#include "ui/models/matrixfilter.h"
#include "ui/models/matrixmodel.h"
#include "ui/views/cellpanel.h"
#include "ui/views/checkbar.h"
#include "ui/views/matrixview.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace duibiao::ui {

CheckView::CheckView(QWidget* parent)
    : QWidget(parent), m_model(new MatrixModel(this)), m_filter(new MatrixFilter(this)), m_bar(new CheckBar),
      m_matrix(new MatrixView), m_empty(new QLabel), m_stack(new QStackedWidget), m_panel(new CellPanel), m_splitter(new QSplitter)
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

    connect(m_bar, &CheckBar::conditionsChanged, this, [this] { m_filter->setConditions(m_bar->conditions()); });
    connect(m_matrix, &MatrixView::currentCellChanged, this, &CheckView::onCell);
    connect(m_panel, &CellPanel::planSpanActivated, this, &CheckView::planSpanActivated);
    connect(m_panel, &CellPanel::decided, this, [this](check::Status status, const QString& reason) {
        if (const QModelIndex cell = currentCell(); cell.isValid()) Q_EMIT decided(cell.row(), cell.column(), status, reason);
    });
    retranslate();
}

void CheckView::setContent(const PlanPtr& plan, const InputsPtr& inputs, std::shared_ptr<const VerdictTable> table, bool readOnly)
{
    const QModelIndex before = currentCell();
    const int row = before.row();
    const int column = before.column();
    m_plan = plan;
    m_inputs = inputs;
    m_readOnly = readOnly;
    const bool any = plan && table && !table->isEmpty();
    m_model->setContent(plan, inputs, std::move(table));
    QStringList units;
    if (inputs)
        for (const units::Unit& unit : inputs->units.units()) units += unit.name;
    m_bar->setUnits(units);
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_panel->clear();
    if (!any) return;
    if (row >= 0) selectCell(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1));
    else selectFirstVerdict();
}

void CheckView::setDecisions(std::shared_ptr<const VerdictTable> table)
{
    m_model->setDecisions(std::move(table));
    onCell();
}

void CheckView::setState(bool canCheck, bool outdated)
{
    m_bar->setCanCheck(canCheck);
    m_bar->setOutdated(outdated);
    m_empty->setText(canCheck ? tr("Plan and units are here. Run the check to see who has done what.")
                              : tr("A check needs a plan and the list of units.\nImport them from the menu File, or drop the files here."));
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

void CheckView::setHistory(const std::vector<store::Decision>& history)
{
    if (!history.empty() && currentCell().isValid()) showCell(history);
}

void CheckView::showCell(const std::vector<store::Decision>& history)
{
    const QModelIndex cell = currentCell();
    m_panel->setCell(m_plan, m_inputs, cell.row(), cell.column(), m_model->cell(cell), history, m_readOnly);
}

void CheckView::selectCell(int requirement, int unit)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->index(requirement, unit));
    if (!index.isValid()) return;
    m_matrix->setCurrentIndex(index);
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
    m_bar->setStatus(status);
    m_bar->setUnit(unit);
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
}

void CheckView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
