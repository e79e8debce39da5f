// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/readers/readers.h"
#include "core/readers/recognition/recognition.h"

namespace duibiao::cli {

class Options;

/// `--recognise`, for commands that read papers.
void addRecognise(Options& options);

/// Reads one paper; with --recognise its scanned pages too, with a line on standard error for each of them. Gives what
/// was recognised, to be kept.
[[nodiscard]] Result<readers::RecognisedDocument> readKeeping(const readers::Input& input, const Options& options);
/// The document alone.
[[nodiscard]] Result<Document> readPaper(const readers::Input& input, const Options& options);
[[nodiscard]] Result<Document> readPaper(const QString& path, const Options& options);

} // namespace duibiao::cli
