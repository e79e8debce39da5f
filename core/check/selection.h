// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/verdict.h"
#include "core/plan/plan.h"

#include <QStringList>

namespace duibiao::check {

/// What results (requirement × unit) are narrowed down to: the same in the matrix, in a filter that was saved, and in a
/// report that was made from it. A condition that is not set lets everything through.
struct Selection {
    /// Where the last day that the plan dates a duty with lies, seen from the day of the check. Soon: on that day or
    /// within thirty days after it.
    enum class Due { Any, Past, Soon, Later, Undated };
    /// What a reviewer did. Waiting: the program is in doubt and nobody has decided; Yes: a decision is in force; No:
    /// none is.
    enum class Decided { Any, Waiting, Yes, No };

    QStringList words{};            ///< all of them occur in the duty, whatever their case
    std::optional<Status> status{}; ///< in force
    QString unit{};
    QString clause{}; ///< path of a clause: it and everything under it
    QString kind{}; ///< name of a kind of fact ("deadline", "quantity" …) that the duty has; "none" for duties without
                    ///< any measure
    Due due = Due::Any;
    Decided decided = Decided::Any;

    [[nodiscard]] bool isEmpty() const { return *this == Selection(); }
    /// True when a condition is set that has to be asked cell by cell.
    [[nodiscard]] bool asksCells() const { return status || !unit.isEmpty() || decided != Decided::Any; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

/// A selection that was given a name.
struct NamedSelection {
    QString name;
    Selection selection;
    friend bool operator==(const NamedSelection&, const NamedSelection&) = default;
};

/// The conditions on the duty itself.
[[nodiscard]] bool takes(const Selection& selection, const plan::Requirement& requirement, const plan::Plan& plan,
                         QDate asOf);
/// The conditions on one result. `isDecided`: a reviewer's decision is in force.
[[nodiscard]] bool takes(const Selection& selection, QStringView unit, Status status, bool isDecided);

/// The conditions in the user's words: "status to be reviewed · unit 县司法局"; empty for no condition.
[[nodiscard]] QString selectionText(const Selection& selection);
[[nodiscard]] QString dueLabel(Selection::Due due);
[[nodiscard]] QString decidedLabel(Selection::Decided decided);
/// The label of a kind of fact, "none" included; its name where it is not known.
[[nodiscard]] QString factKindLabel(const QString& kind);
/// "past", "soon", "later", "undated"; empty for Any. A name that is not known is Any.
[[nodiscard]] QString dueName(Selection::Due due);
[[nodiscard]] Selection::Due dueFromName(QStringView name);
/// "waiting", "yes", "no"; empty for Any. A name that is not known is Any.
[[nodiscard]] QString decidedName(Selection::Decided decided);
[[nodiscard]] Selection::Decided decidedFromName(QStringView name);

} // namespace duibiao::check
