// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duibiao {

/// The languages of the interface: zh_CN, zh_TW, en.
[[nodiscard]] QStringList interfaceLanguages();
/// The language to start with: the system's when it is one of ours, simplified Chinese otherwise.
[[nodiscard]] QString defaultLanguage();
/// Installs the texts of `language`, the program's and Qt's own; replaces what was installed before.
void installLanguage(const QString& language);

} // namespace duibiao
