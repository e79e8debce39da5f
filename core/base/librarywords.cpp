// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/librarywords.h"

#include <QLoggingCategory>

namespace duibiao {

namespace {

Q_LOGGING_CATEGORY(library, "duibiao.library", QtWarningMsg)

} // namespace

void noteLibraryWords(const QString& file, const QString& words)
{
    qCInfo(library).noquote() << file << words;
}

} // namespace duibiao
