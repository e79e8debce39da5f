// SPDX-License-Identifier: GPL-3.0-or-later
// Half of the changes that libFuzzer makes to the inputs of a target this is linked to are changes of elements.
#include "tests/fuzz/markup.h"

#include <algorithm>
#include <cstdint>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed)
{
    std::minstd_rand random(seed);
    if (random() % 2 == 0) return LLVMFuzzerMutate(data, size, most);
    std::string text(reinterpret_cast<const char*>(data), size);
    bool changed = false;
    for (auto changes = 1 + random() % 4; changes > 0 && text.size() <= most; --changes)
        changed = duibiao::fuzz::changeMarkup(text, random) || changed;
    if (!changed || text.empty() || text.size() > most) return LLVMFuzzerMutate(data, size, most);
    std::ranges::copy(text, reinterpret_cast<char*>(data));
    return text.size();
}
