// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace duibiao {

/// What a function returns that can fail. Core throws nothing across a boundary.
template <typename T> using Result = std::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace duibiao
