// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace duibiao::test {

/// Empty when `value` is what resources/schema/NAME.schema.json describes; else where and why it is not.
[[nodiscard]] QString schemaErrors(const QString& name, const QJsonValue& value);

} // namespace duibiao::test
