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

#include <algorithm>

namespace duibiao::ui {

FiguresPanel::FiguresPanel(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget), m_ring(new StatusRing), m_bars(new UnitBars), m_scroll(new QScrollArea),
      m_words(new QLabel), m_statuses(new StatusCountsList), m_units(new UnitProgressList)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_bars);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* charts = new QWidget;
    auto* chartFrame = new QFrame; // like that of the lists
    chartFrame->setFrameShape(QFrame::StyledPanel);
    auto* chartRow = new QHBoxLayout(chartFrame);
    chartRow->setContentsMargins(1, 1, 1, 1);
    chartRow->setSpacing(0);
    chartRow->addWidget(m_ring, 2);
    chartRow->addWidget(m_scroll, 3);
    auto* chartLayout = new QVBoxLayout(charts);
    chartLayout->setContentsMargins(0, 4, 0, 0);
    chartLayout->setSpacing(4);
    chartLayout->addWidget(chartFrame, 1);
    chartLayout->addWidget(m_words);
    auto* lists = new QWidget;
    auto* listLayout = new QHBoxLayout(lists);
    listLayout->setContentsMargins(0, 4, 0, 0);
    listLayout->setSpacing(12);
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
    fitBars();
}

void FiguresPanel::fitBars()
{
    constexpr int most = 12; // lines; a county has more units than a screen has those
    m_scroll->setMinimumHeight(std::min(m_bars->minimumHeight(), most * fontMetrics().lineSpacing()));
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
    // Once the bars have heard of it.
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &FiguresPanel::fitBars, Qt::QueuedConnection);
}

} // namespace duibiao::ui
