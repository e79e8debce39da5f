// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duibiao::plan {

/// True for nothing but a salutation: 各镇人民政府，县直各部门：
[[nodiscard]] bool isSalutation(QStringView text);

/// The units that a salutation names, split at ， and at 、 where both sides stand for themselves
/// (长白山开发区、长春新区, not 国务院各部委、各直属机构).
[[nodiscard]] QStringList splitAddressees(QStringView salutation);

} // namespace duibiao::plan
