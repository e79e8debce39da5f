// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duibiao {

/// The rows of a shipped word list (resources/lexicon/NAME.tsv): columns separated by tabs, empty lines and lines that
/// start with # left out. Every list names its columns in its first comment; the last column is an example that the
/// tests run.
[[nodiscard]] std::vector<QStringList> lexiconRows(const QString& name);

} // namespace duibiao
