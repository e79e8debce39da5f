// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded.h"

#include <QHash>

namespace duibiao::ui {

/// What was done, in words: "file taken out"; the name itself for what is not known.
[[nodiscard]] QString auditDeed(const store::AuditEntry& entry);

/// One entry of the audit trail as a person reads it.
struct AuditLine {
    QString when;
    QString who;
    QString what;
    QString subject; ///< to what it was done
    QString before;
    QString after;
    QString why;
};

/// Tells entries of the audit trail in words: duties by what they say, files by their names.
class AuditWords {
public:
    AuditWords() = default;
    /// `files`: by the id of their source.
    AuditWords(const PlanPtr& plan, QHash<qint64, QString> files);
    [[nodiscard]] AuditLine line(const store::AuditEntry& entry) const;

private:
    /// "REQUIREMENT UNIT" as the duty's words and the unit.
    [[nodiscard]] QString cell(const QString& subject) const;
    [[nodiscard]] QString duty(const QString& id) const;
    [[nodiscard]] QString subject(const store::AuditEntry& entry) const;

    QHash<QString, QString> m_duties; // words by id
    QHash<qint64, QString> m_files;
};

} // namespace duibiao::ui
