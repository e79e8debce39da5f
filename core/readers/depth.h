// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/limits.h"

namespace duibiao::readers {

/// Counts how deep a recursive reader is, so that a file with a million nested elements cannot exhaust the stack.
class DepthGuard {
public:
    explicit DepthGuard(int& depth) : m_depth(depth) { ++m_depth; }
    ~DepthGuard() { --m_depth; }
    Q_DISABLE_COPY_MOVE(DepthGuard)
    [[nodiscard]] bool isTooDeep() const { return m_depth > limits::Depth; }

private:
    int& m_depth;
};

} // namespace duibiao::readers
