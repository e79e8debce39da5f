// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/readers/archive/memberstream.h"

#include <functional>

namespace duibiao::readers::archive {

/// Has somebody tell what is in an archive, until `hear` returns false. The last message is a Closing then, whatever
/// happens. Fails when nobody can, and when the user cancelled.
using MemberSource = std::function<Result<void>(const QByteArray& packed, const Allowance& allowance,
                                                const CancelToken& token, const std::function<bool(Message&&)>& hear)>;

/// The program that runs libarchive; empty when it is not there (helperprogram.h).
[[nodiscard]] QString memberProgram();

/// The source that starts it. Where it dies, of a file that breaks libarchive or goes beyond the program's own limits
/// (limits.h), the Closing says that the archive is damaged.
[[nodiscard]] MemberSource membersFrom(const QString& program);

} // namespace duibiao::readers::archive
