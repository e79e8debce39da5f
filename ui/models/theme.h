// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <vector>

namespace duibiao::ui {

enum class Theme { System, Light, Dark, HighContrast };
inline constexpr std::array allThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast};

/// "system", "light", "dark", "high-contrast": how the theme is remembered.
[[nodiscard]] QString themeKey(Theme theme);
/// System for anything that is no key.
[[nodiscard]] Theme themeFromKey(const QString& key);
/// Translated.
[[nodiscard]] QString themeName(Theme theme);
/// The colours of a theme; the default palette for System, which stands for whatever the desktop says.
[[nodiscard]] QPalette themePalette(Theme theme);

/// The contrast of two colours, 1 to 21 (WCAG 2.1, "contrast ratio").
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// Words of one colour on another that the window shows somewhere.
struct ColorPair {
    QString where;
    QColor text;
    QColor background;
};
/// Every pair in which the window writes words, for a palette: its own roles, statuses, facts, questions and
/// highlights.
[[nodiscard]] std::vector<ColorPair> wordPairs(const QPalette& palette);

} // namespace duibiao::ui
