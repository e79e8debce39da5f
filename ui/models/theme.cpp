// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/theme.h"

#include "ui/models/factlook.h"
#include "ui/models/questionlook.h"
#include "ui/models/statuslook.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace duibiao::ui {

namespace {

struct Colors {
    QRgb window, text, base, alternate, button, line, highlight, highlighted, link, visited, placeholder, disabled, tip,
        tipText;
};

constexpr Colors light{0xF3F4F6, 0x16191D, 0xFFFFFF, 0xF6F7F9, 0xE9EBEE, 0xB4BAC2, 0x1B55B0,
                       0xFFFFFF, 0x1B55B0, 0x6639BA, 0x5C6670, 0x7A828B, 0x26292D, 0xFFFFFF};
constexpr Colors dark{0x24272A, 0xE8EAED, 0x1B1E20, 0x222628, 0x33383C, 0x747C84, 0x2F62B5,
                      0xFFFFFF, 0x8DB8FF, 0xC3A6FF, 0xA7B0B8, 0x838B93, 0x3A4046, 0xFFFFFF};
constexpr Colors strong{0x000000, 0xFFFFFF, 0x000000, 0x0A0A0A, 0x000000, 0xFFFFFF, 0xFFE000,
                        0x000000, 0x6FC3FF, 0xE0B0FF, 0xD8D8D8, 0xA8A8A8, 0x000000, 0xFFFFFF};

QPalette made(const Colors& colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    const auto shade = [&colors](int percent) { return QColor(colors.button).lighter(percent).rgb(); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::Text, colors.text);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.text);
    set(QPalette::Light, shade(115));
    set(QPalette::Midlight, shade(107));
    set(QPalette::Mid, colors.line);
    set(QPalette::Dark, colors.line);
    set(QPalette::Shadow, 0x000000);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::Accent, colors.highlight);
    set(QPalette::HighlightedText, colors.highlighted);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.visited);
    set(QPalette::PlaceholderText, colors.placeholder);
    set(QPalette::ToolTipBase, colors.tip);
    set(QPalette::ToolTipText, colors.tipText);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.line));
    return palette;
}

/// Of one channel, 0 to 1, as the eye sees it (WCAG 2.1, "relative luminance").
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    case Theme::HighContrast: return u"high-contrast"_s;
    }
    return {};
}

Theme themeFromKey(const QString& key)
{
    const auto found = std::ranges::find(allThemes, key, themeKey);
    return found == allThemes.end() ? Theme::System : *found;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return QCoreApplication::translate("duibiao::ui::Theme", "As the desktop");
    case Theme::Light: return QCoreApplication::translate("duibiao::ui::Theme", "Light");
    case Theme::Dark: return QCoreApplication::translate("duibiao::ui::Theme", "Dark");
    case Theme::HighContrast: return QCoreApplication::translate("duibiao::ui::Theme", "High contrast");
    }
    return {};
}

QPalette themePalette(Theme theme)
{
    switch (theme) {
    case Theme::System: return {};
    case Theme::Light: return made(light);
    case Theme::Dark: return made(dark);
    case Theme::HighContrast: return made(strong);
    }
    return {};
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<ColorPair> wordPairs(const QPalette& palette)
{
    std::vector<ColorPair> pairs;
    const auto roles = [&](const char* where, QPalette::ColorRole text, QPalette::ColorRole background) {
        pairs.push_back({QString::fromLatin1(where), palette.color(QPalette::Active, text),
                         palette.color(QPalette::Active, background)});
    };
    roles("window", QPalette::WindowText, QPalette::Window);
    roles("list", QPalette::Text, QPalette::Base);
    roles("every other row", QPalette::Text, QPalette::AlternateBase);
    roles("button", QPalette::ButtonText, QPalette::Button);
    roles("selection", QPalette::HighlightedText, QPalette::Highlight);
    roles("tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
    roles("link", QPalette::Link, QPalette::Base);
    roles("link in the window", QPalette::Link, QPalette::Window);
    roles("visited link", QPalette::LinkVisited, QPalette::Base);
    roles("empty field", QPalette::PlaceholderText, QPalette::Base);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool isDark = base.lightness() < 128;
    for (const check::Status status : allStatuses)
        pairs.push_back({u"status "_s + check::statusName(status), statusColor(status, isDark), base});
    constexpr std::array marked{FactKind::Quantity, FactKind::Percentage,     FactKind::Deadline, FactKind::Frequency,
                                FactKind::Coverage, FactKind::Responsibility, FactKind::Evidence, FactKind::Added,
                                FactKind::Dropped,  FactKind::Changed};
    for (const FactKind kind : marked) {
        const FactLook look = factLook(kind, isDark);
        pairs.push_back({u"words of a fact"_s, text, look.background});
        pairs.push_back({u"line of a fact"_s, look.line, look.background});
    }
    for (const plan::Question question : allQuestions)
        pairs.push_back({u"bracket"_s, questionLook(question, isDark).line, base});
    pairs.push_back({u"highlighted passage"_s, text, highlightColor(isDark)});
    return pairs;
}

} // namespace duibiao::ui
