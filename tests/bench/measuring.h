// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Clock and memory, as the programs that measure read them.
namespace duibiao::bench {

/// The most memory that the process has held since forgetPeak(), in bytes.
[[nodiscard]] double peakMemory();
/// Makes the memory that is held now the peak, and gives back what was freed, so that what the input was made with does
/// not count.
void forgetPeak();

} // namespace duibiao::bench
