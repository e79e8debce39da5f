// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::plan {

/// The units that a salutation names, split at ， and at 、 where both sides stand for themselves (长白山开发区、长春新区, not 国务院各部委、各直属机构).
[[nodiscard]] QStringList splitAddressees(QStringView salutation);

} // namespace duibiao::plan
