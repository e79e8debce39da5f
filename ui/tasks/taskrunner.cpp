// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskrunner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace duibiao::ui {

TaskRunner::TaskRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(QStringLiteral("tasks"));
}

TaskRunner::~TaskRunner()
{
    cancel();
    m_pool.waitForDone();
}

QString TaskRunner::keptTitle() const
{
    const auto found = std::ranges::find(m_queue, Gives::Kept, &Task::gives);
    return found == m_queue.end() ? QString() : found->title;
}

Progress TaskRunner::enqueue(const QString& title, Gives gives)
{
    m_queue.push_back({title, gives, CancelToken()});
    if (m_queue.size() == 1) Q_EMIT started(title);
    // Work may report thousands of steps a second; the window is told about twenty.
    auto sinceLast = std::make_shared<QElapsedTimer>();
    const auto report = [this, sinceLast](int step, int total, const QString& what) {
        constexpr qint64 interval = 50;
        if (sinceLast->isValid() && sinceLast->elapsed() < interval && step < total) return;
        sinceLast->start();
        QMetaObject::invokeMethod(
            this, [this, step, total, what] { Q_EMIT progressed(step, total, what); }, Qt::QueuedConnection);
    };
    return {report, m_queue.back().token};
}

void TaskRunner::dequeue()
{
    m_queue.pop_front();
    if (!m_queue.empty()) Q_EMIT started(m_queue.front().title);
}

void TaskRunner::cancel()
{
    for (const Task& task : m_queue) task.token.cancel();
}

} // namespace duibiao::ui
