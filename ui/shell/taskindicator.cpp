// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskindicator.h"

#include "ui/models/icons.h"
#include "ui/tasks/taskrunner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace duibiao::ui {

TaskIndicator::TaskIndicator(TaskRunner& tasks, QWidget* parent)
    : QWidget(parent), m_words(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    m_bar->setMaximumWidth(160);
    m_bar->setTextVisible(false);
    m_cancel->setIcon(symbol(QStringLiteral("cancel")));
    m_cancel->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(&tasks, &TaskRunner::started, this, &TaskIndicator::onStarted);
    connect(&tasks, &TaskRunner::progressed, this, &TaskIndicator::onProgress);
    connect(&tasks, &TaskRunner::idle, this, &QWidget::hide);
    connect(m_cancel, &QToolButton::clicked, &tasks, &TaskRunner::cancel);
    retranslate();
    hide();
}

void TaskIndicator::onStarted(const QString& title)
{
    m_title = title;
    m_words->setText(title + QStringLiteral("…"));
    m_bar->setRange(0, 0);
    show();
}

void TaskIndicator::onProgress(int step, int total, const QString& what)
{
    m_bar->setRange(0, total);
    m_bar->setValue(step);
    m_words->setText(what.isEmpty() ? m_title + QStringLiteral("…") : tr("%1: %2").arg(m_title, what));
}

void TaskIndicator::retranslate()
{
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
}

void TaskIndicator::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace duibiao::ui
