// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/findingspanel.h"

#include "ui/models/findingsmodel.h"
#include "ui/models/roles.h"
#include "ui/parts/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_table(new QTableView), m_empty(new QLabel)
{
    m_table->setModel(m_model);
    dressTable(*m_table, 3);
    m_table->horizontalHeader()->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(FindingsModel::SeverityColumn, 64);
    m_table->setColumnWidth(FindingsModel::ClauseColumn, 120);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid()) return;
                const SourceSpan span{current.data(SpanBeginRole).toLongLong(), current.data(SpanEndRole).toLongLong()};
                if (!span.isEmpty()) Q_EMIT spanActivated(span);
            });
    setPlan(nullptr);
    retranslate();
}

void FindingsPanel::setPlan(const PlanPtr& plan)
{
    m_model->setPlan(plan);
    m_table->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
}

int FindingsPanel::count() const
{
    return m_model->rowCount();
}

void FindingsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Findings about the plan"));
    m_empty->setText(tr("Nothing was found wrong with the plan."));
}

void FindingsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
