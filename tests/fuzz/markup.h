// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

/// Changes XML and HTML as somebody does who knows what elements are: bytes changed at random mostly end what a reader
/// takes in at the first mistake.
namespace duibiao::fuzz {

/// One change: an element taken out, doubled, moved, put into another or into itself many times, freed of its tags, or
/// an attribute given another value. False when there are no elements.
[[nodiscard]] bool changeMarkup(std::string& text, std::minstd_rand& random);

/// The text with as many of the elements inside each child of the outermost element as `most` bytes and a little more
/// hold, and no more than four times that in all.
[[nodiscard]] std::string shortened(const std::string& text, std::size_t most);

} // namespace duibiao::fuzz
