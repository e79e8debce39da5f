// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <ctime>

namespace duibiao::test {

/// Milliseconds of processor time that this process took: what a limit on work means on a machine that does other work
/// too.
class CpuTimer {
public:
    void start() { m_begin = std::clock(); }
    [[nodiscard]] qint64 elapsed() const { return static_cast<qint64>(std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace duibiao::test
