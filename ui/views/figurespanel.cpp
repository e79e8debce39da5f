// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/figurespanel.h"

#include "ui/views/statuscounts.h"
#include "ui/views/statusring.h"
#include "ui/views/unitbars.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace duibiao::ui {

FiguresPanel::FiguresPanel(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget), m_ring(new StatusRing), m_bars(new UnitBars), m_words(new QLabel),
      m_statuses(new StatusCountsList), m_units(new UnitProgressList)
{
    auto* scroll = new QScrollArea; // a county has more units than a screen has lines
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_bars);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* charts = new QWidget;
    auto* chartRow = new QHBoxLayout;
    chartRow->setSpacing(0);
    chartRow->addWidget(m_ring, 2);
    chartRow->addWidget(scroll, 3);
    auto* chartLayout = new QVBoxLayout(charts);
    chartLayout->setContentsMargins(4, 4, 4, 2);
    chartLayout->setSpacing(2);
    chartLayout->addLayout(chartRow, 1);
    chartLayout->addWidget(m_words);
    auto* lists = new QWidget;
    auto* listLayout = new QHBoxLayout(lists);
    listLayout->setContentsMargins(4, 4, 4, 4);
    listLayout->addWidget(m_statuses);
    listLayout->addWidget(m_units);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(charts, {});
    m_tabs->addTab(lists, {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);

    for (FiguresChart* chart : {static_cast<FiguresChart*>(m_ring), static_cast<FiguresChart*>(m_bars)}) {
        connect(chart, &FiguresChart::pointedAt, this, [this](const QString& words) {
            m_words->setText(words.isEmpty() ? tr("A click, or Enter, leads from a piece to its results.") : words);
        });
        connect(chart, &FiguresChart::chosen, this, [this](const FigurePiece& piece) {
            Q_EMIT resultsWanted({.status = piece.status, .unit = piece.unit});
        });
    }
    connect(m_statuses, &StatusCountsList::statusActivated, this,
            [this](check::Status status) { Q_EMIT resultsWanted({.status = status}); });
    connect(m_units, &UnitProgressList::unitActivated, this,
            [this](const QString& unit) { Q_EMIT resultsWanted({.unit = unit}); });
    retranslate();
}

void FiguresPanel::setFigures(const VerdictTable& table, const LoadedInputs& inputs)
{
    const Figures figures = figuresOf(table, inputs);
    m_ring->setBar(figures.whole);
    m_bars->setBars(figures.units);
    m_statuses->setCounts(figures.whole.counts);
    m_units->setTable(table, inputs);
}

void FiguresPanel::retranslate()
{
    m_tabs->setTabText(0, tr("Charts"));
    m_tabs->setTabText(1, tr("Lists"));
    m_ring->setAccessibleName(tr("Results by status"));
    m_bars->setAccessibleName(tr("Results by unit"));
    m_statuses->setAccessibleName(tr("Results by status"));
    m_units->setAccessibleName(tr("Fulfilled by unit"));
    m_words->setText(tr("A click, or Enter, leads from a piece to its results."));
}

void FiguresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
