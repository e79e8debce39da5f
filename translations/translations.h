// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace duibiao {

/// The languages of the interface, the first language first: zh_CN, zh_TW, en.
[[nodiscard]] QStringList interfaceLanguages();
/// What speakers of `language` call it: 简体中文, 繁體中文, English.
[[nodiscard]] QString languageName(const QString& language);
/// The language of ours that serves a BCP 47 tag or locale name best ("zh-Hant-HK" → zh_TW); empty when none does.
[[nodiscard]] QString languageFor(const QString& tag);
/// The language to start with: the environment variable DUIBIAO_LANGUAGE, else the system's when it is one of ours, else simplified Chinese.
[[nodiscard]] QString defaultLanguage();
/// Installs the texts of `language`, the program's and Qt's own; replaces what was installed before. Needs the application object. An unknown
/// language counts as English, in which the texts are written.
void installLanguage(const QString& language);
/// The language installed last; empty before the first.
[[nodiscard]] QString installedLanguage();

} // namespace duibiao
