// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace duibiao::ui {

/// Roles that the project's item models share.
enum Role {
    IdRole = Qt::UserRole + 1, ///< stable id of the thing the row shows (QString)
    SpanBeginRole,             ///< first UTF-16 offset of its words in the document (qsizetype)
    SpanEndRole,               ///< one past the last
    StatusRole,                ///< int(check::Status); invalid where there is no verdict
    DecidedRole,               ///< true where a reviewer's decision stands (bool)
    PartRole,                  ///< index of the part of the plan (int)
    PathRole,                  ///< the clause's path, "二/（一）" (QString)
    UnitsRole,                 ///< names of the units concerned (QStringList)
    KindsRole,                 ///< bit set of fact kinds, 1 << FactKind (int)
    RowRole,                   ///< index of the thing in the loaded value (int)
    SortRole,                  ///< what a column sorts by
    ReviewRole,                ///< int(store::ReviewState); invalid where nobody ever did anything (int)
    AgainRole,                 ///< true where a decision no longer fits (bool)
};

} // namespace duibiao::ui
