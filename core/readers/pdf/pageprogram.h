// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/readers/childprocess.h"
#include "core/readers/limits.h"
#include "core/readers/pdf/pagestream.h"

#include <functional>

namespace duibiao::readers::pdf {

/// The program that runs Poppler; empty when it is not there (helperprogram.h).
[[nodiscard]] QString pageProgram();

/// What a run of it is given besides the file.
struct PageRun {
    QString program = pageProgram();
    CancelToken token = {};
    int milliseconds = limits::PagesTime;
};

/// The failure when no page came in time.
[[nodiscard]] Error tooLate();

enum class PagesEnd {
    Complete,
    Late, ///< not all pages were told in time
    Lost, ///< the program crashed on more pages than are borne, or before the first
};

/// Has the program tell what is in the file. A page on which it crashes is told as missing, and the program started
/// again behind it. Fails when the program is not there and when the user cancelled.
[[nodiscard]] Result<PagesEnd> hearPages(const QByteArray& bytes, const PageRun& run,
                                         const std::function<void(Message&&)>& hear);

/// Page `number` as a grey picture (pgm), for those that are one anyway. Fails with Cancelled, TooLarge (too late),
/// Damaged.
[[nodiscard]] Result<QByteArray> renderPage(const QByteArray& bytes, const PageRun& run, int number, int dotsPerInch);

} // namespace duibiao::readers::pdf
