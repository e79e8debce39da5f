// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/theme.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace duibiao::ui;

TEST_CASE("The contrast of two colours is WCAG's", "[theme]")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.001);
    CHECK(std::abs(contrast(Qt::white, Qt::white) - 1) < 0.001);
    CHECK(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    CHECK(contrast(QColor(0x123456), QColor(0xABCDEF)) == contrast(QColor(0xABCDEF), QColor(0x123456)));
}

TEST_CASE("Words stand out from what is behind them in every theme", "[theme]")
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        const QPalette palette = themePalette(theme);
        const auto pairs = wordPairs(palette);
        CHECK(pairs.size() > 30);
        for (const ColorPair& pair : pairs) {
            INFO(themeKey(theme).toStdString()
                 << ": " << pair.where.toStdString() << ' ' << pair.text.name().toStdString() << " on "
                 << pair.background.name().toStdString());
            CHECK(contrast(pair.text, pair.background) >= 4.5);
        }
        // The lines around what can be pressed or written in (WCAG 2.1, 1.4.11); of a light window the desktop's style
        // draws them.
        if (theme != Theme::Light) CHECK(contrast(palette.color(QPalette::Mid), palette.color(QPalette::Base)) >= 3);
        // What is disabled need not, but has to be seen.
        CHECK(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= 3);
        CHECK(contrast(palette.color(QPalette::Disabled, QPalette::ButtonText), palette.color(QPalette::Button)) >= 3);
    }
    // High contrast means more.
    for (const ColorPair& pair : wordPairs(themePalette(Theme::HighContrast)))
        if (!pair.where.contains(u"fact")) CHECK(contrast(pair.text, pair.background) >= 7);
}

TEST_CASE("A theme is remembered by its key", "[theme]")
{
    for (const Theme theme : allThemes) CHECK(themeFromKey(themeKey(theme)) == theme);
    CHECK(themeFromKey(u"pink"_s) == Theme::System);
}
