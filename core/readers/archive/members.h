// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/archive/memberstream.h"

#include <functional>

/// libarchive. It belongs to a library of its own (duibiao_members), which only the program app/unpack and a fuzz
/// target link: a few hundred bytes can make it take gigabytes of memory before it says anything, and then only that
/// program is lost.
namespace duibiao::readers::archive {

/// Tells what is in an archive until `tell` returns false. Goes on with the next message when the last one was told.
/// What systems leave behind (isLeftover()) is not told, nor are links, folders and devices.
void readMembers(const QByteArray& packed, const Allowance& allowance, const std::function<bool(const Message&)>& tell);

} // namespace duibiao::readers::archive
