// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

#include <QByteArray>

namespace duibiao::cli {

/// The writers of core/papers. They pull Qt Gui in, which would slow every start of duibiao-cli, so only the program
/// duibiao-papers has them: the same commands, linked with Qt Gui. duibiao-cli hands its arguments over to that program
/// where a paper is asked for.
struct PaperWriters {
    Result<QByteArray> (*pdf)(const report::Report& report);
    QByteArray (*calendar)(const plan::Plan& plan);
};

/// Null in duibiao-cli.
[[nodiscard]] const PaperWriters* paperWriters();
void setPaperWriters(const PaperWriters* writers);

/// Runs this command line again in duibiao-papers and returns its exit code; says so and returns CannotWrite when it is
/// not installed.
[[nodiscard]] int handOverToPapers();

} // namespace duibiao::cli
