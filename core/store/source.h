// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace duibiao::store {

enum class SourceKind { Plan, Submission, Units };

/// A file kept as it came.
struct StoredSource {
    qint64 id = 0;
    SourceKind kind = SourceKind::Submission;
    QString name;
    QString sha256;
    QByteArray bytes; ///< empty in listings
    QString unit;     ///< for submissions: the unit it was assigned to; empty when unknown
    QDateTime importedAt;
    QByteArray recognised; ///< what was recognised on its scanned pages, as the readers packed it; empty in listings
};

} // namespace duibiao::store
