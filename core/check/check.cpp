// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/check.h"

#include "core/check/checker.h"

namespace duibiao::check {

Result<std::vector<Verdict>> check(const Input& input, const Progress& progress)
{
    return Checker().check(input, progress);
}

} // namespace duibiao::check
