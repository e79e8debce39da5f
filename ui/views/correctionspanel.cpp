// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/correctionspanel.h"

#include "core/base/wording.h"
#include "ui/models/correctionform.h"
#include "ui/models/icons.h"
#include "ui/models/rowsmodel.h"
#include "ui/parts/columnshares.h"
#include "ui/parts/tables.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace duibiao::ui {
namespace {

enum Column { WhatColumn, DutyColumn, ChangeColumn, StateColumn, WhoColumn };

} // namespace

CorrectionsPanel::CorrectionsPanel(QWidget* parent)
    : QWidget(parent), m_model(new RowsModel(this)), m_table(new QTableView), m_empty(new QLabel),
      m_takeBack(new QAction(symbol(QStringLiteral("undo")), {}, this)), m_button(new QPushButton)
{
    m_table->setModel(m_model);
    dressTable(*m_table, 2);
    new ColumnShares(*m_table, ChangeColumn, 7,
                     {{WhatColumn, 12, 6, 8},
                      {DutyColumn, 26, 7, 30},
                      {StateColumn, 15, 6, 12},
                      {WhoColumn, 22, 10, 12}}); // which the table owns; who and when stand on two lines
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_takeBack->setShortcut(QKeySequence::Delete);
    m_takeBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_takeBack);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_button->setIcon(m_takeBack->icon());
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 0, 6, 6);
    buttons->addStretch();
    buttons->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addWidget(m_empty, 1);
    layout->addLayout(buttons);
    connect(m_button, &QPushButton::clicked, m_takeBack, &QAction::trigger);
    connect(m_takeBack, &QAction::triggered, this, [this] {
        if (const plan::CorrectionOutcome* outcome = current()) Q_EMIT takeBackRequested(outcome->correction.id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        update();
        const plan::CorrectionOutcome* outcome = current();
        if (outcome && !outcome->duties.isEmpty()) Q_EMIT dutyActivated(outcome->duties.front());
    });
    retranslate();
}

void CorrectionsPanel::setPlan(const PlanPtr& plan)
{
    m_plan = plan;
    fill();
}

void CorrectionsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

int CorrectionsPanel::count() const
{
    return m_plan ? static_cast<int>(m_plan->corrections.size()) : 0;
}

int CorrectionsPanel::homeless() const
{
    return m_plan ? static_cast<int>(std::ranges::count_if(
                        m_plan->corrections, [](const plan::CorrectionOutcome& outcome) { return !outcome.applies(); }))
                  : 0;
}

const plan::CorrectionOutcome* CorrectionsPanel::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= count() ? nullptr : &m_plan->corrections[static_cast<size_t>(row)];
}

void CorrectionsPanel::fill()
{
    std::vector<RowsModel::Row> rows;
    for (int i = 0; i < count(); ++i) {
        const plan::CorrectionOutcome& outcome = m_plan->corrections[static_cast<size_t>(i)];
        const plan::Correction& correction = outcome.correction;
        const QString state = outcome.applies()
                                  ? tr("✓ Holds")
                                  : tr("⚠ No longer applies: %1").arg(plan::obstacleWords(outcome.obstacle));
        const QString who = correction.who + QLatin1Char(' ') + momentText(correction.at);
        QStringList tip{correctionWords(correction)};
        const QString duty = correction.duties.empty() ? QString() : correction.duties.front().words;
        if (!duty.isEmpty()) tip.prepend(duty);
        if (!correction.why.isEmpty()) tip += correction.why;
        rows.push_back({{correctionName(correction.kind), duty, sentenceCase(correctionWords(correction)), state, who},
                        {},
                        tip.join(QLatin1Char('\n'))});
    }
    m_model->setRows(std::move(rows));
    m_table->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    m_button->setVisible(count() > 0);
    update();
}

void CorrectionsPanel::update()
{
    m_takeBack->setEnabled(!m_readOnly && current());
    m_button->setEnabled(m_takeBack->isEnabled());
}

void CorrectionsPanel::retranslate()
{
    m_model->setTitles({tr("What"), tr("Duty"), tr("Change"), tr("State"), tr("By")});
    m_table->setAccessibleName(tr("Corrections of the plan"));
    m_empty->setText(tr("Nothing was corrected. Choose a duty and press F2 where the plan was read wrongly."));
    m_takeBack->setText(tr("&Take back"));
    m_button->setText(m_takeBack->text());
    fill();
}

void CorrectionsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
