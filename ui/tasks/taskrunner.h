// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace duibiao::ui {

/// Runs work beside the window, one piece after the other, and says how far it is. The work touches nothing of the
/// window: it takes values and gives a value, which is handed over in the window's thread.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    /// Cancels what runs and waits for it to notice.
    ~TaskRunner() override;

    /// `work` runs on another thread; `done` runs here with what it gave, and not at all once this object is gone.
    template <typename T>
    void run(const QString& title, std::function<T(const Progress&)> work, std::function<void(T)> done)
    {
        const Progress progress = enqueue(title);
        QtConcurrent::run(&m_pool, [work = std::move(work), progress] {
            return work(progress);
        }).then(this, [this, done = std::move(done)](T result) {
            dequeue();
            done(std::move(result));
            if (!isBusy()) Q_EMIT idle();
        });
    }

    [[nodiscard]] bool isBusy() const { return !m_queue.empty(); }
    /// What is being done now; empty when nothing is.
    [[nodiscard]] QString title() const { return m_queue.empty() ? QString() : m_queue.front().title; }
    /// Asks the running work to stop, and what waits behind it not to begin. Its results up to there are kept by the
    /// work itself.
    void cancel();

Q_SIGNALS:
    void started(const QString& title);
    /// `total` is 0 while it is unknown.
    void progressed(int step, int total, const QString& what);
    void idle();

private:
    struct Task {
        QString title;
        CancelToken token;
    };
    [[nodiscard]] Progress enqueue(const QString& title);
    void dequeue();

    QThreadPool m_pool;
    std::deque<Task> m_queue;
};

} // namespace duibiao::ui
