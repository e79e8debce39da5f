// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

namespace duibiao::cli {

std::span<const Command* const> commands()
{
    static constexpr const Command* list[] = {&extractCommand, &unitsCommand,  &checkCommand, &scoreCommand,
                                              &ledgerCommand,  &reportCommand, &roundCommand, &compareCommand,
                                              &factsCommand,   &textCommand};
    return list;
}

} // namespace duibiao::cli
