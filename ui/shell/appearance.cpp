// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/outlinedstyle.h"

#include <QApplication>
#include <QComboBox>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace duibiao::ui::appearance {

namespace {

int nearestSize(int percent)
{
    return *std::ranges::min_element(textSizes, {}, [percent](int size) { return std::abs(size - percent); });
}

/// The font that the desktop asks for, before we made it larger.
const QFont& desktopFont()
{
    static const QFont font = QApplication::font();
    return font;
}

/// The style that the desktop asks for.
const QString& desktopStyle()
{
    static const QString name = QApplication::style()->name();
    return name;
}

void apply(Theme theme)
{
    const bool outlined = theme != Theme::System;
    const QString& desktop = desktopStyle(); // remembered before ours takes its place
    auto* style = outlined ? new OutlinedStyle : new HouseStyle(desktop);
    style->setTextScale(textSize() / 100.0);
    QApplication::setStyle(style); // which owns it from now on
    const Qt::ColorScheme scheme = theme == Theme::System  ? Qt::ColorScheme::Unknown
                                   : theme == Theme::Light ? Qt::ColorScheme::Light
                                                           : Qt::ColorScheme::Dark;
    QGuiApplication::styleHints()->setColorScheme(scheme);
    QApplication::setPalette(themePalette(theme));
}

void apply(int percent)
{
    // First: who is told of another font asks how large symbols are.
    if (auto* style = qobject_cast<HouseStyle*>(QApplication::style())) style->setTextScale(percent / 100.0);
    QFont font = desktopFont();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    QApplication::setFont(font);
    // Boxes of choices keep the least size that they had with the type before, unless the style is another.
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!qobject_cast<QComboBox*>(widget)) continue;
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
        widget->updateGeometry();
    }
}

} // namespace

void restore()
{
    static_cast<void>(desktopFont());
    static_cast<void>(desktopStyle());
    apply(theme());
    if (textSize() != 100) apply(textSize());
}

Theme theme()
{
    return themeFromKey(QSettings().value(u"appearance/theme"_s).toString());
}

void setTheme(Theme theme)
{
    QSettings().setValue(u"appearance/theme"_s, themeKey(theme));
    apply(theme);
}

int textSize()
{
    return nearestSize(QSettings().value(u"appearance/textSize"_s, 100).toInt());
}

void setTextSize(int percent)
{
    QSettings().setValue(u"appearance/textSize"_s, nearestSize(percent));
    apply(nearestSize(percent));
}

} // namespace duibiao::ui::appearance
