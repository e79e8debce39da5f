// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace duibiao::ui {

/// Roles that the project's item models share.
enum Role {
    IdRole = Qt::UserRole + 1, ///< stable id of the thing the row shows (QString)
    SpanBeginRole,             ///< first UTF-16 offset of its words in the document (qsizetype)
    SpanEndRole,               ///< one past the last
    StatusRole,                ///< int(check::Status)
};

} // namespace duibiao::ui
