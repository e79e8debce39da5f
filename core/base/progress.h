// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace duibiao {

/// A flag that one thread raises and long work polls between steps. Copies share the flag.
class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic_bool>(false)) {}
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

/// How long work reports where it is: called from the working thread with a step of a total and what is being done.
struct Progress {
    std::function<void(int step, int total, const QString& what)> report;
    CancelToken token;

    void step(int done, int total, const QString& what) const
    {
        if (report) report(done, total, what);
    }
    [[nodiscard]] bool isCancelled() const { return token.isCancelled(); }
};

} // namespace duibiao
