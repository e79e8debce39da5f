// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/package.h"

namespace duibiao::readers {

/// One relationship of a part (ECMA-376 part 2, 9.3): what the part refers to.
struct Relationship {
    QString id;
    QString type;   ///< the last segment of the type's URI: "officeDocument", "styles", "worksheet" …
    QString target; ///< part name without leading slash; for external targets as it stands
    bool external = false;
};

/// The relationships of `part` ("word/document.xml"), or of the package when it is empty. None when there is no such
/// list.
[[nodiscard]] std::vector<Relationship> relationships(Package& package, const QString& part);

/// The first target of this type; empty when there is none.
[[nodiscard]] QString targetOf(const std::vector<Relationship>& relationships, QStringView type);

} // namespace duibiao::readers
