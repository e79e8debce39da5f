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
    /// Whether what work gives is kept, in the workspace or in a file, and lost where it is stopped; or only shown.
    enum class Gives { Kept, Shown };

    explicit TaskRunner(QObject* parent = nullptr);
    /// Cancels what runs and waits for it to notice.
    ~TaskRunner() override;

    /// `work` runs on another thread; `done` runs here with what it gave, and not at all once this object is gone.
    template <typename T>
    void run(const QString& title, std::function<T(const Progress&)> work, std::function<void(T)> done,
             Gives gives = Gives::Kept)
    {
        const Progress progress = enqueue(title, gives);
        QtConcurrent::run(&m_pool, [work = std::move(work), progress] {
            return work(progress);
        }).then(this, [this, done = std::move(done)](T result) {
            dequeue();
            done(std::move(result));
            if (!isBusy()) Q_EMIT idle();
        });
    }

    [[nodiscard]] bool isBusy() const { return !m_queue.empty(); }
    /// The first of what is being done, or waits for that, and gives something that is kept; empty when nothing does.
    [[nodiscard]] QString keptTitle() const;
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
        Gives gives;
        CancelToken token;
    };
    [[nodiscard]] Progress enqueue(const QString& title, Gives gives);
    void dequeue();

    QThreadPool m_pool;
    std::deque<Task> m_queue;
};

} // namespace duibiao::ui
