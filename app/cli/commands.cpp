// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace duibiao::cli {

std::span<const Command* const> commands()
{
    return {};
}

} // namespace duibiao::cli
